// Rows of lists: entries that can be chosen and removed, the ladder's rows, the rows of an outline.
// Must not know sessions: they draw what they are given and return events.
#pragma once

#include "ui/control.h"
#include "ui/marks.h"
#include "ui/text.h"

#include <array>
#include <optional>
#include <string_view>

namespace sparring::ui {

struct RowEvent {
    bool opened = false;   ///< pressed
    bool removed = false;  ///< Delete, or the cross at its right end
    bool focused = false;
};

struct ListRow {
    std::string_view text{};
    std::string_view note{};  ///< at the right, ink2
    std::optional<Icon> icon{};
    bool selected = false;  ///< surface and semi-bold
    bool removable = false;
    std::string_view remove_name{};  ///< "Verwijder …": name of the cross
};
constexpr float k_list_row_height = 64;  // du
RowEvent list_row(Ui& ui, std::string_view id, const Rect& rect, const ListRow& row);

/// One dimension on the ladder: name, dumbbell on four columns, difference. Rows are 68 high.
struct LadderRow {
    std::string_view name{};
    int now = 0;                     ///< 0: not rated
    int target = 0;                  ///< 0: none
    int before = 0;                  ///< at an earlier session; 0: none
    bool fixed = false;              ///< to be read only: takes no digit and no click
    std::string_view difference{};   ///< "+2"; empty: none
    std::array<float, 4> centres{};  ///< x of the columns, du
    bool rule_above = true;
};
struct LadderEvent {
    std::optional<int>
        target{};  ///< 1-4 pressed while the row has the focus, or its column clicked
    bool opened = false;
    bool focused = false;
};
LadderEvent ladder_row(Ui& ui, std::string_view id, const Rect& rect, const LadderRow& row);

}  // namespace sparring::ui
