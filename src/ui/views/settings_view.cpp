// Settings: language, theme, motion, letter keys, the adviser's name, the sessions folder.
// Must not store them: the workspace does.
#include "ui/views/step_views.h"

#include "ui/components/button.h"
#include "ui/components/choice.h"
#include "ui/components/field.h"
#include "ui/text.h"

#include <algorithm>
#include <optional>
#include <span>

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

/// One of a few, with its name above; the new one when it changed.
std::optional<int> setting_choice(ViewContext& view, Flow& flow, std::string_view id,
                                  std::string_view name, std::span<const std::string> labels,
                                  int chosen) {
    flow.space(draw_wrapped(view.ui, name, flow.at(), flow.width(),
                            {.type = Type::Label, .colour = Colour::Ink2}) +
               8);
    const auto taken = choice(view.ui, id, name, labels, chosen, flow.at(), flow.width());
    flow.space(choice_height(view.ui, labels, flow.width()) + 24);
    return taken;
}

void setting_language(ViewContext& view, Flow& flow) {
    const auto languages = view.app.languages();
    std::vector<std::string> names;
    int chosen = 0;
    for (const Language& language : languages) {
        if (language == view.app.language()) chosen = static_cast<int>(names.size());
        names.push_back(view.app.templates().wording(language).text("language.name"));
    }
    const std::string name = view.text("settings.language");
    const auto taken = setting_choice(view, flow, "language", name, names, chosen);
    if (taken) view.app.set_language(languages[static_cast<std::size_t>(*taken)]);
}

void setting_theme(ViewContext& view, Flow& flow) {
    const std::vector<std::string> names = {view.text("theme.light"), view.text("theme.dark")};
    const std::string name = view.text("settings.theme");
    const bool dark = view.app.settings().theme == "dark";
    const auto taken = setting_choice(view, flow, "theme", name, names, dark ? 1 : 0);
    if (taken)
        view.app.change_settings(
            [&](store::Settings& s) { s.theme = *taken == 1 ? "dark" : "light"; });
}

void draw_about(ViewContext& view, Flow& flow) {
    const Method& method = view.app.templates().method;
    flow.space(draw_wrapped(view.ui, view.text("settings.about"), flow.at(), flow.width(),
                            {.type = Type::H3}) +
               12);
    flow.space(
        draw_wrapped(view.ui, method.about.in(view.app.language()), flow.at(), flow.width(), {}) +
        32);
}

}  // namespace

void draw_settings(ViewContext& view) {
    const ScrollArea scroll(view.ui, "settings", view.ui.screen());
    Flow head(view.area);
    head.space(draw_wrapped(view.ui, view.text("command.settings"), head.at(), head.width(),
                            {.type = Type::H1}) +
               28);
    const bool two = column_count(view.ui.scale.layout_class(), view.area.w, 2, 640) == 2;
    const auto parts = columns({head.x(), head.y(), head.width(), 0}, two ? 2 : 1, 96);
    Flow flow(parts[0]);
    setting_language(view, flow);
    setting_theme(view, flow);
    setting_toggle(view, flow, "settings.boost", &store::Settings::boost);
    setting_toggle(view, flow, "settings.reduced-motion", &store::Settings::reduced_motion);
    setting_toggle(view, flow, "settings.letter-keys", &store::Settings::letter_keys);
    Flow second(two ? parts[1] : Rect{parts[0].x, flow.y(), parts[0].w, 0});
    setting_text(view, second, "settings.adviser-name", &store::Settings::adviser_name);
    setting_text(view, second, "settings.adviser-firm", &store::Settings::adviser_firm);
    setting_text(view, second, "settings.sessions-folder", &store::Settings::sessions_folder);
    Flow below({head.x(), std::max(flow.y(), second.y()) + 16, head.width(), 0});
    const Point corner = below.take(k_button_height, 48).top_left();
    if (button(view.ui, "back", view.text("settings.back"), corner,
               {.kind = ButtonKind::Main, .key = "Esc"}) ||
        view.key("Escape"))
        view.app.go(view.app.has_session() ? app::Place::Session : app::Place::Library);
    draw_about(view, below);
    view.ui.reach(below.y() + 40);
}

}  // namespace sparring::ui
