// Bringing platform, store and embedded files together.
#include "program/environment.h"

#include "embedded/embedded.h"
#include "platform/system.h"

#include <chrono>
#include <cstdio>

namespace sparring::program {

namespace {

Date local_date(std::chrono::local_seconds moment) {
    const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(moment)};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

/// "2026-11-12T10:42:00".
std::string iso_from_moment(std::chrono::local_seconds moment) {
    const std::chrono::hh_mm_ss time{moment - std::chrono::floor<std::chrono::days>(moment)};
    char text[16];
    std::snprintf(text, sizeof text, "T%02d:%02d:%02d", static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return iso_from_date(local_date(moment)) + text;
}

app::Clock system_clock() {
    return {.seconds =
                [] {
                    using namespace std::chrono;
                    return duration<double>(steady_clock::now().time_since_epoch()).count();
                },
            .today = [] { return local_date(platform::local_now()); },
            .now_iso = [] { return iso_from_moment(platform::local_now()); }};
}

/// A disk that keeps nothing: pictures must not touch the user's files.
class ReadOnlyDisk final : public store::FileSystem {
public:
    explicit ReadOnlyDisk(std::shared_ptr<store::FileSystem> disk) : m_disk(std::move(disk)) {}
    Result<std::string> read(const std::string& path) override { return m_disk->read(path); }
    Result<Done> write_new(const std::string&, std::string_view) override { return Done{}; }
    Result<Done> rename(const std::string&, const std::string&) override { return Done{}; }
    Result<Done> remove(const std::string&) override { return Done{}; }
    Result<Done> make_folder(const std::string&) override { return Done{}; }
    bool exists(const std::string& path) override { return m_disk->exists(path); }
    bool is_folder(const std::string& path) override { return m_disk->is_folder(path); }
    std::vector<std::string> list(const std::string&) override { return {}; }
    std::string target_of(const std::string& path) override { return path; }

private:
    std::shared_ptr<store::FileSystem> m_disk;
};

}  // namespace

app::Environment environment_of_system(const std::string& templates_folder) {
    app::Environment environment;
    environment.files = store::disk();
    environment.folders = store::folders_from_environment(platform::environment_variable);
    environment.templates = store::load_templates(
        *environment.files, templates_folder.empty()
                                ? store::joined_path(environment.folders.configuration, "templates")
                                : templates_folder);
    environment.clock = system_clock();
    environment.system_language = platform::system_language();
    return environment;
}

app::Environment environment_for_pictures(app::Environment environment, const Date& today) {
    environment.files = std::make_shared<ReadOnlyDisk>(environment.files);
    environment.folders.configuration = environment.folders.state = "";
    environment.folders.sessions = environment.folders.exports = "";
    environment.clock = {.seconds = [] { return 0.0; },
                         .today = [today] { return today; },
                         .now_iso = [today] { return iso_from_date(today) + "T10:00:00"; }};
    return environment;
}

ui::FontFiles embedded_fonts() {
    return {.regular = embedded_file("fonts/Inter-Regular.otf"),
            .medium = embedded_file("fonts/Inter-Medium.otf"),
            .semibold = embedded_file("fonts/Inter-SemiBold.otf"),
            .display = embedded_file("fonts/InterDisplay-SemiBold.otf"),
            .icons = embedded_file("fonts/forkawesome-webfont.ttf")};
}

}  // namespace sparring::program
