// The adviser's private notes: the only way to them. Workspace::session() never carries them, so
// what draws the room from a Workspace is not given them at all. Made by the program and handed to
// the console; nothing else in ui may include this (tests/architecture).
#pragma once

#include "app/workspace.h"

#include <string>

namespace sparring::app {

class PrivateNotes {
public:
    explicit PrivateNotes(Workspace& workspace) : m_workspace(workspace) {}

    /// The note on this step; empty when there is none, or no session.
    [[nodiscard]] std::string of(const StepId& step) const;
    /// Goes through the gate like every edit: undo, autosave.
    void set(const StepId& step, const std::string& text);

private:
    Workspace& m_workspace;
};

}  // namespace sparring::app
