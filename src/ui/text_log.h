// A record of every text that a frame draws, so that a test can see what a person would trip over:
// text out of its box, text over text, missing glyphs, raw wording keys.
// Must not know ImGui or screens; rectangles are in pixels of the window.
#pragma once

#include "ui/geometry.h"
#include "ui/theme.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparring {
class Wording;
}

namespace sparring::ui {

/// One line of text as drawn. Rectangles in px.
struct LoggedText {
    std::string text{};
    Rect ink{};            ///< width of the text, height from ascender to descender
    Rect box{};            ///< what it must stay within
    Rect clip{};           ///< what is visible at all
    bool scrolls = false;  ///< lies in a scrolling area: may be cut at its upper and lower edge
    unsigned owner = 0;    ///< ImGui id of the control it belongs to, or 0
    int layer = 0;         ///< 0 the screen, 1 and up the overlays above it
    float size = 0;        ///< em in du, as drawn
    std::optional<Type> role{};  ///< of the type scale; none for the sign in a badge or figure
    std::u32string missing{};    ///< code points without a glyph in its face
};

struct TextFault {
    enum class Kind { OutsideBox, CutOff, Overlap, MissingGlyph, RawKey, OpenPlaceholder };
    Kind kind = Kind::OutsideBox;
    std::string text{};
    std::string other{};  ///< Overlap: the second text
};

/// One line for a test's failure message.
std::string describe(const TextFault& fault);

class TextLog {
public:
    void clear() { m_texts.clear(); }
    void add(LoggedText text) { m_texts.push_back(std::move(text)); }
    [[nodiscard]] const std::vector<LoggedText>& texts() const { return m_texts; }
    /// True when a text was drawn that contains `part`.
    [[nodiscard]] bool shows(std::string_view part) const;

private:
    std::vector<LoggedText> m_texts;
};

/// What is wrong with the texts of one frame. `words` sharpens the search for raw keys: a text such
/// as "step.title" is one when its first part begins any key of the wording.
std::vector<TextFault> text_faults(const TextLog& log, const Wording* words = nullptr);

}  // namespace sparring::ui
