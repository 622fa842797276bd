// The two example cases as core values, and small builders for other sessions.
// Must not compute any expected figure.
#include "cases.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <sstream>

namespace sparring::tests {
namespace {

LocalText both(const std::string& text) {
    return {{{"en", text}, {"nl", text}}};
}

std::vector<DimensionId> ids(std::initializer_list<const char*> names) {
    std::vector<DimensionId> result;
    for (const char* name : names)
        result.emplace_back(name);
    return result;
}

void add_person(Session& session, const std::string& id, Side side) {
    Person& person = session.people.emplace_back();
    person.id = PersonId(id);
    person.name = id;
    person.side = side;
}

void add_ratings(Session& session, const std::string& dimension, const std::string& prefix,
                 std::string_view rungs, int round) {
    for (std::size_t i = 0; i < rungs.size(); ++i) {
        if (rungs[i] == '.') continue;
        Rating& rating = session.ratings.emplace_back();
        rating.participant = PersonId(prefix + std::to_string(i + 1));
        rating.side = prefix == "s" ? Side::Supplier : Side::Customer;
        rating.dimension = DimensionId(dimension);
        rating.round = round;
        if (rungs[i] != '-') rating.rung = rungs[i] - '0';
    }
}

ValueItem item(const std::string& id, ValueCategory category, std::vector<Factor> factors,
               EvidenceStatus status) {
    ValueItem result;
    result.id = ValueItemId(id);
    result.label = id;
    result.category = category;
    result.driver = id;
    result.factors = std::move(factors);
    result.status = status;
    return result;
}

Factor difference(double from, double low, double base, double high) {
    Factor result = factor(from);
    result.minus = Range{low, base, high};
    return result;
}

/// One row of the tables in 3.6 and 7: what was rated, wanted and weighed.
struct Row {
    const char* dimension;
    const char* supplier;
    const char* customer;
    int target;
    const char* importance;
};

void fill(Session& session, const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        rate(session, row.dimension, row.supplier, row.customer);
        vote_importance(session, row.dimension, row.importance);
        session.target.rungs[DimensionId(row.dimension)] = row.target;
    }
    session.target.stage = 3;
}

}  // namespace

Method four_stages() {
    Method method;
    method.id = "four-stages";
    method.version = "1";
    for (const char* id : {"transactional", "cooperative", "partnership", "integration"}) {
        Stage& stage = method.stages.emplace_back();
        stage.id = StageId(id);
        stage.name = both(id);
    }
    for (const char* id : {"collaboration", "horizon", "commitment", "information", "contacts",
                           "organisation", "status", "planning", "innovation", "trust"}) {
        Dimension& dimension = method.dimensions.emplace_back();
        dimension.id = DimensionId(id);
        dimension.name = both(id);
    }
    method.gates[2] = ids({"organisation", "status"});
    method.gates[3] = ids({"contacts", "information", "planning", "trust"});
    method.gates[4] = ids({"collaboration", "planning", "innovation"});
    return method;
}

Session session_with_people(int suppliers, int customers) {
    Session session;
    session.id = SessionId("test");
    session.method = four_stages();
    for (int i = 1; i <= suppliers; ++i)
        add_person(session, "s" + std::to_string(i), Side::Supplier);
    for (int i = 1; i <= customers; ++i)
        add_person(session, "c" + std::to_string(i), Side::Customer);
    add_person(session, "adviser", Side::Adviser);
    return session;
}

void rate(Session& session, const std::string& dimension, std::string_view supplier,
          std::string_view customer, int round) {
    add_ratings(session, dimension, "s", supplier, round);
    add_ratings(session, dimension, "c", customer, round);
}

void rate_all(Session& session, std::string_view supplier, std::string_view customer) {
    for (const Dimension& dimension : session.method.dimensions)
        rate(session, dimension.id.value, supplier, customer);
}

void vote_importance(Session& session, const std::string& dimension, std::string_view votes) {
    std::size_t next = 0;
    for (const Person& person : session.people) {
        if (next == votes.size()) return;
        session.importance_votes.push_back(
            {person.id, DimensionId(dimension), votes[next++] - '0'});
    }
}

Rating rating_of(const std::string& person, const std::string& dimension, int rung,
                 RatingSource source, int round) {
    Rating rating;
    rating.participant = PersonId(person);
    const bool customer = person.front() == 'c' || source == RatingSource::Estimated;
    rating.side = customer ? Side::Customer : Side::Supplier;
    rating.dimension = DimensionId(dimension);
    rating.rung = rung;
    rating.source = source;
    rating.round = round;
    return rating;
}

Rating counted_rating(Side side, const std::string& dimension, int rung, int round) {
    Rating rating;
    rating.side = side;
    rating.dimension = DimensionId(dimension);
    rating.rung = rung;
    rating.source = RatingSource::Counted;
    rating.round = round;
    return rating;
}

const DimensionResult& result_of(const Analysis& analysis, const std::string& dimension) {
    const DimensionResult* result = find_result(analysis, DimensionId(dimension));
    REQUIRE(result != nullptr);
    return *result;
}

Session case_a() {
    Session session = session_with_people(3, 3);
    session.id = SessionId("kruidwende");
    fill(session, {{"collaboration", "332", "222", 3, "222232"},
                   {"horizon", "232", "221", 3, "231211"},
                   {"commitment", "332", "122", 2, "121111"},
                   {"information", "242", "211", 3, "333233"},
                   {"contacts", "332", "221", 3, "223232"},
                   {"organisation", "232", "222", 3, "222121"},
                   {"status", "232", "222", 2, "231211"},
                   {"planning", "221", "121", 3, "332332"},
                   {"innovation", "333", "222", 3, "323333"},
                   {"trust", "333", "232", 3, "222322"}});
    session.propositions.push_back(proposition_a());
    return session;
}

Session case_b() {
    Session session = session_with_people(2, 3);
    session.id = SessionId("merelstroom");
    fill(session, {{"collaboration", "33", "332", 3, "22222"},
                   {"horizon", "33", "323", 3, "12121"},
                   {"commitment", "33", "333", 3, "12222"},
                   {"information", "43", "333", 4, "33233"},
                   {"contacts", "33", "332", 3, "21123"},
                   {"organisation", "33", "332", 3, "22122"},
                   {"status", "33", "223", 2, "21231"},
                   {"planning", "33", "322", 3, "32332"},
                   {"innovation", "34", "331", 3, "22223"},
                   {"trust", "33", "333", 3, "22222"}});
    session.propositions.push_back(proposition_b());
    return session;
}

Proposition proposition_a() {
    Proposition result;
    result.id = PropositionId("folie");
    result.values = {
        item("a1", ValueCategory::Cost, {factor(420), factor(0.2, 0.3, 0.4), factor(850)}, 2),
        item("a2", ValueCategory::Cost, {factor(95000), factor(0.3, 0.5, 0.65)}, 2),
        item("a3", ValueCategory::Cost, {factor(180000), factor(0.1, 0.2, 0.3)}, 1),
        item("a4", ValueCategory::Capital, {factor(2600000), divisor(365), factor(7, 14, 18)}, 3),
        item("a5", ValueCategory::Risk, {difference(0.25, 0.15, 0.1, 0.05), factor(60000)}, 1),
        item("a6", ValueCategory::Revenue,
             {factor(18000000), factor(0, 0.003, 0.006), factor(0.28)}, 1),
    };
    result.values[3].capital_rate = 0.08;
    result.annual_costs = {{"premium", {factor(38000000), factor(0.0022, 0.0018, 0.0015)}}};
    result.one_off_costs = {{"trials", {factor(150000, 120000, 100000)}}};
    return result;
}

Proposition proposition_b() {
    Proposition result;
    result.id = PropositionId("pakketten");
    result.values = {
        item("b1", ValueCategory::Cost,
             {factor(16), factor(230), factor(25, 40, 55), divisor(60), factor(48), factor(0.5)},
             1),
        item("b2", ValueCategory::Cost, {factor(340000), factor(0.2, 0.35, 0.45)}, 2),
        item("b3", ValueCategory::Cost, {factor(1450), factor(65), factor(0.4, 0.6, 0.75)}, 3),
        item("b4", ValueCategory::Revenue, {factor(9500000), factor(0.008), factor(0.2, 0.4, 0.6)},
             2),
        item("b5", ValueCategory::Capital, {factor(4800000), factor(0.1, 0.18, 0.25)}, 2),
        item("b6", ValueCategory::Risk, {factor(2), difference(90, 40, 15, 5), factor(55)}, 1),
    };
    result.values[4].capital_rate = 0.05;
    result.annual_costs = {{"fee", {factor(160000, 145000, 140000)}}};
    result.one_off_costs = {{"interfaces", {factor(320000, 260000, 230000)}}};
    return result;
}

Factor factor(double value) {
    return factor(value, value, value);
}

Factor factor(double low, double base, double high) {
    Factor result;
    result.range = {low, base, high};
    return result;
}

Factor divisor(double value) {
    Factor result = factor(value);
    result.divides = true;
    return result;
}

Wording shipped_formats(const std::string& language) {
    // The file is flat, one "key": "text" a line, and these texts have no escapes.
    std::ifstream file(SPARRING_SOURCE_DIR "/templates/wording/" + language + ".json");
    REQUIRE(file.is_open());
    std::map<std::string, std::string, std::less<>> texts;
    for (std::string line; std::getline(file, line);) {
        const auto start = line.find("\"format.");
        if (start == std::string::npos) continue;
        const auto middle = line.find("\": \"", start);
        const auto end = line.rfind('"');
        REQUIRE(middle < end);
        texts[line.substr(start + 1, middle - start - 1)] =
            line.substr(middle + 4, end - middle - 4);
    }
    return {language, texts};
}

namespace {

void print(std::ostream& out, const std::optional<SideResult>& side) {
    if (!side) {
        out << " none";
        return;
    }
    out << " n" << side->n << " L" << side->level << " IM" << side->interpolated_median << " r"
        << side->range << " iqr" << side->iqr << " A" << side->agreement << " [";
    for (int rung : side->rungs)
        out << rung;
    out << "]";
}

void print(std::ostream& out, const DimensionResult& result) {
    out << result.id.value << ":";
    print(out, result.supplier);
    print(out, result.customer);
    out << " all n" << result.all.n << " r" << result.all.range << " iqr" << result.all.iqr << " A"
        << result.all.agreement.value_or(-9) << " class" << static_cast<int>(result.all.consensus)
        << " D" << result.perception_difference.value_or(-9) << " L" << result.level.value_or(-9)
        << " agreed" << result.agreed.value_or(-9) << " R" << result.result.value_or(-9)
        << (result.one_sided ? " one-sided" : "") << (result.estimated ? " estimated" : "") << " T"
        << result.target.value_or(-9) << " G" << result.gap.value_or(-9) << " V"
        << result.over_investment.value_or(-9) << " m" << result.importance
        << (result.importance_voted ? "voted" : "") << " P" << result.priority.value_or(-9) << "\n";
}

}  // namespace

std::string facts_of(const Analysis& analysis) {
    std::ostringstream out;
    for (const DimensionResult& result : analysis.dimensions)
        print(out, result);
    const StageResult& stage = analysis.stage;
    out << "stage S" << stage.supplier.value_or(-9) << " C" << stage.customer.value_or(-9) << " R"
        << stage.relationship.value_or(-9) << " centre" << stage.centre.value_or(-9) << " T"
        << stage.target.value_or(-9) << " holds" << (stage.target_holds ? *stage.target_holds : -9)
        << " confidence" << (stage.confidence ? static_cast<int>(*stage.confidence) : -9) << "\n";
    if (stage.next) {
        out << "next " << stage.next->stage << " " << stage.next->dimensions_at_or_above << "/"
            << stage.next->dimensions_needed << " met";
        for (const DimensionId& id : stage.next->gates_met)
            out << " " << id.value;
        out << " unmet";
        for (const DimensionId& id : stage.next->gates_unmet)
            out << " " << id.value;
        out << "\n";
    }
    out << "priority";
    for (const DimensionId& id : analysis.priority_order)
        out << " " << id.value;
    return out.str();
}

}  // namespace sparring::tests
