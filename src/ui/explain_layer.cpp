// One number a row: what, how much, by which rule, whose rule.
#include "ui/explain_layer.h"

#include "document/explanation.h"
#include "ui/components/button.h"
#include "ui/components/overlay.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

constexpr float k_panel_width = 1320;  // du
constexpr float k_side_by_side = 900;  // du: what and how much stand left of the rule from here on
constexpr float k_what_width = 400;

/// The page of where one is: the dimension at hand while it is the subject, else the whole.
std::size_t first_page(const app::Workspace& app) {
    const StepKind kind = app.step().kind;
    if (kind != StepKind::Rating && kind != StepKind::Reveal) return 0;
    return static_cast<std::size_t>(
        std::max(0, dimension_index(app.method(), app.progress().dimension)) + 1);
}

/// True while the room has not opened this dimension.
bool covered(const app::Workspace& app, const DimensionId& dimension) {
    const StepKind kind = app.step().kind;
    return (kind == StepKind::Rating || kind == StepKind::Reveal) && !app.revealed(dimension);
}

std::vector<ExplainedNumber> numbers_of(const app::Workspace& app, std::size_t page) {
    const OutlineOptions options;
    const OutlineContext context(app.session(), app.analysis(), options, app.words());
    const auto& dimensions = app.method().dimensions;
    if (page > 0) {
        const DimensionId& id = dimensions[page - 1].id;
        return covered(app, id) ? std::vector<ExplainedNumber>{} : explain_dimension(context, id);
    }
    const bool any = std::any_of(dimensions.begin(), dimensions.end(),
                                 [&](const Dimension& d) { return covered(app, d.id); });
    return any ? std::vector<ExplainedNumber>{} : explain_stage(context);
}

std::string title_of(const ViewContext& view, std::size_t page) {
    if (page == 0) return view.text("explain.whole");
    return view.app.method().dimensions[page - 1].name.in(view.app.language());
}

void draw_number(ViewContext& view, Flow& flow, const ExplainedNumber& number) {
    Ui& ui = view.ui;
    const bool beside = flow.width() >= k_side_by_side;
    const float left = beside ? k_what_width : flow.width();
    const Rect at{flow.x(), flow.y() + 14, left, 0};
    float y = at.y;
    y += draw_wrapped(ui, number.what, {at.x, y}, left, {.type = Type::Label});
    y += draw_wrapped(ui, number.value, {at.x, y}, left, {.type = Type::H3});
    const Point rule = beside ? Point{at.x + left + 32, at.y} : Point{at.x, y};
    const float width = beside ? flow.width() - left - 32 : flow.width();
    float right = rule.y + draw_wrapped(ui, number.rule, rule, width, {});
    if (!number.source.empty())
        right += draw_wrapped(ui, number.source, {rule.x, right}, width, {.colour = Colour::Ink2});
    flow.below(std::max(y, right) + 14);
    draw_rule(ui, flow.at(), {flow.x() + flow.width(), flow.y()}, ui.theme.size(Stroke::Hair),
              Colour::Line);
}

/// Title and the way to the next one, by button and by Up and Down; true when it is to be closed.
bool draw_head(ViewContext& view, const Rect& line, std::size_t& page) {
    Ui& ui = view.ui;
    const std::size_t pages = view.app.method().dimensions.size() + 1;
    const float x = line.right() - 3 * k_button_height - 24;
    draw_shortened(ui, title_of(view, page), line.left_part(x - 24 - line.x), {.type = Type::H2});
    const bool back = icon_button(ui, "explain.previous", view.text("explain.previous"),
                                  Icon::ArrowUp, {x, line.y});
    const bool on = icon_button(ui, "explain.next", view.text("explain.next"), Icon::ArrowDown,
                                {x + k_button_height + 12, line.y});
    if (back || key_pressed(ImGuiKey_PageUp)) page = (page + pages - 1) % pages;
    if (on || key_pressed(ImGuiKey_PageDown)) page = (page + 1) % pages;
    return icon_button(ui, "explain.close", view.text("explain.close"), Icon::Close,
                       {x + 2 * (k_button_height + 12), line.y});
}

}  // namespace

bool draw_explanation(ViewContext& view, ExplainState& state) {
    Ui& ui = view.ui;
    Overlay overlay(ui, "explain", true, Overlay::Scrim::Dark);
    if (!overlay) return true;
    std::size_t page = state.page.value_or(first_page(view.app));
    const float margin = ui.scale.layout_class() == LayoutClass::Single ? 24.0F : 48.0F;
    const Rect panel = rect_around({ui.scale.width() / 2, ui.scale.height() / 2},
                                   std::min(k_panel_width, ui.scale.width() - margin),
                                   ui.scale.height() - 2 * margin);
    draw_overlay_panel(ui, panel);
    if (overlay.dismissed(panel)) return false;
    if (overlay.appearing()) ui.request_focus("explain.next");
    const Rect inside = panel.inset(48, 36);
    const bool closed = draw_head(view, {inside.x, inside.y, inside.w, k_button_height}, page);
    state.page = page;
    const Rect rest{inside.x, inside.y + k_button_height + 16, inside.w,
                    inside.h - k_button_height - 16};
    const ScrollArea scroll(ui, "explanation", rest);
    constexpr float k_scroll_bar = 40;
    Flow flow(rest.left_part(rest.w - k_scroll_bar));
    const std::vector<ExplainedNumber> numbers = numbers_of(view.app, page);
    if (numbers.empty())
        flow.space(draw_wrapped(ui, view.text("explain.nothing"), flow.at(), flow.width(),
                                {.colour = Colour::Ink2}));
    for (const ExplainedNumber& number : numbers)
        draw_number(view, flow, number);
    ui.reach(flow.y());
    return !closed;
}

}  // namespace sparring::ui
