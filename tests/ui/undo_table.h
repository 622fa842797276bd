// One edit after the other, each taken back and brought again: the whole session, private notes
// included, must be the one before and the one after. Keeps book of which fields of the session
// file changed on the way. Knows the desk; nothing of any one screen.
#pragma once

#include "entry_checks.h"

#include "store/session_json.h"

#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace sparring::tests {

/// Fields of a session file: its path in the file ("propositions.values.label") to all its values.
using FieldValues = std::map<std::string, std::multiset<std::string>>;

/// Reads a session file as it is written: a field or a value a line, two spaces a level. Names that
/// are ids (of a dimension, of a precondition) are left out.
inline FieldValues fields_of(const std::string& file) {
    static const std::set<std::string> by_id = {"target.rungs", "propositions.rungsNeeded",
                                                "preconditions.supplier", "preconditions.customer"};
    FieldValues fields;
    std::vector<std::string> levels;
    std::istringstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t indent = line.find_first_not_of(' ');
        if (indent == std::string::npos) continue;
        levels.resize(indent / 2 + 1);
        std::string value = line.substr(indent);
        levels.back().clear();
        if (const std::size_t end = value.find("\": ");
            value[0] == '"' && end != std::string::npos) {
            levels.back() = value.substr(1, end - 1);
            value = value.substr(end + 3);
        }
        if (value.find_first_of("{}[]") == 0 && value != "[]" && value != "[],") continue;
        std::string path;
        for (const std::string& level : levels) {
            if (level.empty() || by_id.contains(path)) continue;
            path += (path.empty() ? "" : ".") + level;
        }
        if (!value.empty() && value.back() == ',') value.pop_back();
        fields[path].insert(value);
    }
    return fields;
}

/// Fields whose values are not the same in both.
inline std::set<std::string> changed_fields(const FieldValues& before, const FieldValues& after) {
    std::set<std::string> changed;
    for (const auto* list : {&before, &after})
        for (const auto& [path, values] : *list) {
            const auto there = before.find(path);
            const auto here = after.find(path);
            if (there == before.end() || here == after.end() || there->second != here->second)
                changed.insert(path);
        }
    return changed;
}

/// Paths of the fields that were changed.
using Seen = std::set<std::string>;

class UndoDesk : public StepDesk {
public:
    explicit UndoDesk(StepKind kind, Seen& seen) : StepDesk(kind), m_seen(seen) {
        app.pause_clock(true);
    }

    using Act = std::function<void()>;
    /// Makes the edit, takes it back and brings it again.
    void check(const std::string& name, const Act& act) {
        INFO(name);
        app.close_step();
        const Session before = whole();
        act();
        const Session after = whole();
        CHECK_FALSE(after == before);
        if (after == before) return;
        note(before, after);
        hands.undo();
        CHECK(whole() == before);
        hands.redo();
        CHECK(whole() == after);
    }
    void text(const std::string& id) {
        check(id, [&] { hands.fill(id, next_text()); });
    }
    void texts(const std::string& prefix, std::initializer_list<const char*> members) {
        for (const char* member : members)
            text(prefix + member);
    }
    void date(const std::string& id) {
        check(id, [&] { hands.fill(id, std::to_string(++m_count % 28 + 1) + "-7-2028"); });
    }
    void numbers(const std::string& prefix, std::initializer_list<const char*> members) {
        for (const char* member : members)
            check(prefix + member, [&] { hands.fill(prefix + member, std::to_string(++m_count)); });
    }
    /// Takes the first of two options that is not chosen yet.
    void choice(const std::string& id, int one = 0, int other = 1) {
        check(id, [&] {
            const Session before = whole();
            hands.choose(id, one);
            if (whole() == before) hands.choose(id, other);
        });
    }
    void pick(const std::string& id, int one = 0, int other = 1) {
        check(id, [&] {
            const Session before = whole();
            hands.pick(id, one);
            if (whole() == before) hands.pick(id, other);
        });
    }
    void press_on(const std::string& id) {
        check(id, [&] { hands.click(id); });
    }
    /// What adds an entry and gives its text the caret.
    void add(const std::string& id) {
        check(id, [&] {
            hands.click(id);
            hands.leave();
        });
    }
    void keys(const std::string& name, const std::string& letters) {
        check(name, [&] { hands.strike(letters); });
    }
    /// What no screen changes (yet).
    void edit(const std::string& name, const std::function<void(Session&)>& change) {
        check(name, [&] { app.edit("", change); });
    }
    Session whole() const { return app.open_session().whole_session(); }
    std::string next_text() { return "Één ü, ı, € en “" + std::to_string(++m_count) + "”"; }

private:
    void note(const Session& before, const Session& after) {
        const auto file = [](const Session& session) {
            return fields_of(store::json_from_session({session, {}}));
        };
        for (const std::string& path : changed_fields(file(before), file(after)))
            m_seen.insert(path);
    }

    Seen& m_seen;
    int m_count = 0;
};

}  // namespace sparring::tests
