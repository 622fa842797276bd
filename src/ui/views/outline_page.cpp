// Chapters and page of the outline.
#include "ui/views/outline_page.h"

#include "ui/control.h"
#include "ui/shapes.h"
#include "ui/text.h"
#include "ui/views/preview.h"
#include "ui/views/record_rows.h"

#include <algorithm>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace sparring::ui {

namespace {

constexpr float k_chapters = 308;  // du, mock-up 07
constexpr float k_gap = 24;
constexpr float k_chapter_padding = 20;
constexpr float k_chapter_least = 64;
constexpr float k_ring_room = 14;   // around what scrolls
constexpr float k_page_top = 48;    // over the first line
constexpr float k_read_from = 160;  // a chapter is read once it stands this far below the top

struct PageState {
    float height = 0;     ///< of the page when it was last drawn
    std::string jump;     ///< the chapter to go to
    std::string current;  ///< the chapter that is being read
    ArrowList arrows{};
};

std::vector<const Heading*> chapters_of(const Document& document) {
    std::vector<const Heading*> chapters;
    for (const Block& block : document.blocks)
        if (const auto* heading = std::get_if<Heading>(&block.content))
            if (heading->level == 2) chapters.push_back(heading);
    return chapters;
}

/// Paper, border and text; `y` of every chapter comes back. Returns the page's height.
float draw_page(ViewContext& view, PageState& state, const Document& document, const Rect& area,
                std::map<std::string, float>& anchors) {
    Ui& ui = view.ui;
    const float margin = std::min(70.0F, area.w * 0.06F);
    const Rect page{area.x, area.y, area.w, std::max(state.height, area.h)};
    draw_box(ui, page,
             {.fill = Colour::Surface,
              .line = Colour::Line,
              .stroke = ui.theme.size(Stroke::Hair),
              .radius = ui.theme.size(Radius::Card)});
    state.height = draw_document(ui, document, {area.x + margin, area.y + k_page_top},
                                 area.w - 2 * margin, &anchors) +
                   2 * k_page_top;
    ui.reach(area.y + state.height + 24);
    return state.height;
}

/// The page in a scrolling area of its own; keeps which chapter is at its top.
void draw_scrolling_page(ViewContext& view, PageState& state, const Document& document,
                         const Rect& area, const std::vector<const Heading*>& chapters) {
    Ui& ui = view.ui;
    const Rect viewport{area.x - k_ring_room, area.y - k_ring_room, area.w + 2 * k_ring_room,
                        area.h + k_ring_room + k_gap};
    const ScrollArea scroll(ui, "page", viewport);
    std::map<std::string, float> anchors;
    draw_page(view, state, document, area, anchors);
    if (const auto found = anchors.find(state.jump); found != anchors.end()) {
        ImGui::SetScrollY(ui.scale.length(std::max(0.0F, found->second - area.y - k_page_top)));
        ui.owe_frames(50);
        state.jump.clear();
    }
    const float top = area.y + ui.scale.du_from_px(ImGui::GetScrollY());
    const bool at_end =
        ImGui::GetScrollMaxY() > 0 && ImGui::GetScrollY() >= ImGui::GetScrollMaxY() - 1;
    state.current = chapters.empty() ? std::string() : chapters.front()->anchor;
    for (const Heading* chapter : chapters)
        if (at_end || anchors[chapter->anchor] <= top + k_read_from)
            state.current = chapter->anchor;
}

void draw_chapter(ViewContext& view, PageState& state, Flow& flow, const Heading& chapter) {
    Ui& ui = view.ui;
    const bool current = chapter.anchor == state.current;
    const float width = flow.width() - 2 * k_chapter_padding;
    const TextStyle style{.type = current ? Type::Strong : Type::Label,
                          .colour = current ? Colour::Ink : Colour::Ink2};
    const float text = std::max(wrapped_height(ui, chapter.text, {.type = Type::Strong}, width),
                                wrapped_height(ui, chapter.text, {.type = Type::Label}, width));
    const Rect row = flow.take(std::max(k_chapter_least, text + 20), 4);
    const std::string id = "chapter." + chapter.anchor;
    const float radius = ui.theme.size(Radius::Button);
    const Control state_of_row =
        control(ui, id, chapter.text, row, {.radius = radius, .ring = RingShape::Hug});
    state.arrows.step(ui, id, state_of_row);
    if (state_of_row.clicked) state.jump = chapter.anchor;
    if (current || state_of_row.hovered)
        draw_box(ui, row, {.fill = current ? Colour::Surface : Colour::Sunken, .radius = radius});
    draw_block(ui, chapter.text, row.inset(k_chapter_padding, 0), style);
}

}  // namespace

void draw_outline_page(ViewContext& view, const Document& document, const Rect& area) {
    PageState& state = view.memory.of<PageState>();
    if (view.ui.scale.layout_class() != LayoutClass::Full) {
        std::map<std::string, float> anchors;
        draw_page(view, state, document, area, anchors);
        return;
    }
    const std::vector<const Heading*> chapters = chapters_of(document);
    draw_scrolling_page(view, state, document, area.without_left(k_chapters + k_gap), chapters);
    Flow flow({area.x - k_chapter_padding, area.y, k_chapters + k_chapter_padding, area.h});
    for (const Heading* chapter : chapters)
        draw_chapter(view, state, flow, *chapter);
}

}  // namespace sparring::ui
