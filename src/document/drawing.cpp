// Colour roles and the estimate of a label's width.
// Must not know hex colours or fonts.
#include "document/drawing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sparring {
namespace {

/// Characters of the text: bytes that do not continue a UTF-8 sequence.
bool starts_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// Width of one character in em: Inter's, rounded up by class.
double width_of(char byte) {
    static constexpr std::string_view narrow = "ijlI.,:;'|! ";
    static constexpr std::string_view slim = "frt()[]{}-/*\"";
    static constexpr std::string_view wide = "mwMW%@";
    if (narrow.find(byte) != std::string_view::npos) return 0.3;
    if (slim.find(byte) != std::string_view::npos) return 0.45;
    if (wide.find(byte) != std::string_view::npos) return 0.93;
    return byte >= 'A' && byte <= 'Z' ? 0.76 : 0.64;
}

ColourRole nth_role(ColourRole first, int stage) {
    return static_cast<ColourRole>(static_cast<int>(first) + std::clamp(stage, 1, 4) - 1);
}

}  // namespace

std::string_view token_from_role(ColourRole role) {
    static constexpr std::array<std::string_view, 21> tokens = {
        "",         "ink",      "ink2",     "ink3",   "line",   "lineStrong", "surface",
        "sunken",   "accent",   "stage1",   "stage2", "stage3", "stage4",     "onStage1",
        "onStage2", "onStage3", "onStage4", "tint1",  "tint2",  "tint3",      "tint4"};
    return tokens.at(static_cast<std::size_t>(role));
}

ColourRole stage_role(int stage) {
    return nth_role(ColourRole::Stage1, stage);
}

ColourRole on_stage_role(int stage) {
    return nth_role(ColourRole::OnStage1, stage);
}

ColourRole tint_role(int stage) {
    return nth_role(ColourRole::Tint1, stage);
}

double text_width_estimate(std::string_view text, double size, bool strong) {
    double width = 0;
    for (const char byte : text) {
        if (starts_character(byte)) width += width_of(byte);
    }
    return width * size * (strong ? 1.04 : 1.0);
}

std::string text_within(std::string_view text, double size, double width, bool strong) {
    if (text_width_estimate(text, size, strong) <= width) return std::string(text);
    static constexpr std::string_view ellipsis = "…";
    std::string shorter(text);
    while (!shorter.empty() &&
           text_width_estimate(shorter + std::string(ellipsis), size, strong) > width) {
        while (shorter.size() > 1 && !starts_character(shorter.back()))
            shorter.pop_back();
        shorter.pop_back();
    }
    while (!shorter.empty() && shorter.back() == ' ')
        shorter.pop_back();
    return shorter + std::string(ellipsis);
}

ArrowHead arrow_head(const LineShape& line) {
    constexpr double head_length = 15;
    constexpr double head_width = 13;
    const double x = line.to.x - line.from.x;
    const double y = line.to.y - line.from.y;
    const double length = std::hypot(x, y);
    if (length == 0) return {{}, line.to};
    const Point way = {x / length, y / length};
    const Point base = {line.to.x - way.x * head_length, line.to.y - way.y * head_length};
    const Point across = {-way.y * head_width / 2, way.x * head_width / 2};
    return {Polygon{{line.to,
                     {base.x + across.x, base.y + across.y},
                     {base.x - across.x, base.y - across.y}},
                    line.colour},
            {base.x + way.x, base.y + way.y}};
}

}  // namespace sparring
