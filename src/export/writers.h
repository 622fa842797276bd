// The formats in which a document can be written: one function from document to bytes per format.
// Must not know sessions, nor open files: bytes out.
#pragma once

#include "document/document.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sparring {

/// What a writer yields: the file's bytes, and what it could not show as it is meant.
struct Export {
    std::string bytes;
    std::vector<Warning> warnings;
};

/// CommonMark with GFM tables; figures as their table with the alternative text.
Export markdown_from_document(const Document& document);
/// One self-contained page, to be read on screen and printed on A4; no script, nothing from
/// elsewhere.
Export html_from_document(const Document& document);

/// One row per format.
struct Writer {
    std::string_view id;           ///< "html"
    std::string_view extension;    ///< without a dot
    std::string_view wording_key;  ///< its name for people
    Export (*write)(const Document&) = nullptr;
};

/// All formats, in the order in which they are offered.
std::span<const Writer> writers();
/// Null for an unknown id.
const Writer* find_writer(std::string_view id);

}  // namespace sparring
