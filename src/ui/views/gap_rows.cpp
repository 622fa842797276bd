// Gaps, the moves proposed for them, and what becomes of a move that is picked.
#include "ui/views/gap_rows.h"

#include "core/agenda.h"
#include "core/format.h"
#include "core/moves.h"
#include "ui/components/button.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>
#include <array>

namespace sparring::ui {

namespace {

constexpr float k_gap_row = 92;  // du
constexpr float k_badge = 44;
constexpr float k_gap_name = 172;  // where the name begins, behind badge, arrow and target
constexpr float k_chevron = 44;
constexpr float k_move_padding = 20;
constexpr float k_move_text = 64;     // behind its digit
constexpr float k_move_state = 260;   // at the right: to pick, or picked
constexpr float k_state_least = 900;  // du; in a narrower panel the state stands below
constexpr float k_line = 42;
constexpr float k_dot = 28;

/// A gap with what is proposed for it.
struct Gap {
    DimensionId id;
    int from = 1;
    int target = 1;
    const Dimension* dimension = nullptr;
    std::vector<const Move*> moves;
    [[nodiscard]] std::string row() const { return "gap." + id.value; }
    [[nodiscard]] std::string row(const Move& move) const { return row() + "." + move.id.value; }
};

std::vector<Gap> gaps_of(const ViewContext& view) {
    std::vector<Gap> gaps;
    const Analysis& analysis = view.app.analysis();
    for (const DimensionId& id : analysis.priority_order) {
        const DimensionResult* result = find_result(analysis, id);
        if (!result || !result->result || result->gap.value_or(0) <= 0) continue;
        gaps.push_back({id, *result->result, *result->target, find_dimension(view.app.method(), id),
                        moves_for_gap(view.app.templates().moves, *result)});
    }
    return gaps;
}

int actions_for(const Session& session, const DimensionId& id) {
    const ActionLink link{LinkKind::Dimension, id.value};
    return static_cast<int>(
        std::count_if(session.actions.begin(), session.actions.end(), [&](const Action& action) {
            return std::find(action.links.begin(), action.links.end(), link) != action.links.end();
        }));
}

Action proposed_action(const ViewContext& view, const Move& move) {
    const Session& session = view.app.session();
    const Date date = session.date.empty() ? view.app.clock().today() : session.date;
    return action_from_move(move, session, view.app.language(), date);
}

/// The first move of a gap that is not an action yet; null when there is none.
const Move* open_move(const ViewContext& view, const Gap& gap) {
    const auto found = std::find_if(gap.moves.begin(), gap.moves.end(), [&](const Move* move) {
        return action_of_move(view.app.session(), *move) == nullptr;
    });
    return found == gap.moves.end() ? nullptr : *found;
}

/// M: to the next gap with something to pick, round and round.
void go_to_next_move(ViewContext& view, const std::vector<Gap>& gaps, OpenRow& open) {
    if (!view.key("M")) return;
    std::size_t at = 0;
    for (std::size_t i = 0; i < gaps.size(); ++i)
        if (open.is(gaps[i].row())) at = i + 1;
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        const Gap& gap = gaps[(at + i) % gaps.size()];
        const Move* move = open_move(view, gap);
        if (!move) continue;
        open.id = gap.row();
        view.ui.request_focus(gap.row(*move));
        return;
    }
}

void draw_gap(ViewContext& view, const Gap& gap, Rect row, bool open) {
    Ui& ui = view.ui;
    const float y = row.centre().y;
    draw_badge(ui, {row.x + 28, y}, gap.from, k_badge);
    draw_icon(ui, Icon::ArrowRight, {row.x + 78, y}, 30, Colour::Accent);
    draw_target(ui, {row.x + 128, y}, gap.target, k_badge);
    const int agreed = actions_for(view.app.session(), gap.id);
    const std::string said =
        agreed > 0 ? view.words().count("actions.count", agreed)
                   : view.words().count("moves.count", static_cast<int>(gap.moves.size()));
    draw_icon(ui, open ? Icon::ChevronDown : Icon::ChevronRight, {row.right() - 18, y}, 26,
              Colour::Ink2);
    row.w -= k_chevron;
    const float width = std::min(row.w / 3, text_width(ui, said, Type::Body) + 4);
    draw_shortened(ui, said, row.right_part(width),
                   {.colour = Colour::Ink2, .align = Align::Right});
    row.w -= width + 24;
    draw_shortened(ui, gap.dimension->name.in(view.app.language()), row.without_left(k_gap_name),
                   {.type = Type::Lead, .face = Face::Medium});
}

/// What a move says, resolved; of a picked one as its action has it by now.
struct MoveWords {
    std::string text;
    std::string first;
    std::string who;
    std::string sign;
    std::optional<Side> side;
};

MoveWords words_of(const ViewContext& view, const Move& move, const Action& action) {
    const Wording& words = view.words();
    std::vector<std::string> who;
    if (!action.owner.empty()) who.push_back(action.owner);
    if (!action.counterpart.empty()) who.push_back(words.text("moves.with", {action.counterpart}));
    if (!action.due.empty()) who.push_back(words.text("moves.by", {date_text(words, action.due)}));
    MoveWords said{move.text.in(view.app.language()), action.text, {}, action.sign, action.side};
    for (const std::string& part : who)
        said.who += (said.who.empty() ? "" : ", ") + part;
    return said;
}

/// A label in ink2 and what it says.
std::array<Run, 2> labelled(const std::string& label, const std::string& text) {
    return {Run{label, Type::Body, Colour::Ink2}, Run{text, Type::Body, Colour::Ink}};
}

/// Lays a move out; draws it only where `draw`. Returns its height.
float lay_out_move(ViewContext& view, const MoveWords& words, Point at, float width, bool draw) {
    Ui& ui = view.ui;
    const TextStyle style{.type = Type::Lead, .line = 44, .face = Face::Medium};
    const std::string first = view.text("moves.first-step") + " ";
    const std::string sign = view.text("moves.sign") + " ";
    float y = at.y;
    if (draw) draw_wrapped(ui, words.text, {at.x, y}, width, style);
    y += wrapped_height(ui, words.text, style, width) + 6;
    const auto line = [&](const std::string& label, const std::string& text) {
        if (text.empty()) return;
        const auto runs = labelled(label, text);
        if (draw) draw_runs(ui, runs, {at.x, y}, width, k_line);
        y += runs_height(ui, runs, width, k_line);
    };
    line(first, words.first);
    line(sign, words.sign);
    if (!words.who.empty()) {
        const float indent = words.side ? k_dot + 14 : 0;
        const TextStyle quiet{.colour = Colour::Ink2, .line = k_line};
        if (draw && words.side)
            draw_person(ui, {at.x + k_dot / 2, y + k_line / 2}, k_dot, *words.side, Colour::Ink2,
                        Colour::Bg);
        if (draw) draw_wrapped(ui, words.who, {at.x + indent, y}, width - indent, quiet);
        y += wrapped_height(ui, words.who, quiet, width - indent);
    }
    return y - at.y;
}

/// That it can be picked, or was: a sign and a word.
void draw_state(ViewContext& view, bool picked, const Rect& place) {
    const std::string text = view.text(picked ? "moves.picked" : "moves.pick");
    const Colour colour = picked ? Colour::Ok : Colour::Ink2;
    const float y = place.centre().y;
    draw_icon(view.ui, picked ? Icon::Check : Icon::Add, {place.x + 16, y}, 28, colour);
    draw_shortened(view.ui, text, place.without_left(44), {.colour = colour});
}

struct MoveEvent {
    bool pressed = false;
    int digit = 0;  ///< struck while it has the focus
};

MoveEvent draw_move(ViewContext& view, Form& form, OpenRow& open, const std::string& id,
                    const Move& move, int number) {
    Ui& ui = view.ui;
    const Action* picked = action_of_move(view.app.session(), move);
    const MoveWords words = words_of(view, move, picked ? *picked : proposed_action(view, move));
    const bool beside = form.width() >= k_state_least;
    const float width = form.width() - k_move_text - (beside ? k_move_state : 0);
    const float text = lay_out_move(view, words, {}, width, false);
    const Rect row = form.place(text + 2 * k_move_padding + (beside ? 0 : k_line));
    const Control state = control(
        ui, id, words.text, row, {.radius = ui.theme.size(Radius::Button), .ring = RingShape::Hug});
    open.arrows.step(ui, id, state);
    if (state.visible) {
        if (state.hovered)
            draw_box(ui, row, {.fill = Colour::Sunken, .radius = ui.theme.size(Radius::Button)});
        const float top = row.y + k_move_padding;
        draw_keycap(ui, std::to_string(number), {row.x, top + k_line / 2});
        lay_out_move(view, words, {row.x + k_move_text, top}, width, true);
        const Rect place = beside
                               ? Rect{row.right() - k_move_state + 24, top, k_move_state - 24, 44}
                               : Rect{row.x + k_move_text, top + text, width, k_line};
        draw_state(view, picked != nullptr, place);
    }
    return {state.clicked, state.focused ? view.digit(1, 3) : 0};
}

/// The moves of an open gap; `digit` was struck on its row.
GapEvent draw_moves(ViewContext& view, Form& form, OpenRow& open, const Gap& gap, int digit) {
    GapEvent event;
    const int next = gap.from + 1;
    const std::string& rung =
        gap.dimension->rungs[static_cast<std::size_t>(next - 1)].in(view.app.language());
    form.note(view.words().text("moves.towards", {std::to_string(next), rung}));
    const Move* chosen = nullptr;
    for (std::size_t at = 0; at < gap.moves.size(); ++at) {
        const Move& move = *gap.moves[at];
        const MoveEvent said =
            draw_move(view, form, open, gap.row(move), move, static_cast<int>(at) + 1);
        if (said.pressed) chosen = &move;
        if (said.digit > 0) digit = said.digit;
    }
    if (digit > 0 && static_cast<std::size_t>(digit) <= gap.moves.size())
        chosen = gap.moves[static_cast<std::size_t>(digit) - 1];
    const ButtonOptions options{.icon = Icon::Add};
    const std::string own = view.text("moves.own");
    const Rect place = form.place(k_button_height);
    if (button(view.ui, gap.row() + ".add", own, place.top_left(), options)) event.add = gap.id;
    if (!chosen) return event;
    if (const Action* picked = action_of_move(view.app.session(), *chosen)) {
        event.show = picked->id;
        return event;
    }
    view.app.edit("", [action = proposed_action(view, *chosen)](Session& s) mutable {
        action.id = ActionId(free_id(s.actions, "action"));
        s.actions.push_back(action);
    });
    view.ui.request_focus(gap.row(*chosen));
    return event;
}

GapEvent draw_gap_row(ViewContext& view, Flow& flow, OpenRow& open, const Gap& gap) {
    GapEvent event;
    const Rect row = flow.take(k_gap_row);
    const std::string name = gap.dimension->name.in(view.app.language());
    const RecordRowEvent pressed = record_row(view, open, gap.row(), name, row);
    draw_gap(view, gap, row, pressed.open);
    if (pressed.opened && !gap.moves.empty())
        view.ui.request_focus(
            gap.row(open_move(view, gap) ? *open_move(view, gap) : *gap.moves.front()));
    if (pressed.open) {
        RowPanel panel(view, row);
        const int digit = pressed.state.focused ? view.digit(1, 3) : 0;
        event = draw_moves(view, panel.form(), open, gap, digit);
        flow.below(panel.end());
    }
    draw_rule(view.ui, {row.x, flow.y()}, {row.right(), flow.y()}, view.ui.theme.size(Stroke::Hair),
              Colour::Line);
    return event;
}

}  // namespace

GapEvent draw_gaps(ViewContext& view, Flow& flow, OpenRow& open) {
    GapEvent event;
    Form heading(view, {flow.x(), flow.y(), flow.width(), 0});
    heading.heading("actions.gaps");
    const std::vector<Gap> gaps = gaps_of(view);
    if (gaps.empty()) heading.note(view.text("actions.no-gaps"));
    flow.below(heading.y());
    go_to_next_move(view, gaps, open);
    for (const Gap& gap : gaps) {
        const GapEvent asked = draw_gap_row(view, flow, open, gap);
        if (asked.add || asked.show) event = asked;
    }
    return event;
}

}  // namespace sparring::ui
