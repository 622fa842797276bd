// The field tables: one row per key of an object says how it is read, checked and written, so that
// reading, writing and the check for unknown keys cannot drift apart.
// Must not know any struct of core by name. For use inside store only.
#pragma once

#include "core/ids.h"
#include "store/values.h"

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace sparring::store {

/// One key of the object that an `Object` is written as.
template <typename Object>
struct Field {
    std::string key;
    Need need = Need::Optional;
    std::function<void(Reader&, const Json&, Object&)> read;
    std::function<OrderedJson(const Object&)> write;  ///< left_out(): not written
};

/// All keys of an object in the order of the file; `finish` checks what spans several keys.
template <typename Object>
struct Fields {
    using Finish = std::function<void(Reader&, const Json&, Object&)>;
    std::vector<Field<Object>> rows;
    Finish finish;

    Fields(std::initializer_list<Field<Object>> list) : rows(list) {}
    [[nodiscard]] Fields finished_by(Finish check) && {
        finish = std::move(check);
        return std::move(*this);
    }
};

/// Names the struct whose table is asked for: `fields_of(Of<Person>{})`, declared in tables.h.
template <typename Object>
struct Of {};

/// The words in the file for the values of an enum, the default or first value first.
template <typename Enum>
using Names = std::vector<std::pair<std::string_view, Enum>>;

// Objects as a whole

template <typename Object>
void warn_of_unknown_keys(Reader& reader, const Json& json, const Fields<Object>& fields) {
    for (const auto& [key, value] : json.items()) {
        const auto known = [&name = key](const Field<Object>& row) { return row.key == name; };
        if (std::any_of(fields.rows.begin(), fields.rows.end(), known)) continue;
        const auto place = reader.enter(key);
        reader.warning("problem.unknown-key", {key});
    }
}

/// Reads the keys of `json` in the table's order. False when it is no object at all.
template <typename Object>
bool read_fields(Reader& reader, const Json& json, const Fields<Object>& fields, Object& object) {
    if (!is_object(reader, json)) return false;
    for (const Field<Object>& row : fields.rows) {
        const auto found = json.find(row.key);
        if (found != json.end()) {
            const auto place = reader.enter(row.key);
            row.read(reader, *found, object);
        } else if (is_needed(row.need, reader.rules())) {
            reader.error("problem.missing-key", {row.key});
        }
    }
    if (fields.finish) fields.finish(reader, json, object);
    return true;
}

template <typename Object>
OrderedJson json_from_fields(const Fields<Object>& fields, const Object& object) {
    OrderedJson json = OrderedJson::object();
    for (const Field<Object>& row : fields.rows)
        if (OrderedJson value = row.write(object); !value.is_discarded())
            json[row.key] = std::move(value);
    return json;
}

template <typename Object>
void read_nested(Reader& reader, const Json& json, Object& object) {
    const Fields<Object>& fields = fields_of(Of<Object>{});
    read_fields(reader, json, fields, object);
    warn_of_unknown_keys(reader, json, fields);
}

template <typename Object>
OrderedJson json_from_nested(const Object& object) {
    return json_from_fields(fields_of(Of<Object>{}), object);
}

/// Reads a list of objects.
template <typename Object>
void read_list(Reader& reader, const Json& json, std::vector<Object>& list) {
    if (!is_list(reader, json)) return;
    list.resize(json.size());
    for (std::size_t i = 0; i < json.size(); ++i) {
        const auto place = reader.enter(i);
        if (is_object(reader, json[i])) read_nested(reader, json[i], list[i]);
    }
}

// Rows. `member` is a pointer to member, or a function from the object to a reference into it.

/// A row with its own ways to read and to write.
template <typename Object, typename Read, typename Write>
Field<Object> custom(std::string key, Need need, Read read, Write write) {
    return {std::move(key), need, std::move(read), std::move(write)};
}

template <typename Object, typename Member>
Field<Object> text(std::string key, Member member, Need need = Need::Optional) {
    return custom<Object>(
        std::move(key), need,
        [member](Reader& reader, const Json& json, Object& object) {
            read_value(reader, json, std::invoke(member, object));
        },
        [member, need](const Object& object) -> OrderedJson {
            const std::string& value = std::invoke(member, object);
            if (value.empty() && need == Need::Optional) return left_out();
            return value;
        });
}

template <typename Object, typename Member>
Field<Object> texts(std::string key, Member member) {
    return custom<Object>(
        std::move(key), Need::Optional,
        [member](Reader& reader, const Json& json, Object& object) {
            read_value(reader, json, std::invoke(member, object));
        },
        [member](const Object& object) -> OrderedJson {
            const std::vector<std::string>& value = std::invoke(member, object);
            if (value.empty()) return left_out();
            return value;
        });
}

/// A flag that is written only when it differs from `usual`.
template <typename Object, typename Member>
Field<Object> flag(std::string key, Member member, bool usual = false) {
    return custom<Object>(
        std::move(key), Need::Optional,
        [member](Reader& reader, const Json& json, Object& object) {
            read_value(reader, json, std::invoke(member, object));
        },
        [member, usual](const Object& object) -> OrderedJson {
            const bool value = std::invoke(member, object);
            if (value == usual) return left_out();
            return value;
        });
}

/// A whole number; left out when it equals `usual`.
template <typename Object, typename Member>
Field<Object> whole(std::string key, Member member, Bounds bounds, Need need = Need::Optional,
                    std::optional<int> usual = {}) {
    return custom<Object>(
        std::move(key), need,
        [member, bounds](Reader& reader, const Json& json, Object& object) {
            read_whole(reader, json, bounds, std::invoke(member, object));
        },
        [member, usual](const Object& object) -> OrderedJson {
            const int value = std::invoke(member, object);
            if (usual == value) return left_out();
            return value;
        });
}

/// A whole number that may be unknown; then it is left out.
template <typename Object, typename Member>
Field<Object> optional_whole(std::string key, Member member, Bounds bounds) {
    return custom<Object>(
        std::move(key), Need::Optional,
        [member, bounds](Reader& reader, const Json& json, Object& object) {
            int value = 0;
            if (json.is_null()) return;
            if (read_whole(reader, json, bounds, value)) std::invoke(member, object) = value;
        },
        [member](const Object& object) -> OrderedJson {
            const std::optional<int>& value = std::invoke(member, object);
            if (!value) return left_out();
            return *value;
        });
}

/// A number; left out when it equals `usual`.
template <typename Object, typename Member>
Field<Object> number(std::string key, Member member, Bounds bounds = {}, Need need = Need::Optional,
                     std::optional<double> usual = {}) {
    return custom<Object>(
        std::move(key), need,
        [member, bounds](Reader& reader, const Json& json, Object& object) {
            read_number(reader, json, bounds, std::invoke(member, object));
        },
        [member, usual](const Object& object) -> OrderedJson {
            const double value = std::invoke(member, object);
            if (usual == value) return left_out();
            return json_from_number(value);
        });
}

template <typename Object, typename Member>
Field<Object> optional_number(std::string key, Member member) {
    return custom<Object>(
        std::move(key), Need::Optional,
        [member](Reader& reader, const Json& json, Object& object) {
            double value = 0;
            if (json.is_null()) return;
            if (read_number(reader, json, {}, value)) std::invoke(member, object) = value;
        },
        [member](const Object& object) -> OrderedJson {
            const std::optional<double>& value = std::invoke(member, object);
            if (!value) return left_out();
            return json_from_number(*value);
        });
}

template <typename Object, typename Member>
Field<Object> date(std::string key, Member member) {
    return custom<Object>(
        std::move(key), Need::Optional,
        [member](Reader& reader, const Json& json, Object& object) {
            read_date(reader, json, std::invoke(member, object));
        },
        [member](const Object& object) -> OrderedJson {
            const Date& value = std::invoke(member, object);
            if (value.empty()) return left_out();
            return iso_from_date(value);
        });
}

template <typename Object, typename Member>
Field<Object> month(std::string key, Member member) {
    return custom<Object>(
        std::move(key), Need::Optional,
        [member](Reader& reader, const Json& json, Object& object) {
            read_month(reader, json, std::invoke(member, object));
        },
        [member](const Object& object) { return json_from_month(std::invoke(member, object)); });
}

/// The values named in `names`, for a problem: "price, advice, alliance".
template <typename Enum>
std::string allowed_names(const Names<Enum>& names) {
    std::string all;
    for (const auto& [name, value] : names)
        all += (all.empty() ? "" : ", ") + std::string(name);
    return all;
}

template <typename Enum>
bool read_choice(Reader& reader, const Json& json, const Names<Enum>& names, Enum& value) {
    std::string word;
    if (!read_value(reader, json, word)) return false;
    for (const auto& [name, candidate] : names) {
        if (name != word) continue;
        value = candidate;
        return true;
    }
    reader.error("problem.unknown-value", {word, allowed_names(names)});
    return false;
}

/// The word for a value; left out when the table has none ("unknown" and the like).
template <typename Enum>
OrderedJson json_from_choice(const Names<Enum>& names, Enum value) {
    for (const auto& [name, candidate] : names)
        if (candidate == value) return std::string(name);
    return left_out();
}

/// One of a few words; left out when it is `usual`.
template <typename Object, typename Member, typename Enum>
Field<Object> choice(std::string key, Member member, const Names<Enum>& names,
                     Need need = Need::Optional,
                     std::type_identity_t<std::optional<Enum>> usual = {}) {
    return custom<Object>(
        std::move(key), need,
        [member, &names](Reader& reader, const Json& json, Object& object) {
            read_choice(reader, json, names, std::invoke(member, object));
        },
        [member, &names, usual](const Object& object) -> OrderedJson {
            const Enum value = std::invoke(member, object);
            if (usual == value) return left_out();
            return json_from_choice(names, value);
        });
}

/// The id of the object itself.
template <typename Object, typename Member>
Field<Object> own_id(std::string key, Member member, Thing thing) {
    return custom<Object>(
        std::move(key), Need::Required,
        [member, thing](Reader& reader, const Json& json, Object& object) {
            auto& id = std::invoke(member, object);
            if (read_id(reader, json, id.value)) reader.define(thing, id.value);
        },
        [member](const Object& object) -> OrderedJson {
            return std::invoke(member, object).value;
        });
}

/// The id of something else; left out when empty, and "" is none.
template <typename Object, typename Member>
Field<Object> reference(std::string key, Member member, Thing thing, Need need = Need::Optional,
                        Severity severity = Severity::Error) {
    return custom<Object>(
        std::move(key), need,
        [member, thing, severity](Reader& reader, const Json& json, Object& object) {
            auto& id = std::invoke(member, object);
            if (json == "") return;
            if (read_id(reader, json, id.value)) reader.refer(thing, id.value, severity);
        },
        [member](const Object& object) -> OrderedJson {
            const auto& id = std::invoke(member, object);
            if (id.empty()) return left_out();
            return id.value;
        });
}

template <typename Tag>
void read_references(Reader& reader, const Json& json, Thing thing, std::vector<Id<Tag>>& ids) {
    if (!is_list(reader, json)) return;
    ids.resize(json.size());
    for (std::size_t i = 0; i < json.size(); ++i) {
        const auto place = reader.enter(i);
        if (read_id(reader, json[i], ids[i].value)) reader.refer(thing, ids[i].value);
    }
}

template <typename Tag>
OrderedJson json_from_ids(const std::vector<Id<Tag>>& ids) {
    OrderedJson json = OrderedJson::array();
    for (const Id<Tag>& id : ids)
        json.push_back(id.value);
    return json;
}

template <typename Object, typename Member>
Field<Object> references(std::string key, Member member, Thing thing) {
    return custom<Object>(
        std::move(key), Need::Optional,
        [member, thing](Reader& reader, const Json& json, Object& object) {
            read_references(reader, json, thing, std::invoke(member, object));
        },
        [member](const Object& object) -> OrderedJson {
            const auto& ids = std::invoke(member, object);
            if (ids.empty()) return left_out();
            return json_from_ids(ids);
        });
}

}  // namespace sparring::store
