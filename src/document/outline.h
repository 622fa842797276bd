// The outline of a session as a document: what was agreed, found and still open (domain.md 4.5).
// Must not know formats, files or screens, nor invent what was not discussed.
#pragma once

#include "core/analysis.h"
#include "core/session.h"
#include "core/wording.h"
#include "document/document.h"

#include <string>

namespace sparring {

/// What the export adds to the session.
struct OutlineOptions {
    OutlineAudience audience = OutlineAudience::Shared;
    Date date;            ///< day of the export, for the footer; may be "no date"
    std::string adviser;  ///< name and firm of the settings; empty: the session's adviser
    std::string adviser_firm;
    bool rehearsal = false;  ///< says everywhere that this is a rehearsal, of no client
};

/// Composes the outline in the wording's language. Typed texts stay in the session's language, and
/// a warning says so where the two differ. `analysis` must be that of `session`.
Document document_from_session(const Session& session, const Analysis& analysis,
                               const OutlineOptions& options, const Wording& wording);

}  // namespace sparring
