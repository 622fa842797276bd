// Section 4: what is offered: per proposition the challenge, offer, difference, for whom, focus and
// the rungs that it needs. Must not know other sections.
#include "document/sections.h"
#include "document/sentence.h"
#include "document/value_words.h"

namespace sparring {
namespace {

/// A cell with one line per text; "not named yet" where a complete proposition has something.
Cell lines_cell(const OutlineContext& context, const std::vector<std::string>& texts) {
    Cell result;
    for (const std::string& text : texts) {
        if (!text.empty()) result.lines.push_back({plain(opening_sentence(text))});
    }
    if (result.lines.empty()) result = cell(quiet(context.word("not-recorded")));
    return result;
}

void add_quiet_line(Cell& target, const std::string& text) {
    if (!text.empty()) target.lines.push_back({quiet(text)});
}

std::vector<std::string> challenge_texts(const OutlineContext& context,
                                         const Proposition& proposition) {
    std::vector<std::string> texts;
    for (const ChallengeId& id : proposition.challenges) {
        if (const Challenge* challenge = find_challenge(context.session, id))
            texts.push_back(challenge->text);
    }
    if (texts.empty() && !proposition.challenge_phrase.empty())
        texts.push_back(opening_sentence(proposition.challenge_phrase));
    return texts;
}

Cell audience_cell(const OutlineContext& context, const Audience& audience) {
    std::string who = audience.person;
    if (!audience.role.empty())
        who = who.empty() ? audience.role : who + " (" + audience.role + ")";
    Cell result = lines_cell(context, {who});
    add_quiet_line(result, opening_sentence(audience.interest));
    return result;
}

std::string alternative_text(const OutlineContext& context, const Alternative& alternative) {
    if (alternative.text.empty()) return {};
    static constexpr std::string_view types[4] = {"competitor", "in-house", "nothing",
                                                  "previous-offer"};
    const std::string type(types[static_cast<std::size_t>(alternative.type)]);
    return context.word("alternative." + type, {alternative.text});
}

std::vector<std::string> needed_rungs(const OutlineContext& context,
                                      const Proposition& proposition) {
    std::vector<std::string> texts;
    for (const Dimension& dimension : context.session.method.dimensions) {
        const auto needed = proposition.rungs_needed.find(dimension.id);
        if (needed == proposition.rungs_needed.end()) continue;
        const std::string name = context.dimension_name(dimension.id);
        const std::string rung = std::to_string(needed->second);
        const DimensionResult* result = find_result(context.analysis, dimension.id);
        if (result == nullptr || !result->result)
            texts.push_back(context.word("offer.rung", {name, rung}));
        else if (*result->result >= needed->second)
            texts.push_back(context.word("offer.rung-reached", {name, rung}));
        else
            texts.push_back(
                context.word("offer.rung-and-now", {name, rung, std::to_string(*result->result)}));
    }
    return texts;
}

/// Challenge, offer with its outcome, difference with the alternative, for whom.
Table offer_table(const OutlineContext& context, const Proposition& proposition) {
    Cell offer = lines_cell(context, proposition.offer);
    if (!proposition.outcome.empty())
        add_quiet_line(offer, context.word("offer.outcome", {proposition.outcome}));
    Cell difference = lines_cell(context, proposition.difference);
    const std::string alternative = alternative_text(context, proposition.alternative);
    add_quiet_line(difference, alternative.empty() ? context.word("offer.no-alternative")
                                                   : context.word("offer.unlike", {alternative}));
    const std::string id = "offer." + proposition.id.value;
    Table table;
    table.id = id + ".table";
    table.columns = {{context.word("offer.challenge"), Alignment::Start, 28},
                     {context.word("offer.offer"), Alignment::Start, 27},
                     {context.word("offer.difference"), Alignment::Start, 27},
                     {context.word("offer.audience"), Alignment::Start, 18}};
    table.rows.push_back(
        {id + ".row",
         RowKind::Body,
         {lines_cell(context, challenge_texts(context, proposition)), std::move(offer),
          std::move(difference), audience_cell(context, proposition.audience)}});
    return table;
}

/// A fact with one value per text; adds nothing without.
void add_fact(const OutlineContext& context, Facts& facts, const std::string& id,
              const std::string& key, const std::vector<std::string>& texts) {
    Facts::Fact fact;
    for (const std::string& text : texts) {
        const std::string number = "-" + std::to_string(fact.values.size() + 1);
        if (!text.empty())
            fact.values.push_back(statement(id + "." + key + number, opening_sentence(text)));
    }
    if (fact.values.empty()) return;
    fact.label = context.count("offer." + key, static_cast<int>(fact.values.size()));
    facts.facts.push_back(std::move(fact));
}

/// What the table leaves out: focus, points, what the relationship must be able to, state.
Facts offer_facts(const OutlineContext& context, const Proposition& proposition) {
    static constexpr std::string_view states[3] = {"draft", "discussed", "agreed"};
    const std::string state(states[static_cast<std::size_t>(proposition.status)]);
    const std::string id = "offer." + proposition.id.value;
    Facts facts;
    facts.side_by_side = true;
    add_fact(context, facts, id, "focus", proposition.focus);
    add_fact(context, facts, id, "parity", proposition.parity);
    add_fact(context, facts, id, "contention", proposition.contention);
    const std::string status = context.word("proposition-status." + state);
    add_fact(context, facts, id, "status",
             {proposition.owner.empty()
                  ? status
                  : context.word("offer.status-and-owner", {status, proposition.owner})});
    add_fact(context, facts, id, "needed", needed_rungs(context, proposition));
    return facts;
}

}  // namespace

Blocks offer_section(const OutlineContext& context) {
    Blocks blocks = {section_heading(context, "4", "offer")};
    const auto& propositions = context.session.propositions;
    if (propositions.empty()) {
        blocks.push_back(not_discussed(context, "offer"));
        return blocks;
    }
    const std::string& description = context.session.supplier.description;
    if (!description.empty())
        blocks.push_back(paragraph(Statement{"offer.supplier",
                                             {strong(context.company_name(Side::Supplier)),
                                              plain(", " + as_sentence(description))}}));
    const Proposition* leading = leading_proposition(context.session);
    for (const Proposition& proposition : propositions) {
        const std::string id = "offer." + proposition.id.value;
        if (propositions.size() > 1)
            blocks.push_back(heading(3, "", proposition_title(context, proposition),
                                     "offer-" + proposition.id.value));
        std::string sentence = proposition_sentence(context.session, proposition, context.wording);
        if (&proposition != leading && !sentence.empty())
            blocks.push_back(paragraph(statement(id + ".sentence", std::move(sentence))));
        blocks.push_back({offer_table(context, proposition)});
        blocks.push_back({offer_facts(context, proposition)});
    }
    return blocks;
}

}  // namespace sparring
