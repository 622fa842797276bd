// Keys for views.
#include "ui/views/view.h"

namespace sparring::ui {

bool ViewContext::key(std::string_view name, bool ctrl) {
    if (!pressed || pressed->key != name || pressed->ctrl != ctrl || pressed->shift) return false;
    if (typing && app::types_text(*pressed)) return false;
    const bool letter = name.size() == 1 && !ctrl;
    if (letter && !app.settings().letter_keys) return false;
    pressed.reset();
    return true;
}

void ViewContext::show_removed(const std::string& name, std::string_view nameless) {
    app.show({.key = "notice.removed",
              .arguments = {name.empty() && !nameless.empty() ? text(nameless) : name},
              .can_undo = true});
}

int ViewContext::digit(int from, int to) {
    for (int number = from; number <= to; ++number)
        if (key(std::to_string(number))) return number;
    return 0;
}

}  // namespace sparring::ui
