// Texts of the method in several languages, and the language itself.
// Must not know wording files or fonts.
#pragma once

#include <map>
#include <string>

namespace sparring {

/// ISO 639-1 code in lower case: "nl", "en", or another that a template brings.
using Language = std::string;

/// One text of the method in each language that its template has.
struct LocalText {
    std::map<Language, std::string> by_language;

    /// The text in `language`; else in `fallback`; else in the first language there is; else empty.
    [[nodiscard]] const std::string& in(const Language& language,
                                        const Language& fallback = "en") const {
        static const std::string none;
        if (auto found = by_language.find(language); found != by_language.end())
            return found->second;
        if (auto found = by_language.find(fallback); found != by_language.end())
            return found->second;
        return by_language.empty() ? none : by_language.begin()->second;
    }
    [[nodiscard]] bool empty() const { return by_language.empty(); }
    friend bool operator==(const LocalText&, const LocalText&) = default;
};

}  // namespace sparring
