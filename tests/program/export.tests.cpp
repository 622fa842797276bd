// `export`: which files come out, and what must never be in them.
#include "desk.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace sparring::test;

namespace {

using Json = nlohmann::ordered_json;

using Names = std::vector<std::string>;

Outcome export_to(const Desk& desk, const std::string& session, const std::string& audience,
                  const std::string& folder) {
    return desk.sparring({"export", session, "--audience", audience, "-o", folder});
}

/// The session with the ratings of two people exchanged.
Json with_swapped_raters(Json session, const std::string& one, const std::string& other) {
    for (Json& rating : session["ratings"]) {
        Json& person = rating["participant"];
        if (person == one)
            person = other;
        else if (person == other)
            person = one;
    }
    return session;
}

}  // namespace

TEST_CASE("export writes the outline of each audience and language under its own name") {
    const Desk desk;
    for (const char* language : {"nl", "en"})
        for (const char* audience : {"shared", "internal"}) {
            const Outcome outcome =
                export_to(desk, example(std::string("kruidwende.") + language), audience, "out");
            INFO(outcome.err);
            CHECK(outcome.code == 0);
            CHECK(lines_of(outcome.out).size() == 2);
        }
    CHECK(desk.list("out") == Names{"kruidwende-value-proposition-2026-11-12-internal.html",
                                    "kruidwende-value-proposition-2026-11-12-internal.md",
                                    "kruidwende-value-proposition-2026-11-12-shared.html",
                                    "kruidwende-value-proposition-2026-11-12-shared.md",
                                    "kruidwende-waardepropositie-2026-11-12-gedeeld.html",
                                    "kruidwende-waardepropositie-2026-11-12-gedeeld.md",
                                    "kruidwende-waardepropositie-2026-11-12-intern.html",
                                    "kruidwende-waardepropositie-2026-11-12-intern.md"});
}

TEST_CASE("the outline on disk speaks of the customer, the stage and the value") {
    const Desk desk;
    REQUIRE(export_to(desk, example("kruidwende.nl"), "shared", "out").code == 0);
    for (const std::string& name : desk.list("out")) {
        const std::string text = desk.read("out/" + name);
        INFO(name);
        CHECK(contains(text, "Kruidwende"));
        CHECK(contains(text, "Coöperatief"));
        CHECK(contains(text, "154.000"));
    }
}

TEST_CASE("no private note is in any outline") {
    const Desk desk;
    for (const char* session :
         {"kruidwende.nl", "kruidwende.en", "merelstroom.nl", "merelstroom.en"}) {
        // The example has notes to leak: without them this test could not fail.
        std::ifstream file(example(session));
        REQUIRE_FALSE(Json::parse(file)["privateNotes"].empty());
        for (const char* audience : {"shared", "internal"})
            REQUIRE(export_to(desk, example(session), audience, "out").code == 0);
    }
    CHECK(desk.list("out").size() == 16);
    for (const std::string& name : desk.list("out")) {
        const std::string text = desk.read("out/" + name);
        INFO(name);
        CHECK_FALSE(contains(text, "Voorbeeldnotitie"));
        CHECK_FALSE(contains(text, "Example note"));
    }
}

TEST_CASE("who gave which rating shows in the internal outline and not in the shared one") {
    const Desk desk;
    std::ifstream file(example("kruidwende.nl"));
    const Json session = Json::parse(file);
    desk.write("one.json", session.dump());
    desk.write("other.json", with_swapped_raters(session, "s1", "s2").dump());
    for (const char* audience : {"shared", "internal"})
        for (const char* name : {"one", "other"})
            REQUIRE(export_to(desk, std::string(name) + ".json", audience,
                              std::string(audience) + "-" + name)
                        .code == 0);
    REQUIRE(desk.list("shared-one").size() == 2);
    for (const std::string& name : desk.list("shared-one"))
        CHECK(desk.read("shared-one/" + name) == desk.read("shared-other/" + name));
    for (const std::string& name : desk.list("internal-one"))
        CHECK(desk.read("internal-one/" + name) != desk.read("internal-other/" + name));
}

TEST_CASE("the option --format writes only what is asked for, by its ending or its name") {
    const Desk desk;
    const std::string file = example("merelstroom.en");
    CHECK(desk.sparring({"export", file, "--format", "md", "-o", "a"}).code == 0);
    CHECK(desk.list("a").size() == 1);
    CHECK(desk.list("a").front().ends_with(".md"));
    CHECK(desk.sparring({"export", file, "--format", "markdown", "-o", "b"}).code == 0);
    CHECK(desk.list("b") == desk.list("a"));
    CHECK(desk.sparring({"export", file, "--format", "md,html", "-o", "c"}).code == 0);
    CHECK(desk.list("c").size() == 2);
    CHECK(desk.sparring({"export", file, "--format", "all", "-o", "d"}).code == 0);
    CHECK(desk.list("d") == desk.list("c"));
}

TEST_CASE("export without -o writes into the working folder") {
    const Desk desk;
    CHECK(desk.sparring({"export", example("kruidwende.en"), "--format", "html"}).code == 0);
    CHECK(desk.has("kruidwende-value-proposition-2026-11-12-shared.html"));
}

TEST_CASE("an unknown format or audience is refused, what there is is named, nothing is written") {
    const Desk desk;
    const std::string file = example("kruidwende.nl");
    const Outcome format = desk.sparring({"export", file, "--format", "md,odt", "-o", "out"});
    CHECK(format.code == 2);
    CHECK(format.out.empty());
    CHECK(format.err == "--format cannot be \"odt\". Choose from: all, html, md.\n");
    const Outcome audience = desk.sparring({"export", file, "--audience", "press", "-o", "out"});
    CHECK(audience.code == 2);
    CHECK(audience.err == "--audience cannot be \"press\". Choose from: shared, internal.\n");
    CHECK_FALSE(desk.has("out"));
}

TEST_CASE("a folder that cannot be written is told in one sentence, exit 2") {
    const Desk desk;
    desk.write("plain", "a file, so that nothing can lie below it, not even for root");
    const Outcome outcome = export_to(desk, example("kruidwende.nl"), "shared", "plain/out");
    CHECK(outcome.code == 2);
    CHECK(outcome.out.empty());
    CHECK(lines_of(outcome.err).size() == 1);
    CHECK(contains(outcome.err, "plain"));
}
