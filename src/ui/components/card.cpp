// Cards, panels and empty states after visual.md 4; must not know sessions.
#include "ui/components/card.h"

#include "ui/shapes.h"

#include <algorithm>

namespace sparring::ui {
namespace {

constexpr float k_padding = 26;
constexpr float k_badge = 56;
constexpr float k_text_top = 98;  // of a rung's text below the card's edge
constexpr float k_text_bottom = 30;
constexpr float k_least_rung = 254;
constexpr float k_tab = 58;

Box card_box(const Ui& ui, const CardOptions& options, Colour line, float stroke) {
    Box box{.fill = Colour::Surface, .line = line, .stroke = stroke, .radius = options.radius};
    if (options.selected) {
        box.line = Colour::Accent;
        box.stroke = ui.theme.size(Stroke::Agreed);
    }
    return box;
}

}  // namespace

Control card(Ui& ui, std::string_view id, std::string_view label, const Rect& rect,
             const CardOptions& options) {
    const Control state = control(ui, id, label, rect, {.radius = options.radius});
    if (!state.visible) return state;
    const bool strong = state.hovered || state.held;
    Box box = card_box(ui, options, strong ? Colour::Ink2 : Colour::LineStrong,
                       strong ? ui.theme.size(Stroke::Control) : ui.theme.size(Stroke::Hair));
    if (state.hovered) box.fill = Colour::Sunken;
    draw_box(ui, rect, box);
    return state;
}

void draw_card(Ui& ui, const Rect& rect, const CardOptions& options) {
    draw_box(ui, rect, card_box(ui, options, Colour::Line, ui.theme.size(Stroke::Hair)));
}

// Rungs

float rung_card_height(const Ui& ui, const RungCard& rung, float width) {
    const float text = wrapped_height(ui, rung.text, {}, width - 2 * (k_padding + 3));
    return std::max(k_least_rung, k_text_top + text + k_text_bottom);
}

Control rung_card(Ui& ui, std::string_view id, const Rect& rect, const RungCard& rung) {
    const float radius = ui.theme.size(Radius::Card);
    const float tab = ui.animate(ImGui::GetID(std::string(id).append(".tab").c_str()),
                                 rung.agreed ? k_tab : 0, Duration::Move);
    const Rect whole{rect.x, rect.y, rect.w, rect.h + tab};
    const std::string label = std::to_string(rung.rung) + " " + std::string(rung.title);
    const Control state = control(ui, id, label, whole, {.radius = radius});
    if (!state.visible) return state;
    Box box =
        card_box(ui, {.selected = rung.agreed || rung.chosen, .radius = radius},
                 state.hovered ? Colour::Ink2 : Colour::LineStrong, ui.theme.size(Stroke::Control));
    if (state.hovered && !rung.agreed) box.fill = Colour::Sunken;
    draw_box(ui, whole, box);
    const Rect inside = rect.inset(k_padding + 3, k_padding + 3);
    const Point badge{inside.x + k_badge / 2, inside.y + k_badge / 2};
    if (rung.plain)
        draw_plain_badge(ui, badge, rung.rung, k_badge);
    else
        draw_badge(ui, badge, rung.rung, k_badge);
    draw_shortened(ui, rung.title,
                   {inside.x + k_badge + 18, inside.y, inside.w - k_badge - 18, k_badge},
                   {.type = Type::H3});
    draw_wrapped(ui, rung.text, {inside.x, rect.y + k_text_top + 3}, inside.w);
    if (tab <= 0) return state;
    const Rect foot{rect.x, whole.bottom() - tab, rect.w, tab};
    draw_tab(ui, foot, Colour::Accent, radius);
    if (tab < k_tab) return state;
    draw_icon(ui, Icon::Check, {foot.x + 46, foot.centre().y - 1}, 32, Colour::OnAccent);
    draw_shortened(ui, rung.tab, foot.without_left(76).left_part(foot.w - 90).moved(0, -1),
                   {.type = Type::Strong, .colour = Colour::OnAccent});
    return state;
}

// Questions

namespace {

constexpr float k_mark = 64;
constexpr float k_question_padding = 32;
constexpr float k_question_gap = 28;
constexpr float k_button_gap = 18;
constexpr TextStyle k_question_text{.type = Type::Lead, .line = 44, .face = Face::Medium};

struct Answer {
    QuestionAnswer answer;
    std::string_view id;
    std::string_view label;
    ButtonKind kind;
};

std::array<Answer, 3> answers_of(const QuestionPanel& q) {
    return {Answer{QuestionAnswer::Dismiss, "dismiss", q.dismiss, ButtonKind::Quiet},
            Answer{QuestionAnswer::Park, "park", q.park, ButtonKind::Plain},
            Answer{QuestionAnswer::Discuss, "discuss", q.discuss, ButtonKind::Main}};
}

float answers_width(const Ui& ui, const QuestionPanel& question) {
    float width = 0;
    for (const Answer& answer : answers_of(question)) {
        if (answer.label.empty()) continue;
        width += button_width(ui, answer.label, {.kind = answer.kind}) + k_button_gap;
    }
    return width;
}

// Where the parts lie: buttons beside the text when that leaves half the width, else below it.
struct QuestionLayout {
    Rect text;
    bool below = false;
    float height = 0;
};

QuestionLayout lay_out(const Ui& ui, const QuestionPanel& question, const Rect& rect) {
    const float padding = question.quiet ? 0 : k_question_padding;
    const float buttons = answers_width(ui, question);
    QuestionLayout result;
    result.text = rect.inset(padding, 0).without_left(k_mark + k_question_gap);
    result.below = buttons > result.text.w / 2;
    if (!result.below) result.text.w -= buttons;
    const float text = wrapped_height(ui, question.text, k_question_text, result.text.w);
    const float lines = std::max(text, k_mark);
    const float least = question.quiet ? k_button_height : 112;
    result.height = std::max(least, lines + (question.quiet ? 0 : 48));
    result.text.h = result.height;
    if (result.below && buttons > 0) result.height += k_button_height + (question.quiet ? 12 : 24);
    return result;
}

}  // namespace

float question_panel_height(const Ui& ui, const QuestionPanel& question, float width) {
    return lay_out(ui, question, {0, 0, width, 0}).height;
}

QuestionAnswer question_panel(Ui& ui, std::string_view id, const Rect& rect,
                              const QuestionPanel& question) {
    const IdScope scope(id);
    QuestionLayout layout = lay_out(ui, question, rect);
    if (!layout.below) layout.text.h = rect.h;
    if (!question.quiet) {
        draw_box(ui, rect, {.fill = Colour::AccentTint, .radius = ui.theme.size(Radius::Panel)});
    }
    const float left = layout.text.x - k_question_gap - k_mark;
    draw_question_mark(ui, {left + k_mark / 2, layout.text.centre().y}, k_mark);
    draw_block(ui, question.text, layout.text, k_question_text);
    QuestionAnswer result = QuestionAnswer::None;
    const float padding = question.quiet ? 0 : k_question_padding;
    float right = rect.right() - (question.quiet ? 0 : 16);
    float y = layout.text.centre().y - k_button_height / 2;
    if (layout.below) y = rect.bottom() - k_button_height - (question.quiet ? 0 : 24);
    if (layout.below) right = std::min(rect.right() - padding, left + answers_width(ui, question));
    for (const Answer& answer : answers_of(question)) {
        if (answer.label.empty()) continue;
        const ButtonOptions options{.kind = answer.kind};
        const float width = button_width(ui, answer.label, options);
        right -= width;
        if (button(ui, answer.id, answer.label, Point{right, y}, options)) result = answer.answer;
        right -= k_button_gap;
    }
    return result;
}

// Notices

namespace {

constexpr float k_notice_padding = 26;
constexpr float k_notice_icon = 30;

struct NoticeLook {
    Colour fill;
    Colour ink;
    Icon icon;
};

NoticeLook look_of(NoticeKind kind) {
    switch (kind) {
        case NoticeKind::Open:
            return {Colour::WarnTint, Colour::Warn, Icon::Alert};
        case NoticeKind::Wrong:
            return {Colour::ErrorTint, Colour::Error, Icon::Error};
        case NoticeKind::Well:
            return {Colour::OkTint, Colour::Ok, Icon::CircleCheck};
    }
    return {};
}

}  // namespace

float notice_panel_height(const Ui& ui, std::string_view title, std::string_view text,
                          float width) {
    const float inside = width - 2 * k_notice_padding;
    float height = 2 * k_notice_padding - 6;
    if (!title.empty()) {
        height += wrapped_height(ui, title, {.type = Type::Strong}, inside - k_notice_icon - 16);
    }
    if (!text.empty()) height += 6 + wrapped_height(ui, text, {}, inside);
    return height;
}

void draw_notice_panel(Ui& ui, const Rect& rect, NoticeKind kind, std::string_view title,
                       std::string_view text) {
    const NoticeLook look = look_of(kind);
    draw_box(ui, rect, {.fill = look.fill, .radius = ui.theme.size(Radius::Card)});
    const Rect inside = rect.inset(k_notice_padding, k_notice_padding - 3);
    float y = inside.y;
    draw_icon(ui, look.icon, {inside.x + k_notice_icon / 2, y + 19}, k_notice_icon, look.ink);
    y += draw_wrapped(ui, title, {inside.x + k_notice_icon + 16, y}, inside.w - k_notice_icon - 16,
                      {.type = Type::Strong});
    if (!text.empty()) draw_wrapped(ui, text, {inside.x, y + 6}, inside.w);
}

// Empty states

namespace {

constexpr float k_empty_padding = 32;

}  // namespace

float empty_state_height(const Ui& ui, const EmptyState& state, float width) {
    const float inside = width - 2 * k_empty_padding;
    float height = 2 * k_empty_padding;
    height += wrapped_height(ui, state.title, {.type = Type::H3}, inside);
    if (!state.text.empty()) height += 6 + wrapped_height(ui, state.text, {}, inside);
    if (!state.action.empty()) height += 18 + k_button_height;
    return height;
}

bool empty_state(Ui& ui, std::string_view id, const Rect& rect, const EmptyState& state) {
    const float stroke = ui.theme.size(Stroke::Control);
    draw_box(ui, rect,
             {.line = Colour::LineStrong,
              .stroke = stroke,
              .radius = ui.theme.size(Radius::Panel),
              .dash = stroke * 3});
    const float spare = rect.h - empty_state_height(ui, state, rect.w);
    const Rect inside = rect.inset(k_empty_padding, k_empty_padding + std::max(0.0F, spare / 2));
    float y = inside.y;
    y += draw_wrapped(ui, state.title, {inside.x, y}, inside.w,
                      {.type = Type::H3, .align = Align::Centre});
    if (!state.text.empty()) {
        y += 6 + draw_wrapped(ui, state.text, {inside.x, y + 6}, inside.w,
                              {.colour = Colour::Ink2, .align = Align::Centre});
    }
    if (state.action.empty()) return false;
    const ButtonOptions options{.icon = Icon::Add, .key = state.key};
    const float width = std::min(inside.w, button_width(ui, state.action, options));
    return button(ui, id, state.action,
                  Rect{inside.centre().x - width / 2, y + 18, width, k_button_height}, options);
}

}  // namespace sparring::ui
