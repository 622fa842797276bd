// The fields of a proposition, one function per row of the step "value". Every member of
// Proposition that is not a figure is here. Must not know how the rows look.
#pragma once

#include "ui/views/form.h"

namespace sparring::ui {

/// Which challenges, and in short.
void challenge_fields(ViewContext& view, Form& form, const Proposition& proposition);
void offer_fields(ViewContext& view, Form& form, const Proposition& proposition);
/// When the value is established, and what is worth something without an amount.
void worth_fields(ViewContext& view, Form& form, const Proposition& proposition);
void evidence_fields(ViewContext& view, Form& form, const Proposition& proposition);
void alternative_fields(ViewContext& view, Form& form, const Proposition& proposition);
void difference_fields(ViewContext& view, Form& form, const Proposition& proposition);
void audience_fields(ViewContext& view, Form& form, const Proposition& proposition);
void condition_fields(ViewContext& view, Form& form, const Proposition& proposition);
void risk_fields(ViewContext& view, Form& form, const Proposition& proposition);
/// The rungs that the proposition needs, per dimension.
void rung_fields(ViewContext& view, Form& form, const Proposition& proposition);
/// Status, owner, and taking it away.
void status_fields(ViewContext& view, Form& form, const Proposition& proposition);

}  // namespace sparring::ui
