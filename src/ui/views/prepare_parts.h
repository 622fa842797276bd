// What the screen of step "prepare" and its forms share: who is chosen, and the parts below the
// people. Must not know how the people are drawn.
#pragma once

#include "ui/views/form.h"

namespace sparring::ui {

struct PrepareState {
    PersonId person;        ///< whose form is open; empty: none
    bool greeted = false;   ///< the caret was put into the goal once
    float form_height = 0;  ///< of the open form in the last frame, du
};

/// What a person is called on this screen.
std::string person_title(const ViewContext& view, const Person& person);
/// Adds somebody of this side and opens their form with the caret in the name.
void add_to_table(ViewContext& view, PrepareState& state, Side side);
void open_person(ViewContext& view, PrepareState& state, const PersonId& id);
/// Removes somebody with a notice that can undo it.
void remove_from_table(ViewContext& view, PrepareState& state, const PersonId& id);

/// The form of the chosen person on a card of its own; returns its height.
float draw_person_panel(ViewContext& view, PrepareState& state, const Rect& column);
/// What is recorded besides goal and people, each part under its heading.
void draw_prepare_details(ViewContext& view, Form& form);

}  // namespace sparring::ui
