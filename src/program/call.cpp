// The command line, read with CLI11; its words come from the wording.
#include "program/call.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <memory>

namespace sparring::program {

namespace {

// Pictures from the smallest that can be read to 8K, pixels.
constexpr int k_least_width = 320;
constexpr int k_least_height = 240;
constexpr int k_most_width = 7680;
constexpr int k_most_height = 4320;
constexpr int k_least_zoom = 75;  // percent, as in the settings
constexpr int k_most_zoom = 300;

/// A whole number and nothing else; 0 for anything else.
int whole_number(std::string_view text) {
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size() ? number : 0;
}

std::string joined(const std::vector<std::string>& entries) {
    std::string text;
    for (const std::string& entry : entries)
        text += (text.empty() ? "" : ", ") + entry;
    return text;
}

/// The options as they are read; CLI11 fills them in place.
struct Options {
    Language language;
    std::string templates;
    std::string size = "1920x1080";
    std::string formats = "all";
    std::string zoom = "100";
    std::string audience = "shared";
    OpenCall open;
    NewCall create;
    CheckCall check;
    AnalyseCall analyse;
    ExportCall outline;
    ScreenshotCall screenshot;
    RatingsImportCall ratings;
    RatingsSheetCall sheet;
};

/// Builds the parser; every command keeps the options of all commands (--language, --templates).
class Parser {
public:
    Parser(const Wording& words, const std::vector<Format>& formats,
           const std::vector<std::string>& workshops)
        : m_words(words), m_formats(formats), m_workshops(workshops) {
        m_app.name("sparring");
        m_app.description(text("about"));
        m_app.footer(text("examples"));
        label();
        m_app.set_help_flag("-h,--help", text("help"));
        m_app.set_version_flag("--version", SPARRING_VERSION, text("version"));
        m_app.add_option("FILE", m_options.open.file, text("open.file"))->type_name("");
        m_app.require_subcommand(0, 1);
        add_common(m_app);
        add_new();
        add_check();
        add_analyse();
        add_export();
        add_screenshot();
        add_ratings();
    }

    Result<Call> read(const std::vector<std::string>& arguments) {
        try {
            m_app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
        } catch (const CLI::CallForHelp&) {
            return Call{PrintCall{m_app.help()}, m_options.language, m_options.templates};
        } catch (const CLI::CallForVersion&) {
            return Call{PrintCall{"sparring " SPARRING_VERSION "\n"}, m_options.language, {}};
        } catch (const CLI::ExtrasError&) {
            return unknown();
        } catch (const CLI::RequiredError&) {
            return Problem{"cli.problem.required", {joined(missing())}, "", ""};
        } catch (const CLI::ParseError& error) {
            return Problem{"cli.problem.call", {error.what()}, "", ""};
        }
        if (const auto empty = empty_value()) return *empty;
        return finished();
    }

private:
    [[nodiscard]] std::string text(const std::string& key) const {
        return m_words.text("cli." + key);
    }

    /// The words of the help page; commands take them over.
    void label() {
        CLI::FormatterBase& formatter = *m_app.get_formatter();
        formatter.column_width(34);
        formatter.label("OPTIONS", text("label.options"));
        formatter.label("Usage", text("label.usage"));
        formatter.label("Positionals", text("label.positionals"));
        formatter.label("SUBCOMMAND", text("label.command"));
        formatter.label("REQUIRED", text("label.required"));
        m_app.option_defaults()->group(text("label.option-group"));
    }

    void add_common(CLI::App& app) {
        app.add_option("--language", m_options.language, text("language"))->type_name("nl|en");
        app.add_option("--templates", m_options.templates, text("templates"))->type_name("DIR");
    }

    CLI::App& command(const std::string& name) {
        CLI::App* sub = m_app.add_subcommand(name, text(name));
        sub->group(text("label.command-group"));
        sub->set_help_flag("-h,--help", text("help"));
        sub->footer(text(name + ".examples"));
        add_common(*sub);
        return *sub;
    }

    void add_new() {
        CLI::App& sub = command("new");
        NewCall& call = m_options.create;
        sub.add_option("--workshop", call.workshop,
                       text("new.workshop") + " " + joined(m_workshops))
            ->required()
            ->type_name("ID");
        sub.add_option("--supplier", call.supplier, text("new.supplier"))
            ->required()
            ->type_name("NAME");
        sub.add_option("--customer", call.customer, text("new.customer"))
            ->required()
            ->type_name("NAME");
        sub.add_option("-o,--output", call.output, text("new.output"))
            ->required()
            ->type_name("FILE");
    }

    void add_check() {
        command("check")
            .add_option("FILE", m_options.check.files, text("check.files"))
            ->required()
            ->type_name("");
    }

    void add_analyse() {
        CLI::App& sub = command("analyse");
        sub.add_option("FILE", m_options.analyse.file, text("analyse.file"))
            ->required()
            ->type_name("");
        sub.add_flag("--json", m_options.analyse.json, text("analyse.json"));
    }

    void add_export() {
        CLI::App& sub = command("export");
        sub.add_option("FILE", m_options.outline.file, text("export.file"))
            ->required()
            ->type_name("");
        sub.add_option("--format", m_options.formats, text("export.format") + " " + format_names())
            ->type_name("LIST");
        sub.add_option("--audience", m_options.audience, text("export.audience"))
            ->type_name("shared|internal");
        sub.add_option("-o,--output", m_options.outline.folder, text("export.output"))
            ->type_name("DIR");
    }

    void add_screenshot() {
        CLI::App& sub = command("screenshot");
        ScreenshotCall& call = m_options.screenshot;
        sub.add_option("FILE", call.file, text("screenshot.file"))->required()->type_name("");
        sub.add_option("--step", call.step, text("screenshot.step"))->type_name("ID");
        sub.add_option("--dimension", call.dimension, text("screenshot.dimension"))
            ->type_name("ID");
        sub.add_flag("--reveal", call.reveal, text("screenshot.reveal"));
        sub.add_flag("--console", call.console, text("screenshot.console"));
        sub.add_option("--size", m_options.size, text("screenshot.size"))->type_name("WxH");
        sub.add_option("--theme", call.theme, text("screenshot.theme"))->type_name("light|dark");
        sub.add_option("--zoom", m_options.zoom, text("screenshot.zoom"))->type_name("75-300");
        sub.add_option("-o,--output", call.output, text("screenshot.output"))
            ->required()
            ->type_name("PNG|DIR");
    }

    void add_ratings() {
        CLI::App& group = command("ratings");
        group.require_subcommand(1);
        add_ratings_sheet(group);
        CLI::App& sub = *group.add_subcommand("import", text("ratings.import"));
        sub.set_help_flag("-h,--help", text("help"));
        add_common(sub);
        sub.add_option("FILE", m_options.ratings.file, text("ratings.file"))
            ->required()
            ->type_name("");
        sub.add_option("TABLE", m_options.ratings.table, text("ratings.table"))
            ->required()
            ->type_name("");
        sub.add_flag("--apply", m_options.ratings.apply, text("ratings.apply"));
    }

    void add_ratings_sheet(CLI::App& group) {
        CLI::App& sub = *group.add_subcommand("sheet", text("ratings.sheet"));
        sub.set_help_flag("-h,--help", text("help"));
        add_common(sub);
        sub.add_option("FILE", m_options.sheet.file, text("ratings.file"))
            ->required()
            ->type_name("");
        sub.add_option("-o,--output", m_options.sheet.folder, text("export.output"))
            ->type_name("DIR");
    }

    /// The command that was called, or the program itself.
    [[nodiscard]] const CLI::App& called() const {
        const auto commands = m_app.get_subcommands();
        if (commands.empty()) return m_app;
        const auto inner = commands.front()->get_subcommands();
        return inner.empty() ? *commands.front() : *inner.front();
    }

    /// A word too many; the first one may be a mistyped command that was taken for a file.
    [[nodiscard]] Problem unknown() const {
        const auto extras = m_app.remaining(true);
        const bool options = !extras.empty() && extras.front().rfind('-', 0) == 0;
        if (!options && &called() == &m_app && is_like_command(m_options.open.file))
            return {"cli.problem.no-command", {m_options.open.file}, "", ""};
        return {"cli.problem.unknown", {joined(extras)}, "", ""};
    }

    /// Options that must be given and are not; of a command that needs one below it, which ones
    /// there are.
    [[nodiscard]] std::vector<std::string> missing() const {
        std::vector<std::string> names;
        if (called().get_require_subcommand_min() > 0)
            for (const CLI::App* below : called().get_subcommands({}))
                names.push_back(below->get_name());
        for (const CLI::Option* option : called().get_options())
            if (option->get_required() && option->count() == 0) names.push_back(option->get_name());
        return names;
    }

    /// An empty value is a script's variable that is not set, never what somebody wants.
    [[nodiscard]] std::optional<Problem> empty_value() const {
        for (const CLI::App* app : {static_cast<const CLI::App*>(&m_app), &called()})
            for (const CLI::Option* option : app->get_options())
                for (const std::string& value : option->results())
                    if (value.find_first_not_of(' ') == std::string::npos)
                        return Problem{"cli.problem.empty", {option->get_name()}, "", ""};
        return std::nullopt;
    }

    [[nodiscard]] std::string format_names() const {
        std::string names = "all";
        for (const Format& format : m_formats)
            names += ", " + format.extension;
        return names;
    }

    Problem wrong_value(const std::string& option, const std::string& value,
                        const std::string& allowed) const {
        return {"cli.problem.value", {option, value, allowed}, "", ""};
    }

    Result<Call> finished() {
        const auto call = [&](auto what) {
            return Call{std::move(what), m_options.language, m_options.templates};
        };
        if (m_app.got_subcommand("new")) return create_call();
        if (m_app.got_subcommand("check")) return call(m_options.check);
        if (m_app.got_subcommand("analyse")) return call(m_options.analyse);
        if (m_app.got_subcommand("export")) return export_call();
        if (m_app.got_subcommand("ratings")) {
            if (called().get_name() == "sheet") return call(m_options.sheet);
            return call(m_options.ratings);
        }
        if (m_app.got_subcommand("screenshot")) return screenshot_call();
        return call(m_options.open);
    }

    Result<Call> create_call() {
        const std::string& id = m_options.create.workshop;
        if (std::find(m_workshops.begin(), m_workshops.end(), id) == m_workshops.end())
            return wrong_value("--workshop", id, joined(m_workshops));
        return Call{m_options.create, m_options.language, m_options.templates};
    }

    Result<Call> export_call() {
        ExportCall& call = m_options.outline;
        if (m_options.audience != "shared" && m_options.audience != "internal")
            return wrong_value("--audience", m_options.audience, "shared, internal");
        call.internal = m_options.audience == "internal";
        for (const std::string& format : CLI::detail::split(m_options.formats, ',')) {
            if (format == "all") continue;
            const auto known = std::find_if(
                m_formats.begin(), m_formats.end(),
                [&](const Format& each) { return each.id == format || each.extension == format; });
            if (known == m_formats.end()) return wrong_value("--format", format, format_names());
            call.formats.push_back(known->id);
        }
        return Call{call, m_options.language, m_options.templates};
    }

    Result<Call> screenshot_call() {
        ScreenshotCall& call = m_options.screenshot;
        const std::size_t cross = std::min(m_options.size.find('x'), m_options.size.size() - 1);
        call.width = whole_number(std::string_view(m_options.size).substr(0, cross));
        call.height = whole_number(std::string_view(m_options.size).substr(cross + 1));
        if (call.width < k_least_width || call.height < k_least_height ||
            call.width > k_most_width || call.height > k_most_height)
            return wrong_value("--size", m_options.size, "320x240 - 7680x4320");
        if (call.theme != "light" && call.theme != "dark")
            return wrong_value("--theme", call.theme, "light, dark");
        call.zoom = whole_number(m_options.zoom);
        if (call.zoom < k_least_zoom || call.zoom > k_most_zoom)
            return wrong_value("--zoom", m_options.zoom, "75-300");
        return Call{call, m_options.language, m_options.templates};
    }

    const Wording& m_words;
    std::vector<Format> m_formats;
    std::vector<std::string> m_workshops;
    Options m_options;
    CLI::App m_app;
};

}  // namespace

bool is_like_command(const std::string& word) {
    return word.find_first_of("./\\") == std::string::npos;
}

Result<Call> call_from_arguments(const std::vector<std::string>& arguments, const Wording& words,
                                 const std::vector<Format>& formats,
                                 const std::vector<std::string>& workshops) {
    return Parser(words, formats, workshops).read(arguments);
}

}  // namespace sparring::program
