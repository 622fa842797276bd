// Step "prepare": the goal, and who is at the table on both sides, as the room sees it.
// Must not know other steps; the forms are prepare_form's.
#include "ui/views/prepare_parts.h"
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"

#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/marks.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

constexpr float k_panel_width = 700;  // du; of the form beside the people
constexpr float k_panel_gap = 40;
constexpr float k_beside_width = 1600;  // from here the form stands beside the people
constexpr float k_person_height = 92;
constexpr float k_person_gap = 12;
constexpr float k_person_mark = 44;

std::vector<Person> people_of(const Session& session, Side side) {
    std::vector<Person> list;
    for (const Person& person : session.people)
        if (person.side == side && (person.at_table || side == Side::Adviser))
            list.push_back(person);
    return list;
}

std::string level_of(const ViewContext& view, const Person& person) {
    if (person.side == Side::Adviser) return {};
    if (person.absent) return view.text("person.absent");
    switch (person.level) {
        case Level::Top:
            return view.text("level.top");
        case Level::Middle:
            return view.text("level.middle");
        case Level::Operational:
            return view.text("level.operational");
    }
    return {};
}

void draw_person_text(ViewContext& view, const Person& person, const Rect& box) {
    Ui& ui = view.ui;
    const std::string level = level_of(view, person);
    const float level_width =
        level.empty() ? 0 : std::min(box.w * 0.4F, text_width(ui, level, Type::Body) + 2);
    draw_shortened(ui, level, box.right_part(level_width),
                   {.colour = Colour::Ink2, .align = Align::Right});
    const Rect text = box.left_part(box.w - level_width - (level.empty() ? 0 : 20));
    const bool both = !person.name.empty() && !person.function.empty();
    if (!both) {
        draw_shortened(ui, person_title(view, person), text, {.type = Type::Strong});
        return;
    }
    draw_shortened(ui, person.name, {text.x, text.y + 8, text.w, 38}, {.type = Type::Strong});
    draw_shortened(ui, person.function, {text.x, text.y + 46, text.w, 38},
                   {.colour = Colour::Ink2});
}

void draw_person_card(ViewContext& view, PrepareState& state, const Person& person,
                      const Rect& box) {
    const Control control = card(view.ui, "person." + person.id.value, person_title(view, person),
                                 box, {.selected = person.id == state.person});
    const bool focused = ImGui::IsItemFocused();
    if (control.clicked) open_person(view, state, person.id);
    if (focused && !view.typing && view.key("Delete")) remove_from_table(view, state, person.id);
    if (!control.visible) return;
    const Point mark{box.x + 26 + k_person_mark / 2, box.centre().y};
    if (person.absent)
        draw_absent_person(view.ui, mark, k_person_mark);
    else
        draw_person(view.ui, mark, k_person_mark, person.side);
    draw_person_text(
        view, person,
        box.without_left(26 + k_person_mark + 20).left_part(box.w - 26 - k_person_mark - 20 - 26));
}

/// The dot and the company's name above one side's people.
void draw_side_head(ViewContext& view, Flow& flow, Side side) {
    const Session& session = view.app.session();
    const bool supplier = side == Side::Supplier;
    std::string name = short_name(supplier ? session.supplier : session.customer);
    if (name.empty()) name = view.text(supplier ? "side.supplier" : "side.customer");
    const Rect line = flow.take(44, 12);
    draw_person(view.ui, {line.x + 17, line.centre().y}, 34, side);
    draw_shortened(view.ui, name, line.without_left(48), {.type = Type::H3});
}

float side_column(ViewContext& view, PrepareState& state, const Rect& column, Side side) {
    Flow flow(column);
    const bool supplier = side == Side::Supplier;
    draw_side_head(view, flow, side);
    const std::vector<Person> people = people_of(view.app.session(), side);
    for (const Person& person : people)
        draw_person_card(view, state, person, flow.take(k_person_height, k_person_gap));
    const std::string id = supplier ? "supplier.add" : "customer.add";
    bool add = false;
    if (people.empty()) {
        const std::string title =
            view.text(supplier ? "prepare.nobody-supplier" : "prepare.nobody-customer");
        const std::string text = view.text("prepare.nobody-text");
        const std::string action = view.text("person.add-short");
        const EmptyState empty{.title = title, .text = text, .action = action};
        add = empty_state(view.ui, id, flow.take(empty_state_height(view.ui, empty, flow.width())),
                          empty);
    } else {
        const Rect line = flow.take(k_button_height);
        add = button(view.ui, id, view.text("person.add-short"), line.top_left(),
                     {.icon = Icon::Add});
    }
    if (add) add_to_table(view, state, side);
    return flow.y();
}

/// Both sides, beside each other where there is room; returns the lower edge.
float draw_sides(ViewContext& view, PrepareState& state, const Rect& area) {
    const int count = column_count(view.ui.scale.layout_class(), area.w, 2, 420);
    const std::vector<Rect> parts = columns(area, count, 24);
    const float left = side_column(view, state, parts.front(), Side::Supplier);
    const Rect right = count == 2 ? parts.back() : Rect{area.x, left + 32, area.w, 0};
    return std::max(left, side_column(view, state, right, Side::Customer));
}

/// Advisers in a row of their own, below both sides.
float draw_advisers(ViewContext& view, PrepareState& state, const Rect& area) {
    Flow flow(area);
    const Rect line = flow.take(44, 12);
    draw_person(view.ui, {line.x + 17, line.centre().y}, 34, Side::Adviser);
    draw_line(view.ui, view.text("prepare.adviser"), line.without_left(48), {.type = Type::H3});
    const int count = column_count(view.ui.scale.layout_class(), area.w, 2, 420);
    Grid grid({area.x, flow.y(), area.w, 0}, count);
    for (const Person& person : people_of(view.app.session(), Side::Adviser))
        draw_person_card(view, state, person, grid.take(k_person_height));
    const Rect add = grid.take(k_person_height);
    if (button(view.ui, "adviser.add", view.text("person.add-short"),
               Point{add.x, add.centre().y - k_button_height / 2}, {.icon = Icon::Add}))
        add_to_table(view, state, Side::Adviser);
    return grid.bottom();
}

float draw_goal(ViewContext& view, const Rect& area) {
    Form form(view, area);
    form.text("goal", view.app.session().goal,
              {.label = "session.goal", .hint = "session.goal-hint", .lines = true},
              [](Session& s, const std::string& text) { s.goal = text; });
    return form.y();
}

/// A session that nobody has written in yet begins with its goal.
void greet(ViewContext& view, PrepareState& state) {
    if (state.greeted) return;
    // The dialog in which it was started is still closing: it would keep the mouse.
    if (ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopup)) {
        view.ui.owe_frames(100);
        return;
    }
    state.greeted = true;
    const Session& session = view.app.session();
    if (session.goal.empty() && session.people.empty()) view.ui.request_focus("goal");
}

}  // namespace

ViewHead prepare_head(const app::Workspace& app, ViewMemory&) {
    ViewHead head;
    head.title =
        app.session().title.empty() ? app.words().text("prepare.title") : app.session().title;
    head.subtitle = step_prompt(app);
    head.hints = {{"Tab", app.words().text("hint.choose")},
                  {"Enter", app.words().text("hint.edit")}};
    return head;
}

void draw_prepare(ViewContext& view) {
    PrepareState& state = view.memory.of<PrepareState>();
    greet(view, state);
    if (!find_person(view.app.session(), state.person)) state.person = {};
    const bool open = !state.person.empty();
    const bool beside = open && view.area.w >= k_beside_width;
    const Rect main =
        beside ? view.area.left_part(view.area.w - k_panel_width - k_panel_gap) : view.area;
    float bottom = draw_goal(view, main) + 4;
    bottom = draw_sides(view, state, {main.x, bottom, main.w, 0});
    if (open && !beside)
        bottom += 24 + draw_person_panel(view, state, {main.x, bottom + 24, main.w, 0});
    bottom = draw_advisers(view, state, {main.x, bottom + 16, main.w, 0});
    if (beside) {
        const Rect column = view.area.right_part(k_panel_width);
        bottom = std::max(bottom, column.y + draw_person_panel(view, state, column));
    }
    // What the room need not see first lies below its lower edge.
    const float details = std::max(bottom + 36, view.area.bottom() + 48);
    Form below(view, {view.area.x, details, view.area.w, 0});
    draw_prepare_details(view, below);
}

}  // namespace sparring::ui
