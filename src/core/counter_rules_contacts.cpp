// Rules over the contacts between the two sides.
// Must not know ratings.
#include "core/counter_rules.h"

#include <algorithm>

namespace sparring::counter {
namespace {

using Kind = CounterQuestionArgument::Kind;

std::string level_id(Level level) {
    switch (level) {
        case Level::Top:
            return "top";
        case Level::Middle:
            return "middle";
        case Level::Operational:
            break;
    }
    return "operational";
}

/// A contact with its two people; only those whose people are both known.
struct Pair {
    const Contact* contact;
    const Person* supplier;
    const Person* customer;
};

std::vector<Pair> pairs_of(const Session& session) {
    std::vector<Pair> pairs;
    for (const Contact& contact : session.contacts) {
        const Person* supplier = find_person(session, contact.supplier);
        const Person* customer = find_person(session, contact.customer);
        if (supplier != nullptr && customer != nullptr)
            pairs.push_back({&contact, supplier, customer});
    }
    return pairs;
}

CounterQuestionArgument person_argument(const Person& person) {
    return typed(name_or_function(person));
}

bool wants(const RuleContext& context) {
    return context.session.target.stage.value_or(0) >= context.whole_threshold("stage");
}

}  // namespace

// Where no contact was recorded at all, the contacts were not discussed; that says nothing.
void ask_partnership_without_top_contact(const RuleContext& context) {
    const auto pairs = pairs_of(context.session);
    if (!wants(context) || pairs.empty()) return;
    const bool at_top = std::any_of(pairs.begin(), pairs.end(), [&](const Pair& pair) {
        return contact_level(*pair.supplier, *pair.customer) == Level::Top &&
               pair.contact->strength >= context.whole_threshold("strength");
    });
    if (at_top) return;
    context.raise({}, {figure(Kind::Stage, *context.session.target.stage),
                       figure(Kind::Count, static_cast<double>(pairs.size()))});
}

void ask_single_pair(const RuleContext& context) {
    auto pairs = pairs_of(context.session);
    const auto all = static_cast<double>(pairs.size());
    std::erase_if(pairs, [&](const Pair& pair) {
        return pair.contact->strength < context.whole_threshold("strength");
    });
    if (static_cast<int>(pairs.size()) != context.whole_threshold("contacts")) return;
    for (const Pair& pair : pairs)
        context.raise(
            {pair.supplier->id.value, pair.customer->id.value},
            {person_argument(*pair.supplier), person_argument(*pair.customer),
             figure(Kind::Count, all), figure(Kind::Count, static_cast<double>(pairs.size()))});
}

// All three levels are needed from the threshold's stage up, so a contact's level does not matter.
void ask_missing_needed_contact(const RuleContext& context) {
    if (!wants(context)) return;
    for (const Pair& pair : pairs_of(context.session)) {
        if (pair.contact->strength > context.whole_threshold("strength")) continue;
        const Level level = contact_level(*pair.supplier, *pair.customer);
        context.raise({pair.supplier->id.value, pair.customer->id.value},
                      {person_argument(*pair.supplier), person_argument(*pair.customer),
                       named(Kind::Level, level_id(level)),
                       figure(Kind::Stage, *context.session.target.stage),
                       figure(Kind::Count, pair.contact->strength)});
    }
}

}  // namespace sparring::counter
