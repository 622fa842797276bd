// The outline on screen: the same document tree that the writers get, at reading size.
// Must not know sessions: it draws a document.
#pragma once

#include "document/document.h"
#include "ui/layout.h"
#include "ui/ui.h"

#include <map>
#include <string>

namespace sparring::ui {

/// Draws the whole document into a page of this width; returns its height in du. `anchors` gets the
/// y of every section, by its anchor.
float draw_document(Ui& ui, const Document& document, Point top_left, float width,
                    std::map<std::string, float>* anchors = nullptr);

}  // namespace sparring::ui
