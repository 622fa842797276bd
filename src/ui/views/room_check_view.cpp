// The room check: five things that must be right before the client comes in, each with its remedy,
// and a sample to be read from the back row. Must not try anything itself: app does.
#include "ui/views/step_views.h"

#include "app/room_check.h"
#include "ui/components/button.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

constexpr float k_icon = 40;  // du
constexpr float k_label = 360;

struct RoomCheckState {
    bool tried = false;
    app::RoomCheck lines;
    float width = 0;  ///< of the window it was tried in, du and zoom in one
    float height = 0;
};

app::RoomPictureSize picture_of(const Ui& ui) {
    app::RoomPictureSize picture;
    picture.width = static_cast<int>(ui.scale.position(ui.scale.width()));
    picture.height = static_cast<int>(ui.scale.position(ui.scale.height()));
    const double capital = ui.theme.type(Type::Body).size * ui.theme.cap_height();  // du
    picture.cap_height = capital * ui.scale.factor();
    return picture;
}

void try_all(ViewContext& view, RoomCheckState& state) {
    state.lines = app::check_room(view.app, picture_of(view.ui));
    state.tried = true;
    state.width = view.ui.scale.width();
    state.height = view.ui.scale.height();
}

/// Icon and word say how it is; the colour only goes along with them.
float draw_check_line(ViewContext& view, const app::RoomCheckLine& line, Point at, float width) {
    Ui& ui = view.ui;
    const Colour colour = line.good ? Colour::Ok : Colour::Warn;
    const std::string state = view.text(line.good ? "room-check.good" : "room-check.attention");
    const std::string name = view.text("room-check." + line.id);
    const std::string found = view.words().text(line.key, line.arguments);
    const bool beside = width >= 1100;
    const float x = at.x + k_icon + 24;
    const float left = beside ? k_label : width - k_icon - 24;
    draw_icon(ui, line.good ? Icon::CircleCheck : Icon::Alert, {at.x + k_icon / 2, at.y + 22},
              k_icon, colour);
    float height = draw_wrapped(ui, name, {x, at.y}, left, {.type = Type::Strong});
    height += draw_wrapped(ui, state, {x, at.y + height}, left, {.colour = colour});
    const Point text = beside ? Point{x + k_label + 24, at.y} : Point{x, at.y + height};
    const float sentence = draw_wrapped(ui, found, text, at.x + width - text.x);
    return beside ? std::max(height, sentence) : height + sentence;
}

void draw_sample(ViewContext& view, Flow& flow) {
    flow.space(draw_wrapped(view.ui, view.text("room-check.sample-about"), flow.at(), flow.width(),
                            {.colour = Colour::Ink2}) +
               12);
    flow.space(draw_wrapped(view.ui, view.text("room-check.sample"), flow.at(), flow.width()) + 28);
}

}  // namespace

void draw_room_check(ViewContext& view) {
    Ui& ui = view.ui;
    RoomCheckState& state = view.memory.of<RoomCheckState>();
    const bool moved = state.width != ui.scale.width() || state.height != ui.scale.height();
    if (!state.tried || moved) try_all(view, state);
    const ScrollArea scroll(ui, "room-check", ui.screen());
    Flow flow({view.area.x, view.area.y, std::min(view.area.w, 1688.0F), 0});
    const auto bad = std::count_if(state.lines.begin(), state.lines.end(),
                                   [](const app::RoomCheckLine& line) { return !line.good; });
    const std::string title = bad == 0
                                  ? view.text("room-check.title-good")
                                  : view.words().count("room-check.title", static_cast<int>(bad));
    flow.space(draw_wrapped(ui, title, flow.at(), flow.width(), {.type = Type::H1}) + 28);
    for (const app::RoomCheckLine& line : state.lines) {
        draw_rule(ui, flow.at(), {flow.x() + flow.width(), flow.y()}, ui.theme.size(Stroke::Hair),
                  Colour::Line);
        flow.space(16);
        flow.space(draw_check_line(view, line, flow.at(), flow.width()) + 16);
    }
    flow.space(8);
    draw_sample(view, flow);
    ButtonRow buttons(ui, {flow.x(), flow.y(), flow.width(), 0});
    const bool back =
        buttons.add("back", view.text("settings.back"), {.kind = ButtonKind::Main, .key = "Esc"});
    if (buttons.add("room-check.again", view.text("room-check.again"),
                    {.icon = Icon::Refresh, .key = "A"}) ||
        view.key("A"))
        try_all(view, state);
    ui.reach(flow.y() + buttons.height() + 64);
    if (!back && !view.key("Escape")) return;
    state.tried = false;
    view.app.go(app::Place::Session);
}

}  // namespace sparring::ui
