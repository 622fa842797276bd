// No member of a struct is forgotten in its field table: members and rows are counted.
#include "store/tables.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace sparring;
using namespace sparring::store;

namespace {

/// Can stand for any member when the compiler tries an initialisation; never run.
struct Any {
    template <typename T>
    operator T() const;
};

template <typename Object, std::size_t... Index>
constexpr bool takes(std::index_sequence<Index...>) {
    return requires {
        Object{(static_cast<void>(Index), Any{})...};
    };
}

/// How many members an aggregate has: the most values that it can be initialised with.
template <typename Object, std::size_t Count = 40>
constexpr std::size_t member_count() {
    if constexpr (takes<Object>(std::make_index_sequence<Count>{}))
        return Count;
    else
        return member_count<Object, Count - 1>();
}

template <typename Object>
void check_rows(int more_rows = 0) {
    const auto& rows = fields_of(Of<Object>{}).rows;
    std::set<std::string> keys;
    for (const auto& row : rows) {
        INFO(row.key);
        CHECK(keys.insert(row.key).second);
    }
    CHECK(static_cast<int>(rows.size()) == static_cast<int>(member_count<Object>()) + more_rows);
}

struct Three {
    std::string a;
    std::optional<int> b;
    std::vector<double> c;
};

}  // namespace

TEST_CASE("members are counted as they are declared") {
    CHECK(member_count<Three>() == 3);
    CHECK(member_count<Range>() == 3);
    CHECK(member_count<Company>() == 3);
}

TEST_CASE("every member of what a session consists of has a row") {
    check_rows<Company>();
    check_rows<Person>();
    check_rows<Trend>();
    check_rows<Challenge>();
    check_rows<DotVote>();
    check_rows<Recognition>();
    check_rows<Rating>();
    check_rows<ImportanceVote>();
    check_rows<Finding>();
    check_rows<PositionView>();
    check_rows<Target>();
    check_rows<Contact>();
    check_rows<AgendaStep>();
    check_rows<ActionLink>();
    check_rows<Action>();
    check_rows<ParkedItem>();
    check_rows<PrivateNote>();
    check_rows<ExportRecord>();
    check_rows<Outcome>();
    check_rows<ReadBackEntry>();
    check_rows<CounterQuestionAnswer>();
    check_rows<EarlierDimension>();
    check_rows<EarlierValue>();
    check_rows<EarlierSession>();
    // "format" is a row and no member; "preconditions" holds two members.
    check_rows<Session>(+1 - 1);
}

TEST_CASE("every member of propositions, method, moves and workshops has a row") {
    check_rows<Range>();
    check_rows<Factor>(+3);  // low, base, high, from and to for `range` and `minus`
    check_rows<ValueItem>();
    check_rows<CostItem>();
    check_rows<Alternative>();
    check_rows<EvidenceItem>();
    check_rows<Audience>();
    check_rows<Proposition>();
    check_rows<Stage>();
    check_rows<Stage::Mark>();
    check_rows<Dimension>();
    check_rows<Thresholds>();
    check_rows<Precondition>();
    check_rows<TrendCategory>();
    check_rows<Method>();
    check_rows<WorkshopStep>();
    check_rows<Workshop>();
    check_rows<Move>();
}
