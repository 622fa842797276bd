// Step "value": which added value answers which challenge, against which alternative, with what
// proof, as rows that open. Must not know figures: that is the step "quantify".
#include "ui/views/proposition_parts.h"
#include "ui/views/record_rows.h"
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"
#include "ui/views/value_fields.h"

#include "core/value_case.h"
#include "document/formula_text.h"
#include "document/sentence.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>
#include <array>

namespace sparring::ui {

namespace {

struct ValueState {
    OpenRow open;
};

/// One row: what it is called, what it says, what it asks while it is empty, its fields and the
/// one that gets the caret.
struct ValueRow {
    std::string id;
    std::string_view label;
    std::string_view missing;
    std::string value;
    void (*fields)(ViewContext&, Form&, const Proposition&) = nullptr;
    std::string first;
};

std::string challenge_words(const ViewContext& view, const Proposition& proposition) {
    std::vector<std::string> texts;
    for (const ChallengeId& id : proposition.challenges)
        if (const Challenge* challenge = find_challenge(view.app.session(), id))
            texts.push_back(challenge->text);
    // Several are said in short where somebody has done so: the whole chain fits on one screen.
    const bool in_short = texts.size() != 1 && !proposition.challenge_phrase.empty();
    return in_short ? proposition.challenge_phrase : joined(texts, "\n");
}

std::string evidence_words(const ViewContext& view, const Proposition& proposition) {
    std::vector<std::string> texts;
    for (const EvidenceItem& item : proposition.evidence)
        if (!item.text.empty())
            texts.push_back(item.text + " · " +
                            view.text("evidence." + std::to_string(item.status)));
    return joined(texts, "\n");
}

std::string alternative_words(const ViewContext& view, const Proposition& proposition) {
    static constexpr std::array keys{"alternative.competitor", "alternative.in-house",
                                     "alternative.nothing", "alternative.previous-offer"};
    const Alternative& alternative = proposition.alternative;
    if (alternative.text.empty() && alternative.type != AlternativeType::Nothing) return {};
    const std::string type = view.text(keys[static_cast<std::size_t>(alternative.type)]);
    return alternative.text.empty() ? type : type + ": " + alternative.text;
}

std::string rung_words(const ViewContext& view, const Proposition& proposition) {
    std::vector<std::string> texts;
    for (const Dimension& dimension : view.app.method().dimensions) {
        const auto found = proposition.rungs_needed.find(dimension.id);
        if (found != proposition.rungs_needed.end())
            texts.push_back(dimension.short_name.in(view.app.language()) + " " +
                            std::to_string(found->second));
    }
    return joined(texts, ", ");
}

std::string status_words(const ViewContext& view, const Proposition& proposition) {
    static constexpr std::array keys{"proposition.draft", "proposition.discussed",
                                     "proposition.agreed"};
    return joined(
        {view.text(keys[static_cast<std::size_t>(proposition.status)]), proposition.owner}, " · ");
}

/// "48 mln bekers × 1,1% × € 0,40" of a single item; of more items how many there are.
std::string figures_words(const ViewContext& view, const Proposition& proposition) {
    const std::size_t count = proposition.values.size();
    if (count == 1)
        return formula_text(proposition.values.front(), view.words(), view.app.session().currency);
    return view.words().count("value.items", static_cast<int>(count));
}

std::vector<ValueRow> chain_rows(const ViewContext& view, const Proposition& p) {
    const std::string key = "proposition." + p.id.value + ".";
    const auto& challenges = view.app.session().challenges;
    return {
        {"chain.challenge", "value.row-challenge", "value.no-challenge", challenge_words(view, p),
         challenge_fields,
         challenges.empty() ? key + "phrase" : "answers." + challenges.front().id.value},
        {"chain.offer", "value.row-offer", "value.no-offer",
         joined({joined(p.offer, ", "), p.outcome}, "\n"), offer_fields, key + "offer.0"},
        {"chain.worth",
         "value.row-worth",
         "value.not-in-money",
         {},
         worth_fields,
         key + "establish"},
        {"chain.evidence", "value.evidence", "value.no-evidence", evidence_words(view, p),
         evidence_fields, p.evidence.empty() ? "evidence.add" : key + "evidence" + ".0.text"},
        {"chain.alternative", "value.row-alternative", "value.no-alternative",
         alternative_words(view, p), alternative_fields, key + "alternative"},
    };
}

std::vector<ValueRow> detail_rows(const ViewContext& view, const Proposition& p) {
    const std::string key = "proposition." + p.id.value + ".";
    return {
        {"chain.difference", "value.row-difference", "value.not-yet",
         joined(p.difference.empty() ? p.focus : p.difference), difference_fields, key + "focus.0"},
        {"chain.audience", "value.for-whom", "value.not-yet",
         joined({p.audience.person, p.audience.role, p.audience.interest}, " · "), audience_fields,
         key + "person"},
        {"chain.conditions", "value.row-conditions", "value.not-yet",
         joined({joined(p.supplier_preconditions), joined(p.customer_preconditions),
                 joined(p.assumptions)},
                "\n"),
         condition_fields, key + "needs-supplier.0"},
        {"chain.risks", "value.risks", "value.not-yet",
         joined({joined(p.risks), p.dependence, p.exit_plan}, "\n"), risk_fields, key + "risks.0"},
        {"chain.rungs", "value.row-rungs", "value.not-yet", rung_words(view, p), rung_fields,
         "needed." + view.app.method().dimensions.front().id.value},
        {"chain.status", "value.row-status", "value.not-yet", status_words(view, p), status_fields,
         key + "status"},
    };
}

/// The amounts in place of words; nothing while there are none.
struct Worth {
    bool shown = false;
    AmountRange range;
    std::string figures;
};

Worth worth_of(const ViewContext& view, const Proposition& proposition) {
    Worth worth;
    worth.shown = has_figures(proposition);
    const ValueCase value = value_case(proposition);
    worth.range = {value.low.net, value.base.net, value.high.net};
    worth.figures = figures_words(view, proposition);
    return worth;
}

float worth_height(const ViewContext& view, const Worth& worth, float width) {
    const float figures =
        worth.figures.empty() ? 0 : wrapped_height(view.ui, worth.figures, {}, width) + 10;
    return amount_range_height(view, worth.range, width) + figures + 2 * 18;
}

void draw_worth(ViewContext& view, const Worth& worth, const Rect& box) {
    draw_amount_range(view, worth.range, {box.x, box.y + 18}, box.w);
    if (worth.figures.empty()) return;
    const float y = box.y + 18 + amount_range_height(view, worth.range, box.w) + 10;
    draw_wrapped(view.ui, worth.figures, {box.x, y}, box.w, {.colour = Colour::Ink2});
}

void draw_value_row(ViewContext& view, Flow& flow, const Proposition& proposition,
                    const ValueRow& row) {
    ValueState& state = view.memory.of<ValueState>();
    const std::string label = view.text(row.label);
    const std::string missing = view.text(row.missing);
    LabelledRow labelled{.label = label, .value = row.value, .missing = missing};
    const Worth worth = row.id == "chain.worth" ? worth_of(view, proposition) : Worth{};
    const bool below = flow.width() < labelled.label_width + 420;
    const float left = below ? 0 : labelled.label_width;
    Rect rect = flow.take(0);
    rect.h = labelled_row_height(view.ui, labelled, rect.w);
    if (worth.shown) {
        labelled.missing = {};
        const float amounts = worth_height(view, worth, rect.w - left);
        rect.h = below ? rect.h + amounts : std::max(rect.h, amounts);
    }
    const RecordRowEvent event = record_row(view, state.open, row.id, label, rect);
    draw_labelled_row(view.ui, labelled, rect);
    if (worth.shown)
        draw_worth(view, worth, Rect{rect.x + left, rect.y + (below ? 46 : 0), rect.w - left, 0});
    flow.below(rect.bottom());
    if (event.opened) view.ui.request_focus(row.first);
    if (!event.open) return;
    RowPanel panel(view, rect);
    row.fields(view, panel.form(), proposition);
    flow.below(panel.end());
    flow.space(8);
}

void draw_sentence(ViewContext& view, Flow& flow, const Proposition& proposition) {
    const std::string sentence =
        proposition_sentence(view.app.session(), proposition, view.words());
    const std::string text = sentence.empty() ? view.text("value.sentence-empty") : sentence;
    const TextStyle style = sentence.empty() ? TextStyle{.colour = Colour::Ink2}
                                             : TextStyle{.type = Type::Lead, .line = 44};
    const float height = wrapped_height(view.ui, text, style, flow.width() - 64) + 48;
    const Rect box = flow.take(height, 24);
    draw_box(view.ui, box, {.fill = Colour::Sunken, .radius = view.ui.theme.size(Radius::Panel)});
    draw_wrapped(view.ui, text, {box.x + 32, box.y + 24}, box.w - 64, style);
}

void draw_heading(ViewContext& view, Flow& flow, std::string_view key) {
    flow.space(16);
    flow.space(draw_wrapped(view.ui, view.text(key), flow.at(), flow.width(), {.type = Type::H3}));
}

void draw_chain(ViewContext& view, const Rect& column, const Proposition& proposition) {
    const IdScope scope(proposition.id.value);
    Flow flow(column);
    for (const ValueRow& row : chain_rows(view, proposition))
        draw_value_row(view, flow, proposition, row);
    flow.space(24);
    draw_sentence(view, flow, proposition);
    draw_heading(view, flow, "value.details");
    for (const ValueRow& row : detail_rows(view, proposition))
        draw_value_row(view, flow, proposition, row);
}

}  // namespace

ViewHead value_head(const app::Workspace& app, ViewMemory& memory) {
    ViewHead head;
    const Proposition* proposition = chosen_proposition(app, memory.of<PropositionState>());
    const auto& all = app.session().propositions;
    head.title = proposition && !proposition->title.empty() ? proposition->title
                                                            : app.words().text("value.title");
    if (proposition) {
        head.detail = app.words().text(
            "value.detail",
            {std::to_string(proposition - all.data() + 1), std::to_string(all.size())});
    } else {
        head.subtitle = step_prompt(app);
    }
    head.hints = {{"A", app.words().text("hint.proposition")},
                  {"↑↓", app.words().text("hint.row")},
                  {"E", app.words().text("hint.change")}};
    return head;
}

void draw_value(ViewContext& view) {
    const Rect column = draw_propositions_aside(view);
    const Proposition* found = chosen_proposition(view.app, view.memory.of<PropositionState>());
    if (!found) {
        draw_wrapped(view.ui, view.text("value.empty"), column.top_left(), column.w,
                     {.type = Type::Lead, .colour = Colour::Ink2});
        return;
    }
    const Proposition proposition = *found;
    draw_chain(view, column, proposition);
    close_row_on_escape(view, view.memory.of<ValueState>().open);
}

}  // namespace sparring::ui
