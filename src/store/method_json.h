// The method as a template file (templates/method.json).
// Must not open files; the fields are in method_fields.cpp.
#pragma once

#include "core/method.h"
#include "store/problems.h"
#include "store/rules.h"

#include <string>
#include <string_view>

namespace sparring::store {

/// Reads a method template; `rules` is OwnTemplate or ShippedTemplate. Refuses what no screen could
/// show: not four stages, not four rungs, gates of unknown dimensions, texts that do not fit.
Reading<Method> read_method(std::string_view text, const std::string& file, Rules rules);

std::string json_from_method(const Method& method);

}  // namespace sparring::store
