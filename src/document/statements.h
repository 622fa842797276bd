// The sentences of a document in the order in which they are read aloud.
// Must not know what was said of them.
#pragma once

#include "core/read_back.h"
#include "document/document.h"

#include <string>
#include <vector>

namespace sparring {

/// One sentence, entry of a list, fact or table row, with the section it stands in.
struct ReadSentence {
    SpokenSentence sentence;
    std::string section;  ///< its heading
    std::string context;  ///< label of a fact, title of a table; may be empty
};

/// Everything that is said, without titles, small print and what the read-back itself yielded.
/// A row of a table reads "column: value; …", without its empty cells.
std::vector<ReadSentence> sentences_of(const Document& document);
/// The same of a part of a document, in this language.
std::vector<ReadSentence> sentences_of(const std::vector<Block>& blocks, const Language& language);

/// Ids of what the section on the read-back says begin with this.
inline constexpr const char* read_back_prefix = "read-back.";

}  // namespace sparring
