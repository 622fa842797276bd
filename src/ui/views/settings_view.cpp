// Settings: language, theme, motion, letter keys, the adviser's name, the sessions folder.
// Must not store them: the workspace does.
#include "ui/views/step_views.h"

#include "ui/components/button.h"
#include "ui/components/choice.h"
#include "ui/components/field.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

void setting_text(ViewContext& view, Flow& flow, std::string_view key,
                  std::string store::Settings::*member) {
    std::string value = view.app.settings().*member;
    const std::string label = view.text(key);
    const auto typed = field(view.ui, key, value, flow.at(), flow.width(), {.label = label});
    if (typed.changed) view.app.change_settings([&](store::Settings& s) { s.*member = value; });
    flow.space(typed.height + 24);
}

void setting_toggle(ViewContext& view, Flow& flow, std::string_view key,
                    bool store::Settings::*member) {
    const bool on = view.app.settings().*member;
    if (toggle(view.ui, key, view.text(key), on, flow.take(64, 24)))
        view.app.change_settings([&](store::Settings& s) { s.*member = !on; });
}

void setting_language(ViewContext& view, Flow& flow) {
    const auto languages = view.app.languages();
    std::vector<std::string> names;
    int chosen = 0;
    for (const Language& language : languages) {
        if (language == view.app.language()) chosen = static_cast<int>(names.size());
        names.push_back(view.app.templates().wording(language).text("language.name"));
    }
    const auto taken = choice(view.ui, "language", view.text("command.language"), names, chosen,
                              flow.at(), flow.width());
    flow.space(choice_height(view.ui, names, flow.width()) + 24);
    if (taken) view.app.set_language(languages[static_cast<std::size_t>(*taken)]);
}

void setting_theme(ViewContext& view, Flow& flow) {
    const std::vector<std::string> names = {view.text("theme.light"), view.text("theme.dark")};
    const bool dark = view.app.settings().theme == "dark";
    const auto taken = choice(view.ui, "theme", view.text("command.theme"), names, dark ? 1 : 0,
                              flow.at(), flow.width());
    flow.space(choice_height(view.ui, names, flow.width()) + 24);
    if (taken)
        view.app.change_settings(
            [&](store::Settings& s) { s.theme = *taken == 1 ? "dark" : "light"; });
}

}  // namespace

void draw_settings(ViewContext& view) {
    const ScrollArea scroll(view.ui, "settings", view.ui.screen());
    Flow flow({view.area.x, view.area.y, std::min(view.area.w, 1000.0F), 0});
    flow.space(draw_wrapped(view.ui, view.text("command.settings"), flow.at(), flow.width(),
                            {.type = Type::H1}) +
               28);
    setting_language(view, flow);
    setting_theme(view, flow);
    setting_toggle(view, flow, "settings.reduced-motion", &store::Settings::reduced_motion);
    setting_toggle(view, flow, "settings.letter-keys", &store::Settings::letter_keys);
    setting_text(view, flow, "settings.adviser-name", &store::Settings::adviser_name);
    setting_text(view, flow, "settings.adviser-firm", &store::Settings::adviser_firm);
    setting_text(view, flow, "settings.sessions-folder", &store::Settings::sessions_folder);
    const Method& method = view.app.templates().method;
    flow.space(draw_wrapped(view.ui, view.text("settings.about"), flow.at(), flow.width(),
                            {.type = Type::H3}) +
               12);
    flow.space(
        draw_wrapped(view.ui, method.about.in(view.app.language()), flow.at(), flow.width(), {}) +
        32);
    if (button(view.ui, "back", view.text("settings.back"), flow.at(),
               {.kind = ButtonKind::Main, .key = "Esc"}) ||
        view.key("Escape"))
        view.app.go(view.app.has_session() ? app::Place::Session : app::Place::Library);
    view.ui.reach(flow.y() + 140);
}

}  // namespace sparring::ui
