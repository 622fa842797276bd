// The method note and the glossary of the annex.
// Must not know ratings.
#include "document/method_note.h"

namespace sparring {
namespace {

std::string gate_names(const OutlineContext& context) {
    std::vector<std::string> stages;
    for (const auto& [stage, gates] : context.session.method.gates) {
        if (!gates.empty())
            stages.push_back(context.word("method.gates-of",
                                          {std::to_string(stage), context.dimension_list(gates)}));
    }
    return list_text(context.wording, stages);
}

}  // namespace

Block method_note(const OutlineContext& context) {
    const Method& method = context.session.method;
    const Thresholds& limits = method.thresholds;
    const auto number = [&](double value) { return plain_number_text(context.wording, value, 2); };
    const auto whole = [](int value) { return std::to_string(value); };
    List list;
    const auto add = [&](const std::string& key, const std::vector<std::string>& arguments) {
        list.items.push_back(
            statement("annex.method." + key, context.word("method." + key, arguments)));
    };
    add("scale", {context.method_text(method.name), method.version,
                  as_sentence(context.method_text(method.rating_rule))});
    add("level", {});
    add("agreement", {number(limits.aligned_agreement), number(limits.divided_agreement)});
    add("difference", {number(limits.shared_view), number(limits.difference_to_discuss)});
    add("stage", {percent_text(context.wording, limits.stage_share), whole(limits.minimum_rated)});
    add("gates", {gate_names(context)});
    add("priority", {});
    add("confidence",
        {whole(limits.raters_for_high_confidence), whole(limits.divided_for_high_confidence),
         whole(limits.divided_for_low_confidence)});
    add("value", {});
    add("validation", {});
    return {std::move(list)};
}

Block glossary(const OutlineContext& context) {
    Facts facts;
    for (const std::string key :
         {"stage", "dimension", "rung", "level", "gate", "agreement", "difference", "gap",
          "alternative", "scenarios", "status", "payback", "cash-release"})
        facts.facts.push_back(
            {context.word("glossary." + key + ".term"),
             {statement("annex.glossary." + key, context.word("glossary." + key + ".meaning"))}});
    return {std::move(facts)};
}

}  // namespace sparring
