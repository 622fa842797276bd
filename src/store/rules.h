// How complete the texts of a template must be.
#pragma once

namespace sparring::store {

/// A session's copy of the method may lack any text; a user's own template needs the names in one
/// language (what nl or en lack is warned of); a shipped template needs every text in both.
enum class Rules { SessionCopy, OwnTemplate, ShippedTemplate };

}  // namespace sparring::store
