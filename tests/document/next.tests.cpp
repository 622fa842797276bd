// Section 8 of the outline: who sees to an action on the other side, and what will show that it
// works.
#include "document/outline.h"
#include "document_text.h"
#include "support/project_files.h"
#include "support/sample_session.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using test::DocumentWalk;

namespace {

/// The lines of one cell of the first action's row.
std::vector<std::string> lines_of(const Session& session, std::size_t cell) {
    const DocumentWalk document = test::walk(document_from_session(
        session, analyse(session), {OutlineAudience::Shared, {2026, 11, 24}, "", ""},
        test::wording_file("nl")));
    std::vector<std::string> lines;
    for (const Table& table : document.tables)
        for (const Row& row : table.rows)
            if (row.id == "next." + session.actions.front().id.value)
                for (const Inlines& line : row.cells.at(cell).lines)
                    lines.push_back(DocumentWalk::text(line));
    return lines;
}

}  // namespace

TEST_CASE("an action names its counterpart and its sign of success under owner and text") {
    Session session = test::sample_session();
    Action& action = session.actions.front();
    action.text = "Stuur een prognose";
    action.owner = "Anouk";
    CHECK(lines_of(session, 0) == std::vector<std::string>{"Stuur een prognose"});
    CHECK(lines_of(session, 1) == std::vector<std::string>{"Anouk"});
    action.counterpart = "Marit";
    action.sign = "De tweede kwam op tijd.";
    CHECK(lines_of(session, 0) ==
          std::vector<std::string>{"Stuur een prognose", "Te zien: De tweede kwam op tijd"});
    CHECK(lines_of(session, 1) == std::vector<std::string>{"Anouk", "met Marit"});
}

TEST_CASE("how an action went stands under it once it has moved") {
    Session session = test::sample_session();
    Action& action = session.actions.front();
    action.text = "Stuur een prognose";
    action.status_note = "Vier keer gestuurd.";
    CHECK(lines_of(session, 0) == std::vector<std::string>{"Stuur een prognose"});
    action.status = ActionStatus::Done;
    CHECK(lines_of(session, 0) ==
          std::vector<std::string>{"Stuur een prognose", "Vier keer gestuurd"});
}
