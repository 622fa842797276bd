// The sections of the outline, in order (domain.md 4.5). Each yields its blocks and knows no other.
// Must not know formats.
#pragma once

#include "core/counter_questions.h"
#include "document/context.h"

namespace sparring {

Blocks header_section(const OutlineContext& context);
Blocks brief_section(const OutlineContext& context);
Blocks market_section(const OutlineContext& context);
Blocks position_section(const OutlineContext& context);
/// What moved since the earlier session; empty when this session follows none.
Blocks review_section(const OutlineContext& context);
Blocks offer_section(const OutlineContext& context);
Blocks yield_section(const OutlineContext& context);
Blocks evidence_section(const OutlineContext& context);
Blocks asks_section(const OutlineContext& context);
Blocks next_section(const OutlineContext& context);
/// What was confirmed, is to be verified and was changed of what was read aloud from the shared
/// outline; empty when nothing was read back.
Blocks read_back_section(const OutlineContext& context, const Blocks& shared_outline);
/// Counter-questions with what raised them and what came of each; empty where nothing asks one, and
/// in a shared outline.
Blocks questions_section(const OutlineContext& context, const CounterQuestionRules& rules);
/// Individual ratings and evidence notes: only for the internal outline.
Blocks annex_section(const OutlineContext& context);

/// Where the relationship is per side, together and as target. Needs a result or a target.
Figure stage_bar_figure(const OutlineContext& context);
/// Now and target per dimension, with both sides' marks.
Figure dimension_figure(const OutlineContext& context);
/// Low, base and high per value item and net. Needs value items.
Figure value_range_figure(const OutlineContext& context, const Proposition& proposition,
                          const ValueCase& value);

/// What an outline may show of one side on one dimension: in a shared outline the dots only from
/// three answers up, otherwise one mark at the level.
struct SideMarks {
    Rungs rungs;        ///< sorted; one entry when they are not dots
    bool dots = false;  ///< one per answer; false: the side's level
};
SideMarks side_marks(const OutlineContext& context, const std::optional<SideResult>& side);

}  // namespace sparring
