// From a file's bytes to judged rows, with what only the open session knows.
#include "app/ratings_import.h"

#include "core/answers.h"
#include "store/csv_table.h"

namespace sparring::app {

namespace {

/// What was shown already, and who has an answer that is still covered.
RatingsMoment moment_of(const Workspace& workspace) {
    RatingsMoment moment;
    moment.time = workspace.clock().now_iso();
    const auto& revealed = workspace.progress().revealed;
    moment.revealed.insert(revealed.begin(), revealed.end());
    for (const Person& person : workspace.session().people)
        for (const Dimension& dimension : workspace.method().dimensions) {
            const int round = workspace.open_round(dimension.id);
            if (workspace.has_answered(person.id, dimension.id) &&
                !has_rated(workspace.session(), person.id, dimension.id, round))
                moment.open_votes.emplace(person.id, dimension.id);
        }
    return moment;
}

}  // namespace

Result<RatingsTable> read_ratings(const Workspace& workspace, const std::string& path) {
    const auto bytes = workspace.files().read(path);
    if (!bytes) return bytes.problem();
    const auto cells = store::table_from_csv(bytes.value(), path);
    if (!cells) return cells.problem();
    return ratings_from_table(workspace.session(), cells.value(), workspace.templates().wordings,
                              moment_of(workspace));
}

int good_ratings(const RatingsTable& table) {
    return count_entries(table, EntryOutcome::New) + count_entries(table, EntryOutcome::Replaces);
}

void import_ratings(Workspace& workspace, const RatingsTable& table) {
    const int good = good_ratings(table);
    if (good == 0) return;
    workspace.edit("", [&](Session& session) { store_ratings(session, table); });
    workspace.show(
        {.key = "notice.ratings-imported", .arguments = {std::to_string(good)}, .can_undo = true});
}

}  // namespace sparring::app
