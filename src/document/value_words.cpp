// Amounts of a value case in words.
// Must not know sections.
#include "document/value_words.h"

#include <algorithm>

namespace sparring {
namespace {

constexpr int measured = 3;

int items_with_status(const Proposition& proposition, EvidenceStatus status) {
    return static_cast<int>(
        std::count_if(proposition.values.begin(), proposition.values.end(),
                      [&](const ValueItem& item) { return item.status == status; }));
}

}  // namespace

ValueCase value_of(const OutlineContext& context, const Proposition& proposition) {
    for (const PropositionValue& entry : context.analysis.values) {
        if (entry.id == proposition.id) return entry.value;
    }
    return value_case(proposition);
}

std::string amount_range(const OutlineContext& context, double first, double second) {
    const auto [low, high] = std::minmax(first, second);
    const std::string from = context.sentence_amount(low);
    const std::string to = context.sentence_amount(high);
    return from == to ? from : context.word("range", {from, to});
}

bool amounts_claimed(const Proposition& proposition) {
    return has_figures(proposition) && !value_only_assumed(proposition);
}

std::string status_count_text(const OutlineContext& context, const Proposition& proposition) {
    std::vector<std::string> parts;
    for (EvidenceStatus status = 4; status >= 1; --status) {
        const int count = items_with_status(proposition, status);
        if (count > 0)
            parts.push_back(
                context.word("status-count." + std::to_string(status), {std::to_string(count)}));
    }
    return list_text(context.wording, parts);
}

std::string status_summary(const OutlineContext& context, const Proposition& proposition) {
    int hard = 0;
    for (EvidenceStatus status = measured; status <= 4; ++status)
        hard += items_with_status(proposition, status);
    return context.count("status-summary", static_cast<int>(proposition.values.size()),
                         {std::to_string(hard)});
}

std::string proposition_title(const OutlineContext& context, const Proposition& proposition) {
    if (!proposition.title.empty()) return proposition.title;
    const auto& list = context.session.propositions;
    const auto place = std::find_if(list.begin(), list.end(), [&](const Proposition& entry) {
        return entry.id == proposition.id;
    });
    return context.word("proposition-number", {std::to_string(place - list.begin() + 1)});
}

}  // namespace sparring
