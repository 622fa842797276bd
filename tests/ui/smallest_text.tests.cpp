// No text that the room reads is too small for the back row: on every screen, at 100 %, in every
// shape of window.
#include "screen_walk.h"

#include "app/room_check.h"
#include "store/tokens_json.h"
#include "support/full_house.h"
#include "ui/frame_layout.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace sparring;
using namespace sparring::tests;
using ui::Type;

namespace {

struct Role {
    Type type;
    const char* token;
};

constexpr Role k_roles[] = {
    {Type::Numeral, "numeral"}, {Type::Display, "display"}, {Type::H1, "h1"},
    {Type::H2, "h2"},           {Type::H3, "h3"},           {Type::Lead, "lead"},
    {Type::Body, "body"},       {Type::Label, "label"},     {Type::Strong, "strong"},
    {Type::Chrome, "chrome"},   {Type::ChromeS, "chromeS"},
};

/// The roles of which tokens.json says that only the facilitator reads them.
std::set<Type> facilitator_roles() {
    std::set<Type> roles;
    const DesignTokens tokens = embedded_tokens();
    for (const Role& role : k_roles)
        if (tokens.type.at(role.token).use.starts_with("facilitator only")) roles.insert(role.type);
    return roles;
}

/// The picture in a window is laid out as 16:9; a taller window only has more room above the agenda
/// bar (visual.md 3, "Other aspect ratios"). The back row's distance goes with the picture.
float picture_height(ImVec2 size) {
    return std::min(size.y, size.x * 9 / 16);
}

bool within(const ui::Rect& inner, const ui::Rect& outer) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
           inner.bottom() <= outer.bottom();
}

/// Texts of the last frame whose capitals are lower than `least` px. The rail and the agenda bar
/// are the facilitator's: the digits there have sizes of their own (visual.md 4).
std::vector<std::string> too_small(const Desk& desk, ImVec2 size, float least) {
    const ui::Theme theme(embedded_tokens(), ui::Mode::Light);
    const ui::Scale scale(size.x, size.y, static_cast<float>(desk.app.zoom()) / 100);
    const ui::FrameLayout frame = ui::frame_layout(scale, theme);
    const auto px = [&](const ui::Rect& du) {
        const float s = scale.factor();
        return ui::Rect{du.x * s, du.y * s, du.w * s, du.h * s}.inset(-2, -2);
    };
    static const std::set<Type> facilitator = facilitator_roles();
    const bool outline_page =
        desk.app.place() == app::Place::Session && desk.app.step().kind == StepKind::Outcome;
    std::vector<std::string> found;
    for (const ui::LoggedText& text : desk.log.texts()) {
        // Figures on the outline's page are pictures of what position and value show at full size,
        // and stand in the sentences beside them; they shrink with the page.
        if (outline_page && !text.role) continue;
        if (text.role ? facilitator.contains(*text.role)
                      : within(text.ink, px(frame.rail)) || within(text.ink, px(frame.bar)))
            continue;
        if (text.size * theme.cap_height() * scale.factor() >= least - 0.01F) continue;
        found.push_back("\"" + text.text + "\" is " + std::to_string(text.size) + " du");
    }
    return found;
}

/// Everything that the room may see: all steps, the read-back, palette, keys and parking lot, the
/// library and the settings, the room check. Not the console.
void look_at_the_room(Desk& desk, Findings& findings, const std::string& where) {
    walk(desk, findings, where);
    desk.press(ImGuiKey_V);
    look_at_pages(desk, findings, where + " read-back");
    desk.press(ImGuiKey_Escape, 2);
    for (const ui::Layer layer : {ui::Layer::Palette, ui::Layer::Keys, ui::Layer::Park}) {
        desk.interface->show(layer);
        look_at_pages(desk, findings, where + " layer " + std::to_string(static_cast<int>(layer)));
        desk.press(ImGuiKey_Escape);
    }
    look_at_places(desk, findings, where);
    desk.app.go(app::Place::RoomCheck);
    look_at_pages(desk, findings, where + " room check");
    desk.app.go(app::Place::Session);
}

std::string look(Desk& desk, ImVec2 size, float least) {
    Findings findings([&](const Desk& seen) { return too_small(seen, size, least); });
    for (const std::string example : {"kruidwende", "merelstroom"}) {
        desk.open("example:" + example + ".nl.json");
        look_at_the_room(desk, findings, example);
    }
    CHECK(findings.screens() > 80);
    return findings.lines();
}

}  // namespace

TEST_CASE("two roles of the type scale are for the facilitator alone, and the smallest") {
    CHECK(facilitator_roles() == std::set<Type>{Type::Chrome, Type::ChromeS});
    const DesignTokens tokens = embedded_tokens();
    for (const Role& role : k_roles) {
        const bool small = tokens.type.at(role.token).size < tokens.type.at("body").size;
        INFO(role.token);
        CHECK(small == facilitator_roles().contains(role.type));
    }
    // The smallest text for the room: 30 * 0.7273 / 1080 = 1 / 49.5.
    CHECK(tokens.type.at("body").size * tokens.cap_height / 1080 >= app::least_cap_height);
}

TEST_CASE("no capital that the room reads is under a fiftieth of the picture, at 100 percent") {
    const ImVec2 size = GENERATE(ImVec2{1920, 1080}, ImVec2{1366, 768}, ImVec2{3840, 2160},
                                 ImVec2{1600, 1200}, ImVec2{1920, 1200});
    Desk desk("nl", size);
    INFO(size.x << " by " << size.y);
    CHECK(look(desk, size, picture_height(size) * static_cast<float>(app::least_cap_height)) == "");
}

TEST_CASE("a full house makes no text smaller, at 100 percent") {
    const ImVec2 size = GENERATE(ImVec2{1920, 1080}, ImVec2{1366, 768});
    Desk desk("en", size);
    desk.open("example:kruidwende.en.json");
    desk.app.edit("full", [](Session& session) { test::fill_the_house(session); });
    const float least = size.y * static_cast<float>(app::least_cap_height);
    Findings findings([&](const Desk& seen) { return too_small(seen, size, least); });
    look_at_the_room(desk, findings, "full");
    CHECK(findings.lines() == "");
}
