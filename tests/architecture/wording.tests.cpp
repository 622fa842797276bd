// Holds the wording keys that stand in the source against templates/wording: each has its sentence,
// in both languages, with the same placeholders.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <regex>
#include <sstream>

#include "source_tree.h"

using namespace sparring::architecture;

namespace {

using Texts = std::map<std::string, std::string>;

// Names of controls and of files that look like keys. A new one that is no key is added here.
const std::set<std::string> k_not_keys{
    "console.close",     "console.confirmed", "contact.add-customer", "contact.add-supplier",
    "evidence.add",      "library.png",       "moves.json",           "palette.query",
    "position.customer", "position.supplier", "proposition.add",      "proposition.remove",
    "settings.json",
};

// Every `"key": "text"` of a flat JSON file that has one pair a line.
Texts texts_of(const std::string& json) {
    static const std::regex pair(R"re(^\s*"((?:[^"\\]|\\.)*)":\s*"((?:[^"\\]|\\.)*)",?\s*$)re");
    Texts texts;
    std::istringstream lines(json);
    for (std::string line; std::getline(lines, line);) {
        std::smatch match;
        if (std::regex_match(line, match, pair)) texts[match[1]] = match[2];
    }
    return texts;
}

const Texts& wording(const std::string& language) {
    static std::map<std::string, Texts> read;
    if (!read.contains(language))
        read[language] = texts_of(project_file("templates/wording/" + language + ".json"));
    return read.at(language);
}

std::set<std::string> placeholders(const std::string& text) {
    static const std::regex placeholder(R"(\{[0-9]+\})");
    std::set<std::string> found;
    for (auto it = std::sregex_iterator(text.begin(), text.end(), placeholder);
         it != std::sregex_iterator(); ++it)
        found.insert(it->str());
    return found;
}

std::string area_of(const std::string& key) {
    return key.substr(0, key.find('.'));
}

bool is_plural(const Texts& texts, const std::string& key) {
    return texts.contains(key + ".one") && texts.contains(key + ".many");
}

bool has_beginning(const Texts& texts, const std::string& beginning) {
    const auto found = texts.lower_bound(beginning);
    return found != texts.end() && found->first.starts_with(beginning);
}

// The source without comments and include lines, so that what is left in quotes is a literal.
std::string code_of(const SourceFile& file) {
    static const std::regex comment(R"re(("(?:[^"\\]|\\.)*")|//.*)re");
    std::string code;
    for (const std::string& line : file.lines)
        if (!line.starts_with("#include")) code += std::regex_replace(line, comment, "$1") + "\n";
    return code;
}

std::vector<std::string> literals_of(const std::string& code) {
    static const std::regex literal(R"re("((?:[^"\\\n]|\\.)*)")re");
    std::vector<std::string> literals;
    for (auto it = std::sregex_iterator(code.begin(), code.end(), literal);
         it != std::sregex_iterator(); ++it)
        literals.push_back((*it)[1]);
    return literals;
}

bool looks_like_key(const std::string& literal) {
    static const std::regex key(R"re([a-z][a-z-]*(\.[a-zA-Z0-9-]+)+)re");
    return std::regex_match(literal, key);
}

// The first argument of every call that begins like this pattern.
std::vector<std::string> first_arguments(const std::string& code, const std::string& calls) {
    const std::regex call(calls);
    std::vector<std::string> arguments;
    for (auto it = std::sregex_iterator(code.begin(), code.end(), call);
         it != std::sregex_iterator(); ++it) {
        const auto start = static_cast<std::size_t>(it->position() + it->length());
        int depth = 0;
        bool quoted = false;
        std::size_t end = start;
        for (; end < code.size(); ++end) {
            const char c = code[end];
            if (c == '"' && code[end - 1] != '\\') quoted = !quoted;
            if (quoted) continue;
            if (depth == 0 && (c == ',' || c == ')')) break;
            if (c == '(' || c == '{') ++depth;
            if (c == ')' || c == '}') --depth;
        }
        arguments.push_back(code.substr(start, end - start));
    }
    return arguments;
}

// Literals that stand in a first argument: whole keys, or the beginnings of composed ones.
struct Asked {
    std::vector<std::string> keys;
    std::vector<std::string> beginnings;
};

Asked asked_by(const std::string& code, const std::string& calls) {
    Asked asked;
    for (const std::string& argument : first_arguments(code, calls)) {
        const auto literals = literals_of(argument);
        if (argument.find('+') == std::string::npos) {
            asked.keys.insert(asked.keys.end(), literals.begin(), literals.end());
        } else if (argument.starts_with('"')) {
            asked.beginnings.push_back(literals.front());
        }
    }
    return asked;
}

// Keys that a file misses. `calls` finds the calls whose key gets `prefix`.
std::vector<std::string> missing_by_call(const std::string& code, const Texts& texts,
                                         const std::string& calls, const std::string& prefix) {
    std::vector<std::string> missing;
    const Asked asked = asked_by(code, calls);
    for (const std::string& key : asked.keys)
        if (!texts.contains(prefix + key)) missing.push_back(prefix + key);
    for (const std::string& beginning : asked.beginnings)
        if (!has_beginning(texts, prefix + beginning)) missing.push_back(prefix + beginning + "…");
    return missing;
}

std::vector<std::string> missing_literals(const std::string& code, const Texts& texts) {
    std::vector<std::string> missing;
    for (const std::string& literal : literals_of(code)) {
        if (!looks_like_key(literal) || k_not_keys.contains(literal)) continue;
        if (!has_beginning(texts, area_of(literal) + ".")) continue;
        if (!texts.contains(literal) && !is_plural(texts, literal)) missing.push_back(literal);
    }
    return missing;
}

// Functions that put a beginning before the key they are given.
struct Shorthand {
    std::string where;  // folder or file
    std::string call;
    std::string prefix;
};

const std::vector<Shorthand> k_shorthands{
    {"document/", R"re(\.word\()re", "outline."},
    {"document/section_yield.cpp", R"re([^.\w]word\()re", "outline.value."},
    {"program/call.cpp", R"re([^.\w]text\()re", "cli."},
};

std::vector<std::string> missing_keys(const SourceFile& file, const Texts& texts) {
    const std::string code = code_of(file);
    std::vector<std::string> missing;
    bool short_keys = false;
    for (const Shorthand& row : k_shorthands) {
        if (!file.path.starts_with(row.where)) continue;
        short_keys = true;
        const auto found = missing_by_call(code, texts, row.call, row.prefix);
        missing.insert(missing.end(), found.begin(), found.end());
    }
    return short_keys ? missing : missing_literals(code, texts);
}

// Plurals that lack a form; in the document they stand below "outline.".
std::vector<std::string> missing_plurals(const SourceFile& file, const Texts& texts) {
    const std::string prefix = file.folder == "document" ? "outline." : "";
    std::vector<std::string> missing;
    for (const std::string& key : asked_by(code_of(file), R"re(\b(count|count_or_none)\()re").keys)
        if (looks_like_key(key) && !is_plural(texts, prefix + key)) missing.push_back(prefix + key);
    return missing;
}

std::vector<std::string> command_ids() {
    static const std::regex row(R"re(\{"([a-z-]+)", \{\{)re");
    const std::string code = project_file("src/app/commands.cpp");
    std::vector<std::string> ids;
    for (auto it = std::sregex_iterator(code.begin(), code.end(), row);
         it != std::sregex_iterator(); ++it)
        ids.push_back((*it)[1]);
    return ids;
}

// Whether a key stands in the source, whole, as a plural or as the end of a composed one.
bool is_used(const std::string& key, const std::set<std::string>& literals) {
    std::vector<std::string> names{key};
    for (const char* prefix : {"outline.", "outline.value.", "cli."})
        if (key.starts_with(prefix)) names.push_back(key.substr(std::string(prefix).size()));
    return std::ranges::any_of(names, [&](const std::string& name) {
        const std::string stem = name.substr(0, name.rfind('.'));
        if (literals.contains(name) || literals.contains(stem)) return true;
        for (std::size_t at = 1; at < name.size(); ++at) {
            const std::string beginning = name.substr(0, at);
            const bool composed = beginning.back() == '.' || beginning.back() == '-';
            if (composed && beginning != "outline." && beginning != "cli." &&
                literals.contains(beginning))
                return true;
        }
        return false;
    });
}

SourceFile source(const std::string& path, const std::string& line) {
    return {path, path.substr(0, path.find('/')), line, {line}, {}};
}

}  // namespace

TEST_CASE("the wording files hold one pair a line, and all of it is read") {
    for (const char* language : {"nl", "en"}) {
        const std::string json =
            project_file(std::string("templates/wording/") + language + ".json");
        const auto lines = static_cast<std::size_t>(std::count(json.begin(), json.end(), '\n'));
        INFO(language);
        CHECK(wording(language).size() == lines - 2);  // the braces
    }
}

TEST_CASE("Dutch and English have the same keys with the same placeholders") {
    for (const auto& [key, text] : wording("en")) {
        INFO(key);
        REQUIRE(wording("nl").contains(key));
        CHECK(placeholders(text) == placeholders(wording("nl").at(key)));
    }
    CHECK(wording("nl").size() == wording("en").size());
}

TEST_CASE("no sentence of the wording is empty") {
    for (const char* language : {"nl", "en"})
        for (const auto& [key, text] : wording(language)) {
            INFO(language << " " << key);
            CHECK_FALSE(text.empty());
        }
}

TEST_CASE("every wording key in the source has a sentence") {
    for (const SourceFile& file : source_files()) {
        INFO("src/" << file.path);
        CHECK(missing_keys(file, wording("en")) == std::vector<std::string>{});
    }
}

TEST_CASE("every counted key has a sentence for one and for many") {
    for (const SourceFile& file : source_files()) {
        INFO("src/" << file.path);
        CHECK(missing_plurals(file, wording("en")) == std::vector<std::string>{});
    }
}

TEST_CASE("every command has its words") {
    const auto ids = command_ids();
    REQUIRE(ids.size() >= 15);
    for (const std::string& id : ids) {
        INFO(id);
        CHECK(wording("en").contains("command." + id));
    }
}

TEST_CASE("names that are exempt from the check are no keys, and still in use") {
    std::set<std::string> literals;
    for (const SourceFile& file : source_files())
        for (const std::string& literal : literals_of(code_of(file)))
            literals.insert(literal);
    for (const std::string& name : k_not_keys) {
        INFO(name);
        CHECK_FALSE(wording("en").contains(name));
        CHECK(literals.contains(name));
    }
}

TEST_CASE("sentences that nothing asks for are named, so that somebody removes them") {
    std::set<std::string> literals;
    for (const SourceFile& file : source_files())
        for (const std::string& literal : literals_of(code_of(file)))
            literals.insert(literal);
    REQUIRE(literals.size() > 100);
    for (const auto& [key, text] : wording("en"))
        if (!is_used(key, literals)) WARN("nothing in src uses the wording key " << key);
    CHECK(is_used("command.undo", {"command."}));
    CHECK(is_used("outline.value.none", {"value.none"}));
    CHECK(is_used("actions.count.one", {"actions.count"}));
    CHECK_FALSE(is_used("actions.count.one", {"count", "actions.cou", "action."}));
}

TEST_CASE("the check of keys finds what is missing, and only that") {
    const Texts texts{{"area.here", "x"},     {"area.some.one", "x"},  {"area.some.many", "x"},
                      {"area.half.one", "x"}, {"outline.part.a", "x"}, {"cli.help", "x"}};
    const auto missing = [&](const std::string& path, const std::string& line) {
        return missing_keys(source(path, line), texts);
    };
    const std::vector<std::string> none;
    CHECK(missing("ui/a.cpp", R"(view.text("area.here"); // "area.comment")") == none);
    CHECK(missing("ui/a.cpp", R"(open("other.thing");)") == none);
    CHECK(missing("ui/a.cpp", R"(Problem{"area.gone", {x}})") ==
          std::vector<std::string>{"area.gone"});
    CHECK(missing("document/a.cpp", R"(statement("part.id", c.word(x ? "part.a" : "part.b")))") ==
          std::vector<std::string>{"outline.part.b"});
    CHECK(missing("document/a.cpp", R"(c.word("part." + id))") == none);
    CHECK(missing("document/a.cpp", R"(c.word("parts." + id))") ==
          std::vector<std::string>{"outline.parts.…"});
    CHECK(missing("program/call.cpp", R"(f(text("help"), text("version")))") ==
          std::vector<std::string>{"cli.version"});
    const auto plurals = [&](const std::string& line) {
        return missing_plurals(source("ui/a.cpp", line), texts);
    };
    CHECK(plurals(R"(w.count("area.some", n))") == none);
    CHECK(plurals(R"(w.count("area.half", n))") == std::vector<std::string>{"area.half"});
}
