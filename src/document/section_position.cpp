// Section 3: where the relationship stands and where it should go.
// Must not know other sections, nor who rated what.
#include "document/position_words.h"
#include "document/sections.h"

#include <algorithm>

namespace sparring {
namespace {

bool has_marks(const Analysis& analysis) {
    return std::any_of(analysis.dimensions.begin(), analysis.dimensions.end(),
                       [](const DimensionResult& entry) {
                           return entry.supplier || entry.customer || entry.result;
                       });
}

bool has_targets(const Analysis& analysis) {
    return std::any_of(analysis.dimensions.begin(), analysis.dimensions.end(),
                       [](const DimensionResult& entry) { return entry.target.has_value(); });
}

bool has_stage(const StageResult& stage) {
    return stage.relationship || stage.supplier || stage.customer || stage.target;
}

void add_figures(const OutlineContext& context, Blocks& blocks) {
    if (has_stage(context.analysis.stage)) blocks.push_back({stage_bar_figure(context)});
    if (has_marks(context.analysis) || has_targets(context.analysis))
        blocks.push_back({dimension_figure(context)});
}

/// What the group said of the picture, in its own words: those are not neutral, so not shared.
void add_explanation(const OutlineContext& context, Blocks& blocks) {
    const std::string& explanation = context.session.position.explanation;
    if (explanation.empty() || !context.internal()) return;
    blocks.push_back(paragraph(
        labelled("position.explanation", context.word("position.explanation"), explanation)));
}

}  // namespace

Blocks position_section(const OutlineContext& context) {
    Blocks blocks = {section_heading(context, "3", "position")};
    if (!has_marks(context.analysis) && !context.analysis.stage.target) {
        std::vector<Statement> flags = relationship_flags(context);
        if (!flags.empty()) blocks.push_back(paragraph(std::move(flags)));
        blocks.push_back(not_discussed(context, "position"));
        return blocks;
    }
    blocks.push_back(paragraph(position_statements(context)));
    add_explanation(context, blocks);
    add_figures(context, blocks);
    List lines;
    lines.items = position_lines(context);
    if (!lines.items.empty()) blocks.push_back({std::move(lines)});
    return blocks;
}

}  // namespace sparring
