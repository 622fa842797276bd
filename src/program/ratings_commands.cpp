// The preview of a table of ratings, row by row, and storing what is fine.
// Must not print a rating: nobody sees one before the reveal.
#include "program/ratings_commands.h"

#include "app/outline_files.h"
#include "core/ratings_table.h"
#include "document/ratings_sheet.h"
#include "store/csv_table.h"
#include "store/session_json.h"

#include <ostream>

namespace sparring::program {

namespace {

constexpr int done = 0;
constexpr int problems = 1;
constexpr int wrong_call = 2;

const char* key_of(EntryOutcome outcome) {
    if (outcome == EntryOutcome::New) return "ratings.import.new";
    return outcome == EntryOutcome::Replaces ? "ratings.import.replaces" : "ratings.import.same";
}

/// "Row 4 · S1 · Trust: …".
std::string line_of(const Session& session, const RatingEntry& entry, const Wording& words) {
    std::string line = words.text("ratings.import.row", {std::to_string(entry.row)});
    const std::string number = participant_number(session, entry.rating.participant);
    if (!number.empty()) line += " · " + number;
    if (const Dimension* dimension = find_dimension(session.method, entry.dimension))
        line += " · " + dimension->name.in(words.language(), session.language);
    const bool refused = entry.outcome == EntryOutcome::Refused;
    return line + ": " + (refused ? words.text(entry.problem) : words.text(key_of(entry.outcome)));
}

void print_preview(const Session& session, const RatingsTable& table, Console& console) {
    const Wording& words = console.words;
    for (const RatingEntry& entry : table.entries)
        console.out << line_of(session, entry, words) << "\n";
    for (const std::string& column : table.ignored_columns)
        console.out << words.text("ratings.import.ignored", {column}) << "\n";
    const auto count = [&](EntryOutcome outcome) {
        return std::to_string(count_entries(table, outcome));
    };
    console.out << words.text("ratings.import.sum",
                              {count(EntryOutcome::New), count(EntryOutcome::Replaces),
                               count(EntryOutcome::Unchanged), count(EntryOutcome::Refused)})
                << "\n";
}

}  // namespace

int run_ratings_import(const RatingsImportCall& call, Console& console) {
    store::FileSystem& files = *console.environment.files;
    int code = done;
    // session_of_file tells what is wrong; the whole file is needed to write back what it holds.
    if (!session_of_file(call.file, console, code)) return code;
    const auto text = files.read(call.file);
    if (!text) return wrong_call;
    auto stored = store::read_session(text.value(), call.file).value;
    const auto bytes = files.read(call.table);
    if (!bytes) {
        print_problem(bytes.problem(), console);
        return wrong_call;
    }
    const auto cells = store::table_from_csv(bytes.value(), call.table);
    if (!cells) {
        print_problem(cells.problem(), console);
        return problems;
    }
    RatingsMoment moment;
    moment.time = console.environment.clock.now_iso();
    const auto table = ratings_from_table(stored.session, cells.value(),
                                          console.environment.templates.wordings, moment);
    if (!table) {
        print_problem(table.problem(), console);
        return problems;
    }
    print_preview(stored.session, table.value(), console);
    if (count_entries(table.value(), EntryOutcome::New) == 0 &&
        count_entries(table.value(), EntryOutcome::Replaces) == 0) {
        console.out << console.words.text("ratings.import.nothing") << "\n";
    } else if (!call.apply) {
        console.out << console.words.text("ratings.import.not-applied") << "\n";
    } else {
        store_ratings(stored.session, table.value());
        const auto written =
            store::replace_file(files, call.file, store::json_from_session(stored));
        if (!written) {
            print_problem(written.problem(), console);
            return wrong_call;
        }
        console.out << console.words.text("cli.written", {call.file}) << "\n";
    }
    return count_entries(table.value(), EntryOutcome::Refused) == 0 ? done : problems;
}

int run_ratings_sheet(const RatingsSheetCall& call, const Language& language, Console& console) {
    int code = done;
    const auto session = session_of_file(call.file, console, code);
    if (!session) return code;
    const Wording& words =
        console.environment.templates.wording(language.empty() ? session->language : language);
    const auto files =
        app::write_outline_files(*console.environment.files, ratings_sheet(*session, words),
                                 {"html"}, call.folder, app::ratings_sheet_stem(*session, words));
    if (!files) {
        print_problem(files.problem(), console);
        return wrong_call;
    }
    for (const std::string& path : files.value().paths)
        console.out << console.words.text("cli.written", {path}) << "\n";
    return done;
}

}  // namespace sparring::program
