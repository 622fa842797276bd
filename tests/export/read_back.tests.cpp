// The read-back from session to exported file: a sentence keeps its id, and what is to be verified
// stands in both formats and both languages with its owner and date.
#include "document/outline.h"
#include "document/read_aloud.h"
#include "export/writers.h"
#include "support/project_files.h"
#include "support/sample_session.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <set>

using namespace sparring;

namespace {

Document outline(const Session& session, const Language& language) {
    const OutlineOptions options{OutlineAudience::Shared, {2026, 11, 24}, "", ""};
    return document_from_session(session, analyse(session), options, test::wording_file(language));
}

std::vector<std::string> ids(const Document& document) {
    std::vector<std::string> all;
    for (const ReadSentence& read : sentences_of(document))
        all.push_back(read.sentence.id);
    return all;
}

/// A session of which three sentences were read back: one confirmed, one to verify, one changed.
Session read_back_session(const Language& language) {
    Session session = test::sample_session();
    session.language = language;
    const auto sentences = read_aloud(sentences_of(outline(session, language)), session);
    REQUIRE(sentences.size() > 3);
    for (std::size_t at = 0; at < 3; ++at) {
        const SpokenSentence& sentence = sentences[at].sentence;
        ReadBackEntry entry;
        entry.statement = sentence.id;
        entry.status = static_cast<ReadBackStatus>(at + 1);
        entry.text = sentence.text;
        entry.language = language;
        session.read_back.push_back(entry);
    }
    session.read_back[1].owner = "Wies Tuinstra";
    session.read_back[1].due = {2027, 1, 8};
    session.read_back[2].change = "Zo zeggen wij het";
    session.read_back[2].by = "Ruben Zwijger";
    return session;
}

}  // namespace

TEST_CASE("no two sentences share an id, and both languages have the same ones") {
    const Session session = test::sample_session();
    const auto dutch = ids(outline(session, "nl"));
    CHECK(std::set<std::string>(dutch.begin(), dutch.end()).size() == dutch.size());
    CHECK(dutch == ids(outline(session, "en")));
}

TEST_CASE("a sentence keeps its id when something else is edited") {
    Session session = test::sample_session();
    const auto before = ids(outline(session, "nl"));
    session.goal += " en meer";
    session.outcome.decision_asked = "Akkoord?";
    REQUIRE(session.actions.size() > 0);
    session.actions.front().text = "Iets anders";
    CHECK(ids(outline(session, "nl")) == before);
    session.actions.erase(session.actions.begin());
    const auto after = ids(outline(session, "nl"));
    for (const std::string& id : after)
        CHECK(std::find(before.begin(), before.end(), id) != before.end());
}

TEST_CASE("what was not read back is not told") {
    const auto text = markdown_from_document(outline(test::sample_session(), "nl")).bytes;
    CHECK(text.find("Wat bij het voorlezen bleek") == std::string::npos);
}

TEST_CASE("the list to verify stands in every format and language with owner and date") {
    const Language language = GENERATE("nl", "en");
    const bool dutch = language == "nl";
    const Document document = outline(read_back_session(language), language);
    const std::string total =
        std::to_string(read_aloud(sentences_of(document), read_back_session(language)).size());
    const auto says = [&](const std::string& bytes, const std::string& what) {
        INFO(what);
        CHECK(bytes.find(what) != std::string::npos);
    };
    for (const Writer& writer : writers()) {
        INFO(writer.id);
        const std::string bytes = writer.write(document).bytes;
        says(bytes, dutch ? "Wat bij het voorlezen bleek" : "What reading it back yielded");
        says(bytes, dutch ? "Eén van de " + total + " kernzinnen is bevestigd."
                          : "One of the " + total + " key sentences has been confirmed.");
        says(bytes, dutch ? "Nog na te gaan" : "To verify");
        says(bytes, "Wies Tuinstra");
        says(bytes, dutch ? "8 januari 2027" : "8 January 2027");
        says(bytes, "Zo zeggen wij het");
        CHECK(bytes.find("Ruben Zwijger") == std::string::npos);  // names go by consent
    }
}

TEST_CASE("the section on the read-back is not itself read back") {
    const Session session = test::sample_session();
    CHECK(ids(outline(read_back_session("nl"), "nl")) == ids(outline(session, "nl")));
}

TEST_CASE("a change that has been made is no longer asked for") {
    Session session = read_back_session("nl");
    session.read_back[2].text = "Zoals het vroeger stond.";  // it reads otherwise by now
    const auto text = markdown_from_document(outline(session, "nl")).bytes;
    CHECK(text.find("Zo zeggen wij het") == std::string::npos);
    CHECK(text.find("Wies Tuinstra") != std::string::npos);
}
