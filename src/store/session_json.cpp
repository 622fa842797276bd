// The session as one JSON object: its top-level table, its format version, what it keeps of others.
// Must not know the fields of what a session consists of.
#include "store/session_json.h"

#include "store/format.h"
#include "store/names.h"
#include "store/session_rules.h"
#include "store/tables.h"

namespace sparring::store {
namespace {

/// The answers of each side, in one object in the file.
Field<Session> preconditions() {
    using S = Session;
    constexpr auto usual = Answer::Unanswered;
    return group<S>("preconditions",
                    {choices_by_id<S>("supplier", &S::supplier_preconditions, Thing::Precondition,
                                      answer_names(), usual),
                     choices_by_id<S>("customer", &S::customer_preconditions, Thing::Precondition,
                                      answer_names(), usual)});
}

/// The id of the session or of its workshop: nothing in the file is looked up by it.
template <typename Member>
Field<Session> plain_id(std::string key, Member member) {
    return custom<Session>(
        std::move(key), Need::Required,
        [member](Reader& reader, const Json& json, Session& session) {
            read_id(reader, json, std::invoke(member, session).value);
        },
        [member](const Session& session) {
            return OrderedJson(std::invoke(member, session).value);
        });
}

bool is_session_key(const std::string& key) {
    const auto& rows = fields_of(Of<Session>{}).rows;
    return std::any_of(rows.begin(), rows.end(), [&](auto& row) { return row.key == key; });
}

std::string unknown_keys_of(const Json& json) {
    Json unknown = Json::object();
    for (const auto& [key, value] : json.items())
        if (!is_session_key(key)) unknown[key] = value;
    return unknown.empty() ? "" : unknown.dump();
}

/// Puts the kept keys before `method`, which stays last.
void append_unknown_keys(OrderedJson& json, const std::string& unknown_keys) {
    if (unknown_keys.empty()) return;
    const OrderedJson unknown = OrderedJson::parse(unknown_keys, nullptr, false);
    OrderedJson method = std::move(json["method"]);
    json.erase("method");
    for (const auto& [key, value] : unknown.items())
        if (!is_session_key(key)) json[key] = value;
    json["method"] = std::move(method);
}

}  // namespace

const Fields<Session>& fields_of(Of<Session>) {
    using S = Session;
    static const Fields<S> fields =
        Fields<S>{
            constant<S>("format", session_format),
            plain_id("id", &S::id),
            text<S>("language", &S::language, Need::Required),
            text<S>("title", &S::title),
            plain_id("workshop", &S::workshop),
            date<S>("date", &S::date),
            text<S>("currency", &S::currency),
            object<S>("supplier", &S::supplier),
            object<S>("customer", &S::customer),
            flag<S>("prospect", &S::prospect),
            flag<S>("unwinding", &S::unwinding),
            text<S>("goal", &S::goal),
            text<S>("expectations", &S::expectations),
            choice<S>("buyerType", &S::buyer_type, buyer_type_names(), Need::Optional,
                      BuyerType::Unknown),
            choice<S>("portfolio", &S::portfolio, portfolio_names(), Need::Optional,
                      Portfolio::Unknown),
            preconditions(),
            objects<S>("people", &S::people),
            objects<S>("agenda", &S::agenda),
            whole<S>("availableMinutes", &S::available_minutes, {0, 10000}, Need::Optional, 0),
            object<S>("earlier", &S::earlier),
            objects<S>("recognitions", &S::recognitions),
            objects<S>("trends", &S::trends),
            objects<S>("challenges", &S::challenges),
            objects<S>("dotVotes", &S::dot_votes),
            objects<S>("ratings", &S::ratings),
            objects<S>("importanceVotes", &S::importance_votes),
            objects<S>("findings", &S::findings),
            object<S>("position", &S::position),
            object<S>("target", &S::target),
            objects<S>("contacts", &S::contacts),
            objects<S>("propositions", &S::propositions),
            objects<S>("actions", &S::actions),
            objects<S>("parkingLot", &S::parking_lot),
            objects<S>("counterQuestions", &S::counter_questions),
            objects<S>("privateNotes", &S::private_notes),
            object<S>("outcome", &S::outcome),
            objects<S>("readBack", &S::read_back),
            object<S>("method", &S::method, Need::Required),
        }
            .finished_by(check_session);
    return fields;
}

Reading<StoredSession> read_session(std::string_view text, const std::string& file) {
    Reading<StoredSession> reading;
    auto json = json_with_format(text, file, "", session_format, reading.problems);
    if (!json) return reading;
    Reader reader(file, Rules::SessionCopy);
    read_nested(reader, *json, reading.value.session);
    reader.check_references();
    reading.problems = reader.take();
    reading.value.unknown_keys = unknown_keys_of(*json);
    return reading;
}

Result<StoredSession> session_from_json(std::string_view text, const std::string& file) {
    return read_session(text, file).result();
}

std::string json_from_session(const StoredSession& stored) {
    OrderedJson json = json_from_nested(stored.session);
    append_unknown_keys(json, stored.unknown_keys);
    return text_from_json(json);
}

std::string json_from_session(const Session& session) {
    return json_from_session(StoredSession{session, ""});
}

}  // namespace sparring::store
