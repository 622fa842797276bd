// The outlines of the example sessions, byte for byte. SPARRING_ACCEPT=1 renews them: then read
// them.
#include "document/outline.h"
#include "export/writers.h"
#include "support/project_files.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace sparring;

namespace {

Document outline_of(const std::string& name, const Language& language, OutlineAudience audience) {
    const Session session = test::session_file(name + "." + language);
    const Date exported = session.date.year == 2026 ? Date{2026, 11, 24} : Date{2027, 5, 21};
    const OutlineOptions options{audience, exported, "Helma Visser", ""};
    return document_from_session(session, analyse(session), options, test::wording_file(language));
}

}  // namespace

TEST_CASE("the outlines of the example sessions are as they were read and accepted") {
    const std::string name = GENERATE("kruidwende", "merelstroom", "kruidwende-review");
    const std::string language = GENERATE("nl", "en");
    const auto audience = GENERATE(OutlineAudience::Internal, OutlineAudience::Shared);
    const Document document = outline_of(name, language, audience);
    for (const Writer& writer : writers()) {
        const std::string variant = audience == OutlineAudience::Internal ? "internal" : "shared";
        const std::string path = "tests/export/golden/" + name + "." + language + "." + variant +
                                 "." + std::string(writer.extension);
        const std::string bytes = writer.write(document).bytes;
        if (test::accepting()) test::write_project_file(path, bytes);
        INFO(path);
        const bool same = test::project_file(path) == bytes;
        CHECK(same);
    }
}
