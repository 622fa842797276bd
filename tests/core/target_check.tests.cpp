// Targets that do not make their stage, and the ways out; case A of domain.md 3.6 chooses stage 3.
#include "core/target_check.h"

#include "cases.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::tests;

namespace {

std::optional<TargetConflict> conflict_of(const Session& session) {
    return target_conflict(session, analyse(session));
}

std::vector<std::string> names(const std::vector<DimensionId>& ids) {
    std::vector<std::string> texts;
    for (const DimensionId& id : ids)
        texts.push_back(id.value);
    return texts;
}

}  // namespace

TEST_CASE("the targets of both cases make their stage, and no target is no conflict") {
    CHECK_FALSE(conflict_of(case_a()).has_value());
    CHECK_FALSE(conflict_of(case_b()).has_value());
    Session session = case_a();
    session.target = {};
    CHECK_FALSE(conflict_of(session).has_value());
}

TEST_CASE("a condition targeted too low is named, and enough dimensions stay") {
    Session session = case_a();  // commitment and status on 2: eight of ten on 3
    session.target.rungs[DimensionId("planning")] = 2;
    const auto conflict = conflict_of(session);
    REQUIRE(conflict);
    CHECK(conflict->stage == 3);
    CHECK(names(conflict->gates) == std::vector<std::string>{"planning"});
    CHECK(conflict->at_or_above == 7);
    CHECK(conflict->needed == 7);
    CHECK(conflict->missing == 0);
    CHECK(names(conflict->lower) == std::vector<std::string>{"commitment", "status"});
    CHECK(conflict->holds == 2);
}

TEST_CASE("too few dimensions at the stage: so many must rise besides the conditions") {
    Session session = case_a();
    for (const char* id : {"collaboration", "horizon", "organisation", "innovation"})
        session.target.rungs[DimensionId(id)] = 2;
    // Left on 3: information, contacts, planning, trust: four of seven.
    const auto conflict = conflict_of(session);
    REQUIRE(conflict);
    CHECK(conflict->gates.empty());
    CHECK(conflict->at_or_above == 4);
    CHECK(conflict->missing == 3);
    CHECK(conflict->lower.size() == 6);
    CHECK(conflict->holds == 2);
}

TEST_CASE("what the ways out say makes the stage, for every stage and many profiles") {
    for (int stage = 2; stage <= 4; ++stage)
        for (int profile = 0; profile < 1024; ++profile) {
            Session session = case_a();
            session.target.stage = stage;
            session.target.rungs.clear();
            for (int at = 0; at < 10; ++at)
                if (profile & (1 << at))
                    session.target
                        .rungs[session.method.dimensions[static_cast<std::size_t>(at)].id] =
                        1 + at % 3;
            const auto conflict = conflict_of(session);
            if (!conflict) continue;
            CAPTURE(stage, profile);
            CHECK(conflict->holds < stage);
            for (const DimensionId& gate : conflict->gates)
                session.target.rungs[gate] = stage;
            REQUIRE(conflict->missing <= static_cast<int>(conflict->lower.size()));
            for (int at = 0; at < conflict->missing; ++at)
                session.target.rungs[conflict->lower[static_cast<std::size_t>(at)]] = stage;
            // Earlier stages may ask for more dimensions still; their own count is met as well,
            // because a dimension at a stage is at every earlier one.
            CHECK(analyse(session).stage.target_holds == true);
        }
}
