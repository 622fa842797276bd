// Lays the derived figures out in columns.
#include "app/analysis_table.h"

#include "core/counter_question_text.h"
#include "core/format.h"

#include <algorithm>
#include <vector>

namespace sparring::app {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string padded(const std::string& text, std::size_t width, bool right) {
    const std::string space(width - std::min(width, cells(text)), ' ');
    return right ? space + text : text + space;
}

/// First column left, the others right, two spaces between; no trailing spaces.
std::string aligned(const Rows& rows) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows)
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (column == widths.size()) widths.push_back(0);
            widths[column] = std::max(widths[column], cells(row[column]));
        }
    std::string text;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t column = 0; column < row.size(); ++column)
            line += (column ? "  " : "") + padded(row[column], widths[column], column > 0);
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

template <typename T>
std::string or_dash(const std::optional<T>& value) {
    return value ? std::to_string(*value) : "–";
}

std::string decimal(const Wording& words, const std::optional<double>& value) {
    return value ? number_text(words, *value, 2) : "–";
}

std::string median_of(const Wording& words, const std::optional<SideResult>& side) {
    return side ? number_text(words, side->interpolated_median, 2) : "–";
}

std::string consensus_key(Consensus consensus) {
    switch (consensus) {
        case Consensus::None:
            return "consensus.none";
        case Consensus::Aligned:
            return "consensus.aligned";
        case Consensus::Mixed:
            return "consensus.mixed";
        case Consensus::Divided:
            return "consensus.divided";
    }
    return "consensus.none";
}

std::string dimension_table(const Session& session, const Analysis& analysis,
                            const Wording& words) {
    Rows rows = {{words.text("analyse.dimension"), words.text("analyse.supplier"),
                  words.text("analyse.customer"), words.text("analyse.level"),
                  words.text("analyse.median-supplier"), words.text("analyse.median-customer"),
                  words.text("analyse.difference"), words.text("analyse.agreement"),
                  words.text("analyse.consensus"), words.text("analyse.target"),
                  words.text("analyse.gap"), words.text("analyse.importance"),
                  words.text("analyse.priority")}};
    for (const DimensionResult& r : analysis.dimensions) {
        const Dimension* dimension = find_dimension(session.method, r.id);
        rows.push_back({dimension ? dimension->name.in(words.language()) : r.id.value,
                        r.supplier ? std::to_string(r.supplier->level) : "–",
                        r.customer ? std::to_string(r.customer->level) : "–", or_dash(r.result),
                        median_of(words, r.supplier), median_of(words, r.customer),
                        decimal(words, r.perception_difference), decimal(words, r.all.agreement),
                        words.text(consensus_key(r.all.consensus)), or_dash(r.target),
                        or_dash(r.gap), std::to_string(r.importance), or_dash(r.priority)});
    }
    return aligned(rows);
}

std::string stage_name(const Session& session, const std::optional<int>& number,
                       const Wording& words) {
    const Stage* stage = number ? stage_by_number(session.method, *number) : nullptr;
    if (!stage) return words.text("analyse.too-few");
    return std::to_string(*number) + " " + stage->name.in(words.language());
}

std::string names(const Session& session, const std::vector<DimensionId>& ids,
                  const Wording& words) {
    std::vector<std::string> list;
    for (const DimensionId& id : ids) {
        const Dimension* dimension = find_dimension(session.method, id);
        list.push_back(dimension ? dimension->name.in(words.language()) : id.value);
    }
    return list.empty() ? words.text("analyse.nothing") : list_text(words, list);
}

std::string stage_lines(const Session& session, const Analysis& analysis, const Wording& words) {
    const StageResult& stage = analysis.stage;
    const auto name = [&](const std::optional<int>& number) {
        return stage_name(session, number, words);
    };
    std::string text =
        words.text("analyse.stage-line",
                   {name(stage.relationship), name(stage.supplier), name(stage.customer)}) +
        "\n";
    if (stage.target) text += words.text("analyse.target-line", {name(stage.target)}) + "\n";
    if (stage.target_holds && !*stage.target_holds)
        text += words.text("analyse.target-contradicts") + "\n";
    if (stage.next)
        text += words.text("analyse.next-line", {name(stage.next->stage),
                                                 std::to_string(stage.next->dimensions_at_or_above),
                                                 std::to_string(stage.next->dimensions_needed),
                                                 names(session, stage.next->gates_unmet, words)}) +
                "\n";
    text += words.text("analyse.priority-line", {names(session, analysis.priority_order, words)});
    return text + "\n";
}

std::string value_table(const Session& session, const PropositionValue& entry,
                        const Wording& words) {
    const auto amounts = [&](const char* key, double ScenarioValue::*member) {
        std::vector<std::string> row = {words.text(key)};
        for (const ScenarioValue* v : {&entry.value.low, &entry.value.base, &entry.value.high})
            row.push_back(amount_text(words, v->*member, session.currency));
        return row;
    };
    std::vector<std::string> payback = {words.text("analyse.payback")};
    for (const ScenarioValue* v : {&entry.value.low, &entry.value.base, &entry.value.high})
        payback.push_back(payback_text(words, v->payback_months));
    std::string title = entry.id.value;
    for (const Proposition& p : session.propositions)
        if (p.id == entry.id && !p.title.empty()) title = p.title;
    return aligned({{title, words.text("scenario.low"), words.text("scenario.base"),
                     words.text("scenario.high")},
                    amounts("analyse.gross", &ScenarioValue::gross),
                    amounts("analyse.annual-cost", &ScenarioValue::annual_cost),
                    amounts("analyse.net", &ScenarioValue::net),
                    amounts("analyse.one-off-cost", &ScenarioValue::one_off_cost),
                    payback,
                    amounts("analyse.first-year", &ScenarioValue::first_year),
                    amounts("analyse.three-years", &ScenarioValue::three_years),
                    amounts("analyse.cash-release", &ScenarioValue::cash_release)});
}

}  // namespace

std::size_t cells(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

std::string table_from_analysis(const Session& session, const Analysis& analysis,
                                const Wording& words) {
    std::string text = words.text("analyse.title", {session.customer.name, session.supplier.name,
                                                    date_text(words, session.date)}) +
                       "\n\n";
    text += dimension_table(session, analysis, words) + "\n";
    text += stage_lines(session, analysis, words);
    for (const PropositionValue& entry : analysis.values)
        text += "\n" + value_table(session, entry, words);
    return text;
}

std::string table_from_questions(const Session& session,
                                 const std::vector<CounterQuestion>& questions,
                                 const CounterQuestionRules& rules, const Wording& words) {
    if (questions.empty()) return words.text("analyse.no-questions") + "\n";
    std::string text = words.text("analyse.questions") + "\n";
    for (const CounterQuestion& question : questions) {
        const std::string status = words.text(outcome_key(find_answer(session, question)));
        text += "\n" + status + ": " + question_text(session, rules, question, words) + "\n";
        text += "  " + question_reason(session, rules, question, words) + "\n";
    }
    return text;
}

}  // namespace sparring::app
