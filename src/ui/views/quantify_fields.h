// The fields of value items, costs and their factors. Must not compute: the value case is core's.
#pragma once

#include "ui/views/form.h"

#include <cstddef>
#include <vector>

namespace sparring::ui {

/// Annual or one-off costs of a proposition.
using CostList = std::vector<CostItem> Proposition::*;

/// Id and undo key of a value item's row; its fields are called after it.
std::string item_key(const ValueItem& item);
std::string cost_key(CostList costs, std::size_t at);

void item_fields(ViewContext& view, Form& form, const Proposition& proposition, std::size_t at);
/// True when the cost was taken away.
bool cost_fields(ViewContext& view, Form& form, const Proposition& proposition, CostList costs,
                 std::size_t at);
/// Taken away, with a notice that can bring it back.
void remove_item(ViewContext& view, const ValueItem& item);
void remove_cost(ViewContext& view, const Proposition& proposition, CostList costs, std::size_t at);

}  // namespace sparring::ui
