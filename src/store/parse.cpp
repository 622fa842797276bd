// From text to JSON: UTF-8, size, depth and repeated keys are checked here.
// Must not know the keys of any file.
#include "store/parse.h"

#include <algorithm>
#include <set>
#include <vector>

namespace sparring::store {
namespace {

struct TooDeep {};
struct RepeatedKey {
    std::string key;
};

/// "line" and "column" (1-based, in characters) of an offset, as arguments of a problem.
std::vector<std::string> place_of(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t start = before.rfind('\n');
    const std::string_view row =
        start == std::string_view::npos ? before : before.substr(start + 1);
    return {std::to_string(line), std::to_string(character_count(row) + 1)};
}

/// Follows the parser and stops it by an exception; nlohmann/json has no other way to stop.
class Guard {
public:
    bool operator()(int depth, Json::parse_event_t event, Json& parsed) {
        using Event = Json::parse_event_t;
        if (depth > deepest_nesting) throw TooDeep{};
        if (event == Event::object_start) m_keys.emplace_back();
        if (event == Event::object_end) m_keys.pop_back();
        if (event == Event::key) {
            auto key = parsed.get<std::string>();
            if (!m_keys.back().insert(key).second) throw RepeatedKey{std::move(key)};
        }
        return true;
    }

private:
    std::vector<std::set<std::string>> m_keys;
};

/// Length of the UTF-8 sequence that starts with `lead`; 0 when none does.
std::size_t sequence_length(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    if (lead >= 0xF0 && lead <= 0xF4) return 4;
    return 0;
}

/// The second byte has a narrower range after some lead bytes (overlong forms, surrogates, beyond
/// U+10FFFF): Unicode 15, table 3-7.
bool second_byte_fits(unsigned char lead, unsigned char second) {
    if (lead == 0xE0) return second >= 0xA0 && second <= 0xBF;
    if (lead == 0xED) return second >= 0x80 && second <= 0x9F;
    if (lead == 0xF0) return second >= 0x90 && second <= 0xBF;
    if (lead == 0xF4) return second >= 0x80 && second <= 0x8F;
    return second >= 0x80 && second <= 0xBF;
}

bool well_formed(std::string_view sequence) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(sequence[i]); };
    if (sequence.size() > 1 && !second_byte_fits(byte(0), byte(1))) return false;
    for (std::size_t i = 2; i < sequence.size(); ++i)
        if (byte(i) < 0x80 || byte(i) > 0xBF) return false;
    return true;
}

}  // namespace

std::size_t utf8_fault(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = sequence_length(static_cast<unsigned char>(text[at]));
        if (length == 0 || at + length > text.size() || !well_formed(text.substr(at, length)))
            return at;
        at += length;
    }
    return std::string_view::npos;
}

std::size_t character_count(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

Result<Json> json_from_text(std::string_view text, const std::string& file) {
    const auto problem = [&](const char* key, std::vector<std::string> arguments) {
        return Problem{key, std::move(arguments), file, ""};
    };
    if (text.size() > largest_file)
        return problem("problem.file.too-large",
                       {file, std::to_string(largest_file / 1024 / 1024)});
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return problem("problem.json-empty", {});
    if (const std::size_t fault = utf8_fault(text); fault != std::string_view::npos)
        return problem("problem.json-utf8", place_of(text, fault));
    try {
        return Json::parse(text.begin(), text.end(), Guard{});
    } catch (const Json::parse_error& error) {
        return problem("problem.json-syntax", place_of(text, error.byte == 0 ? 0 : error.byte - 1));
    } catch (const Json::exception&) {  // a number beyond what a double holds; it has no place
        return problem("problem.json-number", {});
    } catch (const TooDeep&) {
        return problem("problem.json-too-deep", {std::to_string(deepest_nesting)});
    } catch (const RepeatedKey& repeated) {
        return problem("problem.json-repeated-key", {repeated.key});
    }
}

std::string text_from_json(const OrderedJson& json) {
    return json.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

}  // namespace sparring::store
