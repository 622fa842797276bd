// Which sentences of the outline are read aloud before both sides when the outcome is read back.
// Must not know how a sentence is composed, nor what is answered to it.
#pragma once

#include "document/statements.h"

#include <vector>

namespace sparring {

/// Of an outline's sentences those that both sides must say yes to, in the outline's order: the
/// one sentence with its figures and the decision asked, where we are and where to with its reason,
/// the largest gap and the largest difference in view, whoever objects, each further proposition,
/// what is disputed, each value item of the leading proposition, each action, the review date; and
/// whatever was marked to verify or changed before. The rest stays as it is: open, unless recorded.
std::vector<ReadSentence> read_aloud(const std::vector<ReadSentence>& sentences,
                                     const Session& session);

}  // namespace sparring
