// Measures, wraps and draws text by type role. ImGui's size is ascent + descent, ours is the em.
#include "ui/text.h"

#include "ui/typeset.h"

#include <imgui_internal.h>

#include <cfloat>
#include <cmath>

namespace sparring::ui {
namespace {

constexpr float k_digit_cell = 0.64F;  // of an em
constexpr std::string_view k_ellipsis = "…";

float line_height(const Ui& ui, const TextStyle& style) {
    return style.line > 0 ? style.line : ui.theme.type(style.type).line;
}

std::u32string missing_glyphs(const Ui& ui, std::string_view text, Face face) {
    std::u32string missing;
    const char* at = text.data();
    const char* end = text.data() + text.size();
    while (at < end) {
        unsigned int code = 0;
        at += ImTextCharFromUtf8(&code, at, end);
        if (code >= 32 && !ui.fonts.has_glyph(face, code)) missing.push_back(code);
    }
    return missing;
}

Rect as_rect(const PxRect& r) {
    return {r.min.x, r.min.y, r.max.x - r.min.x, r.max.y - r.min.y};
}

// Draws one line with its left upper corner at px; `box` in du is what it must stay in.
void put(Ui& ui, const Typeset& set, std::string_view text, ImVec2 at, Type type, Colour colour,
         const Rect& box) {
    if (text.empty()) return;
    ui.reach(box.bottom());
    ui.draw()->AddText(set.font, set.size, at, ui.colour(colour), text.data(),
                       text.data() + text.size());
    if (!ui.logs()) return;
    LoggedText logged;
    logged.text = text;
    logged.ink = {at.x, at.y, set.width(text), set.size};
    logged.box = as_rect(ui.px(box));
    logged.size = ui.scale.du_from_px(set.em);
    logged.role = type;
    logged.missing = missing_glyphs(ui, text, ui.theme.type(type).face);
    ui.log_text(std::move(logged));
}

// Where a line of this width starts, px, within a box given in px.
float start(Align align, const PxRect& box, float width) {
    if (align == Align::Right) return std::round(box.max.x - width);
    if (align == Align::Centre) return std::round((box.min.x + box.max.x - width) / 2);
    return box.min.x;
}

bool is_space(char c) {
    return c == ' ';
}

// A space at which a line may end: not the one between a currency's sign and its amount.
bool breaks(std::string_view text, std::size_t at) {
    constexpr std::string_view k_sign = "€";
    return is_space(text[at]) && !text.substr(0, at).ends_with(k_sign);
}

// The end of the word that begins at `from`, its trailing spaces excluded: up to a space, a line
// break, or behind a hyphen within letters.
std::size_t word_end(std::string_view text, std::size_t from) {
    std::size_t at = from;
    while (at < text.size() && is_space(text[at]))
        ++at;
    while (at < text.size() && !breaks(text, at) && text[at] != '\n') {
        ++at;
        const bool hyphen = text[at - 1] == '-' && at >= 2 && at < text.size() &&
                            std::isalpha(static_cast<unsigned char>(text[at - 2])) != 0;
        if (hyphen) break;
    }
    return at;
}

std::string_view without_spaces_behind(std::string_view line) {
    while (!line.empty() && is_space(line.back()))
        line.remove_suffix(1);
    return line;
}

// How much of `text` fits on one line of this width in px; at least one character.
std::size_t fitting(const Typeset& set, std::string_view text, float width) {
    std::size_t fits = 0;
    while (fits < text.size() && text[fits] != '\n') {
        const std::size_t next = word_end(text, fits);
        if (set.width(text.substr(0, next)) > width) break;
        fits = next;
    }
    if (fits > 0 || text.empty() || text.front() == '\n') return fits;
    const char* begin = text.data();
    const char* end = begin + word_end(text, 0);
    const char* cut = begin;
    while (cut < end) {
        unsigned int code = 0;
        const char* next = cut + ImTextCharFromUtf8(&code, cut, end);
        if (cut > begin && set.width({begin, static_cast<std::size_t>(next - begin)}) > width)
            break;
        cut = next;
    }
    return static_cast<std::size_t>(cut - begin);
}

std::vector<std::string_view> lines_of(const Typeset& set, std::string_view text, float width) {
    std::vector<std::string_view> lines;
    // A tenth of a pixel of slack: a box measured from its text must hold that text.
    const float room = width + 0.1F;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t size = fitting(set, text.substr(at), room);
        lines.push_back(without_spaces_behind(text.substr(at, size)));
        at += size;
        if (at < text.size() && text[at] == '\n') {
            ++at;
            if (at == text.size()) lines.push_back({});
            continue;
        }
        while (at < text.size() && is_space(text[at]))
            ++at;
    }
    return lines;
}

// Draws lines under each other from a corner; `box` is what each must stay in.
void put_lines(Ui& ui, const Typeset& set, const std::vector<std::string_view>& lines,
               const Rect& box, const TextStyle& style) {
    const float line = line_height(ui, style);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Rect row{box.x, box.y + line * static_cast<float>(i), box.w, line};
        const PxRect r = ui.px(row);
        const float y = set.top_in_line(r.min.y, ui.scale.length(line));
        put(ui, set, lines[i], {start(style.align, r, set.width(lines[i])), y}, style.type,
            style.colour, row);
    }
}

}  // namespace

float text_width(const Ui& ui, std::string_view text, Type type) {
    return ui.scale.du_from_px(Typeset(ui, type).width(text));
}

std::vector<std::string_view> wrapped_lines(const Ui& ui, std::string_view text, Type type,
                                            float width) {
    return lines_of(Typeset(ui, type), text, ui.scale.length(width));
}

float text_width(const Ui& ui, std::string_view text, const TextStyle& style) {
    return ui.scale.du_from_px(Typeset(ui, style).width(text));
}

float wrapped_height(const Ui& ui, std::string_view text, const TextStyle& style, float width) {
    const auto lines = lines_of(Typeset(ui, style), text, ui.scale.length(width));
    return line_height(ui, style) * static_cast<float>(std::max<std::size_t>(1, lines.size()));
}

float draw_wrapped(Ui& ui, std::string_view text, Point top_left, float width,
                   const TextStyle& style) {
    const Typeset set(ui, style);
    const auto lines = lines_of(set, text, ui.scale.length(width));
    const float height =
        line_height(ui, style) * static_cast<float>(std::max<std::size_t>(1, lines.size()));
    ui.reach(top_left.y + height);
    put_lines(ui, set, lines, {top_left.x, top_left.y, width, height}, style);
    return height;
}

void draw_line(Ui& ui, std::string_view text, const Rect& box, const TextStyle& style) {
    const Typeset set(ui, style);
    const PxRect r = ui.px(box);
    const float y = set.top_in_line(r.min.y, r.max.y - r.min.y);
    put(ui, set, text, {start(style.align, r, set.width(text)), y}, style.type, style.colour, box);
}

void draw_block(Ui& ui, std::string_view text, const Rect& box, const TextStyle& style) {
    const Typeset set(ui, style);
    const auto lines = lines_of(set, text, ui.scale.length(box.w));
    const float height = line_height(ui, style) * static_cast<float>(lines.size());
    Rect block{box.x, box.y + (box.h - height) / 2, box.w, height};
    put_lines(ui, set, lines, block, style);
}

bool draw_shortened(Ui& ui, std::string_view text, const Rect& box, const TextStyle& style) {
    const Typeset set(ui, style);
    const float room = ui.scale.length(box.w) + 0.1F;
    if (set.width(text) <= room) {
        draw_line(ui, text, box, style);
        return false;
    }
    const float rest = room - set.width(k_ellipsis);
    const char* end = text.data();
    set.font->CalcTextSizeA(set.size, std::max(0.0F, rest), 0, text.data(),
                            text.data() + text.size(), &end);
    std::string cut(text.substr(0, static_cast<std::size_t>(end - text.data())));
    cut = std::string(without_spaces_behind(cut)) + std::string(k_ellipsis);
    draw_line(ui, cut, box, style);
    return true;
}

namespace {

// Draws a sign centred on a point; returns its ink in px.
Rect put_sign(Ui& ui, const Typeset& set, std::string_view text, Point centre, Colour colour) {
    const float width = set.width(text);
    const ImVec2 at = ui.px(centre);
    const ImVec2 corner(std::round(at.x - width / 2), set.top_in_line(at.y, 0));
    ui.draw()->AddText(set.font, set.size, corner, ui.colour(colour), text.data(),
                       text.data() + text.size());
    return {corner.x, corner.y, width, set.size};
}

void log_sign(Ui& ui, std::string_view text, const Rect& ink, float em, Face face) {
    if (!ui.logs()) return;
    LoggedText logged;
    logged.text = text;
    logged.ink = ink;
    logged.box = ink;
    logged.size = em;
    logged.missing = missing_glyphs(ui, text, face);
    ui.log_text(std::move(logged));
}

float cell_width(const Ui& ui, const Typeset& set, char c, const DigitStyle& style) {
    if (c >= '0' && c <= '9') return style.em * k_digit_cell;
    return ui.scale.du_from_px(set.width({&c, 1}));
}

}  // namespace

float digits_width(const Ui& ui, std::string_view digits, const DigitStyle& style) {
    const Typeset set(ui, ui.fonts.face(style.face), style.em);
    float width = 0;
    for (const char c : digits)
        width += cell_width(ui, set, c, style);
    return width;
}

float draw_digits(Ui& ui, std::string_view digits, const Rect& box, const DigitStyle& style) {
    const Typeset set(ui, ui.fonts.face(style.face), style.em);
    const float whole = digits_width(ui, digits, style);
    float x = box.x;
    if (style.align == Align::Right) x = box.right() - whole;
    if (style.align == Align::Centre) x = box.x + (box.w - whole) / 2;
    const float y = box.centre().y;
    const ImVec2 start_px = ui.px(Point{x, y});
    for (const char& c : digits) {
        const float width = cell_width(ui, set, c, style);
        put_sign(ui, set, {&c, 1}, {x + width / 2, y}, style.colour);
        x += width;
    }
    const Rect ink{start_px.x, start_px.y - set.size / 2, ui.scale.length(whole), set.size};
    log_sign(ui, digits, ink, style.em, style.face);
    return whole;
}

namespace {

// Lays out runs word by word; `place` gets each piece and its position, and may draw it.
template <typename Place>
float flow_runs(const Ui& ui, std::span<const Run> runs, float width, float line,
                const Place& place) {
    float x = 0;
    float y = 0;
    for (const Run& run : runs) {
        const Typeset set(ui, run.type);
        std::size_t at = 0;
        while (at < run.text.size()) {
            if (run.text[at] == '\n') {
                x = 0;
                y += line;
                ++at;
                continue;
            }
            const std::size_t end = word_end(run.text, at);
            std::string_view word = run.text.substr(at, end - at);
            float w = ui.scale.du_from_px(set.width(word));
            if (x > 0 && x + w > width + 0.1F) {
                x = 0;
                y += line;
            }
            while (x == 0 && !word.empty() && is_space(word.front()))
                word.remove_prefix(1);
            w = ui.scale.du_from_px(set.width(word));
            for (; x == 0 && w > width + 0.1F; y += line) {  // wider than the line: cut
                const std::size_t size = fitting(set, word, ui.scale.length(width));
                if (size >= word.size()) break;
                place(set, word.substr(0, size), run, Point{x, y});
                word.remove_prefix(size);
                w = ui.scale.du_from_px(set.width(word));
            }
            place(set, word, run, Point{x, y});
            x += w;
            at = end;
        }
    }
    return y + line;
}

}  // namespace

float draw_runs(Ui& ui, std::span<const Run> runs, Point top_left, float width, float line) {
    const auto place = [&](const Typeset& set, std::string_view word, const Run& run, Point at) {
        const Rect row{top_left.x, top_left.y + at.y, width, line};
        const ImVec2 corner = ui.px(row.top_left() + Point{at.x, 0});
        const float y = set.top_in_line(corner.y, ui.scale.length(line));
        put(ui, set, word, {corner.x, y}, run.type, run.colour, row);
    };
    return flow_runs(ui, runs, width, line, place);
}

float runs_height(const Ui& ui, std::span<const Run> runs, float width, float line) {
    return flow_runs(ui, runs, width, line, [](const auto&...) {});
}

void draw_sign(Ui& ui, std::string_view text, Point centre, float em, Face face, Colour colour) {
    const Typeset set(ui, ui.fonts.face(face), em);
    log_sign(ui, text, put_sign(ui, set, text, centre, colour), em, face);
}

void draw_icon(Ui& ui, Icon icon, Point centre, float size, Colour colour) {
    const Typeset set(ui, ui.fonts.icons(), size);
    ImFontBaked* baked = set.font->GetFontBaked(set.size);
    const auto code = static_cast<ImWchar>(code_point(icon));
    const ImFontGlyph* glyph = baked->FindGlyph(code);
    const float scale = set.size / baked->Size;
    // Centred on what one sees of the glyph: icon faces do not sit on a common line.
    const ImVec2 middle((glyph->X0 + glyph->X1) / 2 * scale, (glyph->Y0 + glyph->Y1) / 2 * scale);
    const ImVec2 at = ui.px(centre);
    const ImVec2 corner(std::round(at.x - middle.x), std::round(at.y - middle.y));
    set.font->RenderChar(ui.draw(), set.size, corner, ui.colour(colour), code);
}

}  // namespace sparring::ui
