// Numbers, amounts and dates as people of a language write them, after keys format.* of the
// wording. Never uses the C locale.
#pragma once

#include "core/date.h"
#include "core/proposition.h"
#include "core/wording.h"

#include <optional>
#include <string>
#include <string_view>

namespace sparring {

/// 1234.5 with 1 decimal: "1.234,5" (nl), "1,234.5" (en). Half away from zero.
std::string number_text(const Wording& wording, double value, int decimals);
/// As few decimals as the value needs, at most `most`.
std::string plain_number_text(const Wording& wording, double value, int most = 6);
/// "€ 154.300" (nl) or "€154,300" (en) for EUR; other currencies by their code. Whole units.
std::string amount_text(const Wording& wording, double value, std::string_view currency);
/// Amount rounded to hundreds, for tables.
std::string table_amount_text(const Wording& wording, double value, std::string_view currency);
/// Amount rounded to three significant figures, for sentences.
std::string sentence_amount_text(const Wording& wording, double value, std::string_view currency);
/// "30%" from 0.3.
std::string percent_text(const Wording& wording, double fraction);
/// "12 november 2026".
std::string date_text(const Wording& wording, const Date& date);
/// "november 2026".
std::string month_text(const Wording& wording, const Date& date);
/// "40,6 maanden"; "meer dan 5 jaar" above 60 months; "niet terugverdiend" for none.
std::string payback_text(const Wording& wording, const std::optional<double>& months);
/// Minutes and seconds of a clock that runs: "12:05". Below zero counts as zero.
std::string running_time_text(int seconds);
/// "a", "a en b", "a, b en c".
std::string list_text(const Wording& wording, const std::vector<std::string>& entries);

/// A number as people type it in this language: "12.000", "12 000", "12,5", "€ 12.000", "30%"
/// (0.3). nullopt when it is not one.
std::optional<double> number_from_typed(const Wording& wording, std::string_view text);

}  // namespace sparring
