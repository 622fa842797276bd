// Undo and redo: steps, coalescing, the unsaved mark, and any sequence of them.
#include "core/history.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace sparring;

namespace {

Session titled(const std::string& title) {
    Session session;
    session.title = title;
    return session;
}

/// What undo should be, written down plainly: all states in a row and where we are.
struct Model {
    std::vector<std::string> states{"start"};
    std::size_t at = 0;
    std::string open_key;
    std::string saved = "start";

    void record(const std::string& key, const std::string& title) {
        if (title == states[at]) return;
        states.resize(at + 1);
        if (!key.empty() && key == open_key) {
            states[at] = title;
            if (at > 0 && states[at - 1] == title) {
                states.pop_back();
                --at;
                open_key.clear();
            }
            return;
        }
        states.push_back(title);
        ++at;
        open_key = key;
    }
    bool move(int step) {
        if ((step < 0 && at == 0) || (step > 0 && at + 1 == states.size())) return false;
        at = step < 0 ? at - 1 : at + 1;
        open_key.clear();
        return true;
    }
};

}  // namespace

TEST_CASE("a new history has nothing to undo and is saved") {
    History history(titled("start"));
    CHECK_FALSE(history.can_undo());
    CHECK_FALSE(history.can_redo());
    CHECK_FALSE(history.undo());
    CHECK_FALSE(history.redo());
    CHECK_FALSE(history.unsaved());
    CHECK(history.undo_key().empty());
}

TEST_CASE("an edit can be taken back and done again") {
    History history(titled("start"));
    history.record("title", titled("one"));
    CHECK(history.current().title == "one");
    CHECK(history.undo_key() == "title");
    CHECK(history.undo());
    CHECK(history.current().title == "start");
    CHECK(history.can_redo());
    CHECK(history.redo());
    CHECK(history.current().title == "one");
    CHECK(history.undo_key() == "title");
}

TEST_CASE("keystrokes in one field are one step, another field is another") {
    History history(titled(""));
    for (const char* text : {"a", "ab", "abc"})
        history.record("title", titled(text));
    Session next = history.current();
    next.goal = "g";
    history.record("goal", next);
    CHECK(history.undo());
    CHECK(history.current().title == "abc");
    CHECK(history.current().goal.empty());
    CHECK(history.undo());
    CHECK(history.current().title.empty());
    CHECK_FALSE(history.can_undo());
}

TEST_CASE("leaving a field and coming back is a new step") {
    History history(titled(""));
    history.record("title", titled("a"));
    history.close_step();
    history.record("title", titled("ab"));
    CHECK(history.undo());
    CHECK(history.current().title == "a");
}

TEST_CASE("an empty key never coalesces") {
    History history(titled(""));
    history.record("", titled("a"));
    history.record("", titled("b"));
    CHECK(history.undo());
    CHECK(history.current().title == "a");
}

TEST_CASE("an edit after undo is a step of its own and ends what could be redone") {
    History history(titled(""));
    history.record("title", titled("a"));
    history.close_step();
    history.record("title", titled("ab"));
    history.undo();
    history.record("title", titled("ax"));
    CHECK_FALSE(history.can_redo());
    CHECK(history.undo());
    CHECK(history.current().title == "a");
}

TEST_CASE("an edit that changes nothing is no step and keeps what could be redone") {
    History history(titled("start"));
    history.record("title", titled("one"));
    history.undo();
    history.record("title", titled("start"));
    CHECK(history.can_redo());
    CHECK_FALSE(history.can_undo());
}

TEST_CASE("typing and deleting the same in one visit leaves nothing to undo") {
    History history(titled("start"));
    history.record("other", titled("before"));
    history.record("title", titled("before!"));
    history.record("title", titled("before"));
    CHECK(history.undo_key() == "other");
    history.record("title", titled("after"));
    CHECK(history.undo());
    CHECK(history.current().title == "before");
    CHECK(history.undo());
    CHECK(history.current().title == "start");
}

TEST_CASE("unsaved is a comparison with the state that was saved") {
    History history(titled("start"));
    history.record("title", titled("one"));
    CHECK(history.unsaved());
    history.mark_saved();
    CHECK_FALSE(history.unsaved());
    history.undo();
    CHECK(history.unsaved());
    history.redo();
    CHECK_FALSE(history.unsaved());
    history.record("", titled("two"));
    history.record("", titled("one"));
    CHECK_FALSE(history.unsaved());
}

TEST_CASE("the oldest steps go first when there are too many") {
    History history(titled("0"), 3);
    for (int i = 1; i <= 5; ++i)
        history.record("", titled(std::to_string(i)));
    int steps = 0;
    while (history.undo())
        ++steps;
    CHECK(steps == 3);
    CHECK(history.current().title == "2");
}

TEST_CASE("a history without room for steps still follows the edits") {
    History history(titled("0"), 0);
    history.record("title", titled("1"));
    history.record("title", titled("2"));
    history.record("title", titled("0"));
    CHECK(history.current().title == "0");
    CHECK_FALSE(history.can_undo());
}

TEST_CASE("any sequence of edits, undo and redo gives the state of the plain model") {
    std::mt19937 random(4);
    const std::vector<std::string> keys = {"", "a", "b"};
    for (int run = 0; run < 300; ++run) {
        History history(titled("start"), 1000);
        Model model;
        for (int step = 0; step < 60; ++step) {
            const unsigned choice = random() % 10;
            if (choice < 5) {
                const std::string& key = keys[random() % keys.size()];
                const std::string title = std::to_string(random() % 4);
                history.record(key, titled(title));
                model.record(key, title);
            } else if (choice < 7) {
                REQUIRE(history.undo() == model.move(-1));
            } else if (choice < 8) {
                REQUIRE(history.redo() == model.move(1));
            } else if (choice < 9) {
                history.close_step();
                model.open_key.clear();
            } else {
                history.mark_saved();
                model.saved = model.states[model.at];
            }
            REQUIRE(history.current().title == model.states[model.at]);
            REQUIRE(history.can_undo() == (model.at > 0));
            REQUIRE(history.can_redo() == (model.at + 1 < model.states.size()));
            REQUIRE(history.unsaved() == (model.saved != model.states[model.at]));
        }
    }
}

TEST_CASE("undoing everything ends at the start, redoing everything at the end") {
    std::mt19937 random(9);
    for (int run = 0; run < 200; ++run) {
        History history(titled("start"), 1000);
        for (unsigned i = random() % 30; i > 0; --i)
            history.record(random() % 2 ? "a" : "b", titled(std::to_string(random() % 9)));
        const Session last = history.current();
        while (history.undo()) {
        }
        REQUIRE(history.current() == titled("start"));
        while (history.redo()) {
        }
        REQUIRE(history.current() == last);
    }
}
