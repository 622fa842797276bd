// Which sentences are read aloud: of both cases the ids listed by hand, and what a session adds.
#include "document/read_aloud.h"
#include "document/outline.h"
#include "support/project_files.h"
#include "support/sample_session.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace sparring;

namespace {

using Ids = std::vector<std::string>;

std::vector<ReadSentence> all_sentences(const Session& session) {
    const OutlineOptions options{OutlineAudience::Shared, {2026, 11, 24}, "", ""};
    return sentences_of(document_from_session(session, analyse(session), options,
                                              test::wording_file(session.language)));
}

Ids ids_of(const std::vector<ReadSentence>& sentences) {
    Ids ids;
    for (const ReadSentence& read : sentences)
        ids.push_back(read.sentence.id);
    return ids;
}

Ids read_ids(const Session& session) {
    return ids_of(read_aloud(all_sentences(session), session));
}

bool reads(const Session& session, const std::string& id) {
    const Ids ids = read_ids(session);
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

ReadBackEntry recorded(const std::string& id, ReadBackStatus status) {
    ReadBackEntry entry;
    entry.statement = id;
    entry.status = status;
    return entry;
}

/// A second proposition with nothing but a title and a disputed point.
Proposition second_proposition() {
    Proposition second;
    second.id = PropositionId{"second"};
    second.title = "Tweede";
    second.contention = {"of het sneller kan", "of het stiller kan"};
    return second;
}

}  // namespace

TEST_CASE("of case A 22 sentences are read aloud, in the order of the outline") {
    const Session session = test::session_file(GENERATE("kruidwende.nl", "kruidwende.en"));
    CHECK(read_ids(session) == Ids{"brief.sentence",         "brief.net",
                                   "brief.one-off",          "brief.payback",
                                   "brief.decision",         "position.stage",
                                   "position.gap",           "position.view",
                                   "position.reason",        "offer.proposition-1.contention-1",
                                   "value.proposition-1.a1", "value.proposition-1.a2",
                                   "value.proposition-1.a3", "value.proposition-1.a4",
                                   "value.proposition-1.a5", "value.proposition-1.a6",
                                   "next.action-1",          "next.action-2",
                                   "next.action-3",          "next.action-4",
                                   "next.action-5",          "next.review"});
}

TEST_CASE("of case B 24 sentences are read aloud, the supplier's objection among them") {
    const Session session = test::session_file(GENERATE("merelstroom.nl", "merelstroom.en"));
    CHECK(read_ids(session) == Ids{"brief.sentence",
                                   "brief.net",
                                   "brief.one-off",
                                   "brief.payback",
                                   "brief.decision",
                                   "position.stage",
                                   "position.recognition-supplier",
                                   "position.gap",
                                   "position.view",
                                   "position.reason",
                                   "offer.proposition-1.contention-1",
                                   "value.proposition-1.b1",
                                   "value.proposition-1.b2",
                                   "value.proposition-1.b3",
                                   "value.proposition-1.b4",
                                   "value.proposition-1.b5",
                                   "value.proposition-1.b6",
                                   "next.action-1",
                                   "next.action-2",
                                   "next.action-3",
                                   "next.action-4",
                                   "next.action-5",
                                   "next.action-6",
                                   "next.review"});
}

TEST_CASE("what explains stays out: tables of the market, the evidence and the sums") {
    const Session session = test::session_file("kruidwende.nl");
    const Ids all = ids_of(all_sentences(session));
    for (const char* id :
         {"market.ac1", "evidence.summary", "value.proposition-1.net", "value.proposition-1.gross",
          "offer.proposition-1.row", "position.confidence", "position.decided"}) {
        INFO(id);
        CHECK(std::find(all.begin(), all.end(), id) != all.end());  // said, but not read aloud
        CHECK_FALSE(reads(session, id));
    }
}

TEST_CASE("a further proposition is read by its sentence, without one by its row") {
    Session session = test::sample_session();
    session.propositions.push_back(second_proposition());
    CHECK(reads(session, "offer.second.row"));
    CHECK(reads(session, "offer.second.contention-2"));
    session.propositions.back().challenge_phrase = "meer capaciteit";
    CHECK(reads(session, "offer.second.sentence"));
    CHECK_FALSE(reads(session, "offer.second.row"));
}

TEST_CASE("what an earlier read-back left to verify or to change is read again, a yes is not") {
    Session session = test::session_file("kruidwende.nl");
    const std::size_t before = read_ids(session).size();
    session.read_back = {recorded("market.ac1", ReadBackStatus::ToVerify),
                         recorded("offer.proposition-1.row", ReadBackStatus::Changed),
                         recorded("evidence.summary", ReadBackStatus::Confirmed),
                         recorded("of-a-sentence-that-is-gone", ReadBackStatus::ToVerify)};
    CHECK(reads(session, "market.ac1"));
    CHECK(reads(session, "offer.proposition-1.row"));
    CHECK_FALSE(reads(session, "evidence.summary"));
    CHECK(read_ids(session).size() == before + 2);
}

TEST_CASE("a session without propositions is read by position and actions alone") {
    Session session = test::sample_session();
    session.propositions.clear();
    for (const std::string& id : read_ids(session)) {
        INFO(id);
        CHECK((id == "brief.decision" || id.starts_with("position.") || id.starts_with("next.")));
    }
    CHECK(reads(session, "position.stage"));
}

TEST_CASE("both outlines say the same of what was read aloud") {
    Session session = test::session_file("kruidwende.nl");
    for (const ReadSentence& read : read_aloud(all_sentences(session), session)) {
        ReadBackEntry entry = recorded(read.sentence.id, ReadBackStatus::Confirmed);
        entry.text = read.sentence.text;
        entry.language = read.sentence.language;
        session.read_back.push_back(entry);
    }
    for (const OutlineAudience audience : {OutlineAudience::Shared, OutlineAudience::Internal}) {
        const OutlineOptions options{audience, {2026, 11, 24}, "", ""};
        const Document document = document_from_session(session, analyse(session), options,
                                                        test::wording_file(session.language));
        bool said = false;
        for (const Block& block : document.blocks)
            if (const auto* paragraph = std::get_if<Paragraph>(&block.content))
                for (const Statement& statement : paragraph->statements)
                    if (statement.id == "read-back.summary")
                        said = statement.inlines.front().text ==
                               "22 van de 22 kernzinnen zijn bevestigd.";
        CHECK(said);
    }
}
