// Words of one language: key to sentence. Every text that a user reads comes from here or from the
// method; must not know where wording files lie.
#pragma once

#include "core/result.h"
#include "core/text.h"

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sparring {

/// The wording of one language. A missing key yields the key itself, so that a test can find it.
class Wording {
public:
    Wording() = default;
    Wording(Language language, std::map<std::string, std::string, std::less<>> texts);

    [[nodiscard]] const Language& language() const { return m_language; }
    [[nodiscard]] bool has(std::string_view key) const { return m_texts.contains(key); }
    /// The text of `key`.
    [[nodiscard]] std::string text(std::string_view key) const;
    /// The text of `key` with {0}, {1} … replaced by `arguments`; "{{" stays a brace.
    [[nodiscard]] std::string text(std::string_view key,
                                   const std::vector<std::string>& arguments) const;
    /// Plural: `key` + ".one" for 1, else `key` + ".many"; {0} is the count, more arguments follow.
    [[nodiscard]] std::string count(std::string_view key, int count,
                                    std::vector<std::string> more = {}) const;
    /// The sentence of a problem, without file and pointer.
    [[nodiscard]] std::string text(const Problem& problem) const;
    [[nodiscard]] const std::map<std::string, std::string, std::less<>>& texts() const {
        return m_texts;
    }

private:
    Language m_language = "en";
    std::map<std::string, std::string, std::less<>> m_texts;
};

}  // namespace sparring
