// The command line, read with CLI11; its words come from the wording.
#include "program/call.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace sparring::program {

namespace {

std::string joined(const std::vector<std::string>& entries) {
    std::string text;
    for (const std::string& entry : entries) text += (text.empty() ? "" : ", ") + entry;
    return text;
}

/// The options as they are read; CLI11 fills them in place.
struct Options {
    Language language;
    std::string templates;
    std::string size = "1920x1080";
    std::string formats = "all";
    std::string audience = "shared";
    OpenCall open;
    NewCall create;
    CheckCall check;
    AnalyseCall analyse;
    ExportCall outline;
    ScreenshotCall screenshot;
};

/// Builds the parser; every command keeps the options of all commands (--language, --templates).
class Parser {
public:
    Parser(const Wording& words, const std::vector<std::string>& formats,
           const std::vector<std::string>& workshops)
        : m_words(words), m_formats(formats), m_workshops(workshops) {
        m_app.name("sparring");
        m_app.description(text("about"));
        m_app.footer(text("examples"));
        m_app.set_help_flag("-h,--help", text("help"));
        m_app.set_version_flag("--version", SPARRING_VERSION, text("version"));
        m_app.add_option("FILE", m_options.open.file, text("open.file"));
        m_app.require_subcommand(0, 1);
        m_app.get_formatter()->column_width(34);
        m_app.get_formatter()->label("OPTIONS", text("label.options"));
        add_common(m_app);
        add_new();
        add_check();
        add_analyse();
        add_export();
        add_screenshot();
    }

    Result<Call> read(const std::vector<std::string>& arguments) {
        try {
            m_app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
        } catch (const CLI::CallForHelp&) {
            return Call{PrintCall{m_app.help()}, m_options.language, m_options.templates};
        } catch (const CLI::CallForVersion&) {
            return Call{PrintCall{"sparring " SPARRING_VERSION "\n"}, m_options.language, {}};
        } catch (const CLI::ParseError& error) {
            return problem_of(error);
        }
        return finished();
    }

private:
    [[nodiscard]] std::string text(const std::string& key) const {
        return m_words.text("cli." + key);
    }

    void add_common(CLI::App& app) {
        app.add_option("--language", m_options.language, text("language"))->type_name("nl|en");
        app.add_option("--templates", m_options.templates, text("templates"))->type_name("DIR");
    }

    CLI::App& command(const std::string& name) {
        CLI::App* sub = m_app.add_subcommand(name, text(name));
        sub->set_help_flag("-h,--help", text("help"));
        sub->footer(text(name + ".examples"));
        sub->get_formatter()->column_width(34);
        add_common(*sub);
        return *sub;
    }

    void add_new() {
        CLI::App& sub = command("new");
        NewCall& call = m_options.create;
        sub.add_option("--workshop", call.workshop, text("new.workshop") + " " + joined(m_workshops))
            ->required()->type_name("ID");
        sub.add_option("--supplier", call.supplier, text("new.supplier"))->required()->type_name("NAME");
        sub.add_option("--customer", call.customer, text("new.customer"))->required()->type_name("NAME");
        sub.add_option("-o,--output", call.output, text("new.output"))->required()->type_name("FILE");
    }

    void add_check() {
        command("check").add_option("FILE", m_options.check.files, text("check.files"))->required();
    }

    void add_analyse() {
        CLI::App& sub = command("analyse");
        sub.add_option("FILE", m_options.analyse.file, text("analyse.file"))->required();
        sub.add_flag("--json", m_options.analyse.json, text("analyse.json"));
    }

    void add_export() {
        CLI::App& sub = command("export");
        sub.add_option("FILE", m_options.outline.file, text("export.file"))->required();
        sub.add_option("--format", m_options.formats, text("export.format") + " all, " + joined(m_formats))
            ->type_name("LIST");
        sub.add_option("--audience", m_options.audience, text("export.audience"))
            ->type_name("shared|internal");
        sub.add_option("-o,--output", m_options.outline.folder, text("export.output"))->type_name("DIR");
    }

    void add_screenshot() {
        CLI::App& sub = command("screenshot");
        ScreenshotCall& call = m_options.screenshot;
        sub.add_option("FILE", call.file, text("screenshot.file"))->required();
        sub.add_option("--step", call.step, text("screenshot.step"))->type_name("ID");
        sub.add_option("--dimension", call.dimension, text("screenshot.dimension"))->type_name("ID");
        sub.add_flag("--reveal", call.reveal, text("screenshot.reveal"));
        sub.add_flag("--console", call.console, text("screenshot.console"));
        sub.add_option("--size", m_options.size, text("screenshot.size"))->type_name("WxH");
        sub.add_option("--theme", call.theme, text("screenshot.theme"))->type_name("light|dark");
        sub.add_option("--zoom", call.zoom, text("screenshot.zoom"))->type_name("75-300");
        sub.add_option("-o,--output", call.output, text("screenshot.output"))
            ->required()->type_name("PNG|DIR");
    }

    /// One sentence: what is wrong with the call, and where help is.
    Problem problem_of(const CLI::ParseError& error) const {
        if (error.get_name() == "ExtrasError") {
            const auto extras = m_app.remaining(true);
            return {"cli.problem.unknown", {joined(extras)}, "", ""};
        }
        return {"cli.problem.call", {error.what()}, "", ""};
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
            if (std::find(m_formats.begin(), m_formats.end(), format) == m_formats.end())
                return wrong_value("--format", format, "all, " + joined(m_formats));
            call.formats.push_back(format);
        }
        return Call{call, m_options.language, m_options.templates};
    }

    Result<Call> screenshot_call() {
        ScreenshotCall& call = m_options.screenshot;
        char rest = 0;
        if (std::sscanf(m_options.size.c_str(), "%dx%d%c", &call.width, &call.height, &rest) != 2 ||
            call.width < 320 || call.height < 240 || call.width > 7680 || call.height > 4320)
            return wrong_value("--size", m_options.size, "1366x768, 1920x1080, 3840x2160");
        if (call.theme != "light" && call.theme != "dark")
            return wrong_value("--theme", call.theme, "light, dark");
        if (call.zoom < 75 || call.zoom > 300)
            return wrong_value("--zoom", std::to_string(call.zoom), "75-300");
        return Call{call, m_options.language, m_options.templates};
    }

    const Wording& m_words;
    std::vector<std::string> m_formats;
    std::vector<std::string> m_workshops;
    Options m_options;
    CLI::App m_app;
};

}  // namespace

Result<Call> call_from_arguments(const std::vector<std::string>& arguments, const Wording& words,
                                 const std::vector<std::string>& formats,
                                 const std::vector<std::string>& workshops) {
    return Parser(words, formats, workshops).read(arguments);
}

}  // namespace sparring::program
