// How an amount comes about, in words: the factors of a product with their figures.
// Must not know sections.
#pragma once

#include "core/proposition.h"
#include "core/wording.h"

#include <string>
#include <string_view>
#include <vector>

namespace sparring {

/// "stilstand door folie (420 uur) × aandeel dat wegvalt (20/30/40%)". Figures that are the same in
/// all scenarios are written once. Empty when there is nothing to explain: fewer than two factors.
std::string formula_text(const std::vector<Factor>& factors, const Wording& wording,
                         std::string_view currency);

/// The same with capital rate, attribution and first-year share of an item, where they matter.
std::string formula_text(const ValueItem& item, const Wording& wording, std::string_view currency);

}  // namespace sparring
