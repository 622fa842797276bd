// A workshop as a template file (templates/workshops/<id>.json).
// Must not open files; the fields are in workshop_fields.cpp.
#pragma once

#include "core/workshop.h"
#include "store/problems.h"
#include "store/rules.h"

#include <string>
#include <string_view>

namespace sparring::store {

/// Reads a workshop template; `rules` is OwnTemplate or ShippedTemplate.
Reading<Workshop> read_workshop(std::string_view text, const std::string& file, Rules rules);

std::string json_from_workshop(const Workshop& workshop);

}  // namespace sparring::store
