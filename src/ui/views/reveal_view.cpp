// Step "reveal": everybody's rating at once, then the talk: evidence, the agreed rung, dissent.
// Must not show names with dots, nor anything of a dimension before it is revealed.
#include "ui/views/dimension_parts.h"
#include "ui/views/form.h"
#include "ui/views/step_views.h"

#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/marks.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>

namespace sparring::ui {

namespace {

struct RevealState {
    DimensionId asked;  ///< a first press told how many are missing here
};

int missing(const app::Workspace& app, const DimensionId& dimension) {
    const Session& session = app.session();
    const int round = app.open_round(dimension);
    int count = 0;
    for (const Person& person : session.people)
        if (person.side != Side::Adviser && person.at_table && !person.absent &&
            !has_rated(session, person.id, dimension, round))
            ++count;
    return count;
}

std::array<int, 4> counts_of(const std::optional<SideResult>& side) {
    std::array<int, 4> counts{};
    if (side)
        for (const int rung : side->rungs)
            ++counts[static_cast<std::size_t>(rung - 1)];
    return counts;
}

void press_reveal(ViewContext& view, RevealState& state, const DimensionId& dimension) {
    if (missing(view.app, dimension) > 0 && state.asked != dimension) {
        state.asked = dimension;
        return;
    }
    view.app.reveal(dimension, true);
}

void draw_lanes(ViewContext& view, const DimensionResult* result, bool shown) {
    Lane lane;
    lane.x = view.area.x;
    lane.width = view.area.w;
    lane.centres = rung_centres(view);
    lane.shown = view.ui.animate(ImGui::GetID("reveal"), shown ? 1.0F : 0.0F, Duration::Reveal);
    for (const Side side : {Side::Supplier, Side::Customer}) {
        lane.side = side;
        lane.y = view.area.y + (side == Side::Supplier ? 30.0F : 104.0F);
        lane.counts = result && shown
                          ? counts_of(side == Side::Supplier ? result->supplier : result->customer)
                          : std::array<int, 4>{};
        draw_lane(view.ui, lane);
    }
}

void draw_before(ViewContext& view, RevealState& state, const Dimension& dimension, float y) {
    const int absent = missing(view.app, dimension.id);
    if (state.asked == dimension.id && absent > 0)
        y += draw_wrapped(view.ui, view.words().count("reveal.missing", absent), {view.area.x, y},
                          view.area.w, {.type = Type::Lead}) +
             20;
    if (button(view.ui, "reveal", view.text("reveal.show"), Point{view.area.x, y},
               {.kind = ButtonKind::Main, .icon = Icon::Eye, .key = view.text("key.space")}) ||
        view.key("Space"))
        press_reveal(view, state, dimension.id);
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

void draw_talk(ViewContext& view, const Dimension& dimension, float y) {
    const DimensionId id = dimension.id;
    const Finding* found = find_finding(view.app.session(), id);
    const Finding finding = found ? *found
                                  : Finding{.dimension = id,
                                            .evidence_note = {},
                                            .evidence_date = {},
                                            .verifier = {},
                                            .verify_by = {},
                                            .agreed = {},
                                            .dissent = {}};
    const std::string key = "findings." + id.value;
    Form form(view, {view.area.x, y, view.area.w, 0});
    if (const DimensionResult* result = find_result(view.app.analysis(), id))
        if (const std::string text = difference_sentence(view, *result); !text.empty())
            form.note(text);
    form.text(
        key + ".evidence", finding.evidence_note,
        {.label = "finding.evidence",
         .hint = "finding.evidence-hint",
         .lines = true,
         .note = dimension.evidence_hint.in(view.app.language())},
        [id](Session& s, const std::string& text) { finding_of(s, id).evidence_note = text; });
    form.row(3, 260);
    form.date(key + ".date", finding.evidence_date, "finding.date",
              [id](Session& s, const Date& date) { finding_of(s, id).evidence_date = date; });
    form.text(key + ".verifier", finding.verifier, {.label = "finding.verifier"},
              [id](Session& s, const std::string& text) { finding_of(s, id).verifier = text; });
    form.date(key + ".verify-by", finding.verify_by, "finding.verify-by",
              [id](Session& s, const Date& date) { finding_of(s, id).verify_by = date; });
    form.text(key + ".dissent", finding.dissent, {.label = "finding.dissent", .lines = true},
              [id](Session& s, const std::string& text) { finding_of(s, id).dissent = text; });
    form.row(2, 300);
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
    if (form.button("hide", "reveal.hide")) view.app.reveal(id, false);
}

}  // namespace

ViewHead reveal_head(const app::Workspace& app, ViewMemory&) {
    ViewHead head;
    const Dimension& dimension = current_dimension(app);
    head.title = dimension.name.in(app.language());
    head.detail = dimension_detail(app);
    head.subtitle = dimension.question.in(app.language());
    if (app.revealed(dimension.id))
        head.hints = {{"1–4", app.words().text("hint.agree")},
                      {"E", app.words().text("hint.evidence")}};
    else
        head.hints = {{app.words().text("key.space"), app.words().text("reveal.show")}};
    return head;
}

void draw_reveal(ViewContext& view) {
    RevealState& state = view.memory.of<RevealState>();
    const Dimension& dimension = current_dimension(view.app);
    const bool shown = view.app.revealed(dimension.id);
    const Finding* finding = find_finding(view.app.session(), dimension.id);
    const int agreed = finding && finding->agreed && shown ? *finding->agreed : 0;
    draw_lanes(view, find_result(view.app.analysis(), dimension.id), shown);
    const RungEvent rungs =
        draw_rungs(view, dimension, view.area.y + 160, {.named = shown, .agreed = agreed});
    if (!shown) {
        draw_before(view, state, dimension, rungs.bottom + 28);
        return;
    }
    if (rungs.pressed)
        view.app.edit("", [&](Session& s) {
            std::optional<int>& rung = finding_of(s, dimension.id).agreed;
            rung = rung == rungs.pressed ? std::nullopt : std::optional<int>(rungs.pressed);
        });
    if (view.key("E")) view.ui.request_focus("findings." + dimension.id.value + ".evidence");
    draw_talk(view, dimension, rungs.bottom + 28);
}

}  // namespace sparring::ui
