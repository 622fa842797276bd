// Fields to type text in: label above, hint inside, error sentence below.
// Editing itself is text_area's; must not know what the text is for.
#pragma once

#include "ui/control.h"
#include "ui/text.h"

#include <optional>
#include <string>
#include <string_view>

namespace sparring::ui {

struct FieldOptions {
    std::string_view label{};    ///< above the field; empty: none (then `name` must be given)
    std::string_view name{};     ///< for tests and the keyboard when there is no label
    std::string_view hint{};     ///< inside, while there is no text
    std::string_view error{};    ///< below, with an icon; says what to type
    std::string_view note{};     ///< below in ink2 when there is no error
    std::optional<Icon> icon{};  ///< at the left edge inside
    bool lines = false;          ///< several lines, grows with the text
    int least_lines = 1;
    int most_lines = 0;       ///< more scroll inside; 0: grows without end
    int most_characters = 0;  ///< 0: no limit
    bool read_only = false;
    Type type = Type::Body;
};

struct FieldResult {
    bool changed = false;    ///< the text changed in this frame
    bool active = false;     ///< being typed in
    bool left = false;       ///< stopped being typed in
    bool committed = false;  ///< Enter (one line) or Ctrl+Enter
    Rect box{};              ///< the frame, du
    float height = 0;        ///< with label and sentence, du
};

/// Height with label and error for this text and width, du.
float field_height(Ui& ui, std::string_view id, std::string_view text, float width,
                   const FieldOptions& options);
/// Edits `text`; pass the session's own text in again on the next frame.
FieldResult field(Ui& ui, std::string_view id, std::string& text, Point top_left, float width,
                  const FieldOptions& options);

/// The sentence below a field: icon and text in ink; returns its height, gap above included.
float draw_error_sentence(Ui& ui, std::string_view text, Point top_left, float width);
float error_sentence_height(const Ui& ui, std::string_view text, float width);

}  // namespace sparring::ui
