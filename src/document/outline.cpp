// Puts the sections in their order, and says what the reader of the export should know.
// Must not know formats, nor what a section says.
#include "document/internal_outline.h"

#include "document/sections.h"

#include <algorithm>

namespace sparring {
namespace {

Metadata metadata_of(const OutlineContext& context) {
    const Session& session = context.session;
    Metadata metadata;
    metadata.author = context.adviser();
    metadata.subject = context.word("kind");
    metadata.company = context.company_name(Side::Supplier);
    metadata.keywords = {context.company_name(Side::Supplier),
                         context.company_name(Side::Customer)};
    metadata.date = session.date;
    metadata.version = session.outcome.version;
    metadata.audience = context.options.audience;
    metadata.draft = session.outcome.status == OutlineStatus::Draft;
    return metadata;
}

std::string parties(const OutlineContext& context) {
    return context.word("for-customer",
                        {context.side_name(Side::Supplier), context.side_name(Side::Customer)});
}

/// Page x of y is the writer's; before it: draft until agreed, the date, who may read it.
std::string footer_of(const OutlineContext& context) {
    const Date day = context.options.date.empty() ? context.session.date : context.options.date;
    const bool draft = context.session.outcome.status == OutlineStatus::Draft;
    return joined({draft ? opening_sentence(context.word("draft")) : std::string(),
                   context.date(day), context.word(context.internal() ? "internal" : "shared")},
                  " · ");
}

bool lacks_owner_or_date(const Action& action) {
    return action.status != ActionStatus::Dropped && (action.owner.empty() || action.due.empty());
}

std::vector<Warning> warnings_of(const OutlineContext& context) {
    const Session& session = context.session;
    std::vector<Warning> warnings;
    if (session.language != context.wording.language())
        warnings.push_back({"outline.warning.language",
                            {context.word("language." + session.language),
                             context.word("language." + context.wording.language())}});
    for (const Proposition& proposition : session.propositions) {
        if (proposition.evidence.empty())
            warnings.push_back({"outline.warning.no-evidence", {proposition.title}});
    }
    const auto incomplete =
        std::count_if(session.actions.begin(), session.actions.end(), lacks_owner_or_date);
    if (incomplete > 0)
        warnings.push_back({incomplete == 1 ? "outline.warning.incomplete-actions.one"
                                            : "outline.warning.incomplete-actions.many",
                            {std::to_string(incomplete)}});
    return warnings;
}

void append(Blocks& blocks, Blocks more) {
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()),
                  std::make_move_iterator(more.end()));
}

Blocks main_sections(const OutlineContext& context) {
    Blocks blocks;
    for (auto* section :
         {header_section, brief_section, market_section, position_section, review_section,
          offer_section, yield_section, evidence_section, asks_section, next_section})
        append(blocks, section(context));
    return blocks;
}

/// What was read aloud is what both sides get: the internal outline words some of it otherwise.
Blocks shared_sections(const OutlineContext& context) {
    OutlineOptions options = context.options;
    options.audience = OutlineAudience::Shared;
    return main_sections({context.session, context.analysis, options, context.wording});
}

Blocks all_sections(const OutlineContext& context, const CounterQuestionRules& rules) {
    Blocks blocks = main_sections(context);
    if (!context.session.read_back.empty())
        append(blocks,
               read_back_section(context, context.internal() ? shared_sections(context) : blocks));
    append(blocks, questions_section(context, rules));
    if (context.internal()) append(blocks, annex_section(context));
    return blocks;
}

}  // namespace

Document document_from_session(const Session& session, const Analysis& analysis,
                               const OutlineOptions& options, const Wording& wording) {
    return document_from_session(session, analysis, options, wording, CounterQuestionRules{});
}

Document document_from_session(const Session& session, const Analysis& analysis,
                               const OutlineOptions& options, const Wording& wording,
                               const CounterQuestionRules& rules) {
    const OutlineContext context(session, analysis, options, wording);
    Document document;
    document.subtitle = parties(context);
    document.title = session.title.empty() ? document.subtitle : session.title;
    const std::string rehearsal = options.rehearsal ? wording.text("rehearsal.badge") : "";
    if (options.rehearsal) document.title = rehearsal + " · " + document.title;
    document.language = wording.language();
    document.metadata = metadata_of(context);
    document.header = joined({rehearsal, context.word("kind"), document.subtitle}, " · ");
    document.footer = footer_of(context);
    document.words = {context.word("page-of"), context.word("figure-as-table")};
    document.blocks = all_sections(context, rules);
    document.warnings = warnings_of(context);
    return document;
}

}  // namespace sparring
