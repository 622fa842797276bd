// Reads the call, picks the language, and hands over to the command.
#include "program/program.h"

#include "export/writers.h"
#include "program/call.h"
#include "program/environment.h"
#include "program/file_commands.h"
#include "program/ratings_commands.h"
#include "program/screenshot.h"
#include "program/window_program.h"

#include <iostream>

namespace sparring::program {

namespace {

/// --language and --templates are needed before the arguments can be read in the right words.
std::string early_value(const std::vector<std::string>& arguments, const std::string& option) {
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        if (arguments[at] == option && at + 1 < arguments.size()) return arguments[at + 1];
        if (arguments[at].rfind(option + "=", 0) == 0)
            return arguments[at].substr(option.size() + 1);
    }
    return {};
}

Language shown_language(const app::Environment& environment, const Language& asked) {
    if (!asked.empty()) return asked;
    const store::Settings settings =
        store::settings_of_user(*environment.files, environment.folders);
    return settings.language.empty() ? environment.system_language : settings.language;
}

int carry_out(const Call& call, Console& console) {
    if (const auto* print = std::get_if<PrintCall>(&call.what)) {
        console.out << print->text;
        return 0;
    }
    if (const auto* create = std::get_if<NewCall>(&call.what))
        return run_new(*create, console.words.language(), console);
    if (const auto* check = std::get_if<CheckCall>(&call.what)) return run_check(*check, console);
    if (const auto* analyse = std::get_if<AnalyseCall>(&call.what))
        return run_analyse(*analyse, call.language, console);
    if (const auto* outline = std::get_if<ExportCall>(&call.what))
        return run_export(*outline, call.language, console);
    if (const auto* picture = std::get_if<ScreenshotCall>(&call.what))
        return run_screenshot(*picture, call.language, console);
    if (const auto* ratings = std::get_if<RatingsImportCall>(&call.what))
        return run_ratings_import(*ratings, console);
    if (const auto* sheet = std::get_if<RatingsSheetCall>(&call.what))
        return run_ratings_sheet(*sheet, call.language, console);
    return run_window(std::get<OpenCall>(call.what), call.language, console);
}

/// What is wrong with the options of all commands.
std::optional<Problem> wrong_common(const Call& call, const Language& asked,
                                    const app::Environment& environment) {
    if (!asked.empty() && !environment.templates.wordings.contains(asked)) {
        std::string languages;
        for (const auto& [language, wording] : environment.templates.wordings)
            languages += (languages.empty() ? "" : ", ") + language;
        return Problem{"cli.problem.value", {"--language", asked, languages}, "", ""};
    }
    if (!call.templates.empty() && !environment.files->is_folder(call.templates))
        return Problem{"cli.problem.no-folder", {call.templates}, "", ""};
    return std::nullopt;
}

}  // namespace

int run(const std::vector<std::string>& arguments) {
    const app::Environment environment =
        environment_of_system(early_value(arguments, "--templates"));
    const Language asked = early_value(arguments, "--language");
    const Wording& words = environment.templates.wording(shown_language(environment, asked));
    Console console{environment, words, std::cout, std::cerr};
    for (const store::CheckedProblem& found : environment.templates.problems)
        print_problem(found.problem, console);
    std::vector<Format> formats;
    for (const Writer& writer : writers())
        formats.push_back({std::string(writer.id), std::string(writer.extension)});
    std::vector<std::string> workshops;
    for (const Workshop& workshop : environment.templates.workshops)
        workshops.push_back(workshop.id.value);
    const Result<Call> call = call_from_arguments(arguments, words, formats, workshops);
    if (!call) {
        print_problem(call.problem(), console);
        return 2;
    }
    if (const auto problem = wrong_common(call.value(), asked, environment)) {
        print_problem(*problem, console);
        return 2;
    }
    const int code = carry_out(call.value(), console);
    if (std::cout.flush()) return code;
    print_problem({"cli.problem.output", {}, "", ""}, console);
    return 2;
}

}  // namespace sparring::program
