// A text under the hands of a typist: caret, selection, and a history of its own to undo in.
// Knows nothing of rows, keys, the screen or ImGui's windows.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace sparring::ui {

/// Bytes [begin, end) of a text.
struct TextRange {
    int begin = 0;
    int end = 0;
    bool empty() const { return begin == end; }
};

enum class CaretStep { Left, Right, WordLeft, WordRight };
enum class Extent { Character, Word };
enum class Selecting { No, Yes };

/// UTF-8 text being edited. Positions are bytes at which a character begins. The history holds
/// 256 kB of deleted text and 4096 steps; a run of typing, or of Backspace, is one step a word.
class EditBuffer {
public:
    EditBuffer();
    ~EditBuffer();
    EditBuffer(const EditBuffer&) = delete;
    EditBuffer& operator=(const EditBuffer&) = delete;

    const std::string& text() const;
    /// Takes a text that came from elsewhere: the history goes, the caret stays where it can.
    void reset(std::string_view text);

    int caret() const;
    int anchor() const;           ///< the selection's other end; the caret when nothing is selected
    TextRange selection() const;  ///< empty at the caret when nothing is selected
    std::string selected_text() const;

    void place(int position, Selecting selecting = Selecting::No);
    void select(int anchor, int caret);
    void select_all();
    void step(CaretStep step, Selecting selecting);
    /// The run of blanks, word or punctuation characters around a position.
    TextRange word_around(int position) const;

    /// Types text in place of the selection; joins the step of the typing just before it.
    void type(std::string_view utf8);
    /// Puts text in place of the selection, as a step of its own.
    void paste(std::string_view utf8);
    /// Deletes the selection, or what stands before or after the caret.
    void erase_before(Extent extent);
    void erase_after(Extent extent);
    void erase_selection();

    void undo();
    void redo();
    [[nodiscard]] bool can_undo() const;
    [[nodiscard]] bool can_redo() const;

private:
    struct Core;
    void forget_run();

    std::unique_ptr<Core> m_core;
};

}  // namespace sparring::ui
