// Step "reveal": everybody's rating at once, then the talk: evidence, the agreed rung, dissent.
// Must not show names with dots, nor anything of a dimension before it is revealed.
#include "ui/views/card_count.h"
#include "ui/views/dimension_parts.h"
#include "ui/views/form.h"
#include "ui/views/rating_parts.h"
#include "ui/views/step_views.h"
#include "ui/views/talk_order.h"

#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/marks.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>

namespace sparring::ui {

namespace {

constexpr float k_lane_top = 40;  // du below the content's edge
constexpr float k_edit_icon = 32;
constexpr float k_rungs_top = 180;  // as on the screen of silent rating

struct RevealState {
    DimensionId asked;     ///< a first press told how many are missing here
    DimensionId evidence;  ///< its evidence is being written
    DimensionId counting;  ///< its cards are being counted
};

std::array<int, 4> counts_of(const std::optional<SideResult>& side) {
    std::array<int, 4> counts{};
    if (side)
        for (const int rung : side->rungs)
            ++counts[static_cast<std::size_t>(rung - 1)];
    return counts;
}

void draw_lanes(ViewContext& view, const DimensionResult* result, bool shown) {
    Lane lane;
    lane.x = view.area.x;
    lane.width = view.area.w;
    lane.centres = rung_centres(view);
    lane.shown = view.ui.animate(ImGui::GetID("reveal"), shown ? 1.0F : 0.0F, Duration::Reveal);
    for (const Side side : {Side::Supplier, Side::Customer}) {
        lane.side = side;
        lane.y = view.area.y + (side == Side::Supplier ? k_lane_top : k_lane_top + 74);
        lane.counts = result && shown
                          ? counts_of(side == Side::Supplier ? result->supplier : result->customer)
                          : std::array<int, 4>{};
        draw_lane(view.ui, lane);
    }
}

/// How many answers are in at the left, the buttons that show them at the right. Counting cards is
/// itself the reveal: they go up at once.
void draw_before(ViewContext& view, RevealState& state, const Dimension& dimension, float y) {
    Ui& ui = view.ui;
    const int absent = view.app.missing();
    const bool asked = state.asked == dimension.id && absent > 0;
    const std::string sentence =
        asked ? view.words().count("reveal.missing", absent) : view.text("reveal.silent");
    const std::string show = view.text("reveal.show");
    const std::string count = view.text("reveal.count");
    const std::string space = view.text("key.space");
    const ButtonOptions main{.kind = ButtonKind::Main, .icon = Icon::Eye, .key = space};
    const ButtonOptions cards{.key = "K"};
    const float width = button_width(ui, show, main) + button_width(ui, count, cards) + 16;
    const bool beside = view.area.w >= width + 700;
    const Rect area{view.area.x, y + (beside ? 32 : 0), view.area.w, k_button_height};
    ButtonRow row(ui, area, beside ? ButtonRow::From::Right : ButtonRow::From::Left);
    // The right key does the screen's main action first, while there is something to show.
    const bool on = answers_in(view.app) > 0 && (view.key("PageDown") || view.key("Right"));
    const bool pressed = row.add("reveal", show, main) || view.key("Space") || on;
    const bool counts = row.add("count", count, cards) || view.key("K");
    const float top = beside ? y : y + row.height() + 28;
    draw_answers_in(view, {view.area.x, top}, view.area.w - (beside ? width + 64 : 0),
                    answers_in(view.app), sentence);
    if (pressed) return press_reveal(view.app, state.asked);
    if (!counts) return;
    state.counting = dimension.id;
    view.app.reveal(dimension.id, true);
}

/// How both sides see it, in one neutral sentence.
std::string difference_sentence(const ViewContext& view, const DimensionResult& result) {
    if (!result.perception_difference) return {};
    const double difference = *result.perception_difference;
    const auto& thresholds = view.app.method().thresholds;
    switch (view_difference(difference, thresholds)) {
        case ViewDifference::Shared:
            return view.text("difference.shared");
        case ViewDifference::Nuance:
            return view.text(difference > 0 ? "difference.nuance-supplier"
                                            : "difference.nuance-customer");
        case ViewDifference::ToDiscuss:
            break;
    }
    return view.text(difference > 0 ? "difference.discuss-supplier"
                                    : "difference.discuss-customer");
}

Finding finding_on(const Session& session, const DimensionId& id) {
    if (const Finding* found = find_finding(session, id)) return *found;
    Finding finding;
    finding.dimension = id;
    return finding;
}

/// Either an agreed rung or "remains divided" stands, never both.
void set_agreed(Finding& finding, const std::optional<int>& rung) {
    finding.agreed = rung;
    if (rung) finding.divided = false;
}
void set_divided(Finding& finding, bool divided) {
    finding.divided = divided;
    if (divided) finding.agreed.reset();
}

/// The field in which the evidence is written; returns the lower edge.
float draw_evidence_field(ViewContext& view, RevealState& state, const Dimension& dimension,
                          const std::string& note, float y) {
    const DimensionId id = dimension.id;
    Form form(view, {view.area.x, y, view.area.w, 0});
    const FieldResult typed = form.text(
        "findings." + id.value + ".evidence", note,
        {.label = "finding.evidence",
         .hint = "finding.evidence-hint",
         .lines = true,
         .note = dimension.evidence_hint.in(view.app.language())},
        [id](Session& s, const std::string& text) { finding_of(s, id).evidence_note = text; });
    if (typed.active) state.evidence = id;
    if (typed.left) state.evidence = {};
    return form.y();
}

/// The evidence as the room reads it: label, text, and at the right that it can be changed.
/// `pressed`: whether it is to be. Returns the lower edge.
float draw_evidence_row(ViewContext& view, const std::string& key, const std::string& note, float y,
                        bool& pressed) {
    Ui& ui = view.ui;
    const TextStyle quiet{.type = Type::Label, .colour = Colour::Ink2};
    const std::string label = view.text("finding.evidence");
    const std::string edit = view.text("reveal.edit");
    const float edit_width = k_edit_icon + 12 + text_width(ui, edit, Type::Label) + 2;
    const float label_width = text_width(ui, label, Type::Label) + 30;
    const bool beside = view.area.w - label_width - edit_width >= 600;
    const float left = beside ? label_width : 0;
    const float width = view.area.w - left - edit_width - 24;
    const float text = wrapped_height(ui, note, {.type = Type::Lead}, width);
    if (!beside) y += draw_wrapped(ui, label, {view.area.x, y}, view.area.w, quiet);
    const Rect row{view.area.x, y, view.area.w, std::max(64.0F, text)};
    pressed = control(ui, key, label, row, {.ring = RingShape::Hug}).clicked;
    const float line = text > 64 ? ui.theme.type(Type::Lead).line : row.h;
    if (beside) draw_line(ui, label, {row.x, row.y, label_width, line}, quiet);
    draw_block(ui, note, {row.x + left, row.y, width, row.h}, {.type = Type::Lead});
    const Rect end = row.right_part(edit_width);
    draw_icon(ui, Icon::Edit, {end.x + k_edit_icon / 2, end.centre().y}, k_edit_icon, Colour::Ink2);
    draw_line(ui, edit, end.without_left(k_edit_icon + 12), quiet);
    return row.bottom() + 12;
}

/// The evidence; E or a press opens its field in place. Returns the lower edge.
float draw_evidence(ViewContext& view, RevealState& state, const Dimension& dimension, float y) {
    const std::string note = finding_on(view.app.session(), dimension.id).evidence_note;
    const std::string key = "findings." + dimension.id.value + ".evidence";
    bool open = view.key("E");
    float bottom = 0;
    if (note.empty() || state.evidence == dimension.id) {
        bottom = draw_evidence_field(view, state, dimension, note, y);
    } else {
        bool pressed = false;
        bottom = draw_evidence_row(view, key, note, y, pressed);
        open = open || pressed;
    }
    if (open) {
        state.evidence = dimension.id;
        view.ui.request_focus(key);
    }
    return bottom;
}

/// How far the two sides are apart: asked of the room where it is to be discussed, else said.
float draw_difference(ViewContext& view, const Dimension& dimension, float y, bool tight) {
    Ui& ui = view.ui;
    const DimensionResult* result = find_result(view.app.analysis(), dimension.id);
    const std::string text = result ? difference_sentence(view, *result) : std::string();
    if (text.empty()) return y;
    const bool discuss = view_difference(*result->perception_difference,
                                         view.app.method().thresholds) == ViewDifference::ToDiscuss;
    if (!discuss)
        return y + 20 +
               draw_wrapped(ui, text, {view.area.x, y}, view.area.w, {.colour = Colour::Ink2});
    const QuestionPanel panel{.text = text, .quiet = tight};
    const float height = question_panel_height(ui, panel, view.area.w);
    question_panel(ui, "difference", {view.area.x, y, view.area.w, height}, panel);
    return y + height + 28;
}

/// What else is recorded of the talk; below what the room needs.
void draw_details(ViewContext& view, RevealState& state, const Dimension& dimension, float y) {
    const DimensionId id = dimension.id;
    const Finding finding = finding_on(view.app.session(), id);
    const std::string key = "findings." + id.value;
    Form form(view, {view.area.x, draw_talk_order(view, {view.area.x, y, view.area.w, 0}) + 28,
                     view.area.w, 0});
    form.row(3, 260);
    form.date(key + ".date", finding.evidence_date, "finding.date",
              [id](Session& s, const Date& date) { finding_of(s, id).evidence_date = date; });
    form.text(key + ".verifier", finding.verifier, {.label = "finding.verifier"},
              [id](Session& s, const std::string& text) { finding_of(s, id).verifier = text; });
    form.date(key + ".verify-by", finding.verify_by, "finding.verify-by",
              [id](Session& s, const Date& date) { finding_of(s, id).verify_by = date; });
    form.text(key + ".dissent", finding.dissent, {.label = "finding.dissent", .lines = true},
              [id](Session& s, const std::string& text) { finding_of(s, id).dissent = text; });
    form.toggle(key + ".divided", "finding.divided", finding.divided,
                [id](Session& s, int on) { set_divided(finding_of(s, id), on != 0); });
    form.row(3, 300);
    if (form.button("again", "reveal.again")) {
        // Only once: two rounds, then "remains divided" is a result.
        const auto& agenda = view.app.session().agenda;
        for (std::size_t at = 0; at < agenda.size(); ++at)
            if (agenda[at].kind == StepKind::Rating) {
                view.app.go_to_step(at);
                view.app.ask_second_round(id);
                return;
            }
    }
    if (form.button("hide", "reveal.hide")) return view.app.reveal(id, false);
    if (form.button("count", has_counts(view.app, id) ? "reveal.count-again" : "reveal.count"))
        state.counting = id;
}

/// The cards, and "done".
void draw_counting(ViewContext& view, RevealState& state, const Dimension& dimension, float y) {
    const float bottom = draw_card_count(view, dimension.id, {view.area.x, y, view.area.w, 0});
    if (button(view.ui, "counted", view.text("reveal.counted"), Point{view.area.x, bottom + 8},
               {.kind = ButtonKind::Main, .icon_behind = Icon::Check}))
        state.counting = {};
}

/// "Remains divided" is a result as an agreed rung is one; there is no rung with it.
float draw_divided(ViewContext& view, const Dimension& dimension, float y) {
    const Finding* finding = find_finding(view.app.session(), dimension.id);
    if (!finding || !finding->divided) return y;
    Ui& ui = view.ui;
    draw_icon(ui, Icon::Check, {view.area.x + 16, y + 21}, 32, Colour::AccentText);
    return y + 16 +
           draw_wrapped(ui, view.text("reveal.divided"), {view.area.x + 48, y}, view.area.w - 48,
                        {.type = Type::Strong});
}

/// Evidence and difference on the first screen, the rest below its lower edge.
void draw_talk(ViewContext& view, RevealState& state, const Dimension& dimension, float y) {
    y = draw_divided(view, dimension, y);
    y = draw_evidence(view, state, dimension, y);
    y = draw_difference(view, dimension, y + 8, y + 8 + 112 > view.area.bottom());
    draw_details(view, state, dimension, std::max(y + 8, view.area.bottom() + 40));
}

}  // namespace

ViewHead reveal_head(const app::Workspace& app, ViewMemory&) {
    ViewHead head;
    const Dimension& dimension = current_dimension(app);
    head.title = dimension.name.in(app.language());
    head.detail = dimension_detail(app);
    head.subtitle = dimension.question.in(app.language());
    head.legend = true;
    if (!app.revealed(dimension.id)) {
        head.hints = {{app.words().text("key.space"), app.words().text("reveal.show")}};
        return head;
    }
    if (const std::string place = talk_place(app); !place.empty()) head.detail += " · " + place;
    head.hints = {{"D", app.words().text("hint.divided")},
                  {"E", app.words().text("hint.evidence")},
                  {"1–4", app.words().text("hint.agree")}};
    const DimensionId next = next_to_discuss(app);
    if (const Dimension* found = find_dimension(app.method(), next))
        head.hints.push_back({"N", found->short_name.in(app.language())});
    return head;
}

void draw_reveal(ViewContext& view) {
    RevealState& state = view.memory.of<RevealState>();
    const Dimension dimension = current_dimension(view.app);  // an edit may move the session
    const bool shown = view.app.revealed(dimension.id);
    const Finding* finding = find_finding(view.app.session(), dimension.id);
    const int agreed = finding && finding->agreed && shown ? *finding->agreed : 0;
    draw_lanes(view, find_result(view.app.analysis(), dimension.id), shown);
    const RungEvent rungs =
        draw_rungs(view, dimension, view.area.y + k_rungs_top, {.named = shown, .agreed = agreed});
    if (!shown) {
        draw_before(view, state, dimension, rungs.bottom + 36);
        return;
    }
    if (rungs.pressed)
        view.app.edit("", [&](Session& s) {
            Finding& talked = finding_of(s, dimension.id);
            set_agreed(talked, talked.agreed == rungs.pressed ? std::nullopt
                                                              : std::optional(rungs.pressed));
        });
    if (view.key("D"))
        view.app.edit("", [&](Session& s) {
            Finding& talked = finding_of(s, dimension.id);
            set_divided(talked, !talked.divided);
        });
    if (view.key("N"))
        if (const DimensionId next = next_to_discuss(view.app); !next.empty())
            return view.app.set_dimension(next);
    if (state.counting == dimension.id)
        draw_counting(view, state, dimension, rungs.bottom + 28);
    else
        draw_talk(view, state, dimension, rungs.bottom + 28);
}

}  // namespace sparring::ui
