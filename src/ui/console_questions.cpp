// One question a paragraph, what raised it below in small.
#include "ui/console_questions.h"

#include "app/questions.h"
#include "ui/text.h"

namespace sparring::ui {

void draw_console_questions(ViewContext& view, const Rect& panel) {
    constexpr float k_line = 32;
    Ui& ui = view.ui;
    const std::vector<app::AskedQuestion> open = app::open_questions(view.app);
    const ScrollArea scroll(ui, "console.questions", panel);
    Flow flow(panel.inset(34, 24));
    const std::string title =
        open.empty() ? view.text("console.no-questions")
                     : view.words().count("console.questions", static_cast<int>(open.size()));
    draw_shortened(ui, title, flow.take(k_line, 12),
                   {.type = Type::Chrome, .colour = Colour::Ink3});
    for (const app::AskedQuestion& asked : open) {
        flow.space(draw_wrapped(ui, asked.text, flow.at(), flow.width(), {.type = Type::Chrome}) +
                   4);
        flow.space(draw_wrapped(ui, asked.reason, flow.at(), flow.width(),
                                {.type = Type::Chrome, .colour = Colour::Ink2}) +
                   14);
    }
    ui.reach(flow.y() + 12);
}

}  // namespace sparring::ui
