// The panel with one question. Draws and hands on; records nothing itself.
#include "ui/question_layer.h"

#include "ui/components/card.h"
#include "ui/components/field.h"
#include "ui/components/overlay.h"
#include "ui/frame_layout.h"
#include "ui/text.h"

#include <algorithm>
#include <optional>

namespace sparring::ui {

namespace {

constexpr float k_padding = 24;
constexpr float k_count_height = 44;
constexpr float k_gap = 16;
constexpr float k_room_for_buttons = 900;

/// A label with its key: "Besproken (A)".
std::string with_key(const ViewContext& view, std::string_view key, const char* letter) {
    return view.text(key) + " (" + letter + ")";
}

struct Layout {
    Rect panel;
    Rect inside;
    float question = 0;  ///< heights
    float reason = 0;
};

Layout layout_of(const ViewContext& view, const QuestionState& state, const QuestionPanel& panel,
                 const std::string& below) {
    const Ui& ui = view.ui;
    const FrameLayout frame = frame_layout(ui.scale, ui.theme);
    Layout layout;
    const float width = frame.content_w;
    const float inner = width - 2 * k_padding;
    layout.question = question_panel_height(ui, panel, inner);
    layout.reason = wrapped_height(ui, below, {}, inner);
    constexpr float k_field = 150;
    float height = 2 * k_padding + k_count_height + layout.question + k_gap + layout.reason;
    if (state.dismissing) height += k_gap + k_field;
    height = std::min(height, frame.bar.y - 24);
    layout.panel = {frame.content_x, frame.bar.y - 16 - height, width, height};
    layout.inside = layout.panel.inset(k_padding, k_padding);
    return layout;
}

/// The letters answer only while nobody types a reason.
QuestionAnswer pressed_answer() {
    if (key_pressed(ImGuiKey_A)) return QuestionAnswer::Discuss;
    if (key_pressed(ImGuiKey_P)) return QuestionAnswer::Park;
    if (key_pressed(ImGuiKey_X)) return QuestionAnswer::Dismiss;
    return QuestionAnswer::None;
}

void answered(ViewContext& view, QuestionState& state, const app::AskedQuestion& asked,
              CounterQuestionOutcome outcome, const char* notice) {
    app::answer_question(view.app, asked, outcome, state.reason);
    view.app.show({.key = notice, .arguments = {}, .can_undo = true});
    state = {.at = state.at, .everywhere = state.everywhere};
}

/// Asks why it is dismissed; true when Enter brought a reason.
bool ask_reason(ViewContext& view, QuestionState& state, const Rect& place) {
    const std::string label = view.text("counter-question.why");
    const std::string error = view.text("counter-question.why-needed");
    const FieldResult typed =
        field(view.ui, "question.reason", state.reason, {place.x, place.y}, place.w,
              {.label = label,
               .name = "question.reason",
               .error = state.refused ? std::string_view(error) : std::string_view()});
    if (typed.changed) state.refused = false;
    if (!typed.committed) return false;
    state.refused = state.reason.find_first_not_of(' ') == std::string::npos;
    if (state.refused) view.ui.request_focus("question.reason");
    return !state.refused;
}

void handle(ViewContext& view, QuestionState& state, const app::AskedQuestion& asked,
            QuestionAnswer answer) {
    switch (answer) {
        case QuestionAnswer::None:
            return;
        case QuestionAnswer::Discuss:
            return answered(view, state, asked, CounterQuestionOutcome::Discussed,
                            "notice.question-discussed");
        case QuestionAnswer::Park:
            return answered(view, state, asked, CounterQuestionOutcome::Parked,
                            "notice.question-parked");
        case QuestionAnswer::Dismiss:
            state.dismissing = true;
            view.ui.request_focus("question.reason");
    }
}

}  // namespace

bool draw_questions(ViewContext& view, QuestionState& state,
                    const std::vector<app::AskedQuestion>& open) {
    Ui& ui = view.ui;
    Overlay overlay(ui, "questions", true, Overlay::Scrim::None);
    if (!overlay) return true;
    if (open.empty()) return false;
    state.at = std::min(state.at, open.size() - 1);
    const app::AskedQuestion asked = open[state.at];
    const std::string discuss = with_key(view, "counter-question.discuss", "A");
    const std::string park = with_key(view, "counter-question.park", "P");
    const std::string dismiss = with_key(view, "counter-question.dismiss", "X");
    QuestionPanel panel{.text = asked.text, .discuss = discuss, .park = park, .dismiss = dismiss};
    std::string keys;  // where the three buttons have no room, their letters do
    if (frame_layout(ui.scale, ui.theme).content_w < k_room_for_buttons) {
        panel.discuss = panel.park = panel.dismiss = {};
        keys = discuss + " · " + park + " · " + dismiss;
    }
    const Layout layout = layout_of(view, state, panel, asked.reason + "\n" + keys);
    draw_overlay_panel(ui, layout.panel);
    if (state.dismissing && overlay.escaped()) {
        state.dismissing = state.refused = false;
        return true;
    }
    if (overlay.dismissed(layout.panel)) return false;
    if (overlay.appearing()) ui.request_focus("discuss");
    const ScrollArea scroll(ui, "question", layout.panel.inset(4));
    Flow flow(layout.inside);
    draw_shortened(ui,
                   view.words().text("counter-question.count",
                                     {std::to_string(state.at + 1), std::to_string(open.size())}),
                   flow.take(k_count_height), {.colour = Colour::Ink2});
    const Rect box = flow.take(layout.question, k_gap);
    const QuestionAnswer clicked = question_panel(ui, "panel", box, panel);
    flow.space(draw_wrapped(ui, asked.reason, flow.at(), flow.width(), {.colour = Colour::Ink2}));
    flow.space(draw_wrapped(ui, keys, flow.at(), flow.width(), {}));
    if (state.dismissing) {
        flow.space(k_gap);
        if (ask_reason(view, state, {flow.x(), flow.y(), flow.width(), 0}))
            answered(view, state, asked, CounterQuestionOutcome::Dismissed,
                     "notice.question-dismissed");
        ui.reach(flow.y() + 150);
        return true;
    }
    ui.reach(flow.y());
    if (key_pressed(ImGuiKey_Q)) state.at = (state.at + 1) % open.size();
    handle(view, state, asked, clicked == QuestionAnswer::None ? pressed_answer() : clicked);
    return true;
}

}  // namespace sparring::ui
