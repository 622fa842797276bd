// Hands the font files to ImGui's FreeType loader, without hinting; must not know sizes on screen.
#include "ui/fonts.h"

#include "ui/ensure.h"

#include <imgui_freetype.h>

#include <cstdint>
#include <optional>

namespace sparring::ui {
namespace {

// Big-endian numbers at a place in a font file; nullopt past its end.
std::optional<std::uint32_t> number_at(std::string_view bytes, std::size_t place, int size) {
    if (place + static_cast<std::size_t>(size) > bytes.size()) return std::nullopt;
    std::uint32_t value = 0;
    for (int i = 0; i < size; ++i) {
        value = value << 8 | static_cast<unsigned char>(bytes[place + static_cast<std::size_t>(i)]);
    }
    return value;
}

// Where a table of an OpenType file begins.
std::optional<std::size_t> table_at(std::string_view bytes, std::string_view tag) {
    constexpr std::size_t k_first_record = 12;
    constexpr std::size_t k_record_size = 16;
    const auto count = number_at(bytes, 4, 2);
    for (std::size_t i = 0; count && i < *count; ++i) {
        const std::size_t record = k_first_record + i * k_record_size;
        const auto offset = number_at(bytes, record + 8, 4);
        if (offset && bytes.substr(record, 4) == tag) return *offset;
    }
    return std::nullopt;
}

FontFace add_face(std::string_view file, const char* name) {
    const EmMetrics metrics = em_metrics(file);
    FontFace face{.height = metrics.height, .ascent = metrics.ascent};
    ensure(face.height > 0, std::string("not a font file: ") + name);
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.PixelSnapV = false;  // the baseline falls on a whole pixel by our own sum
    config.FontLoaderFlags = ImGuiFreeTypeLoaderFlags_NoHinting;
    // ImGui reads the bytes only, its parameter just lacks a const.
    void* bytes = const_cast<char*>(file.data());
    face.font = ImGui::GetIO().Fonts->AddFontFromMemoryTTF(bytes, static_cast<int>(file.size()), 0,
                                                           &config);
    ensure(face.font != nullptr, std::string("font cannot be used: ") + name);
    return face;
}

}  // namespace

EmMetrics em_metrics(std::string_view font_file) {
    const auto head = table_at(font_file, "head");
    const auto hhea = table_at(font_file, "hhea");
    if (!head || !hhea) return {};
    const auto units = number_at(font_file, *head + 18, 2);
    const auto ascender = number_at(font_file, *hhea + 4, 2);
    const auto descender = number_at(font_file, *hhea + 6, 2);
    if (!units || !ascender || !descender || *units == 0) return {};
    const auto up = static_cast<std::int16_t>(*ascender);
    const auto down = static_cast<std::int16_t>(*descender);
    const auto em = static_cast<float>(*units);
    return {static_cast<float>(up) / em, static_cast<float>(up - down) / em};
}

Fonts::Fonts(const FontFiles& files)
    : m_faces{add_face(files.regular, "regular"), add_face(files.medium, "medium"),
              add_face(files.semibold, "semibold"), add_face(files.display, "display")},
      m_icons(add_face(files.icons, "icons")) {}

bool Fonts::has_glyph(Face which, char32_t code) const {
    if (code > IM_UNICODE_CODEPOINT_MAX) return false;
    return face(which).font->IsGlyphInFont(static_cast<ImWchar>(code));
}

bool Fonts::has_glyph(Icon icon) const {
    return m_icons.font->IsGlyphInFont(static_cast<ImWchar>(code_point(icon)));
}

}  // namespace sparring::ui
