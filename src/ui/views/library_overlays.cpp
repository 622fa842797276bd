// The three questions of the library.
#include "ui/views/library_overlays.h"

#include "core/format.h"
#include "ui/components/button.h"
#include "ui/components/choice.h"
#include "ui/components/field.h"
#include "ui/components/overlay.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

constexpr float k_width = 860;
constexpr float k_padding = 40;

Rect panel_for(const Ui& ui, float content) {
    const float width = std::min(k_width, ui.scale.width() - 64);
    const float height = std::min(content + 2 * k_padding, ui.scale.height() - 48);
    return rect_around({ui.scale.width() / 2, ui.scale.height() / 2}, width, height);
}

/// The panel of a question with its title; its content scrolls where the window is low.
class Question {
public:
    Question(ViewContext& view, std::string_view id, std::string_view title, float content)
        : m_overlay(view.ui, id, true, Overlay::Scrim::Dark), m_panel(panel_for(view.ui, content)) {
        if (!m_overlay) return;
        draw_box(view.ui, m_panel,
                 {.fill = Colour::Surface, .radius = view.ui.theme.size(Radius::Panel)});
        m_scroll.emplace(view.ui, id, m_panel.inset(k_padding - 20));
        m_flow.emplace(m_panel.inset(k_padding));
        m_flow->space(draw_wrapped(view.ui, view.text(title), m_flow->at(), m_flow->width(),
                                   {.type = Type::H3}) +
                      16);
    }
    [[nodiscard]] bool shown() const { return m_flow.has_value(); }
    [[nodiscard]] bool dismissed() const { return m_overlay.dismissed(m_panel); }
    [[nodiscard]] bool appearing() const { return m_overlay.appearing(); }
    Flow& flow() { return *m_flow; }

private:
    Overlay m_overlay;
    Rect m_panel;
    std::optional<ScrollArea> m_scroll;
    std::optional<Flow> m_flow;
};

FieldResult ask(ViewContext& view, Flow& flow, std::string_view id, std::string_view label,
                std::string& value) {
    const std::string text = view.text(label);
    const FieldResult result = field(view.ui, id, value, flow.at(), flow.width(), {.label = text});
    flow.space(result.height + 16);
    return result;
}

/// Offers what the customer's earlier session can bring along.
std::string draw_earlier(ViewContext& view, LibraryState& state, Flow& flow) {
    const store::LibraryEntry* earlier = view.app.latest_of(state.customer);
    if (!earlier) return {};
    const std::string text =
        view.words().text("library.take-over", {date_text(view.words(), earlier->date)});
    const float height = toggle_height(view.ui, text, flow.width());
    if (toggle(view.ui, "new.take-over", text, state.take_over, flow.take(height, 16)))
        state.take_over = !state.take_over;
    return state.take_over ? earlier->path : std::string();
}

void ask_start(ViewContext& view, LibraryState& state) {
    Question question(view, "start", "library.start-title",
                      view.app.latest_of(state.customer) ? 500.0F : 410.0F);
    if (!question.shown()) return;
    if (question.dismissed()) {
        state = {};
        return;
    }
    Ui& ui = view.ui;
    if (question.appearing()) ui.request_focus("new.customer");
    Flow& flow = question.flow();
    const auto customer = ask(view, flow, "new.customer", "side.customer", state.customer);
    const auto supplier = ask(view, flow, "new.supplier", "side.supplier", state.supplier);
    const std::string earlier = draw_earlier(view, state, flow);
    const bool complete = !state.customer.empty() && (!state.supplier.empty() || !earlier.empty());
    const bool pressed = button(ui, "start", view.text("library.start"), flow.at(),
                                {.kind = ButtonKind::Main, .disabled = !complete});
    if (customer.committed && !complete) ui.request_focus("new.supplier");
    if (!complete || !(pressed || supplier.committed || customer.committed)) return;
    const LibraryState chosen = state;
    state = {};
    view.app.create(chosen.starting, chosen.supplier, chosen.customer, earlier);
}

void ask_title(ViewContext& view, LibraryState& state) {
    Question question(view, "renaming", "library.rename", 280);
    if (!question.shown()) return;
    if (question.dismissed()) {
        state = {};
        return;
    }
    if (question.appearing()) view.ui.request_focus("rename.title");
    Flow& flow = question.flow();
    const auto title = ask(view, flow, "rename.title", "session.title", state.title);
    if (!button(view.ui, "rename.done", view.text("library.rename"), flow.at(),
                {.kind = ButtonKind::Main}) &&
        !title.committed)
        return;
    view.app.rename(state.renaming, state.title);
    state = {};
}

void ask_path(ViewContext& view, LibraryState& state) {
    Question question(view, "opening", "library.open-file", 340);
    if (!question.shown()) return;
    if (question.dismissed()) {
        state = {};
        return;
    }
    if (question.appearing()) view.ui.request_focus("open.path");
    Flow& flow = question.flow();
    flow.space(draw_wrapped(view.ui, view.text("library.open-file-about"), flow.at(), flow.width(),
                            {.colour = Colour::Ink2}) +
               12);
    const auto path = ask(view, flow, "open.path", "library.path", state.path);
    const bool complete = !bare_path(state.path).empty();
    if (!button(view.ui, "open.done", view.text("library.open"), flow.at(),
                {.kind = ButtonKind::Main, .disabled = !complete}) &&
        !path.committed)
        return;
    if (!complete) return;
    const std::string wanted = bare_path(state.path);
    state = {};
    view.app.open(wanted);
}

}  // namespace

std::string bare_path(std::string path) {
    const auto around = [](char c) { return c == ' ' || c == '"' || c == '\''; };
    while (!path.empty() && around(path.back()))
        path.pop_back();
    path.erase(path.begin(), std::find_if_not(path.begin(), path.end(), around));
    return path;
}

void ask_names(ViewContext& view, LibraryState& state, const WorkshopId& workshop) {
    state.starting = workshop;
    view.ui.request_focus("new.customer");
}

void draw_library_questions(ViewContext& view, LibraryState& state) {
    if (!state.starting.empty()) {
        ask_start(view, state);
    } else if (!state.renaming.empty()) {
        ask_title(view, state);
    } else if (state.opening) {
        ask_path(view, state);
    }
}

}  // namespace sparring::ui
