// Text fields whose text stands for a value; must not know what the values are for.
#include "ui/components/value_fields.h"

#include "core/format.h"

#include <algorithm>

namespace sparring::ui {
namespace {

bool blank(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c == ' '; });
}

std::string shown_number(const Ui& ui, const std::optional<double>& value,
                         const NumberFieldOptions& options) {
    if (!value) return {};
    switch (options.kind) {
        case NumberKind::Amount:
            return amount_text(ui.words, *value, options.currency);
        case NumberKind::Percent:
            return percent_text(ui.words, *value);
        case NumberKind::Plain:
            break;
    }
    return plain_number_text(ui.words, *value, options.decimals);
}

std::optional<double> number_in_range(const Ui& ui, std::string_view text,
                                      const NumberFieldOptions& options) {
    auto number = number_from_typed(ui.words, text);
    if (!number) return std::nullopt;
    const bool bare = text.find('%') == std::string_view::npos;
    if (options.kind == NumberKind::Percent && bare) *number /= 100;
    if (options.least && *number < *options.least) return std::nullopt;
    if (options.most && *number > *options.most) return std::nullopt;
    return number;
}

// A field whose text is read as a value; `read` says whether what stands there is one.
template <typename Read>
FieldResult draft_field(Ui& ui, std::string_view id, const std::string& shown, Point at,
                        float width, FieldOptions options, std::string_view invalid,
                        const Read& read) {
    const ImGuiID key = ImGui::GetID(id.data(), id.data() + id.size());
    const std::string* draft = ui.draft(key);
    std::string text = draft != nullptr ? *draft : shown;
    const bool wrong = draft != nullptr && !blank(text) && !read(text);
    const ImGuiID editing = ImGui::GetID("editing", nullptr);
    const bool typing = ImGui::GetStateStorage()->GetInt(key ^ editing) != 0;
    if (wrong && !typing) options.error = invalid;
    FieldResult result = field(ui, id, text, at, width, options);
    ImGui::GetStateStorage()->SetInt(key ^ editing, result.active ? 1 : 0);
    if (result.changed) ui.keep_draft(key, text);
    if (!result.active && (blank(text) || read(text))) ui.drop_draft(key);
    return result;
}

}  // namespace

NumberResult number_field(Ui& ui, std::string_view id, const std::optional<double>& value, Point at,
                          float width, const NumberFieldOptions& options) {
    NumberResult result;
    result.value = value;
    const auto read = [&](const std::string& text) {
        result.invalid = false;
        if (blank(text)) {
            result.value = std::nullopt;
            return true;
        }
        const auto number = number_in_range(ui, text, options);
        result.invalid = !number;
        if (number) result.value = number;
        return number.has_value();
    };
    result.field = draft_field(
        ui, id, shown_number(ui, value, options), at, width, options.field, options.invalid,
        [&](const std::string& text) { return blank(text) || number_in_range(ui, text, options); });
    const ImGuiID key = ImGui::GetID(id.data(), id.data() + id.size());
    if (const std::string* draft = ui.draft(key)) read(*draft);
    result.changed = result.field.changed && !result.invalid && result.value != value;
    return result;
}

DateResult date_field(Ui& ui, std::string_view id, const Date& value, Point at, float width,
                      const DateFieldOptions& options) {
    DateResult result;
    result.value = value;
    const auto read = [&](std::string_view text) { return date_from_typed(text, options.today); };
    const std::string shown = value.empty() ? std::string() : date_text(ui.words, value);
    result.field =
        draft_field(ui, id, shown, at, width, options.field, options.invalid,
                    [&](const std::string& text) { return blank(text) || read(text).has_value(); });
    const ImGuiID key = ImGui::GetID(id.data(), id.data() + id.size());
    const std::string* draft = ui.draft(key);
    if (draft == nullptr) return result;
    const auto date = blank(*draft) ? std::optional<Date>(Date{}) : read(*draft);
    result.invalid = !date;
    if (date) result.value = *date;
    result.changed = result.field.changed && date && *date != value;
    return result;
}

}  // namespace sparring::ui
