// The settings under a person's hands: what is changed there is on the disk, and seen at once.
#include "entry_checks.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

class SettingsDesk : public Desk {
public:
    SettingsDesk() { press(ImGuiMod_Ctrl | ImGuiKey_Comma); }
    Hands hands{*this};

    /// The settings as another start of the program would find them.
    store::Settings stored() {
        return store::settings_of_user(*computer.disk, {"/home/config", "", "", ""});
    }
};

}  // namespace

TEST_CASE("language and theme change at once and are kept") {
    SettingsDesk desk;
    REQUIRE(desk.app.place() == app::Place::Settings);
    CHECK(desk.shows("Instellingen"));
    const auto languages = desk.app.languages();
    const auto english = std::ranges::find(languages, Language("en")) - languages.begin();
    desk.hands.choose("language", static_cast<int>(english));
    CHECK(desk.shows("Settings"));
    CHECK_FALSE(desk.shows("Instellingen"));
    CHECK(desk.stored().language == "en");
    desk.hands.choose("theme", 1);
    CHECK(desk.stored().theme == "dark");
    desk.hands.choose("theme", 0);
    CHECK(desk.stored().theme == "light");
}

TEST_CASE("switches are kept") {
    SettingsDesk desk;
    const bool motion = desk.stored().reduced_motion;
    desk.hands.click("settings.reduced-motion");
    CHECK(desk.stored().reduced_motion != motion);
    const bool letters = desk.stored().letter_keys;
    desk.hands.click("settings.letter-keys");
    CHECK(desk.stored().letter_keys != letters);
}

TEST_CASE("the adviser's name, firm and folder are typed and kept") {
    SettingsDesk desk;
    desk.hands.fill("settings.adviser-name", "Kim Peters");
    desk.hands.fill("settings.adviser-firm", "Peters & Co");
    desk.hands.fill("settings.sessions-folder", "/elders");
    CHECK(desk.stored().adviser_name == "Kim Peters");
    CHECK(desk.stored().adviser_firm == "Peters & Co");
    CHECK(desk.stored().sessions_folder == "/elders");
    CHECK(desk.app.place() == app::Place::Settings);
}

TEST_CASE("Esc leads back to where one came from") {
    SettingsDesk desk;
    desk.press(ImGuiKey_Escape);
    CHECK(desk.app.place() == app::Place::Library);
    desk.open("example:kruidwende.nl.json");
    desk.press(ImGuiMod_Ctrl | ImGuiKey_Comma);
    CHECK(desk.app.place() == app::Place::Settings);
    desk.hands.click("back");
    CHECK(desk.app.place() == app::Place::Session);
}

TEST_CASE("language and theme also switch by key on any step, and nothing recorded changes") {
    StepDesk desk(StepKind::Ambition);
    const Session before = desk.session();
    desk.press(ImGuiMod_Ctrl | ImGuiKey_L);
    CHECK(desk.app.language() == "en");
    CHECK(desk.sentences("ambition.reason") == 1);
    desk.press(ImGuiMod_Ctrl | ImGuiKey_D);
    CHECK(desk.app.settings().theme == "dark");
    desk.press(ImGuiMod_Ctrl | ImGuiKey_L);
    CHECK(desk.app.language() == "nl");
    CHECK(desk.session() == before);
}
