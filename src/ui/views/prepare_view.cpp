// Step "prepare": who is at the table, the goal, the ground the relationship stands on.
// Must not know other steps.
#include "ui/views/form.h"
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"

#include "core/agenda.h"
#include "core/removal.h"
#include "ui/components/button.h"
#include "ui/marks.h"
#include "ui/text.h"

namespace sparring::ui {

namespace {

const std::vector<std::string> level_keys = {"level.top", "level.middle", "level.operational"};
const std::vector<std::string> answer_keys = {"answer.yes", "answer.partly", "answer.no"};

std::vector<std::string> dmu_roles(const ViewContext& view) {
    std::vector<std::string> names;
    for (const char* key : {"dmu.none", "dmu.decider", "dmu.influencer", "dmu.user", "dmu.buyer",
                            "dmu.gatekeeper", "dmu.initiator"})
        names.push_back(view.text(key));
    return names;
}

/// One person: name, function, level, role, consent, absence.
void person_form(ViewContext& view, Form& form, const Person& person) {
    const PersonId id = person.id;
    const std::string key = "people." + id.value;
    form.row(2, 260);
    form.text(key + ".name", person.name, {.label = "person.name", .hint = "person.name-hint"},
              [id](Session& s, const std::string& text) { entry_of(s.people, id).name = text; });
    form.text(
        key + ".function", person.function, {.label = "person.function"},
        [id](Session& s, const std::string& text) { entry_of(s.people, id).function = text; });
    if (person.side != Side::Adviser) {
        form.choice(key + ".level", {}, level_keys, static_cast<int>(person.level),
                    [id](Session& s, int chosen) {
                        entry_of(s.people, id).level = static_cast<Level>(chosen);
                    });
        if (person.side == Side::Customer)
            form.picker(key + ".dmu", "person.dmu", dmu_roles(view),
                        static_cast<int>(person.dmu_role), [id](Session& s, int chosen) {
                            entry_of(s.people, id).dmu_role = static_cast<DmuRole>(chosen);
                        });
        form.toggle(key + ".names", "person.names-allowed", person.names_allowed,
                    [id](Session& s, int on) { entry_of(s.people, id).names_allowed = on != 0; });
        form.toggle(key + ".absent", "person.absent", person.absent,
                    [id](Session& s, int on) { entry_of(s.people, id).absent = on != 0; });
    }
    if (form.button(key + ".remove", "person.remove")) {
        view.app.edit("", [id](Session& s) { remove_person(s, id); });
        view.app.show({.key = "notice.removed",
                       .arguments = {person.name.empty() ? person.function : person.name},
                       .can_undo = true});
    }
}

void side_column(ViewContext& view, const Rect& column, Side side) {
    Form form(view, column);
    const bool supplier = side == Side::Supplier;
    const Session& session = view.app.session();
    const Company& company = supplier ? session.supplier : session.customer;
    const std::string key = supplier ? "supplier" : "customer";
    const auto member = supplier ? &Session::supplier : &Session::customer;
    form.heading(supplier ? "side.supplier" : "side.customer");
    form.row({2, 1}, 240);
    form.text(key + ".name", company.name, {.label = "company.name"},
              [member](Session& s, const std::string& text) { (s.*member).name = text; });
    form.text(key + ".short", company.short_name,
              {.label = "company.short-name", .most_characters = 18},
              [member](Session& s, const std::string& text) { (s.*member).short_name = text; });
    form.text(key + ".description", company.description,
              {.label = "company.description", .lines = true},
              [member](Session& s, const std::string& text) { (s.*member).description = text; });
    for (const Person& person : std::vector<Person>(session.people)) {
        if (person.side != side || !person.at_table) continue;
        const Rect mark = form.place(52);
        draw_person(view.ui, {mark.x + 22, mark.y + 26}, 44, side);
        draw_shortened(view.ui, person.name.empty() ? view.text("person.unnamed") : person.name,
                       {mark.x + 60, mark.y, mark.w - 60, 52}, {.type = Type::H3});
        person_form(view, form, person);
    }
    if (form.button(key + ".add", supplier ? "person.add-supplier" : "person.add-customer")) {
        view.app.edit("", [side](Session& s) { add_person(s, side, true); });
        view.ui.request_focus("people." + view.app.session().people.back().id.value + ".name");
    }
}

void goal_section(ViewContext& view, Form& form) {
    const Session& session = view.app.session();
    form.row({2, 1, 1}, 240);
    form.text("title", session.title, {.label = "session.title"},
              [](Session& s, const std::string& text) { s.title = text; });
    form.date("date", session.date, "session.date",
              [](Session& s, const Date& date) { s.date = date; });
    form.text("currency", session.currency, {.label = "session.currency", .most_characters = 3},
              [](Session& s, const std::string& text) { s.currency = text; });
    form.text("goal", session.goal,
              {.label = "session.goal", .hint = "session.goal-hint", .lines = true},
              [](Session& s, const std::string& text) { s.goal = text; });
    form.text("expectations", session.expectations,
              {.label = "session.expectations", .lines = true, .least_lines = 2},
              [](Session& s, const std::string& text) { s.expectations = text; });
}

void adviser_section(ViewContext& view, Form& form) {
    form.heading("prepare.adviser");
    for (const Person& person : std::vector<Person>(view.app.session().people))
        if (person.side == Side::Adviser) person_form(view, form, person);
    if (form.button("adviser.add", "person.add-adviser"))
        view.app.edit("", [](Session& s) { add_person(s, Side::Adviser, true); });
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

void precondition_section(ViewContext& view, Form& form) {
    const Session& session = view.app.session();
    form.heading("prepare.preconditions");
    for (const Precondition& precondition : view.app.method().preconditions) {
        form.subheading(precondition.text.in(view.app.language()));
        form.row(2, 420);
        for (const bool supplier : {true, false}) {
            const auto member =
                supplier ? &Session::supplier_preconditions : &Session::customer_preconditions;
            const auto& answers = session.*member;
            const auto found = answers.find(precondition.id);
            const int chosen = found == answers.end() ? -1 : static_cast<int>(found->second) - 1;
            form.choice("precondition." + precondition.id.value + (supplier ? ".s" : ".c"),
                        supplier ? "side.supplier" : "side.customer", answer_keys, chosen,
                        [member, id = precondition.id](Session& s, int answer) {
                            (s.*member)[id] = static_cast<Answer>(answer + 1);
                        });
        }
    }
}

}  // namespace

ViewHead prepare_head(const app::Workspace& app, ViewMemory&) {
    ViewHead head;
    head.title =
        app.session().title.empty() ? app.words().text("prepare.title") : app.session().title;
    head.subtitle = step_prompt(app);
    return head;
}

void draw_prepare(ViewContext& view) {
    Form top(view, view.area);
    goal_section(view, top);
    const int count = column_count(view.ui.scale.layout_class(), view.area.w, 2, 600);
    const Rect people{view.area.x, top.y(), view.area.w, 0};
    if (count == 2) {
        const auto sides = columns(people, 2, 56);
        side_column(view, sides[0], Side::Supplier);
        side_column(view, sides[1], Side::Customer);
    } else {
        side_column(view, people, Side::Supplier);
        side_column(view, {people.x, view.ui.area().bottom + 32, people.w, 0}, Side::Customer);
    }
    Form below(view, {view.area.x, view.ui.area().bottom + 24, view.area.w, 0});
    adviser_section(view, below);
    buying_section(view, below);
    precondition_section(view, below);
}

}  // namespace sparring::ui
