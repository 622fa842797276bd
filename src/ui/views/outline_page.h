// The outline as a page of paper, with its chapters beside it where there is room.
// Must not know sessions: it draws a document.
#pragma once

#include "document/document.h"
#include "ui/views/view.h"

namespace sparring::ui {

/// With room for it: chapters at the left of `area` that lead to their place, and the page, which
/// scrolls by itself; the chapter that is being read stands out. Else the whole page from the top
/// of `area`, part of what scrolls around it.
void draw_outline_page(ViewContext& view, const Document& document, const Rect& area);

}  // namespace sparring::ui
