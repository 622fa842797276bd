// Step "ambition": the target per dimension on the ladder, the chosen stage, and why not further.
// Must not compute: gaps and contradictions come from the analysis.
#include "ui/views/form.h"
#include "ui/views/ladder_parts.h"
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"
#include "ui/views/target_warnings.h"

#include "core/format.h"
#include "core/review.h"
#include "ui/components/card.h"
#include "ui/components/choice.h"
#include "ui/components/picker.h"
#include "ui/components/row.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

struct AmbitionState {
    PersonId voter;
    std::vector<DimensionId> order;  ///< of the rows; empty: the method's
    bool sorted = false;             ///< once: the largest gap first, until asked otherwise
};

std::string difference_text(const ViewContext& view, const DimensionResult& result) {
    if (!result.result || !result.target) return {};
    const int difference = *result.target - *result.result;
    return (difference > 0 ? "+" : "") + number_text(view.words(), difference, 0);
}

/// How far the target lies above what is; a dimension without either comes last.
int gap_of(const DimensionResult& result) {
    constexpr int k_none = -4;
    return result.result && result.target ? *result.target - *result.result : k_none;
}

/// S puts the largest gap first, and again the method's order back. Setting a target moves no row.
std::vector<DimensionResult> ladder_rows(ViewContext& view) {
    AmbitionState& state = view.memory.of<AmbitionState>();
    std::vector<DimensionResult> rows = view.app.analysis().dimensions;
    const bool first = !state.sorted && view.app.analysis().stage.target;
    if (view.key("S") || first) {
        const bool by_gap = first || state.order.empty();
        state.sorted = true;
        state.order.clear();
        if (by_gap) {
            std::stable_sort(rows.begin(), rows.end(),
                             [](const auto& a, const auto& b) { return gap_of(a) > gap_of(b); });
            for (const DimensionResult& row : rows)
                state.order.push_back(row.id);
            return rows;
        }
    }
    const auto place = [&](const DimensionResult& row) {
        return std::find(state.order.begin(), state.order.end(), row.id);
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const auto& a, const auto& b) { return place(a) < place(b); });
    return rows;
}

/// Sets the dimension's own target; the one it has already, chosen again, is taken away, so that
/// the target follows the stage.
void set_target(ViewContext& view, const DimensionId& id, int rung) {
    view.app.edit("", [&](Session& s) {
        auto& rungs = s.target.rungs;
        const auto found = rungs.find(id);
        if (found != rungs.end() && found->second == rung) {
            rungs.erase(found);
        } else {
            rungs[id] = rung;
        }
    });
}

float draw_ladder(ViewContext& view, const Rect& area) {
    const LadderColumns columns = ladder_columns(area);
    const auto& results = view.app.analysis().dimensions;
    const float bottom =
        area.y + k_ladder_heads + k_ladder_row * static_cast<float>(results.size());
    draw_ladder_heads(view, area, columns, bottom + 8, view.app.analysis().stage.relationship);
    float y = area.y + k_ladder_heads;
    const std::vector<DimensionResult> rows = ladder_rows(view);
    for (const DimensionResult& result : rows) {
        const Dimension* dimension = find_dimension(view.app.method(), result.id);
        const std::string name = dimension->short_name.in(view.app.language());
        const std::string difference = difference_text(view, result);
        const EarlierDimension* earlier = find_earlier(view.app.session(), result.id);
        const LadderRow row{.name = name,
                            .now = result.result.value_or(0),
                            .target = result.target.value_or(0),
                            .before = earlier ? earlier->result.value_or(0) : 0,
                            .difference = difference,
                            .centres = columns.centres,
                            .rule_above = &result != &rows.front()};
        const std::string id = "ladder." + result.id.value;
        const float now =  // from the top of the area, so that scrolling moves no row
            view.ui.animate(ImGui::GetID(id.c_str()), y - area.y, Duration::Move);
        const LadderEvent event =
            ladder_row(view.ui, id, {area.x, area.y + now, area.w, k_ladder_row}, row);
        if (event.target) set_target(view, result.id, *event.target);
        y += k_ladder_row;
    }
    return y + 8;
}

/// The dimensions that have the longest way to go; empty when none has.
std::vector<DimensionId> largest_gaps(const Analysis& analysis) {
    int largest = 1;
    std::vector<DimensionId> ids;
    for (const DimensionResult& result : analysis.dimensions) {
        if (!result.result || !result.target) continue;
        const int gap = *result.target - *result.result;
        if (gap > largest) ids.clear();
        largest = std::max(largest, gap);
        if (gap == largest) ids.push_back(result.id);
    }
    return ids;
}

/// What the squares of the ladder mean.
void draw_ladder_legend(ViewContext& view, Form& form) {
    Ui& ui = view.ui;
    constexpr float k_square = 54;
    const StageResult& stage = view.app.analysis().stage;
    const Rect legend = form.place(64);
    const std::string now = view.text("ambition.now");
    const float width = text_width(ui, now, Type::Body) + 2;
    draw_badge(ui, {legend.x + k_square / 2, legend.centre().y}, stage.relationship.value_or(2),
               k_square);
    draw_line(ui, now, {legend.x + 70, legend.y, width, legend.h}, {});
    const float x = legend.x + 70 + width + 36;
    draw_target(ui, {x + k_square / 2, legend.centre().y}, stage.target.value_or(3), k_square);
    draw_shortened(ui, view.text("ambition.target"),
                   {x + 70, legend.y, legend.right() - x - 70, legend.h});
}

/// A heading and a sentence of the side panel, under a hairline when something stands above.
void draw_point(ViewContext& view, Form& form, std::string_view heading, const std::string& text,
                bool rule) {
    Ui& ui = view.ui;
    const float height = wrapped_height(ui, text, {}, form.width());
    const float above = rule ? 20 : 0;
    const Rect place = form.place(above + 52 + height);
    if (rule)
        draw_rule(ui, place.top_left(), {place.right(), place.y}, ui.theme.size(Stroke::Hair),
                  Colour::Line);
    draw_line(ui, view.text(heading), {place.x, place.y + above, place.w, 44}, {.type = Type::H3});
    draw_wrapped(ui, text, {place.x, place.y + above + 52}, place.w);
}

/// What comes first: the first three, each with gap times importance; empty when nothing does.
std::string priorities_text(const ViewContext& view) {
    constexpr std::size_t k_most = 3;  // the group confirms at most three (domain.md 3.4)
    const Analysis& analysis = view.app.analysis();
    std::string lines;
    for (std::size_t at = 0; at < std::min(k_most, analysis.priority_order.size()); ++at) {
        const DimensionResult* result = find_result(analysis, analysis.priority_order[at]);
        if (result == nullptr || !result->gap) continue;
        lines +=
            (lines.empty() ? "" : "\n") +
            view.words().text(
                "ambition.priority-line",
                {find_dimension(view.app.method(), result->id)->short_name.in(view.app.language()),
                 std::to_string(*result->gap), std::to_string(result->importance)});
    }
    return lines;
}

/// From where to where, as in mock-up 04: glyph to glyph, what that means, the largest gap.
void draw_way(ViewContext& view, Form& form) {
    Ui& ui = view.ui;
    constexpr float k_glyph = 104;
    const StageResult& stage = view.app.analysis().stage;
    if (stage.relationship) {
        const Rect row = form.place(70);
        draw_glyph(ui, {row.x, row.y}, *stage.relationship, k_glyph);
        if (stage.target && stage.target != stage.relationship) {
            draw_icon(ui, Icon::ArrowRight, {row.x + 144, row.y + 35}, 40, Colour::Accent);
            draw_glyph(ui, {row.x + 184, row.y}, *stage.target, k_glyph);
        }
        if (const Stage* now = stage_by_number(view.app.method(), *stage.relationship))
            draw_point(view, form, "ambition.meaning", now->summary.in(view.app.language()), false);
    }
    const std::vector<DimensionId> gaps = largest_gaps(view.app.analysis());
    if (!gaps.empty() && gaps.size() <= 3)
        draw_point(view, form, "ambition.largest-gap", dimension_names(view.app, gaps),
                   stage.relationship.has_value());
    if (const std::string first = priorities_text(view); !first.empty())
        draw_point(view, form, "ambition.priorities", first, true);
    draw_ladder_legend(view, form);
}

/// What the customer buys and how, before what is wished for.
void ask_how_it_buys(ViewContext& view, Form& form) {
    const Session& session = view.app.session();
    const auto texts = [&](std::initializer_list<const char*> keys) {
        std::vector<std::string> entries;
        for (const char* key : keys)
            entries.push_back(view.text(key));
        return entries;
    };
    form.picker("buyer-type", "prepare.buyer-type",
                texts({"buyer.price", "buyer.advice", "buyer.alliance"}),
                static_cast<int>(session.buyer_type) - 1,
                [](Session& s, int at) { s.buyer_type = static_cast<BuyerType>(at + 1); });
    form.picker("portfolio", "ambition.portfolio",
                texts({"portfolio.strategic", "portfolio.leverage", "portfolio.bottleneck",
                       "portfolio.routine"}),
                static_cast<int>(session.portfolio) - 1,
                [](Session& s, int at) { s.portfolio = static_cast<Portfolio>(at + 1); });
}

/// The contradiction stands above everything else, where the room sees it at once.
void draw_contradiction(ViewContext& view, Form& form) {
    const std::string text = target_contradiction(view);
    if (text.empty()) return;
    const std::string title = view.text("ambition.contradiction-title");
    const float height = notice_panel_height(view.ui, title, text, form.width());
    draw_notice_panel(view.ui, form.place(height), NoticeKind::Open, title, text);
}

void choice_section(ViewContext& view, Form& form) {
    draw_contradiction(view, form);
    draw_way(view, form);
    const Target& target = view.app.session().target;
    std::vector<std::string> names;
    for (const Stage& stage : view.app.method().stages)
        names.push_back(stage.name.in(view.app.language()));
    ask_how_it_buys(view, form);
    form.picker("target.stage", "ambition.stage", names, target.stage ? *target.stage - 1 : -1,
                [](Session& s, int at) { s.target.stage = at + 1; });
    for (const std::string& warning : target_warnings(view))
        form.note(warning);
    form.text("target.reason", target.reason,
              {.label = "ambition.reason", .lines = true, .least_lines = 2},
              [](Session& s, const std::string& text) { s.target.reason = text; });
    form.text("target.not-further", target.not_further,
              {.label = "ambition.not-further", .lines = true},
              [](Session& s, const std::string& text) { s.target.not_further = text; });
    form.text("target.decider", target.decider, {.label = "ambition.decider"},
              [](Session& s, const std::string& text) { s.target.decider = text; });
    form.date("target.decided-on", target.decided_on, "ambition.decided-on",
              [](Session& s, const Date& date) { s.target.decided_on = date; });
    form.date("target.review-date", target.review_date, "ambition.review-date",
              [](Session& s, const Date& date) { s.target.review_date = date; });
    form.text("target.supplier-invests", target.supplier_invests,
              {.label = "ambition.supplier-invests", .lines = true},
              [](Session& s, const std::string& text) { s.target.supplier_invests = text; });
    form.text("target.customer-invests", target.customer_invests,
              {.label = "ambition.customer-invests", .lines = true},
              [](Session& s, const std::string& text) { s.target.customer_invests = text; });
    if (target.stage.value_or(1) < 3) return;
    form.text("target.dependence", target.dependence,
              {.label = "ambition.dependence-label", .lines = true},
              [](Session& s, const std::string& text) { s.target.dependence = text; });
}

/// Importance per participant and dimension; a second press takes the vote back.
void importance_section(ViewContext& view, Flow& flow) {
    Ui& ui = view.ui;
    AmbitionState& state = view.memory.of<AmbitionState>();
    Form form(view, flow.rest());
    form.heading("ambition.importance");
    std::vector<std::string> names;
    std::vector<PersonId> ids;
    int chosen = -1;
    for (const Person& person : view.app.session().people) {
        if (person.side == Side::Adviser || !person.at_table) continue;
        if (person.id == state.voter) chosen = static_cast<int>(ids.size());
        ids.push_back(person.id);
        names.push_back(person.name);
    }
    if (ids.empty()) return;
    const Rect place = form.place(120);
    const std::string label = view.text("ambition.voter");
    if (const auto taken = picker(ui, "voter", names, chosen, {place.x, place.y},
                                  std::min(place.w, 640.0F), {.label = label}))
        state.voter = ids[static_cast<std::size_t>(*taken)];
    const std::vector<std::string> labels = {view.text("importance.1"), view.text("importance.2"),
                                             view.text("importance.3")};
    for (const Dimension& dimension : view.app.method().dimensions) {
        int vote = -1;
        for (const ImportanceVote& v : view.app.session().importance_votes)
            if (v.participant == state.voter && v.dimension == dimension.id)
                vote = v.importance - 1;
        const std::string name = dimension.name.in(view.app.language());
        const bool beside = form.width() >= 900;
        const float name_width = beside ? 420 : form.width();
        const float name_height = wrapped_height(ui, name, {.type = Type::Label}, name_width);
        const float left = beside ? name_width + 16 : 0;
        const float height = choice_height(ui, labels, form.width() - left);
        const Rect row =
            form.place(beside ? std::max(height, name_height) : name_height + 6 + height);
        draw_block(ui, name, {row.x, row.y, name_width, beside ? height : name_height},
                   {.type = Type::Label});
        if (state.voter.empty()) continue;
        const auto taken = choice(ui, "importance." + dimension.id.value, name, labels, vote,
                                  {row.x + left, row.bottom() - height}, row.w - left);
        if (taken)
            view.app.edit("", [&](Session& s) {
                std::erase_if(s.importance_votes, [&](const ImportanceVote& v) {
                    return v.participant == state.voter && v.dimension == dimension.id;
                });
                s.importance_votes.push_back({state.voter, dimension.id, *taken + 1});
            });
    }
}

}  // namespace

ViewHead ambition_head(const app::Workspace& app, ViewMemory&) {
    ViewHead head;
    const StageResult& stage = app.analysis().stage;
    head.subtitle = step_prompt(app);
    if (stage.target && stage.relationship)
        head.title = app.words().text("ambition.title-chosen", {stage_name(app, stage.relationship),
                                                                stage_name(app, stage.target)});
    else
        head.title = app.words().text("ambition.title");
    head.hints = {{"↑↓", app.words().text("hint.dimension")},
                  {"1–4", app.words().text("hint.target")},
                  {"S", app.words().text("hint.sort")}};
    return head;
}

void draw_ambition(ViewContext& view) {
    const Sides sides = with_side(view.ui.scale.layout_class(), view.area, 432);
    const float bottom = draw_ladder(view, sides.main);
    Form side(view, sides.beside ? sides.side : Rect{sides.side.x, bottom + 32, sides.side.w, 0});
    choice_section(view, side);
    Flow below({sides.main.x, (sides.beside ? bottom : side.y()) + 32, sides.main.w, 4000});
    importance_section(view, below);
}

}  // namespace sparring::ui
