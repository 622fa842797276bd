// The rule for reading aloud. The outcome step has twelve minutes, ten of them for this: at half a
// minute a sentence some twenty fit, while an outline has about ninety with every row of its
// tables. So what binds the two sides is read, and what only explains it is not.
// Must not know wording or screens.
#include "document/read_aloud.h"

#include "document/sentence.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

namespace sparring {
namespace {

/// Of every outline, whatever was recorded.
constexpr std::string_view always_read[] = {
    "brief.sentence",          // the value proposition itself
    "brief.net",               // and the three figures people will quote
    "brief.one-off",           //
    "brief.payback",           //
    "brief.decision",          // what they are asked to say yes to
    "position.stage",          // where we are and where we want to go
    "position.contradiction",  // the target is not reached by its own rungs: no silent yes to that
    "position.gap",            // what is furthest from it
    "position.view",           // what the sides see differently
    "position.reason",         // why this target
    "next.review",             // when it is looked at again
};

class Rule {
public:
    Rule(const std::vector<ReadSentence>& sentences, const Session& session) : m_session(session) {
        for (const ReadSentence& read : sentences)
            m_present.insert(read.sentence.id);
        m_read.insert(std::begin(always_read), std::end(always_read));
        add_objections();
        add_propositions();
        for (const Action& action : session.actions)
            m_read.insert("next." + action.id.value);
        for (const ReadBackEntry& entry : session.read_back)
            if (entry.status == ReadBackStatus::ToVerify || entry.status == ReadBackStatus::Changed)
                m_read.insert(entry.statement);
    }
    [[nodiscard]] bool reads(const std::string& id) const { return m_read.contains(id); }

private:
    /// Who does not recognise the picture; consent is silent.
    void add_objections() {
        if (m_session.position.supplier == Confirmation::Objection)
            m_read.insert("position.recognition-supplier");
        if (m_session.position.customer == Confirmation::Objection)
            m_read.insert("position.recognition-customer");
    }

    /// The leading proposition by its value items (its sentence is the one sentence), the others by
    /// their sentence, or by their row in the table where there is no sentence yet.
    void add_propositions() {
        const Proposition* leading = leading_proposition(m_session);
        for (const Proposition& proposition : m_session.propositions) {
            const std::string& id = proposition.id.value;
            for (std::size_t at = 1; at <= proposition.contention.size(); ++at)
                m_read.insert("offer." + id + ".contention-" + std::to_string(at));
            if (&proposition == leading) {
                for (const ValueItem& item : proposition.values)
                    m_read.insert("value." + id + "." + item.id.value);
                continue;
            }
            const std::string sentence = "offer." + id + ".sentence";
            m_read.insert(m_present.contains(sentence) ? sentence : "offer." + id + ".row");
        }
    }

    const Session& m_session;
    std::set<std::string> m_present;
    std::set<std::string> m_read;
};

}  // namespace

std::vector<ReadSentence> read_aloud(const std::vector<ReadSentence>& sentences,
                                     const Session& session) {
    const Rule rule(sentences, session);
    std::vector<ReadSentence> read;
    std::copy_if(sentences.begin(), sentences.end(), std::back_inserter(read),
                 [&](const ReadSentence& each) { return rule.reads(each.sentence.id); });
    return read;
}

}  // namespace sparring
