// Columns and heads of the ladder. Must not know what a row shows.
#include "ui/views/ladder_parts.h"

#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"
#include "ui/views/stage_words.h"

namespace sparring::ui {

namespace {

constexpr float k_label = 230;

Type head_type(int number, const std::optional<int>& stage) {
    return number == stage ? Type::Strong : Type::Label;
}

bool names_fit(const ViewContext& view, float width, const std::optional<int>& stage) {
    for (int number = 1; number <= 4; ++number)
        if (text_width(view.ui, stage_name(view.app, number), head_type(number, stage)) > width - 4)
            return false;
    return true;
}

}  // namespace

LadderColumns ladder_columns(const Rect& area, float right) {
    LadderColumns columns;
    columns.width = (area.w - k_label - right) / 4;
    for (std::size_t at = 0; at < 4; ++at)
        columns.centres[at] = area.x + k_label + columns.width * (static_cast<float>(at) + 0.5F);
    return columns;
}

void draw_ladder_heads(ViewContext& view, const Rect& area, const LadderColumns& columns,
                       float bottom, const std::optional<int>& stage) {
    Ui& ui = view.ui;
    const auto left_of = [&](int number) {
        return columns.centres[static_cast<std::size_t>(number - 1)] - columns.width / 2;
    };
    if (stage)
        draw_box(ui, {left_of(*stage), area.y, columns.width, bottom - area.y},
                 {.fill = stage_tint(*stage), .radius = 18});
    for (const float centre : columns.centres)
        draw_rule(ui, {centre, area.y + 92}, {centre, bottom - 28}, ui.theme.size(Stroke::Hair),
                  Colour::Line);
    const bool named = names_fit(view, columns.width, stage);
    for (int number = 1; number <= 4; ++number) {
        const Rect box{left_of(number), area.y, columns.width, 64};
        if (named)
            draw_line(ui, stage_name(view.app, number), box,
                      {.type = head_type(number, stage), .align = Align::Centre});
        else
            draw_glyph(ui, {box.centre().x - 33, box.y + 10}, number);
    }
}

}  // namespace sparring::ui
