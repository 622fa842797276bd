// The session: everything a workshop records, as plain values.
// Must not know JSON, files, screens or the clock; derived figures live in analysis.h.
#pragma once

#include "core/date.h"
#include "core/ids.h"
#include "core/method.h"
#include "core/proposition.h"
#include "core/workshop.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparring {

enum class Side { Supplier, Customer, Adviser };
enum class Level { Top, Middle, Operational };
enum class DmuRole { None, Decider, Influencer, User, Buyer, Gatekeeper, Initiator };
enum class BuyerType { Unknown, Price, Advice, Alliance };
enum class Portfolio { Unknown, Strategic, Leverage, Bottleneck, Routine };
enum class Answer { Unanswered, Yes, Partly, No };

struct Company {
    std::string name;
    std::string short_name;  ///< at most 18 characters; empty: the name is used
    std::string description;
    friend bool operator==(const Company&, const Company&) = default;
};

/// Someone of either side or the adviser; who is not at the table only appears in the contact map.
struct Person {
    PersonId id;
    std::string name;  ///< may be empty for "the managing director" whose name nobody knows yet
    std::string function;
    Side side = Side::Supplier;
    Level level = Level::Middle;
    DmuRole dmu_role = DmuRole::None;
    bool at_table = true;        ///< takes part in the session
    bool absent = false;         ///< invited, but not there (yet, or any more)
    bool names_allowed = false;  ///< agreed that the internal annex prints the name
    friend bool operator==(const Person&, const Person&) = default;
};

struct Trend {
    TrendId id;
    TrendCategoryId category;
    std::string text;
    std::string consequence;
    std::string source;
    friend bool operator==(const Trend&, const Trend&) = default;
};

struct Challenge {
    ChallengeId id;
    TrendId trend;      ///< the trend it comes from, may be none
    std::string text;   ///< verb + object + limit, in the customer's words
    int urgency = 2;    ///< 1-3
    std::string owner;  ///< at the customer
    std::string source;
    friend bool operator==(const Challenge&, const Challenge&) = default;
};

/// Dots of one participant on one challenge.
struct DotVote {
    PersonId participant;
    ChallengeId challenge;
    int dots = 1;  ///< 1-2
    friend bool operator==(const DotVote&, const DotVote&) = default;
};

/// First recognition in the stages step; not a rating.
struct Recognition {
    PersonId participant;
    int stage = 1;  ///< 1-4
    friend bool operator==(const Recognition&, const Recognition&) = default;
};

enum class RatingSource { Own, Estimated, Counted, Imported };

/// One rating. Counted ratings name a side and no participant, one entry per card or hand.
struct Rating {
    PersonId participant;        ///< empty when counted
    Side side = Side::Supplier;  ///< the side it counts for (estimated: the customer)
    DimensionId dimension;
    int round = 1;
    std::optional<int> rung;  ///< 1-4; nullopt is "don't know"
    RatingSource source = RatingSource::Own;
    std::string time;      ///< ISO 8601 date and time, may be empty
    std::string note{};    ///< what the rater wrote beside it
    bool late = false;     ///< given after the reveal
    bool changed = false;  ///< given anew after it had been handed in
    friend bool operator==(const Rating&, const Rating&) = default;
};

struct ImportanceVote {
    PersonId participant;
    DimensionId dimension;
    int importance = 2;  ///< 1 helps, 2 important, 3 decisive
    friend bool operator==(const ImportanceVote&, const ImportanceVote&) = default;
};

/// What the talk about one dimension yielded; votes, agreed rung and dissent are separate records.
struct Finding {
    DimensionId dimension;
    std::string evidence_note;
    Date evidence_date;
    std::string verifier;  ///< who verifies the evidence
    Date verify_by;
    std::optional<int> agreed;  ///< 1-4
    std::string dissent;
    bool divided = false;  ///< the group settled on "remains divided", which is a result too
    friend bool operator==(const Finding&, const Finding&) = default;
};

enum class Confirmation { Open, Confirmed, Objection };

/// What the group said of the picture "where do we stand"; per side and together.
struct PositionView {
    Confirmation supplier = Confirmation::Open;
    Confirmation customer = Confirmation::Open;
    std::string explanation;
    friend bool operator==(const PositionView&, const PositionView&) = default;
};

/// Where it should go: a choice, never a default.
struct Target {
    std::optional<int> stage;          ///< 1-4
    std::map<DimensionId, int> rungs;  ///< 1-4; a missing one follows the stage
    std::string reason;
    std::string not_further;
    std::string decider;
    Date decided_on;
    Date review_date;
    std::string supplier_invests;
    std::string customer_invests;
    std::string dependence{};  ///< who depends more on whom, and the way out; asked at 3 and 4
    friend bool operator==(const Target&, const Target&) = default;
};

/// A contact between one person of each side. Strength 0 needed, 1 rarely, 2 monthly, 3 weekly.
struct Contact {
    PersonId supplier;
    PersonId customer;
    std::string rhythm;
    int strength = 1;
    friend bool operator==(const Contact&, const Contact&) = default;
};

enum class ActionStatus { Open, Busy, Done, Dropped };
enum class LinkKind { Dimension, Challenge, Proposition, ValueItem, Precondition };

/// Typed link of an action: {kind, id}.
struct ActionLink {
    LinkKind kind = LinkKind::Dimension;
    std::string id;
    friend bool operator==(const ActionLink&, const ActionLink&) = default;
};

struct Action {
    ActionId id;
    std::string text;
    std::string owner;
    std::optional<Side> side;
    Date due;
    std::vector<ActionLink> links;
    ActionStatus status = ActionStatus::Open;
    std::string status_note;
    std::string counterpart{};  ///< who sees to it on the other side
    std::string sign{};         ///< sign of success: what somebody could see
    bool carried_over = false;  ///< comes from the earlier session
    friend bool operator==(const Action&, const Action&) = default;
};

enum class ParkedOutcome { Open, Action, Topic, Dropped };

struct ParkedItem {
    ParkedItemId id;
    std::string text;
    ParkedOutcome outcome = ParkedOutcome::Open;
    friend bool operator==(const ParkedItem&, const ParkedItem&) = default;
};

/// Private note of the adviser on one step. Never drawn on a room screen, never in an outline.
struct PrivateNote {
    StepId step;
    std::string text;
    friend bool operator==(const PrivateNote&, const PrivateNote&) = default;
};

enum class OutlineStatus { Draft, Agreed };

struct ExportRecord {
    std::string file_name;
    std::string time;
    std::string audience;
    friend bool operator==(const ExportRecord&, const ExportRecord&) = default;
};

struct Outcome {
    std::string decision_asked;
    std::string confidentiality;
    OutlineStatus status = OutlineStatus::Draft;
    std::string version = "1";
    std::vector<ExportRecord> exports;
    friend bool operator==(const Outcome&, const Outcome&) = default;
};

enum class ReadBackStatus { Open, Confirmed, ToVerify, Changed };

/// What was said of one sentence of the outline when it was read back.
struct ReadBackEntry {
    std::string statement;  ///< id of the sentence in the outline: "brief.sentence"
    ReadBackStatus status = ReadBackStatus::Open;
    std::string text;    ///< the sentence as it was read
    Language language;   ///< of `text`
    std::string change;  ///< how it should read, where it was changed
    std::string owner;   ///< who verifies it
    Date due;            ///< by when
    std::string by;      ///< who said so
    std::string time;    ///< ISO 8601 date and time, may be empty
    friend bool operator==(const ReadBackEntry&, const ReadBackEntry&) = default;
};

enum class CounterQuestionOutcome { Discussed, Parked, Dismissed };

/// What was done with a counter-question; it stays on record when nothing raises it any more.
struct CounterQuestionAnswer {
    std::string rule;     ///< id of the rule: "trust-difference"
    std::string subject;  ///< id of what raised it; empty: the session as a whole
    CounterQuestionOutcome outcome = CounterQuestionOutcome::Discussed;
    std::string reason;  ///< why it was dismissed, or what came of it
    std::string time;    ///< ISO 8601 date and time, may be empty
    friend bool operator==(const CounterQuestionAnswer&, const CounterQuestionAnswer&) = default;
};

/// Where one dimension stood at the earlier session; its method may have had other dimensions.
struct EarlierDimension {
    DimensionId dimension;
    std::optional<int> supplier{};  ///< level, 1-4
    std::optional<int> customer{};
    std::optional<int> result{};
    std::optional<int> target{};
    friend bool operator==(const EarlierDimension&, const EarlierDimension&) = default;
};

/// What one value item was planned to yield a year.
struct EarlierValue {
    ValueItemId item;
    std::string label;
    Range planned;
    friend bool operator==(const EarlierValue&, const EarlierValue&) = default;
};

/// What an earlier session with this customer found: a copy, so that the file speaks for itself.
struct EarlierSession {
    SessionId id;  ///< empty: this session follows none
    std::string title;
    Date date;
    std::string method_id;
    std::string method_version;
    std::vector<std::string> supplier_people;  ///< who took part, names or functions
    std::vector<std::string> customer_people;
    std::optional<int> stage{};  ///< reached, 1-4
    std::optional<int> supplier_stage{};
    std::optional<int> customer_stage{};
    std::optional<int> target_stage{};
    Date review_date;
    std::vector<EarlierDimension> dimensions;
    std::vector<EarlierValue> values;
    friend bool operator==(const EarlierSession&, const EarlierSession&) = default;
};

/// One step of this session's agenda; name and prompts come from the workshop template.
struct AgendaStep {
    StepId id;
    StepKind kind = StepKind::Prepare;
    int minutes = 1;
    bool must = false;
    bool skipped = false;
    int spent_seconds = 0;
    friend bool operator==(const AgendaStep&, const AgendaStep&) = default;
};

struct Session {
    SessionId id;
    Language language = "en";
    std::string title;
    WorkshopId workshop;
    Date date;
    std::string currency = "EUR";
    Company supplier;
    Company customer;
    bool prospect = false;
    bool unwinding = false;
    std::string goal;
    std::string expectations;
    BuyerType buyer_type = BuyerType::Unknown;
    Portfolio portfolio = Portfolio::Unknown;
    std::map<PreconditionId, Answer> supplier_preconditions;
    std::map<PreconditionId, Answer> customer_preconditions;
    std::vector<Person> people;
    std::vector<AgendaStep> agenda;
    int available_minutes = 0;  ///< agreed for the whole session; 0: the sum of the agenda
    EarlierSession earlier;     ///< the session that this one follows
    std::vector<Recognition> recognitions;
    std::vector<Trend> trends;
    std::vector<Challenge> challenges;
    std::vector<DotVote> dot_votes;
    std::vector<Rating> ratings;
    std::vector<ImportanceVote> importance_votes;
    std::vector<Finding> findings;
    PositionView position;
    Target target;
    std::vector<Contact> contacts;
    std::vector<Proposition> propositions;
    std::vector<Action> actions;
    std::vector<ParkedItem> parking_lot;
    std::vector<CounterQuestionAnswer> counter_questions;
    std::vector<PrivateNote> private_notes;
    Outcome outcome;
    std::vector<ReadBackEntry> read_back;
    Method method;  ///< the copy that the session was held with; last in the file

    friend bool operator==(const Session&, const Session&) = default;
};

/// True for those who rate and vote: at the table, there, and of one of the two sides.
bool takes_part(const Person& person);
/// Everybody who takes part, in the order of the session.
std::vector<Person> participants(const Session& session);
/// The people of one side who take part, in order (an adviser never does).
std::vector<PersonId> raters_of_side(const Session& session, Side side);
/// The name, or the function of somebody whose name nobody knows yet.
const std::string& name_or_function(const Person& person);
/// Null when nobody has this id.
const Person* find_person(const Session& session, const PersonId& id);
const Challenge* find_challenge(const Session& session, const ChallengeId& id);
const Finding* find_finding(const Session& session, const DimensionId& id);
/// Short name where there is one, else the name.
const std::string& short_name(const Company& company);
/// A contact's level is the lower of its two people's.
Level contact_level(const Person& supplier, const Person& customer);
/// Target rung of a dimension: its own, else the target stage; nullopt without either.
std::optional<int> target_rung(const Session& session, const DimensionId& id);

}  // namespace sparring
