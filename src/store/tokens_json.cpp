// Design tokens: sizes by name, colours by role and theme.
// Must not know which roles the screens use.
#include "store/tokens_json.h"

#include "store/nested_fields.h"

namespace sparring::store {
namespace {

using TypeRole = DesignTokens::TypeRole;
using Colours = DesignTokens::Colours;
using Sizes = DesignTokens::Sizes;

constexpr Bounds size_bounds{0, 10000};

OrderedJson not_written(const DesignTokens&) {
    return left_out();
}

const Names<std::string>& face_names() {
    static const Names<std::string> names{{"regular", "regular"},
                                          {"medium", "medium"},
                                          {"semibold", "semibold"},
                                          {"display", "display"}};
    return names;
}

}  // namespace

const Fields<TypeRole>& fields_of(Of<TypeRole>) {
    static const Fields<TypeRole> fields{
        number<TypeRole>("size", &TypeRole::size, {1, 1000}, Need::Required),
        number<TypeRole>("line", &TypeRole::line, {1, 1000}, Need::Required),
        choice<TypeRole>("face", &TypeRole::face, face_names(), Need::Required),
        text<TypeRole>("use", &TypeRole::use),
    };
    return fields;
}

namespace {

bool is_colour(const std::string& text) {
    return (text.size() == 7 || text.size() == 9) && text[0] == '#' &&
           text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
}

void read_colours(Reader& reader, const Json& json, Colours& colours) {
    if (!is_object(reader, json)) return;
    for (const auto& [role, value] : json.items()) {
        const auto place = reader.enter(role);
        std::string& colour = colours[role];  // also when it is wrong: the role is known
        if (read_value(reader, value, colour) && !is_colour(colour))
            reader.error("problem.not-a-colour", {colour});
    }
}

void read_themes(Reader& reader, const Json& json, DesignTokens& tokens) {
    if (!is_object(reader, json)) return;
    for (const auto& [theme, colours] : json.items()) {
        const auto place = reader.enter(theme);
        read_colours(reader, colours, tokens.colour[theme]);
    }
}

void read_boost(Reader& reader, const Json& json, DesignTokens& tokens) {
    if (!is_object(reader, json)) return;
    for (const auto& [role, value] : json.items()) {
        if (role == "note") continue;
        const auto place = reader.enter(role);
        std::string other;
        if (read_value(reader, value, other)) tokens.boost[role] = other;
    }
}

/// Names with a size each; texts among them are remarks for people ("easing").
Field<DesignTokens> sizes(std::string key, Sizes DesignTokens::*member) {
    return custom<DesignTokens>(
        std::move(key), Need::Required,
        [member](Reader& reader, const Json& json, DesignTokens& tokens) {
            if (!is_object(reader, json)) return;
            for (const auto& [name, value] : json.items()) {
                if (value.is_string()) continue;
                const auto place = reader.enter(name);
                read_number(reader, value, size_bounds, (tokens.*member)[name]);
            }
        },
        not_written);
}

template <typename Member>
Field<DesignTokens> type_scale(std::string key, Member member) {
    return custom<DesignTokens>(
        std::move(key), Need::Required,
        [member](Reader& reader, const Json& json, DesignTokens& tokens) {
            if (!is_object(reader, json)) return;
            for (const auto& [role, value] : json.items()) {
                const auto place = reader.enter(role);
                if (is_object(reader, value)) read_nested(reader, value, (tokens.*member)[role]);
            }
        },
        not_written);
}

void require_role(Reader& reader, const Colours& colours, const std::string& role) {
    if (!colours.contains(role)) reader.error("problem.missing-key", {role});
}

/// Of the font only what is measured by it; its names and files are for people.
void read_font(Reader& reader, const Json& json, DesignTokens& tokens) {
    if (!is_object(reader, json)) return;
    const auto found = json.find("capHeight");
    if (found == json.end()) return reader.error("problem.missing-key", {"capHeight"});
    const auto place = reader.enter("capHeight");
    read_number(reader, *found, {0.1, 1}, tokens.cap_height);
}

/// A role that one theme lacks would show as nothing after a switch.
void check_themes(Reader& reader, const Json&, DesignTokens& tokens) {
    const auto colour = reader.enter("colour");
    for (const char* theme : {"light", "dark"})
        if (!tokens.colour.contains(theme)) reader.error("problem.missing-key", {theme});
    for (const auto& [theme, colours] : tokens.colour) {
        const auto place = reader.enter(theme);
        for (const auto& [other, roles] : tokens.colour)
            for (const auto& [role, value] : roles)
                require_role(reader, colours, role);
        for (const auto& [role, replacement] : tokens.boost) {
            require_role(reader, colours, role);
            require_role(reader, colours, replacement);
        }
    }
}

const Fields<DesignTokens>& token_fields() {
    using T = DesignTokens;
    static const Fields<T> fields =
        Fields<T>{
            remark<T>("meta"),
            custom<T>("font", Need::Required, read_font, not_written),
            type_scale("type", &T::type),
            type_scale("typeConsole", &T::type_console),
            sizes("space", &T::space),
            sizes("radius", &T::radius),
            sizes("stroke", &T::stroke),
            sizes("layout", &T::layout),
            sizes("duration", &T::duration),
            custom<T>("colour", Need::Required, read_themes, not_written),
            custom<T>("boost", Need::Optional, read_boost, not_written),
            remark<T>("stage"),
            remark<T>("shape"),
        }
            .finished_by(check_themes);
    return fields;
}

}  // namespace

Reading<DesignTokens> read_tokens(std::string_view text, const std::string& file) {
    Reading<DesignTokens> reading;
    const Result<Json> json = json_from_text(text, file);
    if (!json) {
        reading.problems.push_back({json.problem(), Severity::Error});
        return reading;
    }
    Reader reader(file, Rules::OwnTemplate);
    if (read_fields(reader, json.value(), token_fields(), reading.value))
        warn_of_unknown_keys(reader, json.value(), token_fields());
    reading.problems = reader.take();
    return reading;
}

}  // namespace sparring::store
