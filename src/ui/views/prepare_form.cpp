// Step "prepare": the form of one person, and what is known of the session, the companies and the
// ground the relationship stands on. Must not know how the room sees the people.
#include "ui/views/prepare_parts.h"
#include "ui/views/review_parts.h"

#include "core/agenda.h"
#include "core/format.h"
#include "core/removal.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/marks.h"
#include "ui/text.h"

namespace sparring::ui {

namespace {

constexpr float k_panel_padding = 24;  // du
constexpr float k_table_width = 1200;  // from here preconditions are a table
const std::vector<std::string> level_keys = {"level.top", "level.middle", "level.operational"};
const std::vector<std::string> answer_keys = {"answer.yes", "answer.partly", "answer.no"};

std::vector<std::string> dmu_roles(const ViewContext& view) {
    std::vector<std::string> names;
    for (const char* key : {"dmu.none", "dmu.decider", "dmu.influencer", "dmu.user", "dmu.buyer",
                            "dmu.gatekeeper", "dmu.initiator"})
        names.push_back(view.text(key));
    return names;
}

/// Name, function, level, role, consent, absence.
void person_fields(ViewContext& view, Form& form, const Person& person) {
    const PersonId id = person.id;
    const std::string key = "people." + id.value;
    form.row(2, 260);
    form.text(key + ".name", person.name, {.label = "person.name", .hint = "person.name-hint"},
              [id](Session& s, const std::string& text) { entry_of(s.people, id).name = text; });
    form.text(
        key + ".function", person.function, {.label = "person.function"},
        [id](Session& s, const std::string& text) { entry_of(s.people, id).function = text; });
    if (person.side == Side::Adviser) return;
    form.choice(key + ".level", {}, level_keys, static_cast<int>(person.level),
                [id](Session& s, int chosen) {
                    entry_of(s.people, id).level = static_cast<Level>(chosen);
                });
    if (person.side == Side::Customer)
        form.picker(key + ".dmu", "person.dmu", dmu_roles(view), static_cast<int>(person.dmu_role),
                    [id](Session& s, int chosen) {
                        entry_of(s.people, id).dmu_role = static_cast<DmuRole>(chosen);
                    });
    form.toggle(key + ".names", "person.names-allowed", person.names_allowed,
                [id](Session& s, int on) { entry_of(s.people, id).names_allowed = on != 0; });
    form.toggle(key + ".absent", "person.absent", person.absent,
                [id](Session& s, int on) { entry_of(s.people, id).absent = on != 0; });
}

/// Who it is about, and the way back; true when the form is to be closed.
bool draw_panel_head(ViewContext& view, Form& form, const Person& person) {
    const std::string done = view.text("form.done");
    const ButtonOptions options{.icon = Icon::Check, .key = "Esc"};
    const Rect line = form.place(k_button_height);
    const float width = button_width(view.ui, done, options);
    const Rect name = line.left_part(line.w - width - 24);
    draw_person(view.ui, {name.x + 22, name.centre().y}, 44, person.side);
    draw_shortened(view.ui, person_title(view, person), name.without_left(62), {.type = Type::H3});
    const bool closed = button(view.ui, "done", done, Point{line.right() - width, line.y}, options);
    return closed || (!view.typing && view.key("Escape"));
}

void company_fields(Form& form, const Session& session, bool supplier) {
    const Company& company = supplier ? session.supplier : session.customer;
    const std::string key = supplier ? "supplier" : "customer";
    const auto member = supplier ? &Session::supplier : &Session::customer;
    form.row({2, 1}, 240);
    form.text(key + ".name", company.name,
              {.label = supplier ? "side.supplier" : "side.customer", .hint = "company.name"},
              [member](Session& s, const std::string& text) { (s.*member).name = text; });
    form.text(key + ".short", company.short_name,
              {.label = "company.short-name", .most_characters = 18},
              [member](Session& s, const std::string& text) { (s.*member).short_name = text; });
    form.text(key + ".description", company.description,
              {.label = "company.description", .lines = true},
              [member](Session& s, const std::string& text) { (s.*member).description = text; });
}

void company_section(ViewContext& view, Form& form) {
    form.heading("prepare.companies");
    const Session& session = view.app.session();
    const Rect area{form.flow().x(), form.y(), form.width(), 0};
    const int count = column_count(view.ui.scale.layout_class(), area.w, 2, 600);
    const std::vector<Rect> parts = columns(area, count, 56);
    Form left(view, parts.front());
    company_fields(left, session, true);
    Form right(view, count == 2 ? parts.back() : Rect{area.x, left.y() + 12, area.w, 0});
    company_fields(right, session, false);
    form.flow().below(std::max(left.y(), right.y()));
}

void session_section(ViewContext& view, Form& form) {
    const Session& session = view.app.session();
    form.heading("prepare.session");
    form.row({2, 1, 1}, 240);
    form.text("title", session.title, {.label = "session.title"},
              [](Session& s, const std::string& text) { s.title = text; });
    form.date("date", session.date, "session.date",
              [](Session& s, const Date& date) { s.date = date; });
    form.text("currency", session.currency, {.label = "session.currency", .most_characters = 3},
              [](Session& s, const std::string& text) { s.currency = text; });
    form.text("expectations", session.expectations,
              {.label = "session.expectations", .lines = true, .least_lines = 2},
              [](Session& s, const std::string& text) { s.expectations = text; });
}

/// In a session that follows another: what is different at the table.
void changes_section(ViewContext& view, Form& form) {
    const Session& session = view.app.session();
    if (!is_follow_up(session)) return;
    form.heading("prepare.since");
    const std::string day = date_text(view.words(), session.earlier.date);
    form.note(view.words().text("prepare.follows", {session.earlier.title, day}));
    for (const std::string& line : changed_since(view, review_of(session, view.app.analysis())))
        form.note(line);
}

void buying_section(ViewContext& view, Form& form) {
    const Session& session = view.app.session();
    form.heading("prepare.buying");
    form.choice("buyer-type", "prepare.buyer-type",
                {"buyer.price", "buyer.advice", "buyer.alliance"},
                static_cast<int>(session.buyer_type) - 1,
                [](Session& s, int chosen) { s.buyer_type = static_cast<BuyerType>(chosen + 1); });
    form.choice(
        "portfolio", "prepare.portfolio",
        {"portfolio.strategic", "portfolio.leverage", "portfolio.bottleneck", "portfolio.routine"},
        static_cast<int>(session.portfolio) - 1,
        [](Session& s, int chosen) { s.portfolio = static_cast<Portfolio>(chosen + 1); });
    form.row(2, 400);
    form.toggle("prospect", "prepare.prospect", session.prospect,
                [](Session& s, int on) { s.prospect = on != 0; });
    form.toggle("unwinding", "prepare.unwinding", session.unwinding,
                [](Session& s, int on) { s.unwinding = on != 0; });
}

void precondition_answer(ViewContext& view, Form& form, const Precondition& precondition,
                         bool supplier, bool labelled) {
    const auto member =
        supplier ? &Session::supplier_preconditions : &Session::customer_preconditions;
    const auto& answers = view.app.session().*member;
    const auto found = answers.find(precondition.id);
    const int chosen = found == answers.end() ? -1 : static_cast<int>(found->second) - 1;
    std::string_view label;
    if (labelled) label = supplier ? "side.supplier" : "side.customer";
    form.choice("precondition." + precondition.id.value + (supplier ? ".s" : ".c"), label,
                answer_keys, chosen, [member, id = precondition.id](Session& s, int answer) {
                    (s.*member)[id] = static_cast<Answer>(answer + 1);
                });
}

/// Sentence at the left, the two sides' answers in columns at the right.
void precondition_table(ViewContext& view, Form& form) {
    const std::vector<float> widths = {1.5F, 1, 1};
    form.row(widths);
    form.place(42);
    for (const bool supplier : {true, false}) {
        const Rect head = form.place(42);
        draw_person(view.ui, {head.x + 17, head.centre().y}, 34,
                    supplier ? Side::Supplier : Side::Customer);
        draw_line(view.ui, view.text(supplier ? "side.supplier" : "side.customer"),
                  head.without_left(48), {.type = Type::Label, .colour = Colour::Ink2});
    }
    for (const Precondition& precondition :
         std::vector<Precondition>(view.app.method().preconditions)) {
        const std::string text = precondition.text.in(view.app.language());
        form.row(widths);
        const float width = (form.width() - 48) * widths[0] / 3.5F;
        const float height = std::max(k_button_height, wrapped_height(view.ui, text, {}, width));
        draw_block(view.ui, text, form.place(height));
        precondition_answer(view, form, precondition, true, false);
        precondition_answer(view, form, precondition, false, false);
    }
}

void precondition_section(ViewContext& view, Form& form) {
    form.heading("prepare.preconditions");
    if (form.width() >= k_table_width) {
        precondition_table(view, form);
        return;
    }
    for (const Precondition& precondition :
         std::vector<Precondition>(view.app.method().preconditions)) {
        form.subheading(precondition.text.in(view.app.language()));
        form.row(2, 420);
        precondition_answer(view, form, precondition, true, true);
        precondition_answer(view, form, precondition, false, true);
    }
}

}  // namespace

std::string person_title(const ViewContext& view, const Person& person) {
    const std::string& name = name_or_function(person);
    return name.empty() ? view.text("person.unnamed") : name;
}

void open_person(ViewContext& view, PrepareState& state, const PersonId& id) {
    state.person = id;
    view.ui.request_focus("people." + id.value + ".name");
}

void add_to_table(ViewContext& view, PrepareState& state, Side side) {
    PersonId id;
    view.app.edit("", [&](Session& s) { id = add_person(s, side, true); });
    open_person(view, state, id);
}

void remove_from_table(ViewContext& view, PrepareState& state, const PersonId& id) {
    const Person* found = find_person(view.app.session(), id);
    if (!found) return;
    const std::string title = person_title(view, *found);
    view.app.edit("", [&](Session& s) { remove_person(s, id); });
    view.show_removed(title);
    if (state.person == id) state.person = {};
}

float draw_person_panel(ViewContext& view, PrepareState& state, const Rect& column) {
    const Person* found = find_person(view.app.session(), state.person);
    if (!found) return 0;
    const Person person = *found;
    const Rect card{column.x, column.y, column.w, state.form_height};
    draw_card(view.ui, card, {.radius = view.ui.theme.size(Radius::Panel)});
    Form form(view, {column.x + k_panel_padding, column.y + k_panel_padding,
                     column.w - 2 * k_panel_padding, 0});
    const bool closed = draw_panel_head(view, form, person);
    person_fields(view, form, person);
    if (form.button("people." + person.id.value + ".remove", "person.remove"))
        remove_from_table(view, state, person.id);
    state.form_height = form.y() - column.y + 4;
    if (closed) {
        state.person = {};
        view.ui.request_focus("person." + person.id.value);
    }
    return state.form_height;
}

void draw_prepare_details(ViewContext& view, Form& form) {
    changes_section(view, form);
    session_section(view, form);
    company_section(view, form);
    buying_section(view, form);
    precondition_section(view, form);
}

}  // namespace sparring::ui
