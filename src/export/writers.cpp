// The table of formats.
// Must not know how a format is written.
#include "export/writers.h"

#include <algorithm>
#include <array>

namespace sparring {

std::span<const Writer> writers() {
    static constexpr std::array<Writer, 2> table = {{
        {"html", "html", "export.format.html", html_from_document},
        {"markdown", "md", "export.format.markdown", markdown_from_document},
    }};
    return table;
}

const Writer* find_writer(std::string_view id) {
    const auto table = writers();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Writer& writer) { return writer.id == id; });
    return found == table.end() ? nullptr : &*found;
}

}  // namespace sparring
