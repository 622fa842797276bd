// What both writers promise: nothing leaks, nothing breaks out, nothing comes from elsewhere.
#include "export/writers.h"
#include "document/outline.h"
#include "export/palette.h"
#include "support/contrast.h"
#include "support/project_files.h"
#include "support/sample_session.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <map>
#include <set>
#include <tuple>

using namespace sparring;

namespace {

Document shared_outline(const Session& session) {
    return document_from_session(session, analyse(session), {},
                                 test::wording_file(session.language));
}

/// Name of the first tag that is not closed where it should be; empty when all are.
std::string first_unbalanced(const std::string& html) {
    std::vector<std::string> open;
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
        const std::size_t end = html.find('>', at);
        if (end == std::string::npos) return "unfinished tag";
        std::string tag = html.substr(at + 1, end - at - 1);
        if (tag.starts_with("!") || tag.ends_with("/")) continue;
        const bool closing = tag.starts_with("/");
        const std::string name = tag.substr(closing ? 1 : 0, tag.find(' ') - (closing ? 1 : 0));
        if (!closing) {
            open.push_back(name);
        } else if (open.empty() || open.back() != name) {
            return tag;
        } else {
            open.pop_back();
        }
    }
    return open.empty() ? std::string() : open.back();
}

/// Pipes that part cells, in one line of Markdown.
int cell_marks(const std::string& line) {
    int marks = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\')
            ++i;
        else if (line[i] == '|')
            ++marks;
    }
    return marks;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines(1);
    for (const char byte : text) {
        if (byte == '\n')
            lines.emplace_back();
        else
            lines.back() += byte;
    }
    return lines;
}

/// Two people of one side change their answers with each other.
Session with_swapped_raters(Session session, const std::string& first, const std::string& second) {
    for (Rating& rating : session.ratings) {
        if (rating.participant == PersonId(first))
            rating.participant = PersonId(second);
        else if (rating.participant == PersonId(second))
            rating.participant = PersonId(first);
    }
    return session;
}

Session hostile_session() {
    Session session = test::sample_session();
    const std::string hostile =
        "<script>alert(1)</script> & \"</style>\" | `x` *y* _z_ [a](b) \\ 1. # ~";
    session.title = hostile;
    session.supplier.short_name = hostile;
    session.challenges[0].text = hostile;
    session.actions[0].text = hostile + "\nnog een regel";
    session.propositions[0].values[0].label = hostile;
    session.propositions[0].unquantified = {"- " + hostile, "2. " + hostile};
    return session;
}

}  // namespace

TEST_CASE("the formats have an id, an ending, a name in both languages and a writer") {
    std::set<std::string_view> ids;
    for (const Writer& writer : writers()) {
        CHECK(ids.insert(writer.id).second);
        CHECK_FALSE(writer.extension.empty());
        CHECK(writer.write != nullptr);
        CHECK(test::wording_file("nl").has(writer.wording_key));
        CHECK(test::wording_file("en").has(writer.wording_key));
        CHECK(find_writer(writer.id) != nullptr);
    }
    CHECK(ids == std::set<std::string_view>{"html", "markdown"});
    CHECK(find_writer("word") == nullptr);
}

TEST_CASE("who rated what makes no difference to a shared outline") {
    for (const auto& [name, first, second] :
         {std::tuple("kruidwende.nl", "s1", "s2"), std::tuple("kruidwende.nl", "c1", "c3"),
          std::tuple("merelstroom.en", "s1", "s2"), std::tuple("merelstroom.en", "c1", "c3")}) {
        const Session session = test::session_file(name);
        const Session swapped = with_swapped_raters(session, first, second);
        REQUIRE_FALSE(session == swapped);
        for (const Writer& writer : writers()) {
            INFO(name << " " << writer.id);
            const bool same = writer.write(shared_outline(session)).bytes ==
                              writer.write(shared_outline(swapped)).bytes;
            CHECK(same);
        }
    }
}

TEST_CASE("no private note of an example session leaves in any format or audience") {
    const std::string name = GENERATE("kruidwende.nl", "merelstroom.en");
    const auto audience = GENERATE(OutlineAudience::Internal, OutlineAudience::Shared);
    Session session = test::session_file(name);
    REQUIRE(session.private_notes.size() > 5);
    for (std::size_t i = 0; i < session.private_notes.size(); ++i)
        session.private_notes[i].text = "PRIVEMERK" + std::to_string(i);
    const Document document = document_from_session(
        session, analyse(session), {audience, {}, "", ""}, test::wording_file(session.language));
    for (const Writer& writer : writers())
        CHECK(writer.write(document).bytes.find("PRIVEMERK") == std::string::npos);
}

TEST_CASE("HTML is well formed, also when people type markup") {
    for (const Session& session : {test::empty_session(), test::sample_session(), hostile_session(),
                                   test::session_file("merelstroom.nl")}) {
        const std::string html = html_from_document(shared_outline(session)).bytes;
        CHECK(first_unbalanced(html) == "");
        CHECK(html.find("<script") == std::string::npos);
    }
    CHECK(first_unbalanced("<p><b>x</p>") == "/p");
}

TEST_CASE("HTML loads nothing from elsewhere and says its language") {
    const std::string html =
        html_from_document(shared_outline(test::session_file("kruidwende.nl"))).bytes;
    for (const std::string outside : {"http:", "https:", "src=", "url(", "@import", "<link"}) {
        INFO(outside);
        CHECK(html.find(outside) == std::string::npos);
    }
    CHECK(html.find("<html lang=\"nl\">") != std::string::npos);
    CHECK(html.find("counter(pages)") != std::string::npos);
}

TEST_CASE("no id stands twice in an HTML page") {
    for (const std::string name : {"kruidwende.nl", "merelstroom.en"}) {
        const Session session = test::session_file(name);
        const Document document = document_from_session(session, analyse(session),
                                                        {OutlineAudience::Internal, {}, "", ""},
                                                        test::wording_file(session.language));
        const std::string html = html_from_document(document).bytes;
        std::set<std::string> seen;
        const std::string mark = " id=\"";
        for (auto at = html.find(mark); at != std::string::npos; at = html.find(mark, at + 1)) {
            const auto from = at + mark.size();
            const std::string id = html.substr(from, html.find('"', from) - from);
            INFO(name << " " << id);
            CHECK(seen.insert(id).second);
        }
        CHECK(seen.size() > 100);
    }
}

TEST_CASE("HTML shows every figure with title, description and a table") {
    const Document document = shared_outline(test::session_file("kruidwende.nl"));
    const std::string html = html_from_document(document).bytes;
    const auto count = [&](const std::string& part) {
        int found = 0;
        for (auto at = html.find(part); at != std::string::npos; at = html.find(part, at + 1))
            ++found;
        return found;
    };
    CHECK(count("role=\"img\"") == 3);
    CHECK(count("<desc id=") == 3);
    CHECK(count("<details>") == 3);
}

TEST_CASE("Markdown escapes what people type, and all rows of a table have its columns") {
    const std::string markdown = markdown_from_document(shared_outline(hostile_session())).bytes;
    CHECK(markdown.find("\\<script\\>") != std::string::npos);
    for (auto at = markdown.find("<script"); at != std::string::npos;
         at = markdown.find("<script", at + 1))
        CHECK(markdown[at - 1] == '\\');
    CHECK(markdown.find("\\*y\\*") != std::string::npos);
    int columns = 0;
    int rows = 0;
    for (const std::string& line : lines_of(markdown)) {
        if (!line.starts_with("|")) {
            columns = 0;
            continue;
        }
        INFO(line);
        if (columns == 0) columns = cell_marks(line);
        CHECK(cell_marks(line) == columns);
        ++rows;
    }
    CHECK(rows > 20);
}

TEST_CASE("Markdown writes figures as tables, and says so") {
    const Export result = markdown_from_document(shared_outline(test::sample_session()));
    REQUIRE(result.warnings.size() == 1);
    CHECK(result.warnings[0] == Warning{"export.warning.figures-as-tables", {"3"}});
    CHECK(markdown_from_document(shared_outline(test::empty_session())).warnings.empty());
}

TEST_CASE("a page break belongs to the heading after it") {
    Document document;
    document.language = "en";
    document.blocks = {
        {PageBreak{}}, {Heading{2, "A", "Annex", "annex"}}, {Heading{2, "", "B", "b"}}};
    const std::string html = html_from_document(document).bytes;
    CHECK(html.find("<h2 id=\"annex\" class=\"page-break\">") != std::string::npos);
    CHECK(html.find("<h2 id=\"b\">") != std::string::npos);
}

TEST_CASE("the colours of documents are the light ones of the tokens") {
    const auto tokens = nlohmann::json::parse(test::project_file("templates/tokens.json"));
    const auto& light = tokens.at("colour").at("light");
    for (const auto& [token, hex] : document_palette()) {
        INFO(token);
        CHECK(light.at(std::string(token)).get<std::string>() == hex);
    }
    CHECK(cap_height == tokens.at("font").at("capHeight").get<double>());
    CHECK(hex_from_role(ColourRole::None) == "none");
    for (int role = 1; role <= static_cast<int>(ColourRole::Tint4); ++role)
        CHECK(hex_from_role(static_cast<ColourRole>(role)) != "none");
}

TEST_CASE("what a document writes and draws stands out from what it lies on") {
    std::map<std::string_view, std::string_view> colour;
    for (const auto& [token, hex] : document_palette())
        colour[token] = hex;
    // Text on paper and in boxes: 4.5 (WCAG 2.2, 1.4.3). Marks and strong rules: 3 (1.4.11). The
    // thin rules between rows carry nothing and are free of it.
    const std::tuple<const char*, const char*, double> pairs[] = {
        {"ink", "surface", 4.5},      {"ink", "bg", 4.5},          {"ink2", "surface", 4.5},
        {"ink2", "bg", 4.5},          {"ink3", "surface", 4.5},    {"ink3", "bg", 4.5},
        {"ink", "sunken", 4.5},       {"ink", "tint1", 4.5},       {"ink", "tint2", 4.5},
        {"ink", "tint3", 4.5},        {"ink", "tint4", 4.5},       {"accentText", "surface", 4.5},
        {"onStage1", "stage1", 4.5},  {"onStage2", "stage2", 4.5}, {"onStage3", "stage3", 4.5},
        {"onStage4", "stage4", 4.5},  {"stage1", "surface", 3},    {"stage2", "surface", 3},
        {"stage3", "surface", 3},     {"stage4", "surface", 3},    {"accent", "surface", 3},
        {"lineStrong", "surface", 3}, {"accent", "tint2", 3},      {"accent", "tint3", 3},
    };
    for (const auto& [ink, ground, least] : pairs) {
        const double ratio = test::contrast_ratio(colour.at(ink), colour.at(ground));
        INFO(ink << " on " << ground << " " << ratio);
        CHECK(ratio >= least);
    }
}
