// Fields for numbers, amounts and dates: what is typed stays until it is a value; a text that is
// none gets one sentence that says what to type. Must not know what the values are for.
#pragma once

#include "core/date.h"
#include "ui/components/field.h"

#include <optional>
#include <string>
#include <string_view>

namespace sparring::ui {

enum class NumberKind { Plain, Amount, Percent };

struct NumberFieldOptions {
    FieldOptions field{};        ///< its `error` is shown when the typed text is a number
    std::string_view invalid{};  ///< sentence for a text that is no number, or out of range
    NumberKind kind = NumberKind::Plain;
    std::string_view currency = "EUR";
    int decimals = 6;  ///< at most, for NumberKind::Plain
    std::optional<double> least{};
    std::optional<double> most{};
};

struct NumberResult {
    bool changed = false;           ///< `value` is new; it changes while typing
    std::optional<double> value{};  ///< nullopt: the field is empty
    bool invalid = false;           ///< what stands there is no number: the old value holds
    FieldResult field{};
};

/// Percentages are fractions: 0.3 is "30%".
NumberResult number_field(Ui& ui, std::string_view id, const std::optional<double>& value,
                          Point top_left, float width, const NumberFieldOptions& options);

struct DateFieldOptions {
    FieldOptions field{};
    std::string_view invalid{};  ///< sentence for a text that is no date
    Date today{};                ///< for a date typed without a year
};

struct DateResult {
    bool changed = false;
    Date value{};  ///< empty: no date
    bool invalid = false;
    FieldResult field{};
};

/// Shows "12 november 2026", takes "12-11-2026" and the like.
DateResult date_field(Ui& ui, std::string_view id, const Date& value, Point top_left, float width,
                      const DateFieldOptions& options);

}  // namespace sparring::ui
