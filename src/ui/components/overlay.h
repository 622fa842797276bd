// A layer above the screen that has the keyboard to itself: dialogs, lists that drop down, the open
// rail, the palette. Must not know what it shows.
#pragma once

#include "ui/ui.h"

#include <string_view>

namespace sparring::ui {

/// While `open` is true and the object lives, everything drawn lands on the overlay.
///     if (Overlay overlay(ui, "delete", open, Scrim::Dark); overlay) { … if (overlay.dismissed())
///     open = false; }
class Overlay {
public:
    enum class Scrim { None, Dark };

    Overlay(Ui& ui, std::string_view id, bool open, Scrim scrim);
    ~Overlay();
    Overlay(const Overlay&) = delete;
    Overlay& operator=(const Overlay&) = delete;

    explicit operator bool() const { return m_shown; }
    /// Esc was pressed, or the mouse went down outside `panel` (du).
    [[nodiscard]] bool dismissed(const Rect& panel) const;
    /// Esc was pressed.
    [[nodiscard]] bool escaped() const;
    /// True in the first frame: the time to ask for the first focus.
    [[nodiscard]] bool appearing() const { return m_appearing; }

private:
    Ui& m_ui;
    bool m_shown = false;
    bool m_appearing = false;
    Ui::Area m_outer;
};

/// The surface that an overlay's content stands on: hairline, radius of a panel.
void draw_overlay_panel(Ui& ui, const Rect& panel);

/// A part of the screen above what is drawn there already, reached with Tab and the mouse like the
/// rest: a toast. Everything drawn while it lives lands on it.
class Raised {
public:
    Raised(Ui& ui, std::string_view id, const Rect& rect);
    ~Raised();
    Raised(const Raised&) = delete;
    Raised& operator=(const Raised&) = delete;

private:
    Ui& m_ui;
    Ui::Area m_outer;
};

}  // namespace sparring::ui
