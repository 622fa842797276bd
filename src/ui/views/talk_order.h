// In which order the talk goes after a reveal: the dimensions on which people are furthest apart.
// Must not know how a dimension is settled.
#pragma once

#include "ui/views/view.h"

#include <string>
#include <vector>

namespace sparring::ui {

/// Three or four dimensions worth talking about, of those that are revealed, in order.
std::vector<DimensionId> talk_order(const app::Workspace& app);
/// True when the group agreed on a rung, or that it remains divided.
bool is_settled(const Session& session, const DimensionId& dimension);
/// The first of the talk that is not settled, other than the current one; empty: none.
DimensionId next_to_discuss(const app::Workspace& app);
/// "bespreekpunt 2 van 4" where the current dimension is one of them; else empty.
std::string talk_place(const app::Workspace& app);
/// All of them as chips that lead there; returns the lower edge.
float draw_talk_order(ViewContext& view, const Rect& area);

}  // namespace sparring::ui
