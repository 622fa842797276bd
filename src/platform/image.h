// A picture as plain bytes. Must not know where it came from or how it is stored.
#pragma once

#include <cstddef>
#include <vector>

namespace sparring::platform {

// RGBA, 8 bits each, alpha not premultiplied, rows from top to bottom without padding.
struct Image {
    int width = 0;
    int height = 0;
    std::vector<unsigned char> rgba;

    // True when both sides are positive and the bytes fit them.
    bool is_valid() const {
        return width > 0 && height > 0 &&
               rgba.size() ==
                   static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4;
    }
};

}  // namespace sparring::platform
