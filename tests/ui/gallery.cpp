// Mock-ups 12 and 03 drawn with the components; made-up texts.
#include "gallery.h"

#include "ui/agenda_bar.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/choice.h"
#include "ui/components/field.h"
#include "ui/components/message.h"
#include "ui/components/picker.h"
#include "ui/components/row.h"
#include "ui/components/value_fields.h"
#include "ui/figures.h"
#include "ui/layout.h"
#include "ui/marks.h"
#include "ui/shapes.h"

#include <array>

namespace sparring::tests {

using namespace ui;

namespace {

void caption(Ui& ui, float x, float y, std::string_view text) {
    draw_line(ui, text, {x, y - 2, 700, 32}, {.type = Type::Chrome, .colour = Colour::Ink3});
}

void draw_left(Ui& ui, GalleryState& state) {
    caption(ui, 64, 124, "Knop: hoofd, gewoon, stil");
    if (button(ui, "reveal", "Onthul", Point{64, 162}, {.kind = ButtonKind::Main})) ++state.pressed;
    button(ui, "park", "Parkeer", Point{262, 162});
    button(ui, "dismiss", "Wijs af", Point{474, 162}, {.kind = ButtonKind::Quiet});
    caption(ui, 64, 262, "Focus, aangewezen, ingedrukt, uit");
    button(ui, "focus", "Focus", Point{75, 306});
    button(ui, "off", "Uit", Point{640, 306}, {.disabled = true});
    caption(ui, 64, 410, "Veld: rust, focus, fout");
    field(ui, "empty", state.empty, {64, 448}, 700,
          {.name = "leeg", .hint = "Wie kan dit bevestigen?"});
    field(ui, "name", state.name, {75, 550}, 678, {.name = "naam"});
    std::string wrong = "12 duizent";
    field(ui, "wrong", wrong, {64, 652}, 700,
          {.name = "fout", .error = "Typ een bedrag, zoals 12.000"});
    caption(ui, 64, 800, "Chip, sleutel");
    float x = 64;
    chip(ui, "chip1", "Joost", {x, 838});
    x += chip_width(ui, "Joost") + 16;
    chip(ui, "chip2", "Karin", {x, 838}, {.on = true});
    x += chip_width(ui, "Karin", {.on = true}) + 16;
    chip(ui, "chip3", "wacht", {x, 838}, {.waiting = true, .pressable = false});
    x += chip_width(ui, "wacht") + 16;
    draw_keycap(ui, "Spatie", {x, 864});
    caption(ui, 64, 924, "Tijd: rust, laatste 2 min, over tijd");
    draw_clock(ui, {.time = "12:40"}, {64, 962, 200, 56});
    draw_clock(ui, {.time = "01:45", .state = ClockState::LastMinutes}, {224, 962, 200, 56});
    draw_clock(ui, {.time = "+02:10", .state = ClockState::Over}, {421, 962, 200, 56});
}

void draw_middle(Ui& ui) {
    constexpr float k_x = 840;
    caption(ui, k_x, 124, "Persoon: leverancier, klant, nog niet");
    draw_person(ui, {k_x + 24, 186}, 48, Side::Supplier);
    draw_person(ui, {k_x + 90, 186}, 48, Side::Customer);
    draw_absent_person(ui, {k_x + 156, 186}, 48);
    caption(ui, k_x, 262, "Afspraak (vlak), doel (lijn)");
    for (int i = 1; i <= 4; ++i) {
        draw_badge(ui, {k_x + 28 + static_cast<float>(i - 1) * 70, 328}, i);
        draw_position_mark(ui, {k_x + static_cast<float>(i - 1) * 123.1F, 448}, i,
                           i < 3 ? i + 1 : 0);
        draw_glyph(ui, {k_x + static_cast<float>(i - 1) * 118, 584}, i, 84);
    }
    draw_target(ui, {k_x + 336, 328}, 3);
    caption(ui, k_x, 410, "Stand in vier treden");
    caption(ui, k_x, 546, "Stadiumteken");
    caption(ui, k_x, 690, "Rij in de ladder");
    draw_rule(ui, {k_x, 729}, {k_x + 440, 729}, 2, Colour::Line);
    draw_rule(ui, {k_x, 803}, {k_x + 440, 803}, 2, Colour::Line);
    draw_dumbbell(ui, {.now = 2, .target = 3, .centres = {0, k_x + 27, k_x + 371, 0}, .y = 766});
    caption(ui, k_x, 846, "Lijnen");
    draw_stroke(ui, {k_x + 8, 900}, {k_x + 420, 900}, 9, Colour::Ink);
    draw_stroke(ui, {k_x + 6, 936}, {k_x + 420, 936}, 5, Colour::Ink);
    draw_dashes(ui, {k_x + 6, 970}, {k_x + 420, 970}, 4, 2, 12, Colour::Ink);
    draw_dashes(ui, {k_x + 8, 1004}, {k_x + 420, 1004}, 7, 3, 17, Colour::Accent);
}

void draw_right(Ui& ui) {
    constexpr float k_x = 1340;
    caption(ui, k_x, 624, "Leeg");
    const EmptyState empty{"Nog geen bewijs", "Wat heeft u zelf gezien?", "Bewijs", "E"};
    empty_state(ui, "evidence", {k_x, 662, 516, 242}, empty);
    caption(ui, k_x, 916, "Tegenvraag");
    question_panel(ui, "question", {k_x, 950, 516, 96}, {.text = "Wie ontbreekt aan tafel?"});
    toast(ui, {.text = "Geparkeerd", .action = "Ongedaan"}, 834);
}

const std::array<std::string_view, 10> k_names{
    "Wie zit aan tafel",   "Waarom",        "De vier stadia",     "Waar staan we", "Onthulling",
    "Waar willen we heen", "Wie raakt wie", "Toegevoegde waarde", "Wat is nodig",  "Uitkomst"};
const std::array<int, 10> k_minutes{8, 20, 15, 45, 20, 20, 20, 30, 15, 7};

}  // namespace

void draw_gallery(Ui& ui, GalleryState& state) {
    draw_wrapped(ui, "Componenten", {64, 36}, 900, {.type = Type::H1});
    draw_left(ui, state);
    draw_middle(ui);
    draw_right(ui);
}

void draw_component_column(Ui& ui, GalleryState& state, const Rect& area) {
    Flow flow(area);
    ButtonRow buttons(ui, flow.rest());
    if (buttons.add("main", "Onthul de antwoorden", {.kind = ButtonKind::Main, .key = "Spatie"}))
        ++state.pressed;
    buttons.add("plain", "Parkeer", {.icon = Icon::Park});
    buttons.add("quiet", "Wijs af", {.kind = ButtonKind::Quiet});
    if (buttons.add("danger", "Wis de sessie", {.kind = ButtonKind::Danger, .icon = Icon::Trash}))
        state.dialog_open = true;
    flow.space(buttons.height() + 24);

    const FieldOptions notes{
        .label = "Waarneming", .hint = "Wat hebben we zelf gezien?", .lines = true};
    flow.space(field(ui, "notes", state.empty, flow.at(), flow.width(), notes).height + 24);
    const NumberFieldOptions amount{.field = {.label = "Voordeel per jaar"},
                                    .invalid = "Typ een bedrag, zoals 12.000",
                                    .kind = NumberKind::Amount,
                                    .least = 0.0};
    const NumberResult number =
        number_field(ui, "amount", state.amount, flow.at(), std::min(flow.width(), 420.0F), amount);
    if (number.changed) state.amount = number.value;
    flow.space(number.field.height + 24);

    const std::array<std::string, 3> sides{"Leverancier", "Klant", "Adviseur"};
    if (const auto chosen = choice(ui, "side", "Kant", sides, state.side, flow.at(), flow.width()))
        state.side = *chosen;
    flow.space(choice_height(ui, sides, flow.width()) + 24);
    if (toggle(ui, "version", "Versie voor de klant", state.customer_version, flow.take(72, 24)))
        state.customer_version = !state.customer_version;
    const std::vector<std::string> people{"Sanne Bakker", "Karin Postma", "Marieke de Wit",
                                          "Fenna Hoekstra van der Meulen-Brandsma"};
    const PickerOptions pick{.label = "Wie doet dit?", .hint = "Kies een naam"};
    if (const auto chosen =
            picker(ui, "person", people, state.person, flow.at(), flow.width(), pick))
        state.person = *chosen;
    flow.space(picker_height(ui, flow.width(), pick) + 24);

    Grid grid(flow.rest(), column_count(ui.scale.layout_class(), flow.width(), 4));
    const std::array<std::string_view, 4> rungs{
        "We houden informatie voor onszelf. Alles staat op papier en wordt alleen op verzoek "
        "gegeven.",
        "We komen na wat we afspreken. Slecht nieuws komt laat.",
        "We delen cijfers en slecht nieuws uit onszelf, en op tijd.",
        "We beslissen samen, ook over elkaars risico’s."};
    float tallest = 0;
    for (int i = 0; i < 4; ++i) {
        tallest =
            std::max(tallest, rung_card_height(ui, {.text = rungs[static_cast<std::size_t>(i)]},
                                               grid.column_width()));
    }
    for (int i = 0; i < 4; ++i) {
        const RungCard rung{.rung = i + 1,
                            .title = "Partnership",
                            .text = rungs[static_cast<std::size_t>(i)],
                            .agreed = i == 1,
                            .tab = "Samen afgesproken"};
        Rect cell = grid.take(tallest + 58);
        cell.h = tallest;
        rung_card(ui, "rung." + std::to_string(i), cell, rung);
    }
    flow.below(grid.bottom() + 24);
    const QuestionPanel question{
        "De leverancier geeft vertrouwen 4, de klant 2. Wat ziet de klant dat wij niet zien?",
        "Bespreek", "Parkeer", "Wijs af"};
    question_panel(ui, "question", flow.take(question_panel_height(ui, question, flow.width()), 24),
                   question);
    const std::string_view open = "Eén bijdrage heeft geen bewijs. Twee acties missen een datum.";
    draw_notice_panel(ui, flow.take(notice_panel_height(ui, "Nog open", open, flow.width()), 24),
                      NoticeKind::Open, "Nog open", open);
    const ListRow row{.text = "Storingen binnen een uur melden",
                      .note = "12 mei",
                      .icon = Icon::Flag,
                      .removable = true,
                      .remove_name = "Verwijder"};
    list_row(ui, "list", flow.take(k_list_row_height, 12), row);
    const EmptyState empty{"Nog geen bewijs", "Wat heeft u zelf gezien?", "Bewijs", "E"};
    empty_state(ui, "evidence", flow.take(empty_state_height(ui, empty, flow.width()), 24), empty);
    const Dialog question_before{"Sessie wissen?", "Dit kan niet ongedaan worden gemaakt.",
                                 "Bewaar", "Wis"};
    if (dialog(ui, "delete", state.dialog_open, question_before) != DialogAnswer::None)
        state.dialog_open = false;
}

ShellModel step_model(const GalleryState& state) {
    ShellModel model;
    model.customer = "Zuivelhuis Noord";
    model.current = 3;
    for (std::size_t i = 0; i < k_names.size(); ++i) {
        const StepState step = i < 3    ? StepState::Done
                               : i == 3 ? StepState::Current
                                        : StepState::ToCome;
        model.steps.push_back({std::to_string(i + 1), std::string(k_names[i]), step, k_minutes[i]});
    }
    model.eyebrow = "Waar staan we · dimensie 4 van 9";
    model.title = "Vertrouwen";
    model.subtitle = "Wat vertellen we elkaar als het tegenzit?";
    model.place = "4 van 9";
    model.supplier_legend = "Verpakt BV";
    model.customer_legend = "Zuivelhuis Noord";
    model.clock = {"12:40", "van 20 min", ClockState::Running, 0.44F};
    model.hints = {{"1–4", "Afspraak"}, {"E", "Bewijs"}, {"→", "Volgende"}};
    model.tools = {{"questions", "Tegenvragen", Icon::Question, 3, ""},
                   {"parked", "Parkeerlijst", Icon::Park, 2, ""},
                   {"commands", "Zoek of doe", Icon::Commands, 0, "Ctrl K"}};
    model.menu_label = "Stappen";
    model.next_label = "Volgende";
    model.rail_open = state.rail_open;
    return model;
}

void draw_step(Ui& ui, GalleryState& state) {
    const std::array<std::string_view, 4> titles{"Voorzichtig", "Zakelijk", "Open", "Gedeeld"};
    const std::array<std::string_view, 4> texts{
        "We houden informatie voor onszelf. Alles staat op papier.",
        "We komen na wat we afspreken. Slecht nieuws komt laat.",
        "We delen cijfers en slecht nieuws uit onszelf, en op tijd.",
        "We beslissen samen, ook over elkaars risico’s."};
    state.last = shell(ui, step_model(state), [&](const Rect& content) {
        Lane lane{.side = Side::Supplier,
                  .counts = {0, 0, 1, 3},
                  .x = content.x,
                  .width = content.w,
                  .y = 272};
        const auto cells = columns({content.x, 412, content.w, 254}, 4);
        for (std::size_t i = 0; i < 4; ++i)
            lane.centres[i] = cells[i].centre().x;
        draw_lane(ui, lane);
        lane.side = Side::Customer;
        lane.counts = {1, 2, 0, 0};
        lane.y = 346;
        draw_lane(ui, lane);
        for (std::size_t i = 0; i < 4; ++i) {
            const RungCard rung{.rung = static_cast<int>(i) + 1,
                                .title = titles[i],
                                .text = texts[i],
                                .agreed = i == 1,
                                .tab = "Samen afgesproken"};
            rung_card(ui, "rung." + std::to_string(i), cells[i], rung);
        }
        const Rect row{content.x, 742, content.w, 72};
        draw_line(ui, "Bewijs", row, {.type = Type::Label, .colour = Colour::Ink2});
        draw_line(ui, "De storing op lijn 3 hoorde de klant pas na vier dagen.",
                  row.without_left(121), {.type = Type::Lead});
        button(
            ui, "change", "Wijzig",
            Point{content.x + content.w -
                      button_width(ui, "Wijzig", {.kind = ButtonKind::Quiet, .icon = Icon::Edit}) +
                      22,
                  742},
            {.kind = ButtonKind::Quiet, .icon = Icon::Edit});
        const QuestionPanel question{
            "De leverancier geeft vertrouwen 4, de klant 2. Wat ziet de klant dat wij niet zien?",
            "Bespreek", "Parkeer", "Wijs af"};
        question_panel(ui, "question", {content.x, 840, content.w, 136}, question);
    });
    if (state.last.toggle_rail) state.rail_open = !state.rail_open;
}

void draw_column_step(Ui& ui, GalleryState& state) {
    state.last = shell(ui, step_model(state),
                       [&](const Rect& content) { draw_component_column(ui, state, content); });
    if (state.last.toggle_rail) state.rail_open = !state.rail_open;
}

}  // namespace sparring::tests
