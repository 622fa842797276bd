// Pictures of steps, drawn off-screen.
#include "program/screenshot.h"

#include "platform/offscreen.h"
#include "platform/png.h"
#include "program/environment.h"
#include "ui/app_ui.h"
#include "ui/console_ui.h"

#include <memory>
#include <ostream>

namespace sparring::program {

namespace {

/// Frames until everything has settled: overlays measure themselves, areas learn how tall they are.
constexpr int k_frames = 6;

class Photographer {
public:
    Photographer(const ScreenshotCall& call, app::Workspace& workspace, Console& console)
        : m_call(call), m_workspace(workspace), m_console(console) {}

    bool start() {
        auto created = platform::Offscreen::create([this] {
            if (m_call.console)
                m_console_ui = std::make_unique<ui::ConsoleUi>(embedded_fonts());
            else
                m_ui = std::make_unique<ui::AppUi>(embedded_fonts());
        });
        if (!created.ok()) return refuse(created.error());
        m_offscreen = std::move(created.value());
        return true;
    }

    bool shoot(const std::string& path) {
        auto image = m_offscreen->render(
            m_call.width, m_call.height, [this] { draw(); }, k_frames);
        if (!image.ok()) return refuse(image.error());
        const auto png = platform::png_from_image(image.value());
        const std::string bytes(png.begin(), png.end());
        const auto folder = m_console.environment.files->make_folder(store::folder_of(path));
        const auto written =
            folder ? store::replace_file(*m_console.environment.files, path, bytes) : folder;
        if (!written) {
            print_problem(written.problem(), m_console);
            return false;
        }
        m_console.out << m_console.words.text("cli.written", {path}) << "\n";
        return true;
    }

    /// Above a step of the room; the console has layers of its own.
    void show(ui::Layer layer) {
        if (m_ui) m_ui->show(layer);
    }

private:
    void draw() {
        const float width = static_cast<float>(m_call.width);
        const float height = static_cast<float>(m_call.height);
        if (m_ui)
            m_ui->frame(m_workspace, width, height);
        else
            m_console_ui->frame(m_workspace, m_notes, width, height);
    }

    bool refuse(const platform::PlatformError& error) {
        print_problem({error.key, {error.detail}, "", ""}, m_console);
        return false;
    }

    const ScreenshotCall& m_call;
    app::Workspace& m_workspace;
    Console& m_console;
    std::unique_ptr<platform::Offscreen> m_offscreen;
    std::unique_ptr<ui::AppUi> m_ui;  ///< one of these two
    std::unique_ptr<ui::ConsoleUi> m_console_ui;
    app::PrivateNotes m_notes{m_workspace};
};

/// "07-value.png".
std::string picture_name(std::size_t index, const AgendaStep& step) {
    const std::string number = std::to_string(index + 1);
    return (number.size() < 2 ? "0" : "") + number + "-" + step.id.value + ".png";
}

bool prepare(const ScreenshotCall& call, app::Workspace& workspace) {
    workspace.change_settings([&](store::Settings& settings) {
        settings.theme = call.theme;
        settings.reduced_motion = true;
        settings.zoom[call.console ? "console" : "room"] = call.zoom;
    });
    workspace.screens().two = call.console;
    if (!workspace.open(call.file)) return false;
    workspace.dismiss_notice();
    if (call.reveal)
        for (const Dimension& dimension : workspace.method().dimensions)
            workspace.reveal(dimension.id, true);
    return true;
}

void to_dimension(const ScreenshotCall& call, app::Workspace& workspace) {
    if (!call.dimension.empty()) workspace.set_dimension(DimensionId(call.dimension));
}

int shoot_all(const ScreenshotCall& call, app::Workspace& workspace, Photographer& photographer) {
    const auto path = [&](const std::string& name) {
        return store::joined_path(call.output, name);
    };
    for (std::size_t index = 0; index < workspace.session().agenda.size(); ++index) {
        workspace.go_to_step(index);
        to_dimension(call, workspace);
        if (!photographer.shoot(path(picture_name(index, workspace.session().agenda[index]))))
            return 2;
    }
    workspace.go(app::Place::Library);
    return photographer.shoot(path("library.png")) ? 0 : 2;
}

/// Goes to the place that `call.step` names; false when there is none.
bool to_step(const ScreenshotCall& call, app::Workspace& workspace, Photographer& photographer) {
    if (call.step == "library") return workspace.go(app::Place::Library), true;
    if (call.step == "settings") return workspace.go(app::Place::Settings), true;
    if (call.step == "palette") return photographer.show(ui::Layer::Palette), true;
    if (call.step == "keys") return photographer.show(ui::Layer::Keys), true;
    if (call.step == "room-check") return workspace.go(app::Place::RoomCheck), true;
    if (call.step == "re-plan") return photographer.show(ui::Layer::Replan), true;
    const auto& agenda = workspace.session().agenda;
    for (std::size_t index = 0; index < agenda.size(); ++index)
        if (agenda[index].id.value == call.step) {
            workspace.go_to_step(index);
            to_dimension(call, workspace);
            return true;
        }
    return false;
}

std::string step_ids(const Session& session) {
    std::string ids;
    for (const AgendaStep& step : session.agenda)
        ids += step.id.value + ", ";
    return ids + "library, settings, palette, keys, room-check, re-plan";
}

std::string dimension_ids(const Method& method) {
    std::string ids;
    for (const Dimension& dimension : method.dimensions)
        ids += (ids.empty() ? "" : ", ") + dimension.id.value;
    return ids;
}

}  // namespace

int run_screenshot(const ScreenshotCall& call, const Language& language, Console& console) {
    int code = 0;
    const auto session = session_of_file(call.file, console, code);
    if (!session) return code;
    app::Environment environment = environment_for_pictures(console.environment, session->date);
    environment.system_language = language.empty() ? session->language : language;
    app::Workspace workspace(environment);
    Photographer photographer(call, workspace, console);
    if (!photographer.start()) return 2;
    if (!prepare(call, workspace)) return 1;
    if (!call.dimension.empty() &&
        dimension_index(session->method, DimensionId(call.dimension)) < 0) {
        print_problem(
            {"cli.problem.no-dimension", {call.dimension, dimension_ids(session->method)}, "", ""},
            console);
        return 2;
    }
    const bool folder =
        call.output.back() == '/' || console.environment.files->is_folder(call.output);
    if (call.step.empty() && folder) return shoot_all(call, workspace, photographer);
    const std::string step = call.step.empty() ? workspace.step().id.value : call.step;
    ScreenshotCall one = call;
    one.step = step;
    if (!to_step(one, workspace, photographer)) {
        print_problem({"cli.problem.no-step", {step, step_ids(*session)}, "", ""}, console);
        return 2;
    }
    return photographer.shoot(folder ? store::joined_path(call.output, step + ".png") : call.output)
               ? 0
               : 2;
}

}  // namespace sparring::program
