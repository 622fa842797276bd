// Section 2: the customer's market: trend, consequence, challenge, urgency, source; at most five
// rows. Must not know other sections.
#include "document/sections.h"

#include <algorithm>
#include <array>

namespace sparring {
namespace {

constexpr std::size_t most_rows = 5;

struct MarketRow {
    const Trend* trend = nullptr;
    const Challenge* challenge = nullptr;
};

const Trend* find_trend(const Session& session, const TrendId& id) {
    const auto found = std::find_if(session.trends.begin(), session.trends.end(),
                                    [&](const Trend& trend) { return trend.id == id; });
    return found == session.trends.end() ? nullptr : &*found;
}

/// Challenges, most urgent first, each with its trend; then trends without a challenge.
std::vector<MarketRow> market_rows(const Session& session) {
    std::vector<MarketRow> rows;
    for (const Challenge& challenge : session.challenges)
        rows.push_back({find_trend(session, challenge.trend), &challenge});
    std::stable_sort(rows.begin(), rows.end(), [](const MarketRow& a, const MarketRow& b) {
        return a.challenge->urgency > b.challenge->urgency;
    });
    for (const Trend& trend : session.trends) {
        const bool used = std::any_of(rows.begin(), rows.end(),
                                      [&](const MarketRow& row) { return row.trend == &trend; });
        if (!used) rows.push_back({&trend, nullptr});
    }
    return rows;
}

Cell trend_cell(const OutlineContext& context, const Trend* trend) {
    if (trend == nullptr) return cell(quiet(context.word("none")));
    Cell result = cell(trend->text);
    if (!trend->consequence.empty()) result.lines.push_back({quiet(trend->consequence)});
    return result;
}

Cell challenge_cell(const OutlineContext& context, const Challenge* challenge) {
    if (challenge == nullptr) return cell(quiet(context.word("market.no-challenge")));
    Cell result = cell(strong(challenge->text));
    if (!challenge->owner.empty())
        result.lines.push_back({quiet(context.word("market.owner", {challenge->owner}))});
    return result;
}

Cell urgency_cell(const OutlineContext& context, const Challenge* challenge) {
    if (challenge == nullptr) return cell(std::string());
    return cell(context.word("urgency." + std::to_string(std::clamp(challenge->urgency, 1, 3))));
}

Cell source_cell(const OutlineContext& context, const MarketRow& row) {
    Cell result;
    const std::array<std::string, 2> sources = {
        row.trend == nullptr ? std::string() : row.trend->source,
        row.challenge == nullptr ? std::string() : row.challenge->source};
    for (const std::string& source : sources) {
        const bool known = !result.lines.empty() && result.lines.front().front().text == source;
        if (!source.empty() && !known) result.lines.push_back({plain(source)});
    }
    if (result.lines.empty()) result = cell(quiet(context.word("no-source")));
    return result;
}

Table market_table(const OutlineContext& context, const std::vector<MarketRow>& rows) {
    Table table;
    table.id = "market.table";
    table.columns = {{context.word("market.trend"), Alignment::Start, 42},
                     {context.word("market.challenge"), Alignment::Start, 29},
                     {context.word("market.urgency"), Alignment::Start, 11},
                     {context.word("market.source"), Alignment::Start, 27}};
    for (std::size_t i = 0; i < std::min(rows.size(), most_rows); ++i) {
        const MarketRow& row = rows[i];
        const std::string id =
            row.challenge != nullptr ? row.challenge->id.value : row.trend->id.value;
        table.rows.push_back(
            {"market." + id,
             RowKind::Body,
             {trend_cell(context, row.trend), challenge_cell(context, row.challenge),
              urgency_cell(context, row.challenge), source_cell(context, row)}});
    }
    return table;
}

std::string_view id_of(BuyerType type) {
    static constexpr std::array<std::string_view, 4> ids = {"unknown", "price", "advice",
                                                            "alliance"};
    return ids.at(static_cast<std::size_t>(type));
}

std::string_view id_of(Portfolio portfolio) {
    static constexpr std::array<std::string_view, 5> ids = {"unknown", "strategic", "leverage",
                                                            "bottleneck", "routine"};
    return ids.at(static_cast<std::size_t>(portfolio));
}

/// Who the customer is and how it buys; only what was recorded.
std::vector<Statement> customer_statements(const OutlineContext& context) {
    const Session& session = context.session;
    const std::string customer = opening_sentence(context.side_name(Side::Customer));
    const std::string company = context.company_name(Side::Customer);
    std::vector<Statement> statements;
    if (!session.customer.description.empty())
        statements.push_back(
            {"market.customer",
             {strong(company), plain(", " + as_sentence(session.customer.description))}});
    if (session.portfolio != Portfolio::Unknown)
        statements.push_back(statement(
            "market.portfolio",
            context.word("market.portfolio." + std::string(id_of(session.portfolio)), {customer})));
    if (session.buyer_type != BuyerType::Unknown)
        statements.push_back(statement(
            "market.buyer",
            context.word("market.buyer." + std::string(id_of(session.buyer_type)), {customer})));
    return statements;
}

}  // namespace

Blocks market_section(const OutlineContext& context) {
    Blocks blocks = {section_heading(context, "2", "market")};
    const std::vector<MarketRow> rows = market_rows(context.session);
    std::vector<Statement> statements = customer_statements(context);
    if (!statements.empty()) blocks.push_back(paragraph(std::move(statements)));
    if (rows.empty()) {
        blocks.push_back(not_discussed(context, "market"));
        return blocks;
    }
    blocks.push_back({market_table(context, rows)});
    if (rows.size() > most_rows)
        blocks.push_back(note(
            statement("market.more",
                      context.count("market.more", static_cast<int>(rows.size() - most_rows)))));
    return blocks;
}

}  // namespace sparring
