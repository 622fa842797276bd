// Single JSON values, strictly: what is not exactly the kind asked for is a problem.
// Must not know which field a value belongs to.
#include "store/values.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace sparring::store {
namespace {

constexpr std::size_t longest_id = 64;

/// Whole numbers up to here are exact in a double (2^53).
constexpr double largest_exact = 9007199254740992.0;

bool is_id_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
}

/// "nl", "en", "pt-BR": letters and '-', two to eight of them.
bool is_language(const std::string& text) {
    return text.size() >= 2 && text.size() <= 8 &&
           std::all_of(text.begin(), text.end(),
                       [](char c) { return is_id_character(c) && c != '_' && c != '.'; });
}

std::string bound_text(double bound) {
    return json_from_number(bound).dump();
}

bool in_bounds(Reader& reader, const Json& json, Bounds bounds) {
    const auto value = json.get<double>();
    if (value >= bounds.low && value <= bounds.high) return true;
    reader.error("problem.out-of-range",
                 {json.dump(), bound_text(bounds.low), bound_text(bounds.high)});
    return false;
}

}  // namespace

bool read_value(Reader& reader, const Json& json, std::string& value) {
    if (!json.is_string()) {
        reader.error("problem.not-a-text");
        return false;
    }
    value = json.get<std::string>();
    return true;
}

bool read_value(Reader& reader, const Json& json, bool& value) {
    if (!json.is_boolean()) {
        reader.error("problem.not-a-flag");
        return false;
    }
    value = json.get<bool>();
    return true;
}

bool read_value(Reader& reader, const Json& json, std::vector<std::string>& value) {
    if (!is_list(reader, json)) return false;
    bool well = true;
    value.assign(json.size(), "");
    for (std::size_t i = 0; i < json.size(); ++i) {
        const auto place = reader.enter(i);
        well = read_value(reader, json[i], value[i]) && well;
    }
    return well;
}

bool read_whole(Reader& reader, const Json& json, Bounds bounds, int& value) {
    if (!json.is_number() || std::trunc(json.get<double>()) != json.get<double>()) {
        reader.error("problem.not-a-whole-number");
        return false;
    }
    if (!in_bounds(reader, json, bounds)) return false;
    value = static_cast<int>(json.get<double>());
    return true;
}

bool read_number(Reader& reader, const Json& json, Bounds bounds, double& value) {
    if (!json.is_number()) {
        reader.error("problem.not-a-number");
        return false;
    }
    if (!in_bounds(reader, json, bounds)) return false;
    value = json.get<double>();
    return true;
}

bool read_date(Reader& reader, const Json& json, Date& value) {
    if (json == "") return true;  // no date
    std::optional<Date> date;
    if (json.is_string()) date = date_from_iso(json.get<std::string>());
    if (!date) {
        reader.error("problem.not-a-date");
        return false;
    }
    value = *date;
    return true;
}

bool read_month(Reader& reader, const Json& json, Date& value) {
    if (json == "") return true;  // no month
    std::optional<Date> date;
    if (json.is_string()) date = date_from_iso(json.get<std::string>() + "-01");
    if (!date) {
        reader.error("problem.not-a-month");
        return false;
    }
    value = *date;
    return true;
}

bool read_id(Reader& reader, const Json& json, std::string& value) {
    std::string text;
    if (!read_value(reader, json, text)) return false;
    if (text.empty() || text.size() > longest_id ||
        !std::all_of(text.begin(), text.end(), is_id_character)) {
        reader.error("problem.not-an-id", {text, std::to_string(longest_id)});
        return false;
    }
    value = std::move(text);
    return true;
}

bool read_local_text(Reader& reader, const Json& json, std::size_t most, LocalText& value) {
    if (!is_object(reader, json)) return false;
    bool well = true;
    for (const auto& [language, text] : json.items()) {
        const auto place = reader.enter(language);
        std::string words;
        if (!is_language(language)) {
            reader.error("problem.not-a-language", {language});
            well = false;
        } else if (!read_value(reader, text, words)) {
            well = false;
        } else if (most > 0 && character_count(words) > most) {
            reader.error("problem.text-too-long",
                         {std::to_string(character_count(words)), std::to_string(most)});
            well = false;
        } else if (!words.empty()) {
            value.by_language[language] = std::move(words);
        }
    }
    return well;
}

bool is_needed(Need need, Rules rules) {
    switch (need) {
        case Need::Optional:
            return false;
        case Need::Required:
            return true;
        case Need::Template:
            return rules != Rules::SessionCopy;
        case Need::Shipped:
            return rules == Rules::ShippedTemplate;
    }
    return false;
}

bool is_list(Reader& reader, const Json& json) {
    if (json.is_array()) return true;
    reader.error("problem.not-a-list");
    return false;
}

bool is_object(Reader& reader, const Json& json) {
    if (json.is_object()) return true;
    reader.error("problem.not-an-object");
    return false;
}

OrderedJson left_out() {
    return OrderedJson(OrderedJson::value_t::discarded);
}

OrderedJson json_from_number(double value) {
    if (!std::isfinite(value)) return 0;
    if (std::trunc(value) == value && std::abs(value) <= largest_exact)
        return static_cast<long long>(value);
    return value;
}

OrderedJson json_from_month(const Date& date) {
    if (date.empty()) return left_out();
    return iso_from_date({date.year, date.month, 1}).substr(0, 7);
}

OrderedJson json_from_local_text(const LocalText& text) {
    if (text.empty()) return left_out();
    OrderedJson json = OrderedJson::object();
    for (const std::string& language : shipped_languages())  // ours first, in a fixed order
        if (const auto found = text.by_language.find(language); found != text.by_language.end())
            json[language] = found->second;
    for (const auto& [language, words] : text.by_language)
        if (!json.contains(language)) json[language] = words;
    return json;
}

}  // namespace sparring::store
