// Pictures drawn without a screen, down to the pixel. Skipped where no OpenGL can be had.
#include "platform/offscreen.h"

#include <imgui.h>
#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstdlib>
#include <iostream>
#include <stdexcept>

using namespace sparring::platform;

namespace {

using Pixel = std::array<int, 4>;

constexpr Pixel black{0, 0, 0, 255};

Pixel pixel_at(const Image& image, int x, int y) {
    const std::size_t start = (static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) +
                               static_cast<std::size_t>(x)) *
                              4;
    return {image.rgba[start], image.rgba[start + 1], image.rgba[start + 2], image.rgba[start + 3]};
}

// How many pixels are not the black that a picture starts with.
int count_drawn(const Image& image) {
    int drawn = 0;
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x)
            drawn += pixel_at(image, x, y) != black ? 1 : 0;
    return drawn;
}

// Ends the test as skipped where there is no way to draw, and says why.
std::unique_ptr<Offscreen> offscreen_or_skip(const std::function<void()>& on_created = {}) {
    Outcome<std::unique_ptr<Offscreen>> offscreen = Offscreen::create(on_created);
    if (!offscreen.ok()) {
        std::cout << "skipped: " << offscreen.error().detail << "\n";
        SKIP(offscreen.error().detail);
    }
    return std::move(offscreen.value());
}

// An orange block of 4 x 3 pixels with its upper left corner at (2, 1).
void draw_block() {
    ImGui::GetForegroundDrawList()->AddRectFilled({2, 1}, {6, 4}, IM_COL32(255, 128, 64, 255));
}

void draw_word() {
    ImGui::GetForegroundDrawList()->AddText({2, 2}, IM_COL32_WHITE, "Sparring");
}

}  // namespace

TEST_CASE("a block lands on exactly its own pixels, counted from the upper left") {
    const auto offscreen = offscreen_or_skip();
    const Outcome<Image> picture = offscreen->render(10, 8, draw_block);
    REQUIRE(picture.ok());
    const Image& image = picture.value();
    REQUIRE(image.is_valid());
    REQUIRE(image.width == 10);
    REQUIRE(image.height == 8);
    for (int y = 0; y < 8; ++y)
        for (int x = 0; x < 10; ++x) {
            const bool is_inside = x >= 2 && x < 6 && y >= 1 && y < 4;
            CAPTURE(x, y);
            CHECK(pixel_at(image, x, y) == (is_inside ? Pixel{255, 128, 64, 255} : black));
        }
}

TEST_CASE("half transparent ink is mixed with what lies below") {
    const auto offscreen = offscreen_or_skip();
    const Outcome<Image> picture = offscreen->render(4, 4, [] {
        ImGui::GetForegroundDrawList()->AddRectFilled({0, 0}, {4, 4}, IM_COL32(200, 100, 0, 128));
    });
    REQUIRE(picture.ok());
    const Pixel mixed = pixel_at(picture.value(), 2, 2);
    // 200 * 128/255 = 100.4 and 100 * 128/255 = 50.2 over black
    CHECK(std::abs(mixed[0] - 100) <= 1);
    CHECK(std::abs(mixed[1] - 50) <= 1);
    CHECK(mixed[2] == 0);
    CHECK(mixed[3] == 255);
}

TEST_CASE("one context serves pictures of several sizes and starts each afresh") {
    int created = 0;
    const auto offscreen = offscreen_or_skip([&] { ++created; });
    for (const int side : {16, 64, 16, 33}) {
        const Outcome<Image> picture = offscreen->render(side, side, draw_block);
        REQUIRE(picture.ok());
        CHECK(picture.value().width == side);
        CHECK(count_drawn(picture.value()) == 12);
    }
    CHECK(created == 1);
}

TEST_CASE("ImGui is asked for as many frames as wanted, at least one") {
    const auto offscreen = offscreen_or_skip();
    int frames = 0;
    const auto count = [&] { ++frames; };
    REQUIRE(offscreen->render(8, 8, count, 5).ok());
    CHECK(frames == 5);
    REQUIRE(offscreen->render(8, 8, count, 0).ok());
    CHECK(frames == 6);
}

TEST_CASE("glyphs are there in the first frame and the same in a later one") {
    const auto offscreen = offscreen_or_skip();
    const Outcome<Image> early = offscreen->render(120, 20, draw_word, 1);
    const Outcome<Image> late = offscreen->render(120, 20, draw_word, 4);
    REQUIRE(early.ok());
    REQUIRE(late.ok());
    CHECK(count_drawn(early.value()) > 50);
    CHECK(early.value().rgba == late.value().rgba);
    CHECK(offscreen_or_skip()->render(120, 20, draw_word).value().rgba == early.value().rgba);
}

TEST_CASE("input that is fed to ImGui reaches its widgets") {
    const auto offscreen = offscreen_or_skip();
    int clicks = 0;
    const auto draw = [&] {
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize({100, 100});
        ImGui::Begin("buttons", nullptr, ImGuiWindowFlags_NoDecoration);
        ImGui::SetCursorPos({20, 20});
        clicks += ImGui::Button("press", {50, 50}) ? 1 : 0;
        ImGui::End();
    };
    REQUIRE(offscreen->render(100, 100, draw).ok());
    offscreen->make_current();
    ImGui::GetIO().AddMousePosEvent(45, 45);
    ImGui::GetIO().AddMouseButtonEvent(0, true);
    ImGui::GetIO().AddMouseButtonEvent(0, false);
    REQUIRE(offscreen->render(100, 100, draw, 6).ok());
    CHECK(clicks == 1);
}

TEST_CASE("an exception in the middle of a frame goes on, and the next picture is whole") {
    const auto offscreen = offscreen_or_skip();
    const auto break_off = [] {
        ImGui::Begin("outer");
        ImGui::PushID(7);
        ImGui::PushStyleVar(ImGuiStyleVar_Alpha, 0.1F);
        ImGui::BeginGroup();
        ImGui::BeginChild("inner");
        ImGui::BeginDisabled();
        throw std::runtime_error("in the middle");
    };
    for (int turn = 0; turn < 3; ++turn)
        CHECK_THROWS_AS(offscreen->render(10, 8, break_off), std::runtime_error);
    const Outcome<Image> picture = offscreen->render(10, 8, [] {
        CHECK(ImGui::GetStyle().Alpha == 1.0F);
        draw_block();
    });
    REQUIRE(picture.ok());
    CHECK(count_drawn(picture.value()) == 12);
}

TEST_CASE("several may live at once, each with its own ImGui") {
    const auto first = offscreen_or_skip();
    auto second = offscreen_or_skip();
    ImGuiContext* first_context = nullptr;
    ImGuiContext* second_context = nullptr;
    REQUIRE(first->render(8, 8, [&] { first_context = ImGui::GetCurrentContext(); }).ok());
    REQUIRE(second->render(8, 8, [&] { second_context = ImGui::GetCurrentContext(); }).ok());
    CHECK(first_context != second_context);
    second.reset();
    const Outcome<Image> picture = first->render(10, 8, draw_block);
    REQUIRE(picture.ok());
    CHECK(count_drawn(picture.value()) == 12);
}

TEST_CASE("a size that no picture can have is refused, and what follows still works") {
    const auto offscreen = offscreen_or_skip();
    for (const int side : {0, -5, 1'000'000}) {
        const Outcome<Image> picture = offscreen->render(side, 10, draw_block);
        REQUIRE_FALSE(picture.ok());
        CHECK(picture.error().key == "platform.image-size");
        CHECK_FALSE(offscreen->render(10, side, draw_block).ok());
    }
    CHECK(offscreen->render(10, 10, draw_block).ok());
}
