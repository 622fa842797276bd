// Labels beside a box for the points inside it.
#include "ui/label_places.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace sparring::ui;

namespace {

const LabelRoom room{.box = {100, 200, 400, 400}, .pitch = 44, .left_gap = 50, .right_gap = 10};

bool apart(const std::vector<LabelPlace>& places, float pitch) {
    for (std::size_t a = 0; a < places.size(); ++a)
        for (std::size_t b = a + 1; b < places.size(); ++b)
            if (places[a].left == places[b].left &&
                std::abs(places[a].y - places[b].y) < pitch - 0.01F)
                return false;
    return true;
}

}  // namespace

TEST_CASE("a label alone stands beside its point, at the nearer side, with a level leader") {
    const auto right = label_places({{450, 300}}, room);
    REQUIRE(right.size() == 1);
    CHECK_FALSE(right[0].left);
    CHECK(right[0].anchor == Point{510, 300});
    CHECK(label_places({{120, 300}}, room)[0].anchor == Point{50, 300});
}

TEST_CASE("labels of points on one spot stand apart, within the height of the box") {
    const std::vector<Point> heap(10, Point{300, 590});
    const auto places = label_places(heap, room);
    CHECK(apart(places, 44));
    for (const LabelPlace& place : places) {
        CHECK(place.y >= 200 + 22);
        CHECK(place.y <= 600 - 22 + 0.01F);
    }
}

TEST_CASE("two points at one height are labelled at both sides, so that no leader hides a point") {
    const auto places = label_places({{420, 400}, {330, 400}}, room);
    CHECK_FALSE(places[0].left);
    CHECK(places[1].left);
}

TEST_CASE("in one column the labels stand in the order of their points") {
    const auto places = label_places({{480, 500}, {480, 250}, {480, 350}}, room);
    REQUIRE(std::ranges::none_of(places, [](const LabelPlace& place) { return place.left; }));
    CHECK(places[1].y < places[2].y);
    CHECK(places[2].y < places[0].y);
}

TEST_CASE("more points than are tried one by one still get places of their own") {
    std::vector<Point> many;
    for (int at = 0; at < 16; ++at)
        many.push_back({120.0F + 20.0F * static_cast<float>(at), 210.0F + static_cast<float>(at)});
    const auto places = label_places(many, room);
    CHECK(apart(places, 44));
    CHECK(std::ranges::count_if(places, [](const LabelPlace& place) { return place.left; }) == 8);
}

TEST_CASE("no points, no labels") {
    CHECK(label_places({}, room).empty());
}
