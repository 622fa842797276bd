// Amounts of a value case as the outline says them: ranges, payback, and how hard they are.
// Must not know sections.
#pragma once

#include "document/context.h"

#include <string>

namespace sparring {

/// The value case of a proposition from the analysis.
ValueCase value_of(const OutlineContext& context, const Proposition& proposition);

/// "€ 44.300 tot € 254.000": from the smallest to the largest, sentence rounding. One amount when
/// both are the same.
std::string amount_range(const OutlineContext& context, double first, double second);

/// Whether amounts may be claimed: some item is above a supplier's assumption.
bool amounts_claimed(const Proposition& proposition);

/// "1 gemeten, 2 geschat door de klant en 3 aangenomen door de leverancier".
std::string status_count_text(const OutlineContext& context, const Proposition& proposition);

/// "1 of 6 items measured or confirmed"; for a key figure.
std::string status_summary(const OutlineContext& context, const Proposition& proposition);

/// The title of a proposition, else its number in the list.
std::string proposition_title(const OutlineContext& context, const Proposition& proposition);

}  // namespace sparring
