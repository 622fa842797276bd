// Reading a number as people type it, after the separators of the wording.
// Must not guess: a group of thousands that is not three digits makes the text no number.
#include "core/format.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace sparring {
namespace {

/// Blanks that people type or paste: space, no-break space, thin space, narrow no-break space.
constexpr std::array<std::string_view, 4> blanks = {" ", "\u00a0", "\u2009", "\u202f"};
constexpr std::array<std::string_view, 2> minus_signs = {"-", "\u2212"};
constexpr std::array<std::string_view, 3> currency_signs = {"€", "$", "£"};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

template <typename Texts>
bool take_front(std::string_view& text, const Texts& candidates) {
    for (std::string_view candidate : candidates) {
        if (candidate.empty() || !text.starts_with(candidate)) continue;
        text.remove_prefix(candidate.size());
        return true;
    }
    return false;
}

template <typename Texts>
bool take_back(std::string_view& text, const Texts& candidates) {
    for (std::string_view candidate : candidates) {
        if (candidate.empty() || !text.ends_with(candidate)) continue;
        text.remove_suffix(candidate.size());
        return true;
    }
    return false;
}

void trim(std::string_view& text) {
    while (take_front(text, blanks)) {
    }
    while (take_back(text, blanks)) {
    }
}

/// Three capitals, as in "EUR", at the front or back.
bool is_currency_code(std::string_view text) {
    return text.size() == 3 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool take_currency(std::string_view& text) {
    if (take_front(text, currency_signs) || take_back(text, currency_signs)) return true;
    if (text.size() <= 3) return false;
    if (is_currency_code(text.substr(0, 3))) {
        text.remove_prefix(3);
        return true;
    }
    if (is_currency_code(text.substr(text.size() - 3))) {
        text.remove_suffix(3);
        return true;
    }
    return false;
}

/// What stands around the digits.
struct Frame {
    std::string_view core;
    bool negative = false;
    bool percent = false;
};

/// Takes sign, currency and percent off, in either order of sign and currency.
std::optional<Frame> unframed(std::string_view text) {
    Frame frame;
    trim(text);
    frame.negative = take_front(text, minus_signs);
    trim(text);
    const bool currency = take_currency(text);
    trim(text);
    if (!frame.negative && currency) frame.negative = take_front(text, minus_signs);
    trim(text);
    frame.percent = !currency && take_back(text, std::array<std::string_view, 1>{"%"});
    trim(text);
    frame.core = text;
    return text.empty() ? std::nullopt : std::optional(frame);
}

/// "12.000" to "12000"; nullopt when groups are not of three digits or separators differ.
std::optional<std::string> ungrouped(std::string_view text, std::string_view thousands) {
    std::string digits;
    std::string_view used;
    std::size_t group = 0;
    while (!text.empty()) {
        if (is_digit(text.front())) {
            digits += text.front();
            text.remove_prefix(1);
            ++group;
            continue;
        }
        const std::string_view before = text;
        const bool separated = take_front(text, std::array<std::string_view, 1>{thousands}) ||
                               take_front(text, blanks);
        const std::string_view separator = before.substr(0, before.size() - text.size());
        const bool first = used.empty();
        if (!separated || (!first && separator != used)) return std::nullopt;
        if (first ? group < 1 || group > 3 : group != 3) return std::nullopt;
        used = separator;
        group = 0;
    }
    if (!used.empty() && group != 3) return std::nullopt;
    return digits;
}

bool all_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), is_digit);
}

}  // namespace

std::optional<double> number_from_typed(const Wording& wording, std::string_view text) {
    const auto frame = unframed(text);
    if (!frame) return std::nullopt;
    const std::string decimal = wording.text("format.decimal");
    const auto point = frame->core.find(decimal);
    const bool has_fraction = point != std::string_view::npos;
    const auto whole = ungrouped(frame->core.substr(0, point), wording.text("format.thousands"));
    const std::string_view fraction =
        has_fraction ? frame->core.substr(point + decimal.size()) : std::string_view{};
    const bool complete = has_fraction ? !fraction.empty() : whole && !whole->empty();
    if (!whole || !complete || !all_digits(fraction)) return std::nullopt;
    std::string plain = *whole + "." + std::string(fraction) + (frame->percent ? "e-2" : "e0");
    if (plain.front() == '.') plain.insert(0, "0");
    double value = 0;
    const auto read = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (read.ec != std::errc{} || read.ptr != plain.data() + plain.size()) return std::nullopt;
    return frame->negative ? -value : value;
}

}  // namespace sparring
