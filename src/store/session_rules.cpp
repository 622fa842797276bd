// Rules over several parts of a session: whose rating counts for which side, who meets whom.
// Must not know how fields are read; references to unknown ids are the reader's.
#include "store/session_rules.h"

#include <set>
#include <tuple>

namespace sparring::store {
namespace {

constexpr std::size_t longest_company_short_name = 18;

/// A rating by someone counts for their side; an estimate is the customer's view as seen by
/// another.
Side side_of(const Rating& rating, const Person& person) {
    return rating.source == RatingSource::Estimated ? Side::Customer : person.side;
}

void check_rating_by(Reader& reader, const Person& person, bool names_side, Rating& rating) {
    if (person.side == Side::Adviser) {
        const auto place = reader.enter("participant");
        reader.error("problem.adviser-rating");
        return;
    }
    const Side side = side_of(rating, person);
    if (names_side && rating.side != side) {
        const auto place = reader.enter("side");
        reader.error("problem.rating-of-other-side");
    }
    rating.side = side;
}

using Vote = std::tuple<PersonId, DimensionId, int, RatingSource>;

void check_ratings(Reader& reader, const Json& json, Session& session) {
    const auto list = reader.enter("ratings");
    std::set<Vote> seen;
    for (std::size_t i = 0; i < session.ratings.size(); ++i) {
        Rating& rating = session.ratings[i];
        const Person* person = find_person(session, rating.participant);
        if (rating.participant.empty() || person == nullptr) continue;
        const auto place = reader.enter(i);
        const Json& entry = json["ratings"][i];
        check_rating_by(reader, *person, entry.is_object() && entry.contains("side"), rating);
        if (!seen.insert({rating.participant, rating.dimension, rating.round, rating.source})
                 .second)
            reader.warning("problem.rated-twice",
                           {rating.participant.value, rating.dimension.value});
    }
}

void check_contact_side(Reader& reader, const Session& session, const PersonId& id, Side side) {
    const Person* person = find_person(session, id);
    if (person != nullptr && person->side != side)
        reader.warning("problem.contact-of-other-side", {id.value});
}

void check_contacts(Reader& reader, const Session& session) {
    const auto list = reader.enter("contacts");
    for (std::size_t i = 0; i < session.contacts.size(); ++i) {
        const auto place = reader.enter(i);
        check_contact_side(reader, session, session.contacts[i].supplier, Side::Supplier);
        check_contact_side(reader, session, session.contacts[i].customer, Side::Customer);
    }
}

void check_company(Reader& reader, std::string_view key, const Company& company) {
    const std::size_t length = character_count(company.short_name);
    if (length <= longest_company_short_name) return;
    const auto place = reader.enter(key);
    const auto name = reader.enter("shortName");
    reader.warning("problem.text-too-long",
                   {std::to_string(length), std::to_string(longest_company_short_name)});
}

}  // namespace

void check_session(Reader& reader, const Json& json, Session& session) {
    check_company(reader, "supplier", session.supplier);
    check_company(reader, "customer", session.customer);
    check_ratings(reader, json, session);
    check_contacts(reader, session);
}

}  // namespace sparring::store
