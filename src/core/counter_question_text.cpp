// Says arguments and subjects in a language.
// Must not know what raises a question.
#include "core/counter_question_text.h"

#include "core/format.h"

#include <cmath>

namespace sparring {
namespace {

using Argument = CounterQuestionArgument;

constexpr const char* nothing = "–";

std::string or_nothing(std::string text) {
    return text.empty() ? nothing : text;
}

/// What a text is said with.
struct Speaker {
    const Session& session;
    const Wording& words;

    [[nodiscard]] const std::string& in_language(const LocalText& text) const {
        return text.in(words.language(), session.language);
    }
    [[nodiscard]] std::string dimension(const std::string& id) const {
        const Dimension* found = find_dimension(session.method, DimensionId(id));
        return found == nullptr ? id : in_language(found->name);
    }
    [[nodiscard]] std::string dimensions(const std::vector<std::string>& ids) const {
        std::vector<std::string> names;
        for (const std::string& id : ids)
            names.push_back(dimension(id));
        return or_nothing(list_text(words, names));
    }
    [[nodiscard]] std::string side(std::string_view id) const {
        const bool customer = id == "customer";
        const std::string& name = short_name(customer ? session.customer : session.supplier);
        if (!name.empty()) return name;
        return words.text(customer ? "outline.the-customer" : "outline.the-supplier");
    }
    [[nodiscard]] std::string stage(double number) const {
        const Stage* found = stage_by_number(session.method, static_cast<int>(number));
        return found == nullptr ? nothing : in_language(found->name);
    }
    /// Without its full stop: it stands inside another sentence.
    [[nodiscard]] std::string precondition(std::string_view id) const {
        for (const Precondition& each : session.method.preconditions) {
            if (each.id.value != id) continue;
            std::string text = in_language(each.text);
            if (text.ends_with('.')) text.pop_back();
            return text;
        }
        return std::string(id);
    }
    /// One decimal, or two where the figure needs them: 3,0 and 1,75.
    [[nodiscard]] std::string median(double value) const {
        const double tenths = value * 10;
        const bool one = std::abs(tenths - std::round(tenths)) < 1e-6;
        return number_text(words, value, one ? 1 : 2);
    }
    [[nodiscard]] std::string date(const std::string& iso) const {
        const auto read = date_from_iso(iso);
        return read ? date_text(words, *read) : nothing;
    }
    [[nodiscard]] std::string said(const Argument& argument) const;
};

std::string Speaker::said(const Argument& argument) const {
    using Kind = Argument::Kind;
    const std::string& text = argument.text;
    switch (argument.kind) {
        case Kind::Text:
            return or_nothing(text);
        case Kind::Dimension:
            return dimension(text);
        case Kind::Dimensions:
            return dimensions(argument.list);
        case Kind::Stage:
            return stage(argument.number);
        case Kind::Side:
            return side(text);
        case Kind::Level:
            return words.text("level." + text);
        case Kind::Precondition:
            return precondition(text);
        case Kind::BuyerType:
            return text.empty() ? nothing : words.text("buyer." + text);
        case Kind::Portfolio:
            return text.empty() ? nothing : words.text("portfolio." + text);
        case Kind::Rung:
            return argument.number < 1 ? nothing : plain_number_text(words, argument.number);
        case Kind::Count:
            return plain_number_text(words, argument.number);
        case Kind::Median:
            return median(argument.number);
        case Kind::Estimate:
            return words.text("counter-question.estimate", {median(argument.number)});
        case Kind::Amount:
            return sentence_amount_text(words, argument.number, session.currency);
        case Kind::Date:
            return date(text);
    }
    return {};
}

/// A sentence opens with a capital, also where a name of the wording stands first. ASCII only.
std::string opened(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string filled(const Speaker& speaker, const LocalText& pattern,
                   const CounterQuestion& question) {
    std::vector<std::string> said;
    for (const Argument& argument : question.arguments)
        said.push_back(speaker.said(argument));
    const Wording one(speaker.words.language(), {{"text", speaker.in_language(pattern)}});
    return opened(one.text("text", said));
}

std::string filled(const Session& session, const CounterQuestionRules& rules,
                   const CounterQuestion& question, const Wording& words,
                   LocalText CounterQuestionText::*part) {
    const CounterQuestionRule* rule = find_rule(rules, question.rule);
    if (rule == nullptr) return {};
    const CounterQuestionText& text = question.other ? rule->other : rule->words;
    return filled({session, words}, text.*part, question);
}

// Subjects

std::string title_of(const Session& session, std::string_view id) {
    for (const Proposition& each : session.propositions)
        if (each.id.value == id) return each.title;
    return {};
}

std::string item_label(const Session& session, std::string_view id) {
    for (const Proposition& proposition : session.propositions)
        for (const ValueItem& item : proposition.values)
            if (item.id.value == id) return item.label;
    return {};
}

/// An action, or the side with which all of them lie.
std::string action_text(const Speaker& speaker, std::string_view id) {
    for (const Action& each : speaker.session.actions)
        if (each.id.value == id) return each.text;
    return id == "supplier" || id == "customer" ? speaker.side(id) : std::string();
}

std::string person_name(const Session& session, std::string_view id) {
    const Person* person = find_person(session, PersonId(std::string(id)));
    return person == nullptr ? std::string() : name_or_function(*person);
}

/// The first or second half of "a+b"; the whole when there is none, then empty.
std::string half(std::string_view subject, bool second) {
    const auto plus = subject.find('+');
    if (plus == std::string_view::npos) return second ? std::string() : std::string(subject);
    return std::string(second ? subject.substr(plus + 1) : subject.substr(0, plus));
}

/// Both names, or nothing when one of the two is gone.
std::string both(const Speaker& speaker, const std::string& first, const std::string& second) {
    return first.empty() || second.empty() ? std::string()
                                           : list_text(speaker.words, {first, second});
}

/// Empty when it is gone, or when it is the session as a whole.
std::string subject_text(const Speaker& speaker, CounterQuestionSubject kind,
                         std::string_view subject) {
    using Subject = CounterQuestionSubject;
    const Session& session = speaker.session;
    const std::string first = half(subject, false);
    const std::string second = half(subject, true);
    switch (kind) {
        case Subject::Session:
            return {};
        case Subject::Dimension:
            return find_dimension(session.method, DimensionId(first)) ? speaker.dimension(first)
                                                                      : std::string();
        case Subject::Side:
            return speaker.side(first);
        case Subject::Precondition:
            return speaker.precondition(second) + " (" + speaker.side(first) + ")";
        case Subject::Contact:
            return both(speaker, person_name(session, first), person_name(session, second));
        case Subject::Challenge: {
            const Challenge* challenge = find_challenge(session, ChallengeId(first));
            return challenge == nullptr ? std::string() : challenge->text;
        }
        case Subject::Proposition:
            return title_of(session, first);
        case Subject::ValueItems:
            return both(speaker, item_label(session, first), item_label(session, second));
        case Subject::Action:
            return action_text(speaker, first);
    }
    return {};
}

}  // namespace

std::string question_text(const Session& session, const CounterQuestionRules& rules,
                          const CounterQuestion& question, const Wording& words) {
    return filled(session, rules, question, words, &CounterQuestionText::text);
}

std::string question_reason(const Session& session, const CounterQuestionRules& rules,
                            const CounterQuestion& question, const Wording& words) {
    return filled(session, rules, question, words, &CounterQuestionText::reason);
}

std::string question_name(const Session& session, const CounterQuestionRules& rules,
                          std::string_view rule, std::string_view subject, const Wording& words) {
    const CounterQuestionRule* found = find_rule(rules, rule);
    const CounterQuestionKind* kind = find_counter_question_kind(rule);
    if (found == nullptr || kind == nullptr) return std::string(rule);
    const Speaker speaker{session, words};
    const std::string name = speaker.in_language(found->name);
    const std::string what = subject_text(speaker, kind->subject, subject);
    return what.empty() ? name : name + " · " + what;
}

std::string outcome_key(const CounterQuestionAnswer* answer) {
    if (answer == nullptr) return "counter-question.open";
    switch (answer->outcome) {
        case CounterQuestionOutcome::Discussed:
            return "counter-question.discussed";
        case CounterQuestionOutcome::Parked:
            return "counter-question.parked";
        case CounterQuestionOutcome::Dismissed:
            break;
    }
    return "counter-question.dismissed";
}

}  // namespace sparring
