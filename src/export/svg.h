// A drawing as inline SVG.
// Must not know what the drawing shows.
#pragma once

#include "document/document.h"

#include <string>

namespace sparring {

/// An <svg> element with the figure's caption as title and its alternative text as description.
std::string svg_from_figure(const Figure& figure);

}  // namespace sparring
