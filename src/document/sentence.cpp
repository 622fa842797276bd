// A proposition in one sentence, clause by clause.
// Must not know sections.
#include "document/sentence.h"

#include "document/context.h"

#include <algorithm>
#include <cmath>

namespace sparring {
namespace {

constexpr int measured = 3;  ///< from this evidence status up a proof shows something

/// A typed noun phrase without a full stop, so that it fits into a sentence.
std::string phrase(std::string text) {
    while (!text.empty() && (text.back() == '.' || text.back() == ' '))
        text.pop_back();
    return text;
}

/// At most `most` typed phrases as one enumeration.
std::string phrases(const Wording& wording, const std::vector<std::string>& texts,
                    std::size_t most) {
    std::vector<std::string> entries;
    for (const std::string& text : texts) {
        if (!phrase(text).empty() && entries.size() < most) entries.push_back(phrase(text));
    }
    return list_text(wording, entries);
}

std::string challenge_of(const OutlineContext& context, const Proposition& proposition) {
    if (!phrase(proposition.challenge_phrase).empty()) return phrase(proposition.challenge_phrase);
    for (const ChallengeId& id : proposition.challenges) {
        const Challenge* challenge = find_challenge(context.session, id);
        if (challenge != nullptr && !phrase(challenge->text).empty())
            return context.word("sentence.quoted-challenge", {phrase(challenge->text)});
    }
    return {};
}

std::string value_clause(const OutlineContext& context, const Proposition& proposition) {
    if (value_only_assumed(proposition)) {
        return proposition.establish_by.empty()
                   ? context.word("sentence.value-open")
                   : context.word("sentence.value-later", {context.date(proposition.establish_by)});
    }
    const double net = value_case(proposition).base.net;
    const std::string amount = context.sentence_amount(std::abs(net));
    std::string clause = context.word(net < 0 ? "sentence.value-cost" : "sentence.value", {amount});
    if (!proposition.from.empty() && net >= 0)
        clause +=
            context.word("sentence.value-from", {month_text(context.wording, proposition.from)});
    return clause;
}

/// What is claimed; empty when there is neither an offer nor a challenge.
std::string claim(const OutlineContext& context, const Proposition& proposition) {
    const std::string offer = phrases(context.wording, proposition.offer, 3);
    const std::string challenge = challenge_of(context, proposition);
    const std::string supplier = context.side_name(Side::Supplier);
    const std::string customer = context.side_name(Side::Customer);
    std::string text;
    if (!offer.empty() && !challenge.empty()) {
        text = context.word("sentence.offer-challenge", {offer, supplier, customer, challenge});
    } else if (!offer.empty()) {
        text = context.word("sentence.offer", {offer, supplier, customer});
    } else if (!challenge.empty()) {
        text = context.word("sentence.challenge", {supplier, customer, challenge});
    } else {
        return {};
    }
    if (!phrase(proposition.outcome).empty())
        text += context.word("sentence.outcome", {phrase(proposition.outcome)});
    return opening_sentence(as_sentence(text + value_clause(context, proposition)));
}

/// The hardest proof there is, said for what it is; empty without any.
std::string proof_clause(const OutlineContext& context, const Proposition& proposition) {
    const EvidenceItem* best = nullptr;
    for (const EvidenceItem& item : proposition.evidence) {
        const bool harder = best == nullptr || item.status > best->status;
        if (!phrase(item.text).empty() && harder) best = &item;
    }
    if (best == nullptr) return {};
    return context.word(best->status >= measured ? "sentence.proved" : "sentence.supported",
                        {phrase(best->text)});
}

/// What sets the offer apart; empty when no difference is known.
std::string contrast(const OutlineContext& context, const Proposition& proposition) {
    std::string difference = phrases(context.wording, proposition.focus, 2);
    if (difference.empty()) difference = phrases(context.wording, proposition.difference, 2);
    if (difference.empty()) return {};
    const std::string supplier = context.side_name(Side::Supplier);
    const std::string alternative = phrase(proposition.alternative.text);
    std::string text = alternative.empty()
                           ? context.word("sentence.difference", {supplier, difference})
                           : context.word("sentence.unlike", {alternative, supplier, difference});
    return opening_sentence(as_sentence(text + proof_clause(context, proposition)));
}

}  // namespace

std::string proposition_sentence(const Session& session, const Proposition& proposition,
                                 const Wording& wording) {
    const Analysis none;
    const OutlineOptions options;
    const OutlineContext context(session, none, options, wording);
    const std::string first = claim(context, proposition);
    const std::string second = contrast(context, proposition);
    if (first.empty()) return {};
    return second.empty() ? first : first + " " + second;
}

const Proposition* leading_proposition(const Session& session) {
    const auto& list = session.propositions;
    const auto found = std::max_element(
        list.begin(), list.end(),
        [](const Proposition& a, const Proposition& b) { return a.status < b.status; });
    return found == list.end() ? nullptr : &*found;
}

}  // namespace sparring
