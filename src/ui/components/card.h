// Surfaces that hold things: cards, rung cards, panels that ask or warn, empty states, list rows.
// Must not know sessions: they draw what they are given and return events.
#pragma once

#include "ui/components/button.h"
#include "ui/control.h"
#include "ui/marks.h"
#include "ui/text.h"

#include <optional>
#include <string_view>

namespace sparring::ui {

struct CardOptions {
    bool selected = false;  ///< 6 du accent; what lies inside does not move
    float radius = 18;
};

/// A card that is a control: hairline of a control, hover and ring. Draw its content on top.
Control card(Ui& ui, std::string_view id, std::string_view label, const Rect& rect,
             const CardOptions& options = {});
/// A card that only holds things.
void draw_card(Ui& ui, const Rect& rect, const CardOptions& options = {});

/// A rung of a dimension's ladder.
struct RungCard {
    int rung = 1;              ///< 1-4
    std::string_view title{};  ///< the stage's name; empty before the reveal
    std::string_view text{};
    bool plain = false;      ///< before the reveal: no stage colour
    bool chosen = false;     ///< accent frame alone: one's own choice
    bool agreed = false;     ///< accent frame and the tab
    std::string_view tab{};  ///< "Samen afgesproken"
};
/// Height at this width without the tab (58 more when agreed); at least 254.
float rung_card_height(const Ui& ui, const RungCard& rung, float width);
/// `rect` as tall as rung_card_height of the tallest card in the row.
Control rung_card(Ui& ui, std::string_view id, const Rect& rect, const RungCard& rung);

/// The counter-question on the room screen: panel, accent square, text, up to three answers. An
/// empty label leaves its button out.
struct QuestionPanel {
    std::string_view text{};
    std::string_view discuss{};
    std::string_view park{};
    std::string_view dismiss{};
    bool quiet = false;  ///< without panel: square and text only
};
enum class QuestionAnswer { None, Discuss, Park, Dismiss };
float question_panel_height(const Ui& ui, const QuestionPanel& question, float width);
QuestionAnswer question_panel(Ui& ui, std::string_view id, const Rect& rect,
                              const QuestionPanel& question);

/// A coloured panel with icon, title and sentence: what is still open, what went wrong, what is
/// well.
enum class NoticeKind { Open, Wrong, Well };
float notice_panel_height(const Ui& ui, std::string_view title, std::string_view text, float width);
void draw_notice_panel(Ui& ui, const Rect& rect, NoticeKind kind, std::string_view title,
                       std::string_view text);

/// Nothing there yet: a title, one line that asks, one button.
struct EmptyState {
    std::string_view title{};
    std::string_view text{};
    std::string_view action{};  ///< empty: no button
    std::string_view key{};
};
float empty_state_height(const Ui& ui, const EmptyState& state, float width);
/// True when its button was pressed.
bool empty_state(Ui& ui, std::string_view id, const Rect& rect, const EmptyState& state);

}  // namespace sparring::ui
