// The frame around a step: rail, title, scrolling content, agenda bar, toast, error strip.
// Plain data in, events out; must not know sessions or commands.
#pragma once

#include "ui/components/message.h"
#include "ui/frame_layout.h"
#include "ui/marks.h"
#include "ui/ui.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sparring::ui {

enum class StepState { Done, Current, ToCome, Skipped };

struct ShellStep {
    std::string number;
    std::string name;
    StepState state = StepState::ToCome;
    int minutes = 0;
};

/// A tool at the rail's foot: counter-questions, parking lot, commands.
struct RailTool {
    std::string id;
    std::string label;
    Icon icon = Icon::Commands;
    int count = 0;    ///< shown when above 0
    std::string key;  ///< shown in the open rail
};

/// TimeUp is the room's: the clock stands still at 0:00 and says so softly. Over is the console's.
enum class ClockState { Running, LastMinutes, TimeUp, Over, Paused };

struct ShellClock {
    std::string time;  ///< "12:40"
    std::string of{};  ///< "van 20 min"
    ClockState state = ClockState::Running;
    float part = 0;  ///< 0-1 of the current step that has passed
};

struct ShellModel {
    std::string customer;  ///< heads the open rail
    std::vector<ShellStep> steps;
    std::size_t current = 0;
    std::string eyebrow;  ///< "Waar staan we · dimensie 4 van 9"
    std::string title;
    bool title_in_display = false;  ///< the title is the name of a stage
    std::string subtitle;           ///< the question; may be empty
    std::string badge{};            ///< "Rehearsal": at the right above the title; usually empty
    std::string place;              ///< "4 van 10": top bar of a narrow window
    std::string supplier_legend;    ///< both set: dots and names at the right of the subtitle
    std::string customer_legend;
    ShellClock clock;
    std::vector<LabelledKey> hints;
    std::vector<RailTool> tools;
    std::string chip;        ///< for the facilitator, in the agenda bar
    std::string menu_label;  ///< name of the menu button
    std::string next_label;  ///< the next thing, in the bar of a narrow window
    bool rail_open = false;
    std::optional<std::string> toast;  ///< text
    std::string toast_action;          ///< empty: none
    std::optional<std::string> error;  ///< what is wrong and what to do
    std::string error_dismiss;         ///< name of the closing cross
};

struct ShellEvents {
    std::optional<std::size_t> step;  ///< go to this one
    std::optional<std::string> tool;  ///< id of a rail tool
    bool toggle_rail = false;         ///< open or close the rail
    bool next = false;
    bool toast_acted = false;
    bool toast_held = false;
    bool error_dismissed = false;
};

/// Draws everything; calls `draw_content` inside the scrolling area with the rectangle that the
/// step may use: x and w fixed, y the top, h what fits without scrolling.
ShellEvents shell(Ui& ui, const ShellModel& model,
                  const std::function<void(const Rect& content)>& draw_content);

}  // namespace sparring::ui
