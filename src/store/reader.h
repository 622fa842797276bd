// Collects what is wrong with one JSON file while it is read: where (JSON pointer), what, how
// grave. Must not know which fields a file has: that is in the field tables. For use inside store
// only.
#pragma once

#include "store/parse.h"
#include "store/problems.h"
#include "store/rules.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sparring::store {

/// What an id in a file can stand for.
enum class Thing {
    Action,
    Challenge,
    Claim,
    Dimension,
    Move,
    ParkedItem,
    Person,
    Precondition,
    Proposition,
    Stage,
    Step,
    Trend,
    TrendCategory,
    ValueItem,
};

/// The languages that every shipped text has.
inline const std::vector<std::string>& shipped_languages() {
    static const std::vector<std::string> languages{"nl", "en"};
    return languages;
}

class Reader {
public:
    Reader(std::string file, Rules rules) : m_file(std::move(file)), m_rules(rules) {}

    [[nodiscard]] Rules rules() const { return m_rules; }
    /// JSON pointer of the value that is being read.
    [[nodiscard]] const std::string& pointer() const { return m_pointer; }

    void error(std::string_view key, std::vector<std::string> arguments = {});
    void warning(std::string_view key, std::vector<std::string> arguments = {});

    /// One level deeper in the file, until it goes out of scope.
    class Place {
    public:
        Place(Reader& reader, std::string_view token);
        ~Place();
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;

    private:
        Reader& m_reader;
        std::size_t m_length;
    };
    [[nodiscard]] Place enter(std::string_view key) { return {*this, key}; }
    [[nodiscard]] Place enter(std::size_t index) { return {*this, std::to_string(index)}; }

    /// Notes the id of a thing, here; an error when another has it.
    void define(Thing thing, const std::string& id);
    /// Notes the id of a thing; false when it was noted before.
    bool note(Thing thing, const std::string& id) { return ++m_defined[thing][id] == 1; }
    /// Notes that something is referred to, here. A loose reference to something unknown is only
    /// warned of.
    void refer(Thing thing, const std::string& id, Severity severity = Severity::Error);
    /// After reading: an error for each reference to something that was never defined.
    void check_references();

    /// Notes which of the shipped languages a text of the method has.
    void count_text(const std::map<std::string, std::string>& by_language);
    /// After reading: what the languages of the texts lack, by the rules.
    void check_languages();

    [[nodiscard]] CheckedProblems take() { return std::move(m_problems); }

private:
    struct Reference {
        Thing thing;
        std::string id;
        std::string pointer;
        Severity severity;
    };
    void add(Severity severity, std::string_view key, std::vector<std::string> arguments,
             std::string pointer);

    std::string m_file;
    Rules m_rules;
    std::string m_pointer;
    CheckedProblems m_problems;
    std::map<Thing, std::map<std::string, int>> m_defined;
    std::vector<Reference> m_references;
    std::map<std::string, std::vector<std::string>> m_missing_texts;  ///< language to pointers
    std::size_t m_texts = 0;
};

}  // namespace sparring::store
