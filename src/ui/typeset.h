// A face at a size in pixels, for as long as something is measured or drawn with it.
// Internal to ui; must not know type roles' meanings.
#pragma once

#include "ui/text.h"

#include <cfloat>
#include <cmath>
#include <string_view>

namespace sparring::ui {

/// ImGui rasterises whole sizes only; the density makes up for the rest, so that text stays both
/// sharp and exactly as wide as designed.
class Typeset {
public:
    Typeset(const Ui& ui, const FontFace& face, float em_du)
        : font(face.font),
          em(ui.scale.text(em_du)),
          size(ui.scale.text(em_du) * face.height),
          m_ascent(ui.scale.text(em_du) * face.ascent),
          m_density(face.font->CurrentRasterizerDensity) {
        font->CurrentRasterizerDensity = size / std::max(1.0F, std::round(size));
    }
    Typeset(const Ui& ui, Type type)
        : Typeset(ui, ui.fonts.face(ui.theme.type(type).face), ui.theme.type(type).size) {}
    Typeset(const Ui& ui, const TextStyle& style)
        : Typeset(ui, ui.fonts.face(style.face.value_or(ui.theme.type(style.type).face)),
                  ui.theme.type(style.type).size) {}
    ~Typeset() { font->CurrentRasterizerDensity = m_density; }
    Typeset(const Typeset&) = delete;
    Typeset& operator=(const Typeset&) = delete;

    // Pixels.
    [[nodiscard]] float width(std::string_view text) const {
        if (text.empty()) return 0;  // a view may have no data at all, which ImGui cannot read
        return font->CalcTextSizeA(size, FLT_MAX, 0, text.data(), text.data() + text.size()).x;
    }

    /// Where to draw, px, so that the text lies in the middle of a line that begins at `top`: its
    /// baseline on a whole pixel.
    [[nodiscard]] float top_in_line(float top, float line) const {
        const ImFontBaked* baked = font->GetFontBaked(size);
        const float drawn_ascent = std::round(baked->Ascent * size / baked->Size);
        return std::round(top + (line - size) / 2 + m_ascent) - drawn_ascent;
    }

    ImFont* font;
    float em;    // px
    float size;  // px, ascent + descent

private:
    float m_ascent;  // px, exact
    float m_density;
};

}  // namespace sparring::ui
