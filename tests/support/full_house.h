// As much as a workshop can hold, with names longer than anybody wishes for. For tests of layout.
#pragma once

#include "core/session.h"

namespace sparring::test {

/// Makes it twelve people at the table, eight challenges and trends, everybody's ratings and dots,
/// long words everywhere, five propositions, twelve actions.
void fill_the_house(Session& session);

}  // namespace sparring::test
