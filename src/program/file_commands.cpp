// new, check, analyse, export.
#include "program/file_commands.h"

#include "app/analysis_table.h"
#include "app/outline_files.h"
#include "core/agenda.h"
#include "document/internal_outline.h"
#include "store/analysis_json.h"
#include "store/check.h"
#include "store/session_json.h"

#include <ostream>

namespace sparring::program {

namespace {

constexpr int done = 0;
constexpr int problems = 1;
constexpr int wrong_call = 2;

/// "file /pointer: "; nothing without a place.
std::string place_of(const Problem& problem) {
    std::string place = problem.file;
    if (!problem.pointer.empty()) place += (place.empty() ? "" : " ") + problem.pointer;
    return place.empty() ? "" : place + ": ";
}

/// Place and sentence; a sentence that names the file itself needs no place before it.
std::string line_of(const Problem& problem, const Wording& words) {
    const std::string sentence = words.text(problem);
    const bool named = problem.pointer.empty() && sentence.find(problem.file) != std::string::npos;
    return named ? sentence : place_of(problem) + sentence;
}

/// The words of the language that was asked for, else of the session's.
const Wording& words_for(const Session& session, const Language& language, const Console& console) {
    return console.environment.templates.wording(language.empty() ? session.language : language);
}

}  // namespace

void print_problem(const Problem& problem, Console& console) {
    console.err << line_of(problem, console.words) << "\n";
}

std::optional<Session> session_of_file(const std::string& path, Console& console, int& code) {
    const auto text = console.environment.files->read(path);
    if (!text) {
        print_problem(text.problem(), console);
        code = wrong_call;
        return std::nullopt;
    }
    const auto reading = store::read_session(text.value(), path);
    for (const store::CheckedProblem& found : reading.problems)
        if (found.severity == store::Severity::Error) print_problem(found.problem, console);
    if (!reading.ok()) {
        code = problems;
        return std::nullopt;
    }
    return reading.value.session;
}

int run_new(const NewCall& call, const Language& language, Console& console) {
    store::FileSystem& files = *console.environment.files;
    if (files.exists(call.output)) {
        print_problem({"cli.problem.exists", {call.output}, "", ""}, console);
        return wrong_call;
    }
    if (const std::string folder = store::folder_of(call.output); !files.is_folder(folder)) {
        print_problem({"cli.problem.no-folder", {folder}, "", ""}, console);
        return wrong_call;
    }
    const Workshop* workshop = console.environment.templates.workshop(call.workshop);
    if (!workshop) return wrong_call;
    const Session session =
        session_from_workshop(*workshop, console.environment.templates.method,
                              SessionStart{.id = app::new_session_id(console.environment.clock),
                                           .language = language,
                                           .date = console.environment.clock.today(),
                                           .supplier = call.supplier,
                                           .customer = call.customer});
    const auto written = store::replace_file(files, call.output, store::json_from_session(session));
    if (!written) {
        print_problem(written.problem(), console);
        return wrong_call;
    }
    console.out << console.words.text("cli.written", {call.output}) << "\n";
    return done;
}

int run_check(const CheckCall& call, Console& console) {
    int code = done;
    for (const std::string& path : call.files) {
        const auto text = console.environment.files->read(path);
        if (!text) {
            print_problem(text.problem(), console);
            code = wrong_call;
            continue;
        }
        const auto report = store::check_text(text.value(), path);
        bool error = false;
        for (const store::CheckedProblem& found : report.problems) {
            const bool grave = found.severity == store::Severity::Error;
            error = error || grave;
            const char* key = grave ? "cli.severity.error" : "cli.severity.warning";
            console.out << place_of(found.problem) << console.words.text(key) << ": "
                        << console.words.text(found.problem) << "\n";
        }
        if (error && code == done) code = problems;
        if (!error) console.out << console.words.text("cli.checked.ok", {path}) << "\n";
    }
    return code;
}

int run_analyse(const AnalyseCall& call, const Language& language, Console& console) {
    int code = done;
    const auto session = session_of_file(call.file, console, code);
    if (!session) return code;
    const Analysis analysis = analyse(*session);
    const Wording& words = words_for(*session, language, console);
    const CounterQuestionRules& rules = console.environment.templates.counter_questions;
    const auto questions = counter_questions(*session, analysis, rules);
    if (call.json)
        console.out << store::json_from_analysis(*session, analysis, questions);
    else
        console.out << app::table_from_analysis(*session, analysis, words) << "\n"
                    << app::table_from_questions(*session, questions, rules, words);
    return done;
}

int run_export(const ExportCall& call, const Language& language, Console& console) {
    int code = done;
    const auto session = session_of_file(call.file, console, code);
    if (!session) return code;
    const Wording& words = words_for(*session, language, console);
    const OutlineAudience audience =
        call.internal ? OutlineAudience::Internal : OutlineAudience::Shared;
    const OutlineOptions options{.audience = audience,
                                 .date = console.environment.clock.today(),
                                 .adviser = {},
                                 .adviser_firm = {}};
    const Document document =
        document_from_session(*session, analyse(*session), options, words,
                              console.environment.templates.counter_questions);
    const auto files =
        app::write_outline_files(*console.environment.files, document, call.formats, call.folder,
                                 app::outline_file_stem(*session, audience, words));
    if (!files) {
        print_problem(files.problem(), console);
        return wrong_call;
    }
    for (const Warning& warning : files.value().warnings)
        console.err << console.words.text("cli.warning") << ": "
                    << console.words.text(warning.key, warning.arguments) << "\n";
    for (const std::string& path : files.value().paths)
        console.out << console.words.text("cli.written", {path}) << "\n";
    return done;
}

}  // namespace sparring::program
