// PNG bytes written and read back through libpng. Opens no file.
#include "platform/png.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>

using namespace sparring::platform;

namespace {

// 3 x 2 pixels, every one different, with opaque, half and fully transparent alpha.
Image sample_image() {
    return {3, 2, {255, 0,  0,  255, 0,  255, 0,  255, 0,   0,   255, 255,
                   10,  20, 30, 128, 40, 50,  60, 0,   255, 255, 255, 255}};
}

bool contains(const std::vector<unsigned char>& bytes, const std::string& word) {
    return std::search(bytes.begin(), bytes.end(), word.begin(), word.end()) != bytes.end();
}

}  // namespace

TEST_CASE("a picture comes back from PNG pixel for pixel") {
    const Image image = sample_image();
    const auto read_back = image_from_png(png_from_image(image));
    REQUIRE(read_back.has_value());
    CHECK(read_back->width == 3);
    CHECK(read_back->height == 2);
    CHECK(read_back->rgba == image.rgba);
}

TEST_CASE("PNG bytes carry signature, size and no date or program name") {
    const auto bytes = png_from_image(sample_image());
    const std::vector<unsigned char> head{0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0,
                                          0,    0,   13,  'I', 'H',  'D',  'R',  0,    0,
                                          0,    3,   0,   0,   0,    2,    8,    6};
    REQUIRE(bytes.size() > head.size());
    CHECK(std::equal(head.begin(), head.end(), bytes.begin()));
    CHECK_FALSE(contains(bytes, "tIME"));
    CHECK_FALSE(contains(bytes, "tEXt"));
    CHECK(bytes == png_from_image(sample_image()));
}

TEST_CASE("a picture whose bytes do not fit its size gives no PNG") {
    Image image = sample_image();
    image.height = 3;
    CHECK(png_from_image(image).empty());
    CHECK(png_from_image({}).empty());
    CHECK(png_from_image({-3, -2, std::vector<unsigned char>(24)}).empty());
}

TEST_CASE("bytes that are no PNG or are cut off give no picture") {
    auto bytes = png_from_image(sample_image());
    bytes.resize(bytes.size() / 2);
    CHECK_FALSE(image_from_png(bytes).has_value());
    CHECK_FALSE(image_from_png({}).has_value());
    CHECK_FALSE(image_from_png({'n', 'o'}).has_value());
}
