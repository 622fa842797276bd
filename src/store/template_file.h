// What all template files share: "format" and "kind" on top, then the table of their struct.
// Must not know which templates there are. For use inside store only.
#pragma once

#include "store/format.h"
#include "store/nested_fields.h"

#include <functional>

namespace sparring::store {

inline constexpr int template_format = 1;

/// The table of a file: the struct's own, with format and kind before it.
template <typename Object>
Fields<Object> file_fields(const std::string& kind) {
    Fields<Object> fields = fields_of(Of<Object>{});
    fields.rows.insert(fields.rows.begin(), {constant<Object>("format", template_format),
                                             constant<Object>("kind", kind)});
    return fields;
}

/// `prepare` may note things that the file refers to and that are defined elsewhere.
template <typename Object>
Reading<Object> read_template(std::string_view text, const std::string& file,
                              const std::string& kind, Rules rules,
                              const std::function<void(Reader&)>& prepare = {}) {
    Reading<Object> reading;
    const auto json = json_with_format(text, file, kind, template_format, reading.problems);
    if (!json) return reading;
    const Fields<Object> fields = file_fields<Object>(kind);
    Reader reader(file, rules);
    if (prepare) prepare(reader);
    read_fields(reader, *json, fields, reading.value);
    warn_of_unknown_keys(reader, *json, fields);
    reader.check_references();
    reader.check_languages();
    reading.problems = reader.take();
    return reading;
}

template <typename Object>
std::string text_from_template(const std::string& kind, const Object& object) {
    return text_from_json(json_from_fields(file_fields<Object>(kind), object));
}

}  // namespace sparring::store
