// The library: go on where you were, open a session, start a new one.
// Must not read files: it draws the workspace's entries.
#include "ui/views/form.h"
#include "ui/views/step_views.h"

#include "core/format.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/field.h"
#include "ui/components/overlay.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

constexpr float k_header_height = 120;
constexpr float k_template_height = 120;

struct LibraryState {
    WorkshopId starting;  ///< the workshop whose names are being asked; empty: none
    std::string supplier;
    std::string customer;
    std::string renaming;  ///< path of the entry that is being renamed
    std::string title;
};

std::string entry_title(const ViewContext& view, const store::LibraryEntry& entry) {
    if (entry.problem) return entry.title;
    if (!entry.customer.empty()) return entry.customer;
    return entry.title.empty() ? view.text("library.untitled") : entry.title;
}

std::string stage_text(const ViewContext& view, const store::LibraryEntry& entry) {
    const auto name = [&](int number) {
        const Stage* stage = stage_by_number(view.app.templates().method, number);
        return std::to_string(number) + " " + (stage ? stage->name.in(view.app.language()) : "");
    };
    if (entry.stage && entry.target_stage)
        return view.words().text("library.now-target",
                                 {name(*entry.stage), name(*entry.target_stage)});
    return entry.stage ? view.words().text("library.now", {name(*entry.stage)}) : std::string();
}

const store::LibraryEntry* hero_of(const ViewContext& view) {
    const auto& entries = view.app.library();
    for (const auto& entry : entries)
        if (entry.path == view.app.settings().last_session && !entry.problem) return &entry;
    for (const auto& entry : entries)
        if (!entry.problem) return &entry;
    return nullptr;
}

void draw_header(ViewContext& view) {
    Ui& ui = view.ui;
    draw_logo(ui, {view.area.x, view.area.y + 8}, 64);
    draw_line(ui, "Sparring", {view.area.x + 84, view.area.y, 400, 56}, {.type = Type::H3});
    if (icon_button(ui, "settings", view.text("command.settings"), Icon::Settings,
                    {view.area.right() - k_button_height, view.area.y - 8}))
        view.app.go(app::Place::Settings);
}

float draw_hero(ViewContext& view, const store::LibraryEntry& entry, const Rect& column) {
    Ui& ui = view.ui;
    Flow flow(column);
    flow.space(draw_wrapped(ui, view.text("library.continue"), flow.at(), flow.width(),
                            {.type = Type::H1}) +
               20);
    const std::string title = entry_title(view, entry);
    const float inner = flow.width() - 84;
    const float title_height = wrapped_height(ui, title, {.type = Type::H2}, inner);
    const std::string open = view.text("library.open");
    const ButtonOptions main{
        .kind = ButtonKind::Main, .icon_behind = Icon::ArrowRight, .key = "Enter"};
    const float width = button_width(ui, open, main);
    const Size mark = position_mark_size(20);
    const bool beside = inner - mark.w - width >= 360;  // the button stands at the right
    const float stage_width = inner - mark.w - 28 - (beside ? width + 40 : 0);
    const std::string stage = stage_text(view, entry);
    const float stage_height =
        std::max(80.0F, wrapped_height(ui, stage, {.type = Type::Strong}, stage_width));
    const Rect box = flow.take(title_height + stage_height + (beside ? 156 : 252), 40);
    draw_card(ui, box, {.radius = ui.theme.size(Radius::Panel)});
    float y = box.y + 32;
    y += draw_wrapped(ui, title, {box.x + 42, y}, inner, {.type = Type::H2});
    const std::string about =
        view.words().text(entry.example ? "library.example-with" : "library.with",
                          {entry.supplier, date_text(view.words(), entry.date)});
    draw_shortened(ui, about, {box.x + 42, y, inner, 48},
                   {.type = Type::Lead, .colour = Colour::Ink2});
    y += 66;
    draw_position_mark(ui, {box.x + 42, y + 4}, entry.stage.value_or(0),
                       entry.target_stage.value_or(0), 20);
    draw_block(ui, stage, {box.x + 42 + mark.w + 28, y, stage_width, stage_height},
               {.type = Type::Strong});
    const float left = beside ? box.right() - 42 - width : box.x + 42;
    if (button(ui, "hero", open,
               Rect{left, box.bottom() - 36 - k_button_height, width, k_button_height}, main))
        view.app.open(std::string(entry.path));
    return flow.y();
}

constexpr float k_entry_padding = 28;
constexpr float k_entry_problem = 48;  // room of the sign before a reason

/// Height of an entry's card for its texts.
float entry_height(const ViewContext& view, const store::LibraryEntry& entry, float width) {
    const float inner = width - 2 * k_entry_padding;
    const float title =
        wrapped_height(view.ui, entry_title(view, entry), {.type = Type::Strong}, inner);
    const float rest = entry.problem ? wrapped_height(view.ui, view.words().text(*entry.problem),
                                                      {}, inner - k_entry_problem)
                                     : 92;
    return title + rest + 52;
}

void draw_entry_texts(ViewContext& view, const store::LibraryEntry& entry, const Rect& inner) {
    Ui& ui = view.ui;
    Flow flow(inner);
    flow.space(draw_wrapped(ui, entry_title(view, entry), flow.at(), flow.width(),
                            {.type = Type::Strong}) +
               4);
    if (entry.problem) {
        draw_icon(ui, Icon::Alert, {flow.x() + 16, flow.y() + 20}, 32, Colour::Warn);
        draw_wrapped(ui, view.words().text(*entry.problem), {flow.x() + k_entry_problem, flow.y()},
                     flow.width() - k_entry_problem, {.colour = Colour::Ink2});
        return;
    }
    draw_line(ui, date_text(view.words(), entry.date), flow.take(44), {.colour = Colour::Ink2});
    const Size mark = position_mark_size(14);
    draw_position_mark(ui, {inner.right() - mark.w, inner.bottom() - mark.h},
                       entry.stage.value_or(0), entry.target_stage.value_or(0), 14);
    if (entry.example)
        draw_line(ui, view.text("library.example"), flow.take(44).left_part(inner.w - mark.w - 16),
                  {.type = Type::Chrome, .colour = Colour::Ink2});
}

void draw_entry(ViewContext& view, LibraryState& state, const store::LibraryEntry& entry,
                const Rect& box, bool own) {
    Ui& ui = view.ui;
    const IdScope scope(entry.path);
    const std::string title = entry_title(view, entry);
    const Rect body{box.x, box.y, box.w, box.h - (own ? 76.0F : 0.0F)};
    if (card(ui, "open", title, body).clicked && !entry.problem)
        view.app.open(std::string(entry.path));
    draw_entry_texts(view, entry, body.inset(k_entry_padding, 22));
    if (entry.example) return;
    const std::string path = entry.path;
    if (icon_button(ui, "duplicate", view.text("library.duplicate"), Icon::Duplicate,
                    {box.x, body.bottom() + 4}))
        view.app.duplicate(path);
    if (icon_button(ui, "rename", view.text("library.rename"), Icon::Edit,
                    {box.x + 84, body.bottom() + 4})) {
        state.renaming = path;
        state.title = entry.title;
    }
    if (icon_button(ui, "remove", view.text("library.remove"), Icon::Trash,
                    {box.x + 168, body.bottom() + 4}))
        view.app.remove(path);
}

float draw_entries(ViewContext& view, LibraryState& state, const Rect& area) {
    Ui& ui = view.ui;
    Flow flow(area);
    flow.space(draw_wrapped(ui, view.text("library.sessions"), flow.at(), flow.width(),
                            {.type = Type::H3}) +
               20);
    const std::vector<store::LibraryEntry> entries = view.app.library();
    Grid grid({flow.x(), flow.y(), flow.width(), 0},
              column_count(ui.scale.layout_class(), flow.width(), 3, 360));
    const bool own =
        std::any_of(entries.begin(), entries.end(), [](const auto& e) { return !e.example; });
    float height = 0;
    for (const store::LibraryEntry& entry : entries)
        height = std::max(height, entry_height(view, entry, grid.column_width()));
    for (const store::LibraryEntry& entry : entries)
        draw_entry(view, state, entry, grid.take(height + (own ? 76.0F : 0.0F)), own);
    return grid.bottom();
}

void draw_templates(ViewContext& view, LibraryState& state, const Rect& column) {
    Ui& ui = view.ui;
    Flow flow(column);
    flow.space(
        draw_wrapped(ui, view.text("library.new"), flow.at(), flow.width(), {.type = Type::H3}) +
        20);
    for (const Workshop& workshop : view.app.templates().workshops) {
        const std::string name = workshop.name.in(view.app.language());
        const Rect box = flow.take(k_template_height, 20);
        if (card(ui, "workshop." + workshop.id.value, name, box).clicked) {
            state.starting = workshop.id;
            ui.request_focus("new.customer");
        }
        draw_icon(ui, workshop.maximum_people > 1 ? Icon::Users : Icon::User,
                  {box.x + 52, box.centre().y}, 36, Colour::Ink);
        draw_shortened(ui, name, {box.x + 96, box.y + 16, box.w - 116, 44}, {.type = Type::Strong});
        draw_line(ui,
                  view.words().text("library.minutes", {std::to_string(total_minutes(workshop)),
                                                        std::to_string(workshop.steps.size())}),
                  {box.x + 96, box.y + 60, box.w - 116, 40}, {.colour = Colour::Ink2});
    }
}

/// Asks for both names; Enter starts.
void draw_start(ViewContext& view, LibraryState& state) {
    Ui& ui = view.ui;
    const bool open = !state.starting.empty();
    Overlay overlay(ui, "start", open, Overlay::Scrim::Dark);
    if (!overlay) return;
    const float width = std::min(860.0F, ui.scale.width() - 64);
    const Rect panel = rect_around({ui.scale.width() / 2, ui.scale.height() / 2}, width, 500);
    draw_box(ui, panel, {.fill = Colour::Surface, .radius = ui.theme.size(Radius::Panel)});
    if (overlay.dismissed(panel)) {
        state = {};
        return;
    }
    if (overlay.appearing()) ui.request_focus("new.customer");
    Flow flow(panel.inset(40));
    flow.space(draw_wrapped(ui, view.text("library.start-title"), flow.at(), flow.width(),
                            {.type = Type::H3}) +
               16);
    const std::string customer_label = view.text("side.customer");
    const std::string supplier_label = view.text("side.supplier");
    const auto customer = field(ui, "new.customer", state.customer, flow.at(), flow.width(),
                                {.label = customer_label});
    flow.space(customer.height + 16);
    const auto supplier = field(ui, "new.supplier", state.supplier, flow.at(), flow.width(),
                                {.label = supplier_label});
    flow.space(supplier.height + 28);
    const std::string start = view.text("library.start");
    const bool complete = !state.customer.empty() && !state.supplier.empty();
    const bool pressed =
        button(ui, "start", start, flow.at(), {.kind = ButtonKind::Main, .disabled = !complete});
    if (customer.committed && !complete) ui.request_focus("new.supplier");
    if (complete && (pressed || supplier.committed || customer.committed)) {
        const LibraryState chosen = state;
        state = {};
        view.app.create(chosen.starting, chosen.supplier, chosen.customer);
    }
}

void draw_rename(ViewContext& view, LibraryState& state) {
    Ui& ui = view.ui;
    Overlay overlay(ui, "renaming", !state.renaming.empty(), Overlay::Scrim::Dark);
    if (!overlay) return;
    const float width = std::min(860.0F, ui.scale.width() - 64);
    const Rect panel = rect_around({ui.scale.width() / 2, ui.scale.height() / 2}, width, 320);
    draw_box(ui, panel, {.fill = Colour::Surface, .radius = ui.theme.size(Radius::Panel)});
    if (overlay.dismissed(panel)) {
        state.renaming.clear();
        return;
    }
    if (overlay.appearing()) ui.request_focus("rename.title");
    Flow flow(panel.inset(40));
    const std::string label = view.text("session.title");
    const auto title =
        field(ui, "rename.title", state.title, flow.at(), flow.width(), {.label = label});
    flow.space(title.height + 24);
    if (button(ui, "rename.done", view.text("library.rename"), flow.at(),
               {.kind = ButtonKind::Main}) ||
        title.committed) {
        view.app.rename(state.renaming, state.title);
        state.renaming.clear();
    }
}

}  // namespace

void draw_library(ViewContext& view) {
    LibraryState& state = view.memory.of<LibraryState>();
    {
        const ScrollArea scroll(view.ui, "library", view.ui.screen());
        draw_header(view);
        const Rect body{view.area.x, view.area.y + k_header_height, view.area.w,
                        view.area.h - k_header_height};
        const Sides sides = with_side(view.ui.scale.layout_class(), body, 488);
        float bottom = sides.main.y;
        if (const store::LibraryEntry* hero = hero_of(view)) {
            const store::LibraryEntry entry = *hero;
            bottom = draw_hero(view, entry, sides.main);
        }
        bottom = draw_entries(view, state, {sides.main.x, bottom, sides.main.w, 0});
        draw_templates(
            view, state,
            sides.beside ? sides.side : Rect{sides.side.x, bottom + 40, sides.side.w, 0});
        view.ui.reach(view.ui.area().bottom + 48);
    }
    draw_start(view, state);
    draw_rename(view, state);
    if (state.starting.empty() && state.renaming.empty() && view.key("Enter"))
        if (const store::LibraryEntry* hero = hero_of(view)) view.app.open(std::string(hero->path));
}

}  // namespace sparring::ui
