// libpng's simplified interface: it reports by return value, so no longjmp passes through C++.
#include "platform/png.h"

#include <png.h>

#include <cstddef>

namespace sparring::platform {

namespace {

// libpng's own frame of a picture; frees what it holds.
struct PngFrame {
    png_image control{};

    PngFrame() { control.version = PNG_IMAGE_VERSION; }
    ~PngFrame() { png_image_free(&control); }
    PngFrame(const PngFrame&) = delete;
    PngFrame& operator=(const PngFrame&) = delete;
};

}  // namespace

std::vector<unsigned char> png_from_image(const Image& image) {
    if (!image.is_valid()) return {};
    PngFrame frame;
    frame.control.width = static_cast<png_uint_32>(image.width);
    frame.control.height = static_cast<png_uint_32>(image.height);
    frame.control.format = PNG_FORMAT_RGBA;
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(frame.control);
    std::vector<unsigned char> bytes(size);
    const int written = png_image_write_to_memory(&frame.control, bytes.data(), &size, 0,
                                                  image.rgba.data(), 0, nullptr);
    bytes.resize(written != 0 ? size : 0);
    return bytes;
}

std::optional<Image> image_from_png(const std::vector<unsigned char>& bytes) {
    PngFrame frame;
    if (png_image_begin_read_from_memory(&frame.control, bytes.data(), bytes.size()) == 0)
        return std::nullopt;
    frame.control.format = PNG_FORMAT_RGBA;
    Image image{static_cast<int>(frame.control.width), static_cast<int>(frame.control.height), {}};
    image.rgba.resize(PNG_IMAGE_SIZE(frame.control));
    if (png_image_finish_read(&frame.control, nullptr, image.rgba.data(), 0, nullptr) == 0)
        return std::nullopt;
    return image;
}

}  // namespace sparring::platform
