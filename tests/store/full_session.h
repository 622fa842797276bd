// A session in which every field differs from its start value: what samples/format-1.json says,
// written down once more by hand.
#pragma once

#include "core/session.h"

namespace sparring::test {

Session full_session();

}  // namespace sparring::test
