// Field tables of the counter-questions' rules.
// Must not know how a table is read or written.
#include "store/counter_questions_json.h"

#include "store/names.h"
#include "store/template_file.h"

#include <algorithm>
#include <set>

namespace sparring::store {
namespace {

using Rule = CounterQuestionRule;

constexpr std::size_t longest_name = 40;
constexpr std::size_t longest_question = 200;  ///< what a room reads at a glance, names included
constexpr std::size_t longest_reason = 120;
constexpr Bounds threshold_bounds{0, 100'000};
constexpr std::string_view file_kind_name = "counter-questions";

void read_thresholds(Reader& reader, const Json& json, Rule& rule) {
    if (!is_object(reader, json)) return;
    for (const auto& [name, value] : json.items()) {
        const auto place = reader.enter(name);
        double number = 0;
        if (read_number(reader, value, threshold_bounds, number)) rule.threshold[name] = number;
    }
}

OrderedJson json_from_thresholds(const Rule& rule) {
    if (rule.threshold.empty()) return left_out();
    OrderedJson json = OrderedJson::object();
    for (const auto& [name, number] : rule.threshold)
        json[name] = json_from_number(number);
    return json;
}

/// The number of each placeholder "{12}" in a text.
std::set<int> placeholders(std::string_view text) {
    std::set<int> numbers;
    for (std::size_t at = text.find('{'); at != std::string_view::npos;
         at = text.find('{', at + 1)) {
        std::size_t end = at + 1;
        int number = 0;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9' && end - at < 4)
            number = number * 10 + (text[end++] - '0');
        if (end > at + 1 && end < text.size() && text[end] == '}') numbers.insert(number);
    }
    return numbers;
}

std::string placeholder(int number) {
    return "{" + std::to_string(number) + "}";
}

void check_placeholders(Reader& reader, std::string_view key, const LocalText& text, int filled) {
    const auto place = reader.enter(key);
    for (const auto& [language, words] : text.by_language) {
        const auto inside = reader.enter(language);
        for (const int number : placeholders(words))
            if (number >= filled)
                reader.error("problem.unknown-placeholder",
                             {placeholder(number), placeholder(filled - 1)});
    }
}

void check_words(Reader& reader, const CounterQuestionText& words, int filled) {
    check_placeholders(reader, "text", words.text, filled);
    check_placeholders(reader, "reason", words.reason, filled);
}

void check_thresholds(Reader& reader, const Json& json, const Rule& rule,
                      const CounterQuestionKind& kind) {
    const auto& names = kind.thresholds;
    const auto place = reader.enter("threshold");
    for (const std::string_view name : names)
        if (!json.contains("threshold") || !json["threshold"].contains(std::string(name)))
            reader.error("problem.missing-key", {std::string(name)});
    for (const auto& [name, number] : rule.threshold)
        if (std::find(names.begin(), names.end(), name) == names.end()) {
            const auto inside = reader.enter(name);
            reader.error("problem.unknown-threshold", {name, rule.id});
        }
}

void check_rule(Reader& reader, const Json& json, Rule& rule) {
    if (rule.id.empty()) return;
    const CounterQuestionKind* kind = find_counter_question_kind(rule.id);
    if (kind == nullptr) {
        const auto place = reader.enter("id");
        reader.error("problem.unknown-rule", {rule.id});
        return;
    }
    check_thresholds(reader, json, rule, *kind);
    check_words(reader, rule.words, kind->arguments);
    if (kind->has_other && !json.contains("other")) reader.error("problem.missing-key", {"other"});
    const auto place = reader.enter("other");
    if (!kind->has_other && json.contains("other"))
        reader.error("problem.no-other-case", {rule.id});
    check_words(reader, rule.other, kind->arguments);
}

void check_repeats(Reader& reader, const Json&, CounterQuestionRules& rules) {
    std::set<std::string> seen;
    const auto place = reader.enter("rules");
    for (std::size_t i = 0; i < rules.rules.size(); ++i) {
        const auto index = reader.enter(i);
        const auto id = reader.enter("id");
        if (!rules.rules[i].id.empty() && !seen.insert(rules.rules[i].id).second)
            reader.error("problem.repeated-id", {rules.rules[i].id});
    }
}

}  // namespace

static const Fields<CounterQuestionText>& fields_of(Of<CounterQuestionText>) {
    using Text = CounterQuestionText;
    static const Fields<Text> fields{
        local_text<Text>("text", &Text::text, Need::Template, longest_question),
        local_text<Text>("reason", &Text::reason, Need::Template, longest_reason),
    };
    return fields;
}

static const Fields<Rule>& fields_of(Of<Rule>) {
    const auto text = [](auto& rule) -> auto& {
        return rule.words.text;
    };
    const auto reason = [](auto& rule) -> auto& {
        return rule.words.reason;
    };
    static const Fields<Rule> fields =
        Fields<Rule>{
            custom<Rule>(
                "id", Need::Required,
                [](Reader& reader, const Json& json, Rule& rule) {
                    read_id(reader, json, rule.id);
                },
                [](const Rule& rule) { return OrderedJson(rule.id); }),
            choice<Rule>("step", &Rule::step, step_kind_names(), Need::Required),
            local_text<Rule>("name", &Rule::name, Need::Template, longest_name),
            local_text<Rule>("text", text, Need::Template, longest_question),
            local_text<Rule>("reason", reason, Need::Template, longest_reason),
            object<Rule>("other", &Rule::other),
            custom<Rule>("threshold", Need::Optional, read_thresholds, json_from_thresholds),
        }
            .finished_by(check_rule);
    return fields;
}

static const Fields<CounterQuestionRules>& fields_of(Of<CounterQuestionRules>) {
    using Whole = CounterQuestionRules;
    static const Fields<Whole> fields =
        Fields<Whole>{
            text<Whole>("id", &Whole::id, Need::Template),
            text<Whole>("version", &Whole::version, Need::Template),
            objects<Whole>("rules", &Whole::rules, Need::Required),
        }
            .finished_by(check_repeats);
    return fields;
}

Reading<CounterQuestionRules> read_counter_questions(std::string_view text, const std::string& file,
                                                     Rules rules) {
    return read_template<CounterQuestionRules>(text, file, std::string(file_kind_name), rules);
}

std::string json_from_counter_questions(const CounterQuestionRules& rules) {
    return text_from_template<CounterQuestionRules>(std::string(file_kind_name), rules);
}

}  // namespace sparring::store
