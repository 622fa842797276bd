// Builds what the workspace is given: templates, folders, disk, clock, fonts.
// The only place that brings platform, store and embedded files together.
#pragma once

#include "app/workspace.h"
#include "program/call.h"
#include "ui/fonts.h"

namespace sparring::program {

/// The environment of this run. `templates_folder`: of --templates, may be empty.
app::Environment environment_of_system(const std::string& templates_folder);

/// The same, but with folders of its own and a clock that stands still: for pictures and tests.
app::Environment environment_for_pictures(app::Environment environment, const Date& today);

/// The embedded faces.
ui::FontFiles embedded_fonts();

}  // namespace sparring::program
