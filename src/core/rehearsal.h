// Rehearsing on an example: a copy to throw away, and people who answer by themselves after what
// they said in the example's own session. Must not know clock, chance or screens: day and seed are
// passed in.
#pragma once

#include "core/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparring {

/// Moves every date of the session, its own included, by whole days; a proposition's month becomes
/// the month its first day moves to. Times of day ("time") and dates inside texts stay.
void shift_dates(Session& session, int days);

/// The example as it stands before the room says anything: what was prepared is there, with all
/// dates moved so that the session is today; what people answer, agree and choose in the room is
/// left out, and so is what was exported.
Session rehearsal_of(const Session& example, const SessionId& id, const Date& today);

/// A seed from any text, on every computer the same.
std::uint64_t seed_from(std::string_view text);

/// What the room is asked at one moment of the agenda.
struct RoomQuestion {
    /// A dimension and the round in which it is asked.
    struct Asked {
        DimensionId dimension;
        int round = 1;
        friend bool operator==(const Asked&, const Asked&) = default;
    };
    StepKind kind = StepKind::Prepare;
    std::vector<Asked> dimensions{};  ///< rating and reveal only: what everybody has to rate
    friend bool operator==(const RoomQuestion&, const RoomQuestion&) = default;
};

/// The people of an example, who answer as recorded there, now and then one step beside it; in a
/// second round most of them come one rung closer to the middle. The same seed gives the same
/// answers, in the same order. Somebody of whom nothing is recorded answers as the middle of the
/// others, or by chance where there are none.
class SimulatedRoom {
public:
    SimulatedRoom(Session recorded, std::uint64_t seed);

    /// Whether somebody has still to answer. Only first recognition, dots, ratings and importance
    /// are asked of everybody; nothing else ever waits.
    [[nodiscard]] bool waits(const Session& now, const RoomQuestion& question) const;
    /// One person more answers all that they have not answered yet; false when nobody was left.
    /// `time`: what is recorded with a rating.
    bool answer_next(Session& now, const RoomQuestion& question, const std::string& time) const;

private:
    [[nodiscard]] std::uint64_t chance(std::string_view what, const PersonId& person,
                                       std::string_view of = {}) const;
    [[nodiscard]] std::optional<int> first_rung(const Person& person,
                                                const DimensionId& dimension) const;
    [[nodiscard]] std::optional<int> next_rung(const Session& now, const Person& person,
                                               const RoomQuestion::Asked& asked) const;
    [[nodiscard]] int stage(const PersonId& person) const;
    [[nodiscard]] int importance(const PersonId& person, const DimensionId& dimension) const;
    void place_dots(Session& now, const PersonId& person) const;
    void rate(Session& now, const Person& person, const RoomQuestion& question,
              const std::string& time) const;
    void answer(Session& now, const Person& person, const RoomQuestion& question,
                const std::string& time) const;

    Session m_recorded;
    std::uint64_t m_seed = 0;
};

}  // namespace sparring
