// Rows of a field table for what has an inside: objects, lists of objects, maps, method texts.
// Must not know any struct of core by name. For use inside store only.
#pragma once

#include "store/fields.h"

#include <array>
#include <memory>

namespace sparring::store {

/// An object; left out when nothing of it is written.
template <typename Object, typename Member>
Field<Object> object(std::string key, Member member, Need need = Need::Optional) {
    return custom<Object>(
        std::move(key), need,
        [member](Reader& reader, const Json& json, Object& owner) {
            if (is_object(reader, json)) read_nested(reader, json, std::invoke(member, owner));
        },
        [member, need](const Object& owner) -> OrderedJson {
            OrderedJson json = json_from_nested(std::invoke(member, owner));
            if (json.empty() && need == Need::Optional) return left_out();
            return json;
        });
}

/// A list of objects; left out when empty, unless it is needed.
template <typename Object, typename Member>
Field<Object> objects(std::string key, Member member, Need need = Need::Optional) {
    return custom<Object>(
        std::move(key), need,
        [member](Reader& reader, const Json& json, Object& owner) {
            read_list(reader, json, std::invoke(member, owner));
        },
        [member, need](const Object& owner) -> OrderedJson {
            const auto& list = std::invoke(member, owner);
            if (list.empty() && need == Need::Optional) return left_out();
            OrderedJson json = OrderedJson::array();
            for (const auto& entry : list)
                json.push_back(json_from_nested(entry));
            return json;
        });
}

/// An object in the file whose keys belong to the same struct.
template <typename Object>
Field<Object> group(std::string key, Fields<Object> fields) {
    const auto shared = std::make_shared<const Fields<Object>>(std::move(fields));
    return custom<Object>(
        std::move(key), Need::Optional,
        [shared](Reader& reader, const Json& json, Object& owner) {
            if (read_fields(reader, json, *shared, owner))
                warn_of_unknown_keys(reader, json, *shared);
        },
        [shared](const Object& owner) -> OrderedJson {
            OrderedJson json = json_from_fields(*shared, owner);
            if (json.empty()) return left_out();
            return json;
        });
}

/// A key that is always written with this value; whoever reads the file has looked at it before.
template <typename Object>
Field<Object> constant(std::string key, OrderedJson value) {
    return custom<Object>(
        std::move(key), Need::Required, [](Reader&, const Json&, Object&) {},
        [value](const Object&) { return value; });
}

/// A key for people who read the file; not used.
template <typename Object>
Field<Object> remark(std::string key) {
    return custom<Object>(
        std::move(key), Need::Optional, [](Reader&, const Json&, Object&) {},
        [](const Object&) { return left_out(); });
}

/// {"trust": 3, …}: ids of `thing`, each with a whole number.
template <typename Object, typename Member>
Field<Object> wholes_by_id(std::string key, Member member, Thing thing, Bounds bounds) {
    return custom<Object>(
        std::move(key), Need::Optional,
        [member, thing, bounds](Reader& reader, const Json& json, Object& owner) {
            if (!is_object(reader, json)) return;
            auto& map = std::invoke(member, owner);
            for (const auto& [id, value] : json.items()) {
                const auto place = reader.enter(id);
                reader.refer(thing, id);
                int number = 0;
                using Key = typename std::remove_cvref_t<decltype(map)>::key_type;
                if (read_whole(reader, value, bounds, number)) map[Key{id}] = number;
            }
        },
        [member](const Object& owner) -> OrderedJson {
            const auto& map = std::invoke(member, owner);
            if (map.empty()) return left_out();
            OrderedJson json = OrderedJson::object();
            for (const auto& [id, value] : map)
                json[id.value] = value;
            return json;
        });
}

/// {"systems": "yes", …}: ids of `thing`, each with one of a few words; `usual` is left out.
template <typename Object, typename Member, typename Enum>
Field<Object> choices_by_id(std::string key, Member member, Thing thing, const Names<Enum>& names,
                            Enum usual) {
    return custom<Object>(
        std::move(key), Need::Optional,
        [member, thing, &names, usual](Reader& reader, const Json& json, Object& owner) {
            if (!is_object(reader, json)) return;
            auto& map = std::invoke(member, owner);
            for (const auto& [id, word] : json.items()) {
                const auto place = reader.enter(id);
                reader.refer(thing, id);
                Enum value = usual;
                using Key = typename std::remove_cvref_t<decltype(map)>::key_type;
                if (read_choice(reader, word, names, value) && value != usual) map[Key{id}] = value;
            }
        },
        [member, &names, usual](const Object& owner) -> OrderedJson {
            OrderedJson json = OrderedJson::object();
            for (const auto& [id, value] : std::invoke(member, owner))
                if (value != usual) json[id.value] = json_from_choice(names, value);
            if (json.empty()) return left_out();
            return json;
        });
}

/// One text of the method. `most`: longest length in characters, only held against templates.
void read_method_text(Reader& reader, const Json& json, std::size_t most, LocalText& text);

template <typename Object, typename Member>
Field<Object> local_text(std::string key, Member member, Need need = Need::Optional,
                         std::size_t most = 0) {
    return custom<Object>(
        std::move(key), need,
        [member, most](Reader& reader, const Json& json, Object& owner) {
            read_method_text(reader, json, most, std::invoke(member, owner));
        },
        [member](const Object& owner) { return json_from_local_text(std::invoke(member, owner)); });
}

template <typename Object, typename Member>
Field<Object> local_texts(std::string key, Member member) {
    return custom<Object>(
        std::move(key), Need::Optional,
        [member](Reader& reader, const Json& json, Object& owner) {
            if (!is_list(reader, json)) return;
            auto& list = std::invoke(member, owner);
            list.resize(json.size());
            for (std::size_t i = 0; i < json.size(); ++i) {
                const auto place = reader.enter(i);
                read_method_text(reader, json[i], 0, list[i]);
            }
        },
        [member](const Object& owner) -> OrderedJson {
            const auto& list = std::invoke(member, owner);
            if (list.empty()) return left_out();
            OrderedJson json = OrderedJson::array();
            for (const LocalText& entry : list)
                json.push_back(entry.empty() ? OrderedJson::object() : json_from_local_text(entry));
            return json;
        });
}

/// Exactly N texts; left out when all are empty. `wrong_count` is the problem for another number.
template <typename Object, std::size_t N>
Field<Object> local_text_array(std::string key, std::array<LocalText, N> Object::*member, Need need,
                               std::string wrong_count, std::size_t most = 0) {
    return custom<Object>(
        std::move(key), need,
        [=](Reader& reader, const Json& json, Object& owner) {
            if (!is_list(reader, json)) return;
            if (json.size() != N)
                reader.error(wrong_count, {std::to_string(json.size()), std::to_string(N)});
            for (std::size_t i = 0; i < std::min(N, json.size()); ++i) {
                const auto place = reader.enter(i);
                read_method_text(reader, json[i], most, (owner.*member)[i]);
            }
        },
        [=](const Object& owner) -> OrderedJson {
            const auto& list = owner.*member;
            if (std::all_of(list.begin(), list.end(), [](auto& entry) { return entry.empty(); }))
                return left_out();
            OrderedJson json = OrderedJson::array();
            for (const LocalText& entry : list)
                json.push_back(entry.empty() ? OrderedJson::object() : json_from_local_text(entry));
            return json;
        });
}

}  // namespace sparring::store
