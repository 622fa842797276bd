// Pictures to and from PNG bytes. Opens no file: the bytes come and go in memory.
#pragma once

#include <optional>
#include <vector>

#include "platform/image.h"

namespace sparring::platform {

// The same picture gives the same bytes: no date, no program name. An image that is not valid, or
// that libpng refuses, gives no bytes.
std::vector<unsigned char> png_from_image(const Image& image);

// Nothing when the bytes are not a PNG or are cut off.
std::optional<Image> image_from_png(const std::vector<unsigned char>& bytes);

}  // namespace sparring::platform
