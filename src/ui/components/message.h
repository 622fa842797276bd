// What the program says to people: the toast, the error strip and the dialog.
// Must not know why; texts arrive resolved, events go back.
#pragma once

#include "ui/components/button.h"
#include "ui/text.h"

#include <optional>
#include <string_view>

namespace sparring::ui {

struct Toast {
    std::string_view text{};
    std::string_view action{};  ///< "Ongedaan"; empty: none
    Icon icon = Icon::Check;
};
struct ToastEvent {
    bool acted = false;
    bool held = false;  ///< focused or pointed at: it must wait
};
/// Bottom right, 64 from the right edge and `above` du above the lower edge.
ToastEvent toast(Ui& ui, const Toast& toast, float above = 88);

struct ErrorStrip {
    std::string_view text{};     ///< what is wrong and what to do
    std::string_view action{};   ///< button label; empty: none
    std::string_view dismiss{};  ///< name of the closing cross; empty: it cannot be closed
};
enum class ErrorAnswer { None, Acted, Dismissed };
float error_strip_height(const Ui& ui, const ErrorStrip& strip, float width);
ErrorAnswer error_strip(Ui& ui, const Rect& rect, const ErrorStrip& strip);

/// For what cannot be undone only. The safe answer has the focus; Esc gives it.
struct Dialog {
    std::string_view title{};
    std::string_view text{};
    std::string_view safe{};
    std::string_view risky{};
    std::optional<Icon> risky_icon = Icon::Trash;
};
enum class DialogAnswer { None, Safe, Risky };
/// Call every frame; draws nothing while `open` is false.
DialogAnswer dialog(Ui& ui, std::string_view id, bool open, const Dialog& dialog);

}  // namespace sparring::ui
