// One computer of a test: its disk lives in memory and its clock moves when told. Both outlive
// every workspace on it, so that two of them one after the other are a program before and after a
// kill. Knows nothing of screens.
#pragma once

#include "app/workspace.h"
#include "memory_files.h"
#include "store/session_json.h"
#include "store/templates.h"

#include <memory>
#include <string>
#include <vector>

namespace sparring::test {

struct Computer {
    std::shared_ptr<MemoryFiles> disk = std::make_shared<MemoryFiles>();
    double now = 1000;
    int minute = 0;  ///< of the calendar's hour; ids are made of it
    Language language = "nl";

    static constexpr const char* sessions = "/home/sessions";
    static constexpr const char* exports = "/home/exports";

    app::Environment environment() {
        app::Environment made;
        made.files = disk;
        made.templates = store::load_templates(*disk, "/home/config/templates");
        made.folders = {"/home/config", "/home/state", sessions, exports};
        made.clock = {
            .seconds = [this] { return now; },
            .today =
                [] {
                    return Date{2026, 11, 24};
                },
            .now_iso = [this] { return "2026-11-24T10:" + std::to_string(10 + minute++) + ":00"; }};
        made.system_language = language;
        return made;
    }
    /// Lets time pass with the main loop running.
    void pass(app::Workspace& workspace, double seconds) {
        for (const double end = now + seconds; now < end;) {
            now += 0.1;
            workspace.tick();
        }
    }
    /// The session in a file of this disk; throws when it is not one.
    [[nodiscard]] Session stored(const std::string& path) const {
        return store::session_from_json(disk->read(path).value(), path).value().session;
    }
    [[nodiscard]] std::vector<std::string> session_paths() const { return disk->in(sessions); }
};

}  // namespace sparring::test
