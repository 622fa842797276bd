// The editing commands and their history, on stb_textedit as it ships with ImGui.
// The only file that includes it. Rows and clicks are not stb's business here: see text_rows.h.
#include "ui/editing/edit_buffer.h"

#include "ui/editing/utf8.h"

#include <imgui.h>
#include <algorithm>
#include <cstring>

// stb_textedit is configured by macros and included twice: for its types, then for its functions,
// which call the functions between the two.
#define IMSTB_TEXTEDIT_STRING StbText
#define IMSTB_TEXTEDIT_CHARTYPE char
#define IMSTB_TEXTEDIT_UNDOSTATECOUNT 4096
#define IMSTB_TEXTEDIT_UNDOCHARCOUNT 262144
#define IMSTB_TEXTEDIT_memmove std::memmove
#define STB_TEXTEDIT_NEWLINE '\n'

namespace sparring::ui {
namespace {

struct StbText {
    std::string bytes;
};

#include <imstb_textedit.h>

int size_of(const std::string& text) {
    return static_cast<int>(text.size());
}

int STB_TEXTEDIT_STRINGLEN(const StbText* text) {
    return size_of(text->bytes);
}

char STB_TEXTEDIT_GETCHAR(const StbText* text, int position) {
    return position < size_of(text->bytes) ? text->bytes[position] : '\0';
}

void STB_TEXTEDIT_DELETECHARS(StbText* text, int position, int count) {
    text->bytes.erase(std::min(position, size_of(text->bytes)), count);
}

bool STB_TEXTEDIT_INSERTCHARS(StbText* text, int position, const char* bytes, int count) {
    text->bytes.insert(std::min(position, size_of(text->bytes)), bytes, count);
    return true;
}

// stb asks for widths and rows only in functions that are not called from here.
float STB_TEXTEDIT_GETWIDTH(StbText*, int, int) {
    return 0;
}
void STB_TEXTEDIT_LAYOUTROW(StbTexteditRow* row, StbText* text, int begin) {
    *row = {0, 0, 1, 0, 1, size_of(text->bytes) - begin};
}

int next_character(const StbText* text, int position) {
    return utf8_next(text->bytes, position);
}
int previous_character(const StbText* text, int position) {
    return utf8_previous(text->bytes, position);
}

CharacterKind kind_at(const std::string& text, int position) {
    return kind_of(utf8_at(text, position).code);
}

int run_end(const std::string& text, int from) {
    if (from >= size_of(text)) return from;
    const CharacterKind kind = kind_at(text, from);
    while (from < size_of(text) && kind_at(text, from) == kind)
        from = utf8_next(text, from);
    return from;
}

int run_begin(const std::string& text, int from) {
    if (from <= 0) return 0;
    const CharacterKind kind = kind_at(text, utf8_previous(text, from));
    while (from > 0 && kind_at(text, utf8_previous(text, from)) == kind)
        from = utf8_previous(text, from);
    return from;
}

// To the beginning of this word, or of the one before.
int word_left(const StbText* text, int position) {
    const std::string& bytes = text->bytes;
    if (position > 0 && kind_at(bytes, utf8_previous(bytes, position)) == CharacterKind::Blank)
        position = run_begin(bytes, position);
    return run_begin(bytes, position);
}

// To the beginning of the next word.
int word_right(const StbText* text, int position) {
    const std::string& bytes = text->bytes;
    if (position < size_of(bytes) && kind_at(bytes, position) != CharacterKind::Blank)
        position = run_end(bytes, position);
    const bool at_blank =
        position < size_of(bytes) && kind_at(bytes, position) == CharacterKind::Blank;
    return at_blank ? run_end(bytes, position) : position;
}

#define IMSTB_TEXTEDIT_GETNEXTCHARINDEX next_character
#define IMSTB_TEXTEDIT_GETPREVCHARINDEX previous_character
#define STB_TEXTEDIT_MOVEWORDLEFT word_left
#define STB_TEXTEDIT_MOVEWORDRIGHT word_right
#define STB_TEXTEDIT_K_LEFT 1
#define STB_TEXTEDIT_K_RIGHT 2
#define STB_TEXTEDIT_K_WORDLEFT 3
#define STB_TEXTEDIT_K_WORDRIGHT 4
#define STB_TEXTEDIT_K_UP 5
#define STB_TEXTEDIT_K_DOWN 6
#define STB_TEXTEDIT_K_PGUP 7
#define STB_TEXTEDIT_K_PGDOWN 8
#define STB_TEXTEDIT_K_LINESTART 9
#define STB_TEXTEDIT_K_LINEEND 10
#define STB_TEXTEDIT_K_TEXTSTART 11
#define STB_TEXTEDIT_K_TEXTEND 12
#define STB_TEXTEDIT_K_DELETE 13
#define STB_TEXTEDIT_K_BACKSPACE 14
#define STB_TEXTEDIT_K_UNDO 15
#define STB_TEXTEDIT_K_REDO 16
#define STB_TEXTEDIT_K_SHIFT 32
#define IMSTB_TEXTEDIT_IMPLEMENTATION
#include <imstb_textedit.h>

// A record of stb's history says: at `where`, `insert_length` bytes were deleted (kept in
// `undo_char`) and `delete_length` bytes were put there.

// Makes one step of the last two when the second goes on where the first's new text ends.
void join_insertions(StbUndoState& history) {
    if (history.undo_point < 2) return;
    StbUndoRecord& first = history.undo_rec[history.undo_point - 2];
    const StbUndoRecord& second = history.undo_rec[history.undo_point - 1];
    if (second.insert_length > 0 || first.where + first.delete_length != second.where) return;
    first.delete_length += second.delete_length;
    --history.undo_point;
}

// Makes one step of the last two when both delete, side by side.
void join_deletions(StbUndoState& history) {
    if (history.undo_point < 2) return;
    StbUndoRecord& first = history.undo_rec[history.undo_point - 2];
    const StbUndoRecord& second = history.undo_rec[history.undo_point - 1];
    const bool only_deletions = first.delete_length == 0 && second.delete_length == 0;
    const bool stored_together =
        first.char_storage >= 0 && second.char_storage == first.char_storage + first.insert_length;
    if (!only_deletions || !stored_together) return;
    if (second.where + second.insert_length == first.where) {
        // The second piece stood before the first: put it there in the store too.
        char* const begin = history.undo_char + first.char_storage;
        std::rotate(begin, begin + first.insert_length,
                    begin + first.insert_length + second.insert_length);
        first.where = second.where;
    } else if (second.where != first.where) {
        return;
    }
    first.insert_length += second.insert_length;
    --history.undo_point;
}

enum class Run { None, Typing, Erasing };

}  // namespace

struct EditBuffer::Core {
    StbText text;
    STB_TexteditState state;
    Run run = Run::None;

    void press(int key, Selecting selecting = Selecting::No) {
        const int shift = selecting == Selecting::Yes ? STB_TEXTEDIT_K_SHIFT : 0;
        stb_textedit_key(&text, &state, key | shift);
    }

    void settle() {
        state.cursor = utf8_boundary(text.bytes, state.cursor);
        state.select_start = state.select_end = state.cursor;
    }

    // Whether a blank stands before the caret and this text begins a new word.
    bool begins_word(std::string_view typed) const {
        if (state.cursor == 0 || typed.empty()) return false;
        const int before = utf8_previous(text.bytes, state.cursor);
        return kind_at(text.bytes, before) == CharacterKind::Blank &&
               kind_of(utf8_at(typed, 0).code) != CharacterKind::Blank;
    }
};

// The history's store is left as it comes: only what is written to it takes up memory.
EditBuffer::EditBuffer() : m_core(std::make_unique_for_overwrite<Core>()) {
    stb_textedit_initialize_state(&m_core->state, 0);
}

EditBuffer::~EditBuffer() = default;

const std::string& EditBuffer::text() const {
    return m_core->text.bytes;
}

void EditBuffer::reset(std::string_view text) {
    const int caret = m_core->state.cursor;
    m_core->text.bytes = text;
    stb_textedit_initialize_state(&m_core->state, 0);
    m_core->state.cursor = caret;
    m_core->settle();
    forget_run();
}

int EditBuffer::caret() const {
    return m_core->state.cursor;
}

int EditBuffer::anchor() const {
    const STB_TexteditState& state = m_core->state;
    return state.select_start == state.select_end ? state.cursor : state.select_start;
}

TextRange EditBuffer::selection() const {
    const STB_TexteditState& state = m_core->state;
    if (state.select_start == state.select_end) return {state.cursor, state.cursor};
    return {std::min(state.select_start, state.select_end),
            std::max(state.select_start, state.select_end)};
}

std::string EditBuffer::selected_text() const {
    const TextRange range = selection();
    return text().substr(range.begin, range.end - range.begin);
}

void EditBuffer::place(int position, Selecting selecting) {
    select(selecting == Selecting::Yes ? anchor() : position, position);
}

void EditBuffer::select(int anchor, int caret) {
    STB_TexteditState& state = m_core->state;
    state.select_start = utf8_boundary(text(), anchor);
    state.select_end = state.cursor = utf8_boundary(text(), caret);
    forget_run();
}

void EditBuffer::select_all() {
    select(0, size_of(text()));
}

void EditBuffer::step(CaretStep step, Selecting selecting) {
    forget_run();
    switch (step) {
        case CaretStep::Left:
            return m_core->press(STB_TEXTEDIT_K_LEFT, selecting);
        case CaretStep::Right:
            return m_core->press(STB_TEXTEDIT_K_RIGHT, selecting);
        case CaretStep::WordLeft:
            return m_core->press(STB_TEXTEDIT_K_WORDLEFT, selecting);
        case CaretStep::WordRight:
            return m_core->press(STB_TEXTEDIT_K_WORDRIGHT, selecting);
    }
}

TextRange EditBuffer::word_around(int position) const {
    position = utf8_boundary(text(), position);
    if (position == size_of(text())) return {run_begin(text(), position), position};
    const int end = run_end(text(), position);
    return {run_begin(text(), end), end};
}

void EditBuffer::type(std::string_view utf8) {
    if (utf8.empty()) return;
    Core& core = *m_core;
    const bool replaces = !selection().empty();
    const bool goes_on = core.run == Run::Typing && !core.begins_word(utf8);
    stb_textedit_text(&core.text, &core.state, utf8.data(), static_cast<int>(utf8.size()));
    if (replaces || goes_on) join_insertions(core.state.undostate);
    core.settle();
    core.run = Run::Typing;
}

void EditBuffer::paste(std::string_view utf8) {
    if (utf8.empty()) return;
    Core& core = *m_core;
    const bool replaces = !selection().empty();
    stb_textedit_paste(&core.text, &core.state, utf8.data(), static_cast<int>(utf8.size()));
    if (replaces) join_insertions(core.state.undostate);
    core.settle();
    forget_run();
}

void EditBuffer::erase_before(Extent extent) {
    if (!selection().empty()) return erase_selection();
    const bool goes_on = m_core->run == Run::Erasing && extent == Extent::Character;
    const int before = caret();
    if (extent == Extent::Word) step(CaretStep::WordLeft, Selecting::Yes);
    m_core->press(STB_TEXTEDIT_K_BACKSPACE);
    m_core->settle();
    if (goes_on && caret() < before) join_deletions(m_core->state.undostate);
    m_core->run = Run::Erasing;
}

void EditBuffer::erase_after(Extent extent) {
    if (!selection().empty()) return erase_selection();
    const bool goes_on = m_core->run == Run::Erasing && extent == Extent::Character;
    const int before = size_of(text());
    if (extent == Extent::Word) step(CaretStep::WordRight, Selecting::Yes);
    m_core->press(STB_TEXTEDIT_K_DELETE);
    m_core->settle();
    if (goes_on && size_of(text()) < before) join_deletions(m_core->state.undostate);
    m_core->run = Run::Erasing;
}

void EditBuffer::erase_selection() {
    forget_run();
    stb_textedit_cut(&m_core->text, &m_core->state);
    m_core->settle();
}

void EditBuffer::undo() {
    forget_run();
    StbUndoState& history = m_core->state.undostate;
    if (history.undo_point == 0) return;
    const int taken_back = history.undo_rec[history.undo_point - 1].delete_length;
    const bool can_redo = history.undo_char_point + taken_back < IMSTB_TEXTEDIT_UNDOCHARCOUNT;
    m_core->press(STB_TEXTEDIT_K_UNDO);
    if (!can_redo) stb_textedit_flush_redo(&history);
    m_core->settle();
}

void EditBuffer::redo() {
    forget_run();
    m_core->press(STB_TEXTEDIT_K_REDO);
    m_core->settle();
}

bool EditBuffer::can_undo() const {
    return m_core->state.undostate.undo_point > 0;
}

bool EditBuffer::can_redo() const {
    return m_core->state.undostate.redo_point < IMSTB_TEXTEDIT_UNDOSTATECOUNT;
}

void EditBuffer::forget_run() {
    m_core->run = Run::None;
}

}  // namespace sparring::ui
