// How the HTML document looks, on screen and on paper.
// Must not know its content.
#pragma once

#include "document/document.h"

#include <string>

namespace sparring {

/// The style sheet, with the running header, footer and page numbers of this document.
std::string html_style(const Document& document);

/// What a form needs besides: boxes to tick, room to write, blocks that stay on one page.
std::string html_form_style();

}  // namespace sparring
