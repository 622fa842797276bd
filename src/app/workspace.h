// What the program does: templates, settings, library, the open session, moving through its agenda,
// exporting. Screens read it and call it; it must not know how anything is drawn.
#pragma once

#include "app/clock.h"
#include "app/open_session.h"
#include "app/screens.h"
#include "core/design_tokens.h"
#include "core/method.h"
#include "core/wording.h"
#include "core/workshop.h"
#include "document/document.h"
#include "document/outline.h"
#include "store/files.h"
#include "store/folders.h"
#include "store/library.h"
#include "store/recovery.h"
#include "store/settings.h"
#include "store/templates.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sparring::app {

/// What the workspace is given; nothing of it is looked up elsewhere.
struct Environment {
    store::Templates templates;
    store::Folders folders;
    std::shared_ptr<store::FileSystem> files;
    Clock clock;
    Language system_language = "en";
};

/// An id for a new session: unique enough within one user's folder, the moment it was made.
SessionId new_session_id(const Clock& clock);

/// One line on screen: done, or a problem with its remedy.
struct Notice {
    std::string key;  ///< wording key
    std::vector<std::string> arguments;
    bool problem = false;
    bool can_undo = false;  ///< offers "undo" beside the text
    double until = 0;       ///< clock seconds; problems stay until dismissed
    std::string where{};    ///< file, and place in it, where the text does not name it
};

/// What a screen asks of the window around it; taken by the main loop.
enum class Request {
    None,
    Quit,
    ToggleFullScreen,
    TwoScreens,
    SwapScreens,
    Palette,
    Keys,
    Console,
    Park,
    Rail,
    Replan,
    ImportRatings
};

/// Which screen is shown outside the steps.
enum class Place { Library, Session, Settings, RoomCheck };

class Workspace {
public:
    explicit Workspace(Environment environment);

    // Words, method, settings
    [[nodiscard]] const Wording& words() const;
    [[nodiscard]] const Language& language() const { return words().language(); }
    [[nodiscard]] std::vector<Language> languages() const;
    void set_language(const Language& language);
    [[nodiscard]] const store::Templates& templates() const { return m_environment.templates; }
    [[nodiscard]] const store::Settings& settings() const { return m_settings; }
    void change_settings(const std::function<void(store::Settings&)>& change);
    /// Zoom of this window in percent, 75-300.
    [[nodiscard]] int zoom() const;
    void set_zoom(int percent);
    /// "room" or "console": whose zoom is meant from here on.
    void use_window(const std::string& window) { m_window = window; }
    /// What the room sees, and on how many screens.
    [[nodiscard]] const Screens& screens() const { return m_screens; }
    [[nodiscard]] Screens& screens() { return m_screens; }
    [[nodiscard]] const Clock& clock() const { return m_environment.clock; }
    /// The disk, for what app does beside the open session; screens open no file.
    [[nodiscard]] store::FileSystem& files() const { return *m_environment.files; }

    // Place and library
    [[nodiscard]] Place place() const { return m_place; }
    void go(Place place);
    [[nodiscard]] const std::vector<store::LibraryEntry>& library() const { return m_library; }
    void refresh_library();
    /// Opens a session file or example; a notice tells why not. True when it is open.
    bool open(const std::string& path);
    /// Opens what was open when the program was cut off, where it was. True when there was
    /// something.
    bool reopen();
    /// Path of the open session; "example:…" for a shipped one without a change.
    [[nodiscard]] const std::string& path() const { return m_path; }
    /// Starts a session with this workshop and goes to its first step. `earlier`: path of a session
    /// that it takes people, market and propositions from; empty: none.
    bool create(const WorkshopId& workshop, const std::string& supplier,
                const std::string& customer, const std::string& earlier = {});
    /// The newest session of this customer (as typed, small letters or capitals); null when none.
    [[nodiscard]] const store::LibraryEntry* latest_of(std::string_view customer) const;
    bool duplicate(const std::string& path);
    bool rename(const std::string& path, const std::string& title);
    bool remove(const std::string& path);
    bool undo_remove();
    [[nodiscard]] bool can_undo_remove() const { return !m_removed.empty(); }
    /// Saves and goes back to the library. False when saving failed (the session stays open).
    bool close();

    // The open session and its agenda
    [[nodiscard]] bool has_session() const { return m_open != nullptr; }
    /// Precondition: has_session(), for this and all below.
    [[nodiscard]] const Session& session() const { return m_open->session(); }
    [[nodiscard]] const Analysis& analysis() const { return m_open->analysis(); }
    /// The method's texts as the session carries them.
    [[nodiscard]] const Method& method() const { return session().method; }
    void edit(const std::string& key, const std::function<void(Session&)>& change);
    void close_step();
    bool undo();
    bool redo();
    [[nodiscard]] const OpenSession& open_session() const { return *m_open; }
    [[nodiscard]] const Progress& progress() const { return m_open->progress; }

    /// Position in the agenda, 0-based, among all steps.
    [[nodiscard]] std::size_t step_index() const;
    [[nodiscard]] const AgendaStep& step() const { return session().agenda[step_index()]; }
    /// Template texts of an agenda step: by id in its workshop, else by kind in any workshop.
    [[nodiscard]] const WorkshopStep* step_texts(const AgendaStep& step) const;
    [[nodiscard]] std::string step_name(const AgendaStep& step) const;
    void go_to_step(std::size_t index);
    /// Next or previous step that is not skipped; false at the end.
    bool next_step();
    bool previous_step();
    /// The one obvious thing of the right and left key: within rating and reveal the next or
    /// previous dimension, else the next or previous step.
    void advance();
    void retreat();
    /// Adds a step of this kind behind the current one and goes there.
    void add_step(StepKind kind, int minutes);
    void skip_step(std::size_t index, bool skipped);
    void set_dimension(const DimensionId& dimension);
    /// Next or previous dimension within a step; false at the end.
    bool move_dimension(int by);
    [[nodiscard]] bool revealed(const DimensionId& dimension) const;
    void reveal(const DimensionId& dimension, bool shown);
    /// Covers the dimension and asks everybody once more; its first answers stay on record.
    void ask_second_round(const DimensionId& dimension);
    /// The round that an answer given now belongs to: 2 where one was asked for, and never a third.
    [[nodiscard]] int open_round(const DimensionId& dimension) const;
    void pause_clock(bool paused);
    /// Seconds spent in a step so far, the current visit included.
    [[nodiscard]] int spent_seconds(const AgendaStep& step) const;
    /// Seconds left of the step; never below zero on the room's bar.
    [[nodiscard]] double seconds_left() const;

    // Outline and export
    [[nodiscard]] Document outline(OutlineAudience audience) const;
    /// Audience of preview and export key; the shared version unless chosen otherwise.
    [[nodiscard]] OutlineAudience audience() const { return m_audience; }
    void set_audience(OutlineAudience audience) { m_audience = audience; }
    /// Writes the outline in these formats (ids of the writer table; empty: all) into `folder`
    /// (empty: beside the session file). Returns the files written; problems become a notice.
    std::vector<std::string> export_outline(const std::vector<std::string>& formats,
                                            OutlineAudience audience, const std::string& folder);
    /// The export key: every format for the audience chosen in the outcome step, into the exports
    /// folder.
    void export_now();

    // Room check (workspace_checks.cpp): each tries the real thing and leaves nothing behind
    /// Writes a file where the session is saved, reads it back and removes it.
    [[nodiscard]] Result<Done> try_saving() const;
    /// Exports the outline, reads it back, looks for its title in it and removes it.
    [[nodiscard]] Result<Done> try_export() const;
    /// How many private notes there are; none of them is in session().
    [[nodiscard]] int private_note_count() const;
    /// False when a private note stands in what the room is drawn from, or in an outline.
    [[nodiscard]] bool notes_stay_private() const;

    // Running
    /// Autosave, clock and notices; call every frame and at deadline().
    void tick();
    /// When tick() must run next, in clock seconds; nullopt when nothing waits.
    [[nodiscard]] std::optional<double> deadline() const;
    bool save_now();
    /// Saves everything before the program ends.
    bool shut_down();
    [[nodiscard]] const std::optional<Notice>& notice() const { return m_notice; }
    void show(Notice notice);
    void dismiss_notice() { m_notice.reset(); }
    void request(Request request) { m_request = request; }
    /// What was asked and not yet taken.
    [[nodiscard]] Request request() const { return m_request; }
    Request take_request();

private:
    friend class PrivateNotes;  // the one way to what session() leaves out
    void adopt(store::StoredSession stored, const std::string& path);
    Result<Done> write_session(const Session& session);
    bool save_with_times();
    void save_run_state();
    void restore_progress(const store::RunState& state);
    /// What was written last; the library, closed, when there is nothing that can be read.
    [[nodiscard]] store::RunState saved_run_state() const;
    [[nodiscard]] store::RunState run_state() const;
    [[nodiscard]] std::string sessions_folder() const;
    [[nodiscard]] std::string run_state_path() const;
    void show_problem(const Problem& problem);
    void leave_step();
    void follow_clock();

    Environment m_environment;
    store::Settings m_settings;
    Screens m_screens;
    std::string m_window = "room";
    Place m_place = Place::Library;
    std::vector<store::LibraryEntry> m_library;
    std::unique_ptr<OpenSession> m_open;
    std::string m_path;          ///< file of the open session; empty until it has one
    std::string m_unknown_keys;  ///< of a newer program, written back as they came
    bool m_example = false;      ///< a shipped example: the first edit makes a copy
    double m_clock_mark = 0;
    store::RunState m_saved_state;
    std::optional<Notice> m_notice;
    Request m_request = Request::None;
    OutlineAudience m_audience = OutlineAudience::Shared;
    std::string m_removed;  ///< what undo_remove brings back
};

}  // namespace sparring::app
