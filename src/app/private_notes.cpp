// Reading and writing one note of the open session.
#include "app/private_notes.h"

#include <algorithm>

namespace sparring::app {

std::string PrivateNotes::of(const StepId& step) const {
    if (!m_workspace.has_session()) return {};
    for (const PrivateNote& note : m_workspace.m_open->whole_session().private_notes)
        if (note.step == step) return note.text;
    return {};
}

void PrivateNotes::set(const StepId& step, const std::string& text) {
    if (!m_workspace.has_session()) return;
    m_workspace.m_open->edit_whole("notes." + step.value, [&](Session& session) {
        auto& notes = session.private_notes;
        const auto found = std::find_if(notes.begin(), notes.end(),
                                        [&](const PrivateNote& note) { return note.step == step; });
        if (found == notes.end()) {
            notes.push_back({step, text});
        } else {
            found->text = text;
        }
    });
}

}  // namespace sparring::app
