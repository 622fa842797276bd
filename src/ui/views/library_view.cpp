// The library: go on where you were, open a session, start a new one.
// Must not read files: it draws the workspace's entries.
#include "ui/views/library_overlays.h"
#include "ui/views/step_views.h"

#include "core/format.h"
#include "core/matching.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/field.h"
#include "ui/components/footer.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

constexpr float k_template_height = 120;
constexpr float k_hero_padding = 42;
constexpr float k_heading_gap = 20;

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

/// The session that was open last, else the newest of one's own, else the example to begin with.
const store::LibraryEntry* hero_of(const ViewContext& view) {
    const auto& entries = view.app.library();
    for (const auto& entry : entries)
        if (entry.path == view.app.settings().last_session && !entry.problem) return &entry;
    for (const auto& entry : entries)
        if (!entry.problem && !entry.example) return &entry;
    const std::string example = view.app.rehearsal_example();
    for (const auto& entry : entries)
        if (entry.path == example) return &entry;
    return nullptr;
}

/// Logo, search and settings. Returns the header's lower edge.
float draw_header(ViewContext& view, LibraryState& state) {
    Ui& ui = view.ui;
    const Rect& area = view.area;
    draw_logo(ui, {area.x, area.y + 8}, 64);
    draw_line(ui, "Sparring", {area.x + 84, area.y, 240, 56}, {.type = Type::H3});
    const float settings = area.right() - k_button_height;
    if (icon_button(ui, "settings", view.text("command.settings"), Icon::Settings,
                    {settings, area.y - 8}))
        view.app.go(app::Place::Settings);
    const std::string hint = view.text("library.search");
    const float room = settings - 24 - (area.x + 340);
    const bool beside = room >= text_width(ui, hint, Type::Body) + 120;
    const float width = beside ? std::min(560.0F, room) : area.w;
    const Point at = beside ? Point{settings - 24 - width, area.y - 8} : Point{area.x, area.y + 80};
    state.submitted = field(ui, "find", state.query, at, width,
                            {.name = "find", .hint = hint, .icon = Icon::Search})
                          .committed;
    return beside ? area.y + 100 : area.y + 176;
}

float draw_hero(ViewContext& view, const store::LibraryEntry& entry, const Rect& column) {
    Ui& ui = view.ui;
    Flow flow(column);
    flow.space(draw_wrapped(ui, view.text("library.continue"), flow.at(), flow.width(),
                            {.type = Type::H1}) +
               k_heading_gap);
    const std::string title = entry_title(view, entry);
    const std::string about =
        view.words().text(entry.example ? "library.example-with" : "library.with",
                          {entry.supplier, date_text(view.words(), entry.date)});
    const std::string stage = stage_text(view, entry);
    const std::string open = view.text("library.open");
    const ButtonOptions main{
        .kind = ButtonKind::Main, .icon_behind = Icon::ArrowRight, .key = "Enter"};
    const float inner = flow.width() - 2 * k_hero_padding;
    const float width = button_width(ui, open, main);
    const Size mark = position_mark_size(20);
    const bool beside = inner - mark.w - width >= 360;  // the button stands at the right
    const float stage_x = mark.w + 28;
    const float stage_width = inner - stage_x - (beside ? width + 40 : 0);
    const float stage_height =
        std::max(k_button_height, wrapped_height(ui, stage, {.type = Type::Strong}, stage_width));
    const float texts = wrapped_height(ui, title, {.type = Type::H2}, inner) +
                        wrapped_height(ui, about, {.type = Type::Lead}, inner) + 24;
    const Rect box =
        flow.take(2 * 34 + texts + stage_height + (beside ? 0 : k_button_height + 20), 40);
    draw_card(ui, box, {.radius = ui.theme.size(Radius::Panel)});
    Flow inside(box.inset(k_hero_padding, 34));
    inside.space(draw_wrapped(ui, title, inside.at(), inner, {.type = Type::H2}));
    inside.space(
        draw_wrapped(ui, about, inside.at(), inner, {.type = Type::Lead, .colour = Colour::Ink2}) +
        24);
    const Rect line = inside.take(stage_height, 20);
    draw_position_mark(ui, {line.x, line.centre().y - mark.h / 2}, entry.stage.value_or(0),
                       entry.target_stage.value_or(0), 20);
    draw_block(ui, stage, {line.x + stage_x, line.y, stage_width, stage_height},
               {.type = Type::Strong});
    const Rect key =
        beside ? line.right_part(width) : inside.take(k_button_height).left_part(width);
    if (button(ui, "hero", open, Rect{key.x, key.y, width, k_button_height}, main))
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
    const float tools = entry.problem ? 0 : entry.example ? 64 : 32;
    return title + rest + 52 + tools + (entry.problem ? k_button_height : 0);
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

/// Copy, name and bin, at the lower left of an own session's card.
void draw_entry_tools(ViewContext& view, LibraryState& state, const store::LibraryEntry& entry,
                      Point at) {
    const std::string path = entry.path;
    const auto tool = [&](std::string_view id, std::string_view name, Icon icon) {
        const bool pressed = icon_button(view.ui, id, view.text(name), icon, at);
        at.x += k_button_height;
        return pressed;
    };
    if (tool("duplicate", "library.duplicate", Icon::Duplicate)) view.app.duplicate(path);
    if (tool("rename", "library.rename", Icon::Edit)) {
        state.renaming = path;
        state.title = entry.title;
    }
    if (tool("remove", "library.remove", Icon::Trash)) view.app.remove(path);
}

/// To rehearse on an example, at the lower left of its card.
void draw_rehearse(ViewContext& view, const store::LibraryEntry& entry, Point at) {
    const std::string text = view.text("rehearsal.start");
    if (button(view.ui, "rehearse", text, at, {.kind = ButtonKind::Quiet, .icon = Icon::Play}))
        view.app.rehearse(std::string(entry.path));
}

void draw_entry(ViewContext& view, LibraryState& state, const store::LibraryEntry& entry,
                const Rect& box) {
    Ui& ui = view.ui;
    const IdScope scope(entry.path);
    ImGui::SetNextItemAllowOverlap();
    const bool opened = card(ui, "open", entry_title(view, entry), box).clicked;
    draw_entry_texts(view, entry, box.inset(k_entry_padding, 22));
    const Point tools{box.x + 8, box.bottom() - k_button_height - 6};
    if (!entry.example)
        draw_entry_tools(view, state, entry, tools);
    else if (!entry.problem)
        draw_rehearse(view, entry, tools);
    if (opened && !entry.problem) view.app.open(std::string(entry.path));
}

std::vector<store::LibraryEntry> found_entries(const ViewContext& view, const LibraryState& state) {
    std::vector<store::LibraryEntry> found;
    for (const store::LibraryEntry& entry : view.app.library())
        if (has_words(entry.customer + " " + entry.supplier + " " + entry.title, state.query))
            found.push_back(entry);
    return found;
}

float draw_entries(ViewContext& view, LibraryState& state,
                   const std::vector<store::LibraryEntry>& entries, const Rect& area) {
    Ui& ui = view.ui;
    Flow flow(area);
    flow.space(draw_wrapped(ui, view.text("library.sessions"), flow.at(), flow.width(),
                            {.type = Type::H3}) +
               20);
    if (entries.empty())
        return flow.y() + draw_wrapped(ui, view.words().text("library.nothing", {state.query}),
                                       flow.at(), flow.width(), {.type = Type::Lead});
    Grid grid({flow.x(), flow.y(), flow.width(), 0},
              column_count(ui.scale.layout_class(), flow.width(), 3, 360));
    float height = 0;
    for (const store::LibraryEntry& entry : entries)
        height = std::max(height, entry_height(view, entry, grid.column_width()));
    for (const store::LibraryEntry& entry : entries)
        draw_entry(view, state, entry, grid.take(height));
    return grid.bottom();
}

Icon icon_of(const Workshop& workshop) {
    constexpr int k_short = 60;  // minutes
    const bool looks_back =
        std::any_of(workshop.steps.begin(), workshop.steps.end(),
                    [](const auto& step) { return step.kind == StepKind::ReviewActions; });
    if (looks_back) return Icon::Refresh;
    if (workshop.maximum_people <= 1) return Icon::User;
    return total_minutes(workshop) <= k_short ? Icon::Gauge : Icon::Users;
}

void draw_templates(ViewContext& view, LibraryState& state, const Rect& column) {
    Ui& ui = view.ui;
    Flow flow(column);
    // As tall as the heading beside it, so that the first cards begin on one line.
    draw_line(ui, view.text("library.new"), flow.take(ui.theme.type(Type::H1).line, k_heading_gap),
              {.type = Type::H3});
    for (const Workshop& workshop : view.app.templates().workshops) {
        const std::string name = workshop.name.in(view.app.language());
        const Rect box = flow.take(k_template_height, 20);
        if (card(ui, "workshop." + workshop.id.value, name, box).clicked)
            ask_names(view, state, workshop.id);
        draw_icon(ui, icon_of(workshop), {box.x + 52, box.centre().y}, 36, Colour::Ink);
        draw_shortened(ui, name, {box.x + 96, box.y + 16, box.w - 116, 44}, {.type = Type::Strong});
        draw_line(ui,
                  view.words().text("library.minutes", {std::to_string(total_minutes(workshop)),
                                                        std::to_string(workshop.steps.size())}),
                  {box.x + 96, box.y + 60, box.w - 116, 40}, {.colour = Colour::Ink2});
    }
    if (button(ui, "open-file", view.text("library.open-file"), flow.at(),
               {.kind = ButtonKind::Quiet, .icon = Icon::FolderOpen, .key = "Ctrl O"}))
        state.opening = true;
    ui.reach(flow.y() + k_button_height);
}

void draw_footer(ViewContext& view) {
    Ui& ui = view.ui;
    const std::vector<LabelledKey> hints = {{"G", view.text("library.hint-rehearse")},
                                            {"N", view.text("library.hint-new")},
                                            {"Ctrl F", view.text("library.hint-search")},
                                            {"Ctrl K", view.text("library.hint-all")},
                                            {"F1", view.text("library.hint-help")}};
    const Rect rect{view.area.x, ui.screen().bottom() - k_footer_height, view.area.w,
                    k_footer_height};
    footer(ui, rect, Icon::Drive, view.text("library.local"), hints);
}

/// What is found, the hero where nothing is searched for, and what can be started.
void draw_body(ViewContext& view, LibraryState& state, float top) {
    const Rect body{view.area.x, top, view.area.w, 0};
    const Sides sides = with_side(view.ui.scale.layout_class(), body, 488);
    float bottom = sides.main.y;
    const bool searching = !state.query.empty();
    if (const store::LibraryEntry* hero = searching ? nullptr : hero_of(view)) {
        const store::LibraryEntry entry = *hero;
        bottom = draw_hero(view, entry, sides.main);
    }
    bottom = draw_entries(view, state, found_entries(view, state),
                          {sides.main.x, bottom, sides.main.w, 0});
    draw_templates(view, state,
                   sides.beside ? sides.side : Rect{sides.side.x, bottom + 40, sides.side.w, 0});
    view.ui.reach(view.ui.area().bottom + 24);
}

void take_keys(ViewContext& view, LibraryState& state) {
    if (state.asks()) return;
    if (view.key("Slash") || view.key("F", true)) view.ui.request_focus("find");
    const auto& workshops = view.app.templates().workshops;
    if (view.key("N") && !workshops.empty()) ask_names(view, state, workshops.front().id);
    if (view.key("O", true)) state.opening = true;
    if (!state.submitted && !view.key("Enter")) return;
    if (!state.query.empty()) {
        for (const store::LibraryEntry& entry : found_entries(view, state))
            if (!entry.problem) {
                view.app.open(std::string(entry.path));
                return;
            }
    } else if (const store::LibraryEntry* hero = hero_of(view)) {
        view.app.open(std::string(hero->path));
    }
}

}  // namespace

void draw_library(ViewContext& view) {
    LibraryState& state = view.memory.of<LibraryState>();
    if (!state.greeted && !state.asks()) view.ui.request_focus("hero");
    state.greeted = true;
    {
        const Rect screen = view.ui.screen();
        const ScrollArea scroll(view.ui, "library",
                                {screen.x, screen.y, screen.w, screen.h - k_footer_height});
        draw_body(view, state, draw_header(view, state));
    }
    draw_footer(view);
    draw_library_questions(view, state);
    take_keys(view, state);
}

}  // namespace sparring::ui
