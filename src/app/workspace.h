// What the program does: templates, settings, library, the open session, moving through its agenda,
// exporting. Screens read it and call it; it must not know how anything is drawn.
#pragma once

#include "app/ballot.h"
#include "app/clock.h"
#include "app/open_session.h"
#include "app/rehearsal.h"
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

#include <array>
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
    Explain,
    Question,
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
    void pause_clock(bool paused);
    /// Seconds spent in a step so far, the current visit included.
    [[nodiscard]] int spent_seconds(const AgendaStep& step) const;
    /// Seconds left of the step; never below zero on the room's bar.
    [[nodiscard]] double seconds_left() const;

    // Rating (workspace_rating.cpp): until the reveal no answer is in session()
    /// The one way for an answer, whoever gives it: while its dimension is covered it lies in the
    /// ballot; after the reveal it comes into the session, recorded as late or changed. Round, side
    /// and time (when empty) are filled in. False when it is refused: of an adviser or somebody
    /// unknown, on an unknown dimension, off the scale, or counted.
    bool hand_in(Rating answer);
    /// Who had the laptop gives it on: what they answer from now on counts as changed.
    void give_laptop_on(const PersonId& rater);
    /// Cards or hands of a dimension, counted after its reveal, in place of an earlier count. Each
    /// list holds how many chose "don't know", rung 1 … 4.
    using Counts = std::array<int, 5>;
    void count_in(const DimensionId& dimension, const Counts& supplier, const Counts& customer);
    [[nodiscard]] bool has_answered(const PersonId& rater, const DimensionId& dimension,
                                    RatingSource source = RatingSource::Own) const;
    /// What this person has still to answer, in the method's order.
    [[nodiscard]] std::vector<DimensionId> unanswered(const PersonId& rater) const;
    /// How many of those who take part have nothing left to answer.
    [[nodiscard]] int people_in() const;
    /// True until the reveal, and again in a second round. Never where one person rates both sides
    /// alone: there is nothing to hide.
    [[nodiscard]] bool covered(const DimensionId& dimension) const;
    [[nodiscard]] bool revealed(const DimensionId& dimension) const;
    /// What a reveal would show now: the current dimension, and every covered one with an answer.
    [[nodiscard]] std::vector<DimensionId> to_reveal() const;
    /// How many of those who take part lack an answer on one of them.
    [[nodiscard]] int missing() const;
    /// Shows all of them at once: one undo step, which covers them again. Who takes part and has
    /// answered nothing at all is recorded as absent.
    void reveal_round();
    /// Shows or covers one dimension.
    void reveal(const DimensionId& dimension, bool shown);
    /// Covers the dimension and asks everybody once more; its first answers stay on record.
    void ask_second_round(const DimensionId& dimension);
    /// The round that an answer given now belongs to: 2 where one was asked for, and never a third.
    [[nodiscard]] int open_round(const DimensionId& dimension) const;

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

    // Rehearsal (workspace_rehearsal.cpp): on a copy that no file, library or run state ever holds
    /// Rehearses on a copy of this session file or example, with its dates moved to today. False,
    /// with a notice, when it cannot be read.
    bool rehearse(const std::string& path);
    /// Path of the example that is offered first, in the language shown; empty when there is none.
    [[nodiscard]] std::string rehearsal_example() const;
    /// close() then throws the copy away.
    [[nodiscard]] bool rehearsing() const { return m_rehearsal.has_value(); }
    /// Whether the step asks something that somebody of the simulated room has still to answer.
    [[nodiscard]] bool others_to_answer() const;
    /// They answer one after another; asked again meanwhile, all at once.
    void let_others_answer();

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
    void begin(store::StoredSession stored, const std::string& path);
    bool throw_rehearsal_away();
    [[nodiscard]] RoomQuestion room_question() const;
    [[nodiscard]] bool answering_here() const;
    void answer_once();
    void follow_rehearsal();
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
    /// A reveal as the undo list knows it by its key.
    struct Reveal {
        std::string key;
        std::vector<DimensionId> dimensions;
        std::vector<store::OpenVote> votes;
    };
    void open_ballot();
    /// Writes what the ballot has to write; a failure is told, and tried again by tick().
    bool save_ballot();
    [[nodiscard]] std::string ballot_place() const;
    /// The session as it would be after a reveal: for the simulated room, never for a screen.
    [[nodiscard]] Session with_open_votes() const;
    [[nodiscard]] std::vector<PersonId> silent_people() const;
    /// Out of the ballot; what people gave who were removed meanwhile stays in it, should they be
    /// brought back.
    std::vector<store::OpenVote> lift_votes(const std::vector<DimensionId>& dimensions);
    void show_dimensions(const std::vector<DimensionId>& dimensions,
                         const std::vector<PersonId>& absent);
    void record(const std::string& key, const std::vector<Rating>& answers,
                const std::vector<PersonId>& absent);
    void mark_revealed(const DimensionId& dimension, bool shown);
    /// After undo or redo of this step: a reveal is covered again, or shown again.
    void follow_reveal(const std::string& key, bool shown);

    Environment m_environment;
    store::Settings m_settings;
    Screens m_screens;
    std::string m_window = "room";
    Place m_place = Place::Library;
    std::vector<store::LibraryEntry> m_library;
    std::unique_ptr<OpenSession> m_open;
    Ballot m_ballot;
    std::vector<Reveal> m_reveals;  ///< of this sitting, for undo and redo
    std::string m_path;          ///< file of the open session; empty until it has one
    std::string m_unknown_keys;  ///< of a newer program, written back as they came
    bool m_example = false;      ///< a shipped example: the first edit makes a copy
    std::optional<Rehearsal> m_rehearsal;  ///< of the open session, while it is rehearsed on
    double m_clock_mark = 0;
    store::RunState m_saved_state;
    std::optional<Notice> m_notice;
    Request m_request = Request::None;
    OutlineAudience m_audience = OutlineAudience::Shared;
    std::string m_removed;  ///< what undo_remove brings back
};

}  // namespace sparring::app
