// The files that travel inside the program: fonts, templates, wording, example sessions.
// Knows nothing of what they contain, and opens nothing: the bytes are part of the executable.
#pragma once

#include <string_view>
#include <vector>

namespace sparring {

// The bytes of a file by its path in the project ("templates/wording/nl.json") or, for a font,
// "fonts/Inter-Regular.otf". Empty when there is no such file. Valid as long as the program runs.
std::string_view embedded_file(std::string_view path);

// The paths of all embedded files, sorted.
std::vector<std::string_view> embedded_paths();

}  // namespace sparring
