// How the program answers a call: help, and one clear line for a call that is wrong.
#include "desk.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring::test;

namespace {

const std::vector<std::string> commands = {"new", "check", "analyse", "export", "screenshot"};

/// A wrong call: exit 2, nothing on standard output, one line that names the culprit.
void check_refused(const Outcome& outcome, const std::string& culprit) {
    INFO(outcome.err);
    CHECK(outcome.code == 2);
    CHECK(outcome.out.empty());
    CHECK(lines_of(outcome.err).size() == 1);
    CHECK(contains(outcome.err, culprit));
}

}  // namespace

TEST_CASE("the option --help names every command, shows examples and explains the exit codes") {
    const Desk desk;
    const Outcome outcome = desk.sparring({"--help"});
    CHECK(outcome.code == 0);
    CHECK(outcome.err.empty());
    for (const std::string& command : commands)
        CHECK(contains(outcome.out, "\n  " + command + " "));
    CHECK(contains(outcome.out, "Examples:\n  sparring\n"));
    CHECK(contains(outcome.out, "sparring analyse session.json --json"));
    CHECK(contains(outcome.out, "Exit: 0"));
}

TEST_CASE("each command has a help page with an example of itself") {
    const Desk desk;
    for (const std::string& command : commands) {
        const Outcome outcome = desk.sparring({command, "--help"});
        INFO(command);
        CHECK(outcome.code == 0);
        CHECK(outcome.err.empty());
        CHECK(contains(outcome.out, "Usage: sparring " + command));
        CHECK(contains(outcome.out, "\n  sparring " + command + " "));
    }
}

TEST_CASE("the help page is Dutch from its first to its last word when Dutch is asked for") {
    const Desk desk;
    const std::string page = desk.sparring({"new", "--help", "--language", "nl"}).out;
    CHECK(contains(page, "Gebruik: sparring new [OPTIES]"));
    CHECK(contains(page, "VERPLICHT"));
    for (const char* english : {"Usage", "Options", "REQUIRED", "Example"})
        CHECK_FALSE(contains(page, english));
    const std::string first = desk.sparring({"--help", "--language", "nl"}).out;
    for (const char* english : {"Usage", "Options", "Positionals", "Subcommands", "SUBCOMMAND"})
        CHECK_FALSE(contains(first, english));
}

TEST_CASE("the examples of the help page are calls that the program takes") {
    const Desk desk;
    const Outcome formats =
        desk.sparring({"export", example("kruidwende.nl"), "--format", "md,html", "--audience",
                       "internal", "--language", "nl", "-o", "output"});
    CHECK(formats.code == 0);
    CHECK(desk.list("output").size() == 2);
    const Outcome made =
        desk.sparring({"new", "--workshop", "quick-scan", "--supplier", "Folmerink", "--customer",
                       "Kruidwende", "--language", "en", "-o", "session.json"});
    CHECK(made.code == 0);
}

TEST_CASE("the option --version prints the program's name and version") {
    const Desk desk;
    const Outcome outcome = desk.sparring({"--version"});
    CHECK(outcome.code == 0);
    CHECK(outcome.out.starts_with("sparring "));
    CHECK(lines_of(outcome.out).size() == 1);
}

TEST_CASE("an unknown option is refused by name, with the program and with each command") {
    const Desk desk;
    check_refused(desk.sparring({"--bogus"}), "--bogus");
    for (const std::string command : {"check", "analyse", "export"})
        check_refused(desk.sparring({command, example("kruidwende.nl"), "--bogus"}), "--bogus");
}

TEST_CASE("an unknown command is called so, also when words follow it") {
    const Desk desk;
    check_refused(desk.sparring({"anlayse"}), "no command \"anlayse\"");
    check_refused(desk.sparring({"anlayse", "session.json"}), "no command \"anlayse\"");
    check_refused(desk.sparring({"anlayse", "--language", "nl"}), "geen opdracht \"anlayse\"");
}

TEST_CASE("a file that is not there is named, once") {
    const Desk desk;
    const std::string sentence = "There is no file lost.json. Check the name and the folder.\n";
    CHECK(desk.sparring({"lost.json"}).err == sentence);
    CHECK(desk.sparring({"check", "lost.json"}).err == sentence);
    CHECK(desk.sparring({"analyse", "lost.json"}).err == sentence);
    check_refused(desk.sparring({"lost.json"}), "lost.json");
    check_refused(desk.sparring({"check", "lost.json"}), "lost.json");
    check_refused(desk.sparring({"analyse", "lost.json"}), "lost.json");
    check_refused(desk.sparring({"export", "lost.json"}), "lost.json");
    check_refused(desk.sparring({"screenshot", "lost.json", "-o", "x.png"}), "lost.json");
}

TEST_CASE("a folder in the place of a file is refused, by every command that reads one") {
    const Desk desk;
    const std::string folder = desk.path("");
    for (const std::string command : {"check", "analyse", "export"})
        check_refused(desk.sparring({command, folder}), "is a folder");
    check_refused(desk.sparring({"screenshot", folder, "-o", "x.png"}), "is a folder");
}

TEST_CASE("what a command cannot do without is asked for, all of it at once") {
    const Desk desk;
    check_refused(desk.sparring({"new"}), "--workshop, --supplier, --customer, --output");
    check_refused(desk.sparring({"check"}), "FILE");
    check_refused(desk.sparring({"analyse"}), "FILE");
    check_refused(desk.sparring({"export"}), "FILE");
    check_refused(desk.sparring({"screenshot", example("kruidwende.nl")}), "--output");
}

TEST_CASE("an option without its value and an empty value are refused") {
    const Desk desk;
    check_refused(desk.sparring({"new", "--supplier"}), "--supplier");
    check_refused(desk.sparring({"new", "--workshop", "quick-scan", "--supplier", "", "--customer",
                                 "B", "-o", "a.json"}),
                  "--supplier is empty");
    check_refused(desk.sparring({"screenshot", example("kruidwende.nl"), "-o", ""}),
                  "--output is empty");
    check_refused(desk.sparring({"analyse", ""}), "FILE is empty");
    CHECK_FALSE(desk.has("a.json"));
}

TEST_CASE("an unknown language and a templates folder that is not there are refused") {
    const Desk desk;
    check_refused(desk.sparring({"analyse", example("kruidwende.nl"), "--language", "xx"}),
                  "\"xx\". Choose from: en, nl.");
    check_refused(desk.sparring({"analyse", example("kruidwende.nl"), "--templates", "lost"}),
                  "no folder lost");
}

TEST_CASE("what is wrong with a call is told in Dutch when Dutch is asked for") {
    const Desk desk;
    CHECK(desk.sparring({"analyse", "weg.json", "--language", "nl"}).err ==
          "Het bestand weg.json is er niet. Controleer de naam en de map.\n");
    CHECK(desk.sparring({"new", "--language", "nl"}).err ==
          "Er ontbreekt nog: --workshop, --supplier, --customer, --output. "
          "Kijk met --help hoe het moet.\n");
}

TEST_CASE("output that cannot be written is not passed over in silence") {
    if (!std::filesystem::exists("/dev/full")) SKIP("no /dev/full");
    const Desk desk;
    Command command = desk.command({"analyse", example("kruidwende.nl"), "--json"});
    command.out_path = "/dev/full";
    const Outcome outcome = run(command);
    CHECK(outcome.code == 2);
    CHECK(contains(outcome.err, "could not be written"));
}

TEST_CASE("commands work in another folder, and with a home in which nothing can be written") {
    const Desk desk;
    desk.write("session.json", "");
    std::filesystem::copy_file(example("kruidwende.nl"), desk.path("session.json"),
                               std::filesystem::copy_options::overwrite_existing);
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"check", "session.json"},
             {"analyse", "session.json"},
             {"export", "session.json", "-o", "out"},
             {"screenshot", "session.json", "--step", "market", "--size", "640x480", "-o", "a.png"},
             {"new", "--workshop", "review", "--supplier", "A", "--customer", "B", "-o",
              "b.json"}}) {
        Command command = desk.command(arguments);
        command.environment["SPARRING_HOME"] = std::nullopt;
        command.environment["XDG_CONFIG_HOME"] = std::nullopt;
        command.environment["XDG_STATE_HOME"] = std::nullopt;
        command.environment["HOME"] = "/proc/nowhere";  // not even for root
        const Outcome outcome = run(command);
        INFO(arguments.front() << ": " << outcome.err);
        CHECK(outcome.code == 0);
    }
    CHECK(desk.list("out").size() == 2);
    CHECK(desk.has("a.png"));
    CHECK(desk.has("b.json"));
}
