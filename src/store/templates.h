// All templates, from the user's folder or from within the program: method, moves,
// counter-questions, workshops, words, tokens. Must not know what is done with them.
#pragma once

#include "core/counter_questions.h"
#include "core/design_tokens.h"
#include "core/method.h"
#include "core/moves.h"
#include "core/wording.h"
#include "core/workshop.h"
#include "store/files.h"
#include "store/problems.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sparring::store {

struct Templates {
    Method method;
    std::vector<Move> moves;
    CounterQuestionRules counter_questions;
    std::vector<Workshop> workshops;
    std::map<Language, Wording> wordings;
    DesignTokens tokens;
    CheckedProblems problems;  ///< of the user's own files; a file with an error is not used

    /// The wording of this language, else English, else the first.
    [[nodiscard]] const Wording& wording(const Language& language) const;
    /// Null when there is none with this id.
    [[nodiscard]] const Workshop* workshop(std::string_view id) const;
};

/// Reads the templates inside the program, each replaced by the file of the same relative path
/// below `folder` where there is one (--templates DIR, else the user's configuration folder). Never
/// looks in the current folder. Precondition, checked: the embedded ones are without error.
Templates load_templates(FileSystem& files, const std::string& folder);

/// The method inside the program. Precondition, checked: it is without error.
Method shipped_method();

}  // namespace sparring::store
