// Section 4: what is offered: per proposition the challenge, offer, difference, for whom, focus and
// the rungs that it needs. Must not know other sections.
#include "document/sections.h"
#include "document/sentence.h"
#include "document/value_words.h"

namespace sparring {
namespace {

/// Facts of one proposition; adds nothing for what was not recorded.
class PropositionFacts {
public:
    PropositionFacts(const OutlineContext& context, std::string id)
        : m_context(context), m_id(std::move(id)) {}

    void add(const std::string& key, const std::vector<std::string>& values) {
        Facts::Fact fact;
        fact.label = m_context.word("offer." + key);
        for (const std::string& value : values) {
            if (value.empty()) continue;
            const std::string number = "-" + std::to_string(fact.values.size() + 1);
            fact.values.push_back(statement(m_id + "." + key + number, value));
        }
        if (!fact.values.empty()) m_facts.facts.push_back(std::move(fact));
    }
    /// What a complete proposition has, also when it is missing.
    void require(const std::string& key, const std::vector<std::string>& values) {
        const std::size_t before = m_facts.facts.size();
        add(key, values);
        if (m_facts.facts.size() > before) return;
        m_facts.facts.push_back({m_context.word("offer." + key),
                                 {{m_id + "." + key, {quiet(m_context.word("not-recorded"))}}}});
    }
    [[nodiscard]] Facts take() { return std::move(m_facts); }

private:
    const OutlineContext& m_context;
    std::string m_id;
    Facts m_facts;
};

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

/// For whom, and what that person gains.
std::vector<std::string> audience_texts(const Audience& audience) {
    std::string who = audience.person;
    if (!audience.role.empty())
        who = who.empty() ? opening_sentence(audience.role) : who + " (" + audience.role + ")";
    return {who, audience.interest};
}

std::string alternative_text(const OutlineContext& context, const Alternative& alternative) {
    if (alternative.text.empty()) return {};
    static constexpr std::string_view types[4] = {"competitor", "in-house", "nothing",
                                                  "previous-offer"};
    const std::string type(types[static_cast<std::size_t>(alternative.type)]);
    return context.word("alternative." + type, {opening_sentence(alternative.text)});
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
        texts.push_back(
            result != nullptr && result->result
                ? context.word("offer.rung-and-now", {name, rung, std::to_string(*result->result)})
                : context.word("offer.rung", {name, rung}));
    }
    return texts;
}

std::vector<std::string> capitalised(std::vector<std::string> texts) {
    for (std::string& text : texts)
        text = opening_sentence(std::move(text));
    return texts;
}

Facts facts_of(const OutlineContext& context, const Proposition& proposition) {
    PropositionFacts facts(context, "offer." + proposition.id.value);
    facts.require("challenge", challenge_texts(context, proposition));
    facts.require("offer", capitalised(proposition.offer));
    facts.require("outcome", {opening_sentence(proposition.outcome)});
    facts.require("audience", audience_texts(proposition.audience));
    facts.require("alternative", {alternative_text(context, proposition.alternative)});
    facts.require("difference", capitalised(proposition.difference));
    facts.add("parity", capitalised(proposition.parity));
    facts.add("contention", capitalised(proposition.contention));
    facts.add("focus", capitalised(proposition.focus));
    facts.add("needed", needed_rungs(context, proposition));
    facts.add("owner", {proposition.owner});
    static constexpr std::string_view states[3] = {"draft", "discussed", "agreed"};
    facts.add("status",
              {context.word("proposition-status." +
                            std::string(states[static_cast<std::size_t>(proposition.status)]))});
    return facts.take();
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
        blocks.push_back({facts_of(context, proposition)});
    }
    return blocks;
}

}  // namespace sparring
