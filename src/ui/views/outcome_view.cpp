// Step "outcome": the outline as it will be handed over, what is still open, and saving it.
// Must not compose or write the outline: document and export do.
#include "core/read_back.h"
#include "ui/views/form.h"
#include "ui/views/outline_page.h"
#include "ui/views/read_back_view.h"
#include "ui/views/step_views.h"

#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/choice.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

struct OutcomeState {
    int revision = -1;
    Language language;
    OutlineAudience audience = OutlineAudience::Shared;
    Document document;
};

/// The document of this state of the session; composed anew only after a change.
const Document& document_of(ViewContext& view, OutcomeState& state) {
    const int revision = view.app.open_session().revision();
    if (state.revision != revision || state.language != view.app.language() ||
        state.audience != view.app.audience()) {
        state.document = view.app.outline(view.app.audience());
        state.revision = revision;
        state.language = view.app.language();
        state.audience = view.app.audience();
    }
    return state.document;
}

/// What a careful colleague would still ask before handing it over.
std::vector<std::string> open_points(const ViewContext& view) {
    std::vector<std::string> points;
    const Session& session = view.app.session();
    int without_evidence = 0;
    for (const Proposition& p : session.propositions)
        without_evidence += p.evidence.empty() ? 1 : 0;
    int incomplete = 0;
    for (const Action& action : session.actions)
        incomplete += action.owner.empty() || action.due.empty() ? 1 : 0;
    if (session.propositions.empty()) points.push_back(view.text("outcome.open-proposition"));
    if (without_evidence > 0)
        points.push_back(view.words().count("outcome.open-evidence", without_evidence));
    if (incomplete > 0) points.push_back(view.words().count("outcome.open-actions", incomplete));
    const auto to_verify = std::count_if(
        session.read_back.begin(), session.read_back.end(),
        [](const ReadBackEntry& entry) { return entry.status == ReadBackStatus::ToVerify; });
    if (to_verify > 0)
        points.push_back(view.words().count("outcome.open-verify", static_cast<int>(to_verify)));
    if (!session.target.stage) points.push_back(view.text("outcome.open-target"));
    return points;
}

void save_section(ViewContext& view, Form& form) {
    form.heading("outcome.save-as");
    const Rect place = form.place(k_button_height);
    const std::string label = view.text("outcome.save");
    if (button(view.ui, "export", label, place,
               {.kind = ButtonKind::Main, .icon = Icon::Document, .key = "Ctrl E"}))
        view.app.export_now();
    const std::string read = view.text("read-back.start");
    if (button(view.ui, "read-back.start", read, form.place(k_button_height),
               {.icon = Icon::List, .key = "V"}) ||
        view.key("V"))
        start_read_back(view);
    const bool shared = view.app.audience() == OutlineAudience::Shared;
    const Rect row = form.place(64);
    if (toggle(view.ui, "audience", view.text("outcome.for-customer"), shared, row))
        view.app.set_audience(shared ? OutlineAudience::Internal : OutlineAudience::Shared);
    form.note(view.text(shared ? "outcome.shared-about" : "outcome.internal-about"));
}

void open_section(ViewContext& view, Form& form) {
    const auto points = open_points(view);
    if (points.empty()) return;
    std::string text;
    for (const std::string& point : points)
        text += (text.empty() ? "" : " ") + point;
    const std::string title = view.text("outcome.still-open");
    const float height = notice_panel_height(view.ui, title, text, form.width());
    draw_notice_panel(view.ui, form.place(height), NoticeKind::Open, title, text);
}

void facts_section(ViewContext& view, Form& form) {
    const Outcome& outcome = view.app.session().outcome;
    form.heading("outcome.facts");
    form.text("outcome.decision", outcome.decision_asked,
              {.label = "outcome.decision", .lines = true},
              [](Session& s, const std::string& text) { s.outcome.decision_asked = text; });
    form.text("outcome.confidentiality", outcome.confidentiality,
              {.label = "outcome.confidentiality"},
              [](Session& s, const std::string& text) { s.outcome.confidentiality = text; });
    form.choice("outcome.status", "outcome.status",
                {"outline-status.draft", "outline-status.agreed"}, static_cast<int>(outcome.status),
                [](Session& s, int at) { s.outcome.status = static_cast<OutlineStatus>(at); });
    form.text("outcome.version", outcome.version, {.label = "outcome.version"},
              [](Session& s, const std::string& text) { s.outcome.version = text; });
}

/// Saving, what is still open, the facts; returns the lower edge.
float draw_side(ViewContext& view, const Rect& column) {
    Form form(view, column);
    save_section(view, form);
    open_section(view, form);
    facts_section(view, form);
    return form.y();
}

}  // namespace

ViewHead outcome_head(const app::Workspace& app, ViewMemory& memory) {
    if (reading_back(memory)) return read_back_head(app, memory);
    ViewHead head;
    head.title = app.words().text(app.session().propositions.empty() ? "outcome.title-empty"
                                                                     : "outcome.title");
    head.hints = {{"V", app.words().text("read-back.start")},
                  {"Ctrl E", app.words().text("command.export")}};
    return head;
}

void draw_outcome(ViewContext& view) {
    if (reading_back(view.memory)) {
        draw_read_back(view);
        return;
    }
    OutcomeState& state = view.memory.of<OutcomeState>();
    const Document& document = document_of(view, state);
    const Sides sides = with_side(view.ui.scale.layout_class(), view.area, 424, 32);
    if (sides.beside) {
        draw_outline_page(view, document, sides.main);
        const Rect around{sides.side.x - 14, sides.side.y - 14, sides.side.w + 32,
                          sides.side.h + 14 + 24};
        const ScrollArea scroll(view.ui, "save", around);
        draw_side(view, sides.side);
        return;
    }
    // In one column the key to the document comes before the document, which may be long.
    const float below = draw_side(view, view.area);
    draw_outline_page(view, document, {view.area.x, below + 16, view.area.w, 0});
}

}  // namespace sparring::ui
