// The faces of one ImGui context: added once, drawn at any size.
// Gets bytes; must not know files. The icons are a face of their own.
#pragma once

#include "ui/icons.h"
#include "ui/theme.h"

#include <imgui.h>

#include <array>
#include <string_view>

namespace sparring::ui {

/// The bytes of the font files; they must outlive the ImGui context.
struct FontFiles {
    std::string_view regular;
    std::string_view medium;
    std::string_view semibold;
    std::string_view display;
    std::string_view icons;
};

/// A face as ImGui needs it. ImGui's size is ascent + descent, the design's size is the em:
/// `height` is ImGui's size for an em of 1 (about 1.21 for Inter).
struct FontFace {
    ImFont* font = nullptr;
    float height = 1;
    float ascent = 1;  ///< from the top of a line to its baseline, for an em of 1
};

/// Ascender and height (ascender - descender) of a face for an em of 1, from the tables `head` and
/// `hhea` of an OpenType file; zeros when the bytes are not one.
struct EmMetrics {
    float ascent = 0;
    float height = 0;
};
EmMetrics em_metrics(std::string_view font_file);

class Fonts {
public:
    /// Adds the faces to the current ImGui context. Precondition, checked: all files are fonts.
    explicit Fonts(const FontFiles& files);

    [[nodiscard]] const FontFace& face(Face face) const {
        return m_faces[static_cast<std::size_t>(face)];
    }
    [[nodiscard]] const FontFace& icons() const { return m_icons; }
    [[nodiscard]] bool has_glyph(Face face, char32_t code) const;
    [[nodiscard]] bool has_glyph(Icon icon) const;

private:
    std::array<FontFace, 4> m_faces;
    FontFace m_icons;
};

}  // namespace sparring::ui
