// The round that every entry on every screen must survive: enter, see it recorded, change, undo,
// redo; and for values: bad input says one sentence and changes nothing.
// Knows the desk and a way to read one value of a session; nothing of any one screen.
#pragma once

#include "hands.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <optional>
#include <string>

namespace sparring::tests {

/// Index of the first step of this kind.
inline std::size_t step_of(const Desk& desk, StepKind kind) {
    const auto& agenda = desk.app.session().agenda;
    for (std::size_t at = 0; at < agenda.size(); ++at)
        if (agenda[at].kind == kind) return at;
    throw RobotError("the agenda has no such step");
}

/// A desk with hands, on the Dutch example of case A, at the first step of a kind.
class StepDesk : public Desk {
public:
    explicit StepDesk(StepKind kind) {
        open("example:kruidwende.nl.json");
        // A copy of one's own, so that no message about that lies over the screen.
        app.edit("", [](Session& session) { session.currency = "eur"; });
        app.save_now();
        app.dismiss_notice();
        app.go_to_step(step_of(*this, kind));
        robot.frames(3);
    }
    Hands hands{*this};

    const Session& session() const { return app.session(); }
    /// How often a sentence of the wording stands on the screen, wrapped or not.
    int sentences(std::string_view key) const {
        const std::string sentence = app.words().text(key);
        std::string lines;
        for (const auto& logged : log.texts())
            lines += logged.text + " ";
        int count = 0;
        for (auto at = lines.find(sentence); at != std::string::npos;
             at = lines.find(sentence, at + 1))
            ++count;
        return count;
    }

    using TextOf = std::function<std::string(const Session&)>;
    /// Enters two texts, then undoes and redoes the second; typing keys fires no command.
    void check_text(const std::string& id, const TextOf& text_of) {
        INFO(id);
        hands.fill(id, "Een");
        CHECK(text_of(session()) == "Een");
        hands.fill(id, "Twee");
        CHECK(text_of(session()) == "Twee");
        hands.undo();
        CHECK(text_of(session()) == "Een");
        hands.redo();
        CHECK(text_of(session()) == "Twee");
        check_typing(id, text_of);
    }
    /// The letters and digits of commands are only text while somebody types.
    void check_typing(const std::string& id, const TextOf& text_of) {
        const std::size_t step = app.step_index();
        const DimensionId dimension = app.progress().dimension;
        hands.click(id);
        robot.press(ImGuiMod_Ctrl | ImGuiKey_A);
        hands.strike("pre10t");
        CHECK(text_of(session()) == "pre10t");
        hands.leave();
        CHECK(interface->layer() == ui::Layer::None);
        CHECK(app.step_index() == step);
        CHECK(app.progress().dimension == dimension);
        CHECK_FALSE(app.progress().clock_paused);
        CHECK(robot.find("###step.0") == nullptr);  // a row of the opened rail
    }

    using DateOf = std::function<Date(const Session&)>;
    void check_date(const std::string& id, const DateOf& date_of) {
        INFO(id);
        hands.fill(id, "20-5-2027");
        CHECK(date_of(session()) == Date{2027, 5, 20});
        hands.fill(id, "1 6 2027");
        CHECK(date_of(session()) == Date{2027, 6, 1});
        hands.undo();
        CHECK(date_of(session()) == Date{2027, 5, 20});
        hands.redo();
        CHECK(date_of(session()) == Date{2027, 6, 1});
        check_refused(id, "31-2-2027", "form.date-invalid", [&] {
            CHECK(date_of(session()) == Date{2027, 6, 1});
        });
        hands.fill(id, "");
        CHECK(date_of(session()).empty());
    }

    using NumberOf = std::function<double(const Session&)>;
    void check_number(const std::string& id, const NumberOf& number_of) {
        INFO(id);
        hands.fill(id, "12,5");
        CHECK(number_of(session()) == 12.5);
        hands.fill(id, "1.250");
        CHECK(number_of(session()) == 1250);
        hands.undo();
        CHECK(number_of(session()) == 12.5);
        hands.redo();
        CHECK(number_of(session()) == 1250);
        check_refused(id, "veel", "form.number-invalid",
                      [&] { CHECK(number_of(session()) == 1250); });
    }
    /// A share of at most 100 %.
    void check_share(const std::string& id, const NumberOf& number_of) {
        INFO(id);
        hands.fill(id, "40%");
        CHECK(number_of(session()) == 0.4);
        hands.fill(id, "25");
        CHECK(number_of(session()) == 0.25);
        hands.undo();
        CHECK(number_of(session()) == 0.4);
        hands.redo();
        check_refused(id, "120%", "form.percent-invalid",
                      [&] { CHECK(number_of(session()) == 0.25); });
        check_refused(id, "half", "form.percent-invalid",
                      [&] { CHECK(number_of(session()) == 0.25); });
    }

    using IndexOf = std::function<int(const Session&)>;
    /// By mouse, and with a digit key on the focused choice.
    void check_choice(const std::string& id, const IndexOf& index_of, int first, int second) {
        INFO(id);
        hands.choose(id, first);
        CHECK(index_of(session()) == first);
        hands.show_ring();
        hands.strike(std::to_string(second + 1));
        CHECK(index_of(session()) == second);
        hands.undo();
        CHECK(index_of(session()) == first);
        hands.redo();
        CHECK(index_of(session()) == second);
    }
    /// By mouse, and with Enter and the arrows.
    void check_picker(const std::string& id, const IndexOf& index_of, int first) {
        INFO(id);
        hands.pick(id, first);
        CHECK(index_of(session()) == first);
        hands.show_ring();
        press(ImGuiKey_Enter);
        press(ImGuiKey_DownArrow);
        press(ImGuiKey_Enter);
        CHECK(index_of(session()) == first + 1);
        hands.undo();
        CHECK(index_of(session()) == first);
        hands.redo();
        CHECK(index_of(session()) == first + 1);
    }
    void check_toggle(const std::string& id, const std::function<bool(const Session&)>& on) {
        INFO(id);
        const bool before = on(session());
        hands.click(id);
        CHECK(on(session()) != before);
        hands.show_ring();
        press(ImGuiKey_Space);
        CHECK(on(session()) == before);
        hands.undo();
        CHECK(on(session()) != before);
        hands.redo();
        CHECK(on(session()) == before);
    }
    /// Presses a button that removes something, and takes it back.
    void check_remove(const std::string& id,
                      const std::function<std::size_t(const Session&)>& count) {
        INFO(id);
        const Session before = session();
        hands.click(id);
        CHECK(count(session()) + 1 == count(before));
        hands.undo();
        CHECK(session() == before);
    }

private:
    void check_refused(const std::string& id, const std::string& typed, std::string_view sentence,
                       const std::function<void()>& check_unchanged) {
        INFO(typed);
        CHECK(sentences(sentence) == 0);
        const std::string good = app.words().text(sentence);
        hands.fill(id, typed);
        CHECK(sentences(sentence) == 1);
        check_unchanged();
        hands.fill(id, "");  // a blank field takes the sentence away
        CHECK(sentences(sentence) == 0);
        hands.undo();
        check_unchanged();
    }
};

}  // namespace sparring::tests
