// Resolving wording keys and filling their placeholders.
// Must not know any sentence.
#include "core/wording.h"

#include <utility>

namespace sparring {
namespace {

/// Length of a placeholder "{12}" at `position`, and its number; 0 when there is none.
std::size_t placeholder_at(std::string_view text, std::size_t position, std::size_t& number) {
    std::size_t end = position + 1;
    number = 0;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9' && end - position <= 3)
        number = number * 10 + static_cast<std::size_t>(text[end++] - '0');
    const bool complete = end > position + 1 && end < text.size() && text[end] == '}';
    return complete ? end - position + 1 : 0;
}

/// A placeholder without an argument stays as it is, so that a test can find it.
std::string filled(std::string_view text, const std::vector<std::string>& arguments) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t position = 0; position < text.size();) {
        std::size_t number = 0;
        const bool brace = text[position] == '{';
        if (brace && text.substr(position, 2) == "{{") {
            result += '{';
            position += 2;
        } else if (const std::size_t length = brace ? placeholder_at(text, position, number) : 0;
                   length > 0 && number < arguments.size()) {
            result += arguments[number];
            position += length;
        } else {
            result += text[position++];
        }
    }
    return result;
}

}  // namespace

Wording::Wording(Language language, std::map<std::string, std::string, std::less<>> texts)
    : m_language(std::move(language)), m_texts(std::move(texts)) {}

std::string Wording::text(std::string_view key) const {
    return text(key, std::vector<std::string>{});
}

std::string Wording::text(std::string_view key, const std::vector<std::string>& arguments) const {
    const auto found = m_texts.find(key);
    return found == m_texts.end() ? std::string(key) : filled(found->second, arguments);
}

std::string Wording::count(std::string_view key, int count, std::vector<std::string> more) const {
    more.insert(more.begin(), std::to_string(count));
    return text(std::string(key) + (count == 1 ? ".one" : ".many"), more);
}

std::string Wording::text(const Problem& problem) const {
    return text(problem.key, problem.arguments);
}

}  // namespace sparring
