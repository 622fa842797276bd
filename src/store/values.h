// Reads and writes single JSON values: text, numbers, dates, ids, texts of the method.
// Must not know which field a value belongs to. For use inside store only.
#pragma once

#include "core/date.h"
#include "core/text.h"
#include "store/reader.h"

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace sparring::store {

/// Inclusive limits of a number.
struct Bounds {
    double low = -std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::max();
};

// Each reads `json` into `value`; on a fault it notes the problem at the reader's place, leaves
// `value` alone and returns false.
bool read_value(Reader& reader, const Json& json, std::string& value);
bool read_value(Reader& reader, const Json& json, bool& value);
bool read_value(Reader& reader, const Json& json, std::vector<std::string>& value);
bool read_whole(Reader& reader, const Json& json, Bounds bounds, int& value);
bool read_number(Reader& reader, const Json& json, Bounds bounds, double& value);
/// "2026-11-12".
bool read_date(Reader& reader, const Json& json, Date& value);
/// "2027-07"; the day becomes 1.
bool read_month(Reader& reader, const Json& json, Date& value);
/// Letters, digits, '-', '_' and '.', at most 64.
bool read_id(Reader& reader, const Json& json, std::string& value);
/// {"nl": "…", "en": "…"}; no text may be longer than `most` characters (0: any length).
bool read_local_text(Reader& reader, const Json& json, std::size_t most, LocalText& value);

/// When a key must be there: never, always, in every template, in shipped templates.
enum class Need { Optional, Required, Template, Shipped };
bool is_needed(Need need, Rules rules);

/// Notes a wrong type unless `json` is a list, an object.
bool is_list(Reader& reader, const Json& json);
bool is_object(Reader& reader, const Json& json);

/// What a field yields that is left out of the file.
OrderedJson left_out();
/// A whole number without a fraction, so that 12000 is not written "12000.0"; not a number (which
/// JSON cannot say) is written 0.
OrderedJson json_from_number(double value);
/// "2027-07"; left out when empty.
OrderedJson json_from_month(const Date& date);
OrderedJson json_from_local_text(const LocalText& text);

}  // namespace sparring::store
