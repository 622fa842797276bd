// The claims file (templates/claims.json): what the source text claims and where each claim lands.
// Must not open files, nor judge whether a claim lands: that is for who compares.
#pragma once

#include "core/text.h"
#include "store/problems.h"
#include "store/rules.h"

#include <string>
#include <string_view>
#include <vector>

namespace sparring::store {

/// A place of the method or a workshop: {kind: rung, id: "trust.r3"}.
struct ClaimLanding {
    std::string kind;
    std::string id;
    friend bool operator==(const ClaimLanding&, const ClaimLanding&) = default;
};

struct Claim {
    std::string id;         ///< "D1", "T2"
    bool optional = false;  ///< the method may leave it out
    LocalText text;
    std::vector<ClaimLanding> lands;
    friend bool operator==(const Claim&, const Claim&) = default;
};

Reading<std::vector<Claim>> read_claims(std::string_view text, const std::string& file,
                                        Rules rules);

}  // namespace sparring::store
