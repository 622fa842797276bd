// How the figures came about, with the thresholds that the session was held with, and the words.
// Must not know ratings.
#pragma once

#include "document/context.h"

namespace sparring {

/// A list of rules with their thresholds, and where the method comes from.
Block method_note(const OutlineContext& context);
/// The terms of the outline with their meaning.
Block glossary(const OutlineContext& context);

}  // namespace sparring
