// The library under a person's hands: starting, going on, naming, copying and removing sessions.
#include "entry_checks.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

/// A desk whose library holds one session of its own, "Molenaar".
class LibraryDesk : public Desk {
public:
    LibraryDesk() {
        app.create(WorkshopId("quick-scan"), "Deegwerk", "Molenaar");
        app.close();
        robot.frames(3);
    }
    Hands hands{*this};

    std::size_t own() const { return computer.session_paths().size(); }
    std::string only_path() const {
        REQUIRE(own() == 1);
        return computer.session_paths()[0];
    }
};

}  // namespace

TEST_CASE("a workshop starts with both names, and not with one") {
    Desk desk;
    Hands hands(desk);
    hands.click("workshop.sparring-session");
    hands.strike("molenaar");
    desk.press(ImGuiKey_Enter);  // goes to the other name
    CHECK_FALSE(desk.app.has_session());
    hands.strike("deegwerk");
    desk.press(ImGuiKey_Enter);
    REQUIRE(desk.app.has_session());
    CHECK(desk.app.session().customer.name == "molenaar");
    CHECK(desk.app.session().supplier.name == "deegwerk");
    CHECK(desk.app.session().workshop.value == "sparring-session");
    CHECK(desk.computer.session_paths().size() == 1);
}

TEST_CASE("the question for names is left with Esc, and nothing has started") {
    Desk desk;
    Hands hands(desk);
    hands.click("workshop.quick-scan");
    hands.strike("p");
    CHECK(desk.robot.find("###new.customer"));
    desk.press(ImGuiKey_Escape, 2);  // out of the field, out of the question
    CHECK_FALSE(desk.robot.find("###new.customer"));
    CHECK_FALSE(desk.app.has_session());
    CHECK(desk.computer.session_paths().empty());
}

TEST_CASE("an own session is opened, left and opened again with Enter") {
    LibraryDesk desk;
    CHECK(desk.shows("Molenaar"));
    desk.hands.click("hero");
    REQUIRE(desk.app.has_session());
    if (desk.robot.wants_text()) desk.hands.leave();  // a new session begins with its goal
    desk.press(ImGuiMod_Ctrl | ImGuiKey_Home);
    CHECK_FALSE(desk.app.has_session());
    CHECK(desk.app.place() == app::Place::Library);
    desk.press(ImGuiKey_Enter);
    REQUIRE(desk.app.has_session());
    CHECK(desk.app.session().customer.name == "Molenaar");
}

TEST_CASE("a session is renamed, also by keys that are commands elsewhere") {
    LibraryDesk desk;
    const std::string path = desk.only_path();
    desk.hands.click("rename");
    desk.robot.press(ImGuiMod_Ctrl | ImGuiKey_A);
    desk.hands.strike("pr1");
    desk.press(ImGuiKey_Enter);
    CHECK(desk.computer.stored(path).title == "pr1");
    CHECK(desk.own() == 1);
}

TEST_CASE("a session is copied") {
    LibraryDesk desk;
    desk.hands.click("duplicate");
    REQUIRE(desk.own() == 2);
    const auto paths = desk.computer.session_paths();
    const Session one = desk.computer.stored(paths[0]);
    const Session two = desk.computer.stored(paths[1]);
    CHECK(one.customer == two.customer);
    CHECK(one.title != two.title);
}

TEST_CASE("a session is removed and brought back") {
    LibraryDesk desk;
    const Session before = desk.computer.stored(desk.only_path());
    desk.hands.click("remove");
    CHECK(desk.own() == 0);
    desk.hands.undo();
    CHECK(desk.computer.stored(desk.only_path()) == before);
}

TEST_CASE("a file that is no session stands in the library with its reason and opens nothing") {
    LibraryDesk desk;
    desk.computer.disk->files[std::string(test::Computer::sessions) + "/stuk.json"] = "{";
    desk.app.refresh_library();
    desk.robot.frames(3);
    CHECK(desk.shows("stuk"));
    desk.robot.click("stuk.json");
    CHECK_FALSE(desk.app.has_session());
}

TEST_CASE("the reason why a file is no session fits its card") {
    LibraryDesk desk;
    desk.computer.disk->files[std::string(test::Computer::sessions) + "/stuk.json"] = "{";
    desk.app.refresh_library();
    desk.robot.frames(3);
    CHECK(desk.faults() == std::vector<std::string>{});
}

TEST_CASE("what is typed in the search field is found, opened with Enter, and else said") {
    LibraryDesk desk;
    desk.press(ImGuiMod_Ctrl | ImGuiKey_F);
    desk.hands.strike("merel");
    CHECK(desk.shows("Merelstroom"));
    CHECK_FALSE(desk.shows("Kruidwende"));
    CHECK_FALSE(desk.robot.find("###hero"));
    desk.robot.press(ImGuiMod_Ctrl | ImGuiKey_A);
    desk.hands.strike("zzz");
    CHECK(desk.shows("zzz"));
    CHECK_FALSE(desk.shows("Molenaar"));
    desk.press(ImGuiKey_Enter);
    CHECK_FALSE(desk.app.has_session());
    desk.hands.click("find");
    desk.robot.press(ImGuiMod_Ctrl | ImGuiKey_A);
    desk.robot.type("DEEG mol");
    desk.press(ImGuiKey_Enter);
    REQUIRE(desk.app.has_session());
    CHECK(desk.app.session().customer.name == "Molenaar");
}

TEST_CASE("N asks for the names of a new session, but not while somebody types") {
    Desk desk;
    Hands hands(desk);
    hands.click("find");
    hands.strike("n");
    CHECK_FALSE(desk.robot.find("###new.customer"));
    desk.press(ImGuiKey_Escape, 2);
    desk.press(ImGuiKey_N);
    CHECK(desk.robot.find("###new.customer"));
}

TEST_CASE("a session elsewhere is opened by its pasted path, and a wrong path says so") {
    Desk desk;
    Hands hands(desk);
    desk.computer.disk->make_folder("/media/stick");
    desk.app.create(WorkshopId("quick-scan"), "Deegwerk", "Molenaar");
    const std::string own = desk.app.path();
    desk.app.close();
    desk.computer.disk->files["/media/stick/b.json"] = desk.computer.disk->files.at(own);
    desk.robot.frames(3);
    desk.press(ImGuiMod_Ctrl | ImGuiKey_O);
    desk.robot.type("/media/stick/geen.json");
    desk.press(ImGuiKey_Enter);
    CHECK_FALSE(desk.app.has_session());
    CHECK(desk.shows("geen.json"));
    desk.press(ImGuiMod_Ctrl | ImGuiKey_O);
    desk.robot.type(" \"/media/stick/b.json\" ");
    desk.press(ImGuiKey_Enter);
    REQUIRE(desk.app.has_session());
    CHECK(desk.app.path() == "/media/stick/b.json");
}

TEST_CASE("a known customer's earlier session is offered, taken, and left when it is not wanted") {
    LibraryDesk desk;
    const std::string path = desk.only_path();
    REQUIRE(desk.app.open(path));
    desk.app.edit("", [](Session& s) {
        s.challenges.push_back({ChallengeId("c1"), {}, "Sneller leveren"});
    });
    REQUIRE(desk.app.close());
    desk.robot.frames(3);
    desk.hands.click("workshop.review");
    desk.hands.strike("molenaar");
    desk.robot.frames(2);
    REQUIRE(desk.robot.find("###new.take-over"));
    desk.press(ImGuiKey_Enter);
    REQUIRE(desk.app.has_session());
    CHECK(desk.app.path() != path);
    REQUIRE(desk.app.session().challenges.size() == 1);
    CHECK(desk.app.session().supplier.name == "Deegwerk");
    REQUIRE(desk.app.close());
    desk.robot.frames(3);
    desk.hands.click("workshop.review");
    desk.robot.type("Molenaar");
    desk.hands.click("new.take-over");
    desk.hands.click("new.supplier");
    desk.robot.type("Anders");
    desk.press(ImGuiKey_Enter);
    REQUIRE(desk.app.has_session());
    CHECK(desk.app.session().challenges.empty());
    CHECK(desk.app.session().supplier.name == "Anders");
}

TEST_CASE("with no session of one's own the hero is the example of a whole session") {
    Desk desk;
    desk.robot.frames(3);
    Hands hands(desk);
    hands.click("hero");
    REQUIRE(desk.app.has_session());
    CHECK(desk.app.session().id == SessionId("kruidwende"));
    CHECK(desk.app.session().workshop == WorkshopId("sparring-session"));
}
