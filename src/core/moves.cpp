// Moves for a gap, and the action made of one.
#include "core/moves.h"

#include "core/matching.h"

#include <algorithm>

namespace sparring {
namespace {

/// The words of a function, folded: "IT-manager" is "it" and "manager".
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words{{}};
    for (const char c : folded(text)) {
        const bool letter = static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') ||
                            (c >= '0' && c <= '9');
        if (letter)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

bool has_all(const std::vector<std::string>& words, const std::vector<std::string>& wanted) {
    return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    });
}

bool is_text_of(const LocalText& text, const std::string& words) {
    return !words.empty() && std::any_of(text.by_language.begin(), text.by_language.end(),
                                         [&](const auto& entry) { return entry.second == words; });
}

}  // namespace

std::vector<const Move*> moves_for(const std::vector<Move>& moves, const DimensionId& dimension,
                                   int from) {
    std::vector<const Move*> found;
    for (const Move& move : moves)
        if (move.dimension == dimension && move.from == from) found.push_back(&move);
    return found;
}

std::vector<const Move*> moves_for_gap(const std::vector<Move>& moves,
                                       const DimensionResult& result) {
    if (!result.result || result.gap.value_or(0) <= 0) return {};
    return moves_for(moves, result.id, *result.result);
}

std::string owner_of_move(const Move& move, const Session& session, Side side,
                          const Language& language) {
    const LocalText& owner = side == Side::Customer ? move.customer_owner : move.supplier_owner;
    const std::string& function = owner.in(language);
    const std::vector<std::string> wanted = words_of(function);
    if (wanted.empty()) return function;
    for (const Person& person : session.people) {
        if (person.side != side || !takes_part(person)) continue;
        if (has_all(words_of(person.function), wanted)) return name_or_function(person);
    }
    return function;
}

Action action_from_move(const Move& move, const Session& session, const Language& language,
                        const Date& date) {
    const Side other = move.lead == Side::Customer ? Side::Supplier : Side::Customer;
    Action action;
    action.text = move.first_step.in(language);
    action.owner = owner_of_move(move, session, move.lead, language);
    action.side = move.lead;
    if (!date.empty()) action.due = date_plus_days(date, first_step_days);
    action.links = {{LinkKind::Dimension, move.dimension.value}};
    action.counterpart = owner_of_move(move, session, other, language);
    action.sign = move.sign.in(language);
    return action;
}

const Action* action_of_move(const Session& session, const Move& move) {
    const ActionLink link{LinkKind::Dimension, move.dimension.value};
    const auto found =
        std::find_if(session.actions.begin(), session.actions.end(), [&](const Action& action) {
            const bool linked =
                std::find(action.links.begin(), action.links.end(), link) != action.links.end();
            return linked &&
                   (is_text_of(move.first_step, action.text) || is_text_of(move.sign, action.sign));
        });
    return found == session.actions.end() ? nullptr : &*found;
}

}  // namespace sparring
