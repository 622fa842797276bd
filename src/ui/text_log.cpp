// Finds faults in the texts of a frame; must not know how they were drawn.
#include "ui/text_log.h"

#include "core/wording.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace sparring::ui {
namespace {

// Rounding to whole pixels may move a text by one; less than this is no fault.
constexpr float k_tolerance = 1.5F;
// Ascender to descender is taller than what one sees: this part of it, in the middle, must be free.
constexpr float k_seen_part = 0.62F;

std::optional<Rect> overlap(const Rect& a, const Rect& b) {
    const float x = std::max(a.x, b.x);
    const float y = std::max(a.y, b.y);
    const float w = std::min(a.right(), b.right()) - x;
    const float h = std::min(a.bottom(), b.bottom()) - y;
    if (w <= k_tolerance || h <= k_tolerance) return std::nullopt;
    return Rect{x, y, w, h};
}

Rect seen(const LoggedText& text) {
    return text.ink.inset(0, text.ink.h * (1 - k_seen_part) / 2);
}

bool sticks_out(const Rect& inner, const Rect& outer, bool sideways_only) {
    const bool sideways =
        inner.x < outer.x - k_tolerance || inner.right() > outer.right() + k_tolerance;
    const bool upwards =
        inner.y < outer.y - k_tolerance || inner.bottom() > outer.bottom() + k_tolerance;
    return sideways || (upwards && !sideways_only);
}

bool visible(const LoggedText& text) {
    return overlap(seen(text), text.clip).has_value();
}

bool looks_like_key(std::string_view text) {
    if (text.empty() || !std::islower(static_cast<unsigned char>(text.front()))) return false;
    if (text.find('.') == std::string_view::npos || text.back() == '.') return false;
    return std::ranges::all_of(text, [](unsigned char c) {
        return c < 0x80 && (std::isalnum(c) || c == '.' || c == '-' || c == '_');
    });
}

std::string_view first_part(std::string_view key) {
    return key.substr(0, key.find('.'));
}

bool is_raw_key(std::string_view text, const Wording* words) {
    if (!looks_like_key(text)) return false;
    if (words == nullptr || words->has(text)) return true;
    return std::ranges::any_of(words->texts(), [&](const auto& entry) {
        return first_part(entry.first) == first_part(text);
    });
}

bool has_placeholder(std::string_view text) {
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const bool digit = std::isdigit(static_cast<unsigned char>(text[i + 1])) != 0;
        if (text[i] == '{' && digit && text[i + 2] == '}') return true;
    }
    return false;
}

void find_faults_of_one(const LoggedText& text, const Wording* words,
                        std::vector<TextFault>& faults) {
    using Kind = TextFault::Kind;
    if (sticks_out(seen(text), text.box, false))
        faults.push_back({Kind::OutsideBox, text.text, {}});
    if (visible(text) && sticks_out(seen(text), text.clip, text.scrolls)) {
        faults.push_back({Kind::CutOff, text.text, {}});
    }
    if (!text.missing.empty()) faults.push_back({Kind::MissingGlyph, text.text, {}});
    if (is_raw_key(text.text, words)) faults.push_back({Kind::RawKey, text.text, {}});
    if (has_placeholder(text.text)) faults.push_back({Kind::OpenPlaceholder, text.text, {}});
}

bool cover_each_other(const LoggedText& a, const LoggedText& b) {
    if (a.layer != b.layer) return false;
    const auto both = overlap(seen(a), seen(b));
    return both && overlap(*both, a.clip) && overlap(*both, b.clip);
}

std::string_view name_of(TextFault::Kind kind) {
    switch (kind) {
        case TextFault::Kind::OutsideBox:
            return "leaves its box";
        case TextFault::Kind::CutOff:
            return "is cut off";
        case TextFault::Kind::Overlap:
            return "lies over";
        case TextFault::Kind::MissingGlyph:
            return "lacks a glyph";
        case TextFault::Kind::RawKey:
            return "is a raw wording key";
        case TextFault::Kind::OpenPlaceholder:
            return "has a placeholder left";
    }
    return "";
}

}  // namespace

std::string describe(const TextFault& fault) {
    std::string line = "\"" + fault.text + "\" " + std::string(name_of(fault.kind));
    if (!fault.other.empty()) line += " \"" + fault.other + "\"";
    return line;
}

bool TextLog::shows(std::string_view part) const {
    return std::ranges::any_of(
        m_texts, [&](const LoggedText& text) { return text.text.find(part) != std::string::npos; });
}

std::vector<TextFault> text_faults(const TextLog& log, const Wording* words) {
    std::vector<TextFault> faults;
    std::vector<const LoggedText*> in_view;
    for (const LoggedText& text : log.texts()) {
        find_faults_of_one(text, words, faults);
        if (!visible(text)) continue;
        for (const LoggedText* other : in_view) {
            if (!cover_each_other(*other, text)) continue;
            faults.push_back({TextFault::Kind::Overlap, other->text, text.text});
        }
        in_view.push_back(&text);
    }
    return faults;
}

}  // namespace sparring::ui
