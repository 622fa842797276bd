// Rungs and rounds of one dimension.
#include "ui/views/dimension_parts.h"

#include "ui/components/card.h"
#include "ui/ensure.h"

#include <algorithm>

namespace sparring::ui {

const Dimension& current_dimension(const app::Workspace& app) {
    ensure(!app.method().dimensions.empty(), "a method has dimensions");
    const Dimension* found = find_dimension(app.method(), app.progress().dimension);
    return found ? *found : app.method().dimensions.front();
}

std::string dimension_detail(const app::Workspace& app) {
    const int index = dimension_index(app.method(), current_dimension(app).id);
    return app.words().text("dimension.detail", {std::to_string(index + 1),
                                                 std::to_string(app.method().dimensions.size())});
}

std::array<float, 4> rung_centres(const ViewContext& view) {
    const auto cells = columns(view.area, 4);
    return {cells[0].centre().x, cells[1].centre().x, cells[2].centre().x, cells[3].centre().x};
}

RungEvent draw_rungs(ViewContext& view, const Dimension& dimension, float top, const RungRow& row) {
    const int count = column_count(view.ui.scale.layout_class(), view.area.w, 4, 290);
    Grid grid({view.area.x, top, view.area.w, 0}, count);
    std::array<std::string, 4> titles;
    std::array<RungCard, 4> cards;
    const std::string tab = view.text("reveal.agreed");
    float height = 0;
    for (int rung = 1; rung <= 4; ++rung) {
        const auto at = static_cast<std::size_t>(rung - 1);
        if (const Stage* stage = stage_by_number(view.app.method(), rung); stage && row.named)
            titles[at] = stage->name.in(view.app.language());
        cards[at].rung = rung;
        cards[at].title = titles[at];
        cards[at].text = dimension.rungs[at].in(view.app.language());
        cards[at].plain = !row.named;
        cards[at].chosen = row.chosen == rung;
        cards[at].agreed = row.agreed == rung;
        cards[at].tab = row.agreed == rung ? std::string_view(tab) : std::string_view();
        height = std::max(height, rung_card_height(view.ui, cards[at], grid.column_width()));
    }
    RungEvent event;
    event.centres = rung_centres(view);
    const bool tabs = row.agreed > 0;
    for (int rung = 1; rung <= 4; ++rung) {
        const Rect cell = grid.take(height + (tabs ? 58.0F : 0.0F));
        if (rung_card(view.ui, "rung." + std::to_string(rung), {cell.x, cell.y, cell.w, height},
                      cards[static_cast<std::size_t>(rung - 1)])
                .clicked)
            event.pressed = rung;
    }
    if (const int digit = view.digit()) event.pressed = digit;
    event.bottom = grid.bottom();
    return event;
}

Finding& finding_of(Session& session, const DimensionId& dimension) {
    for (Finding& finding : session.findings)
        if (finding.dimension == dimension) return finding;
    session.findings.emplace_back().dimension = dimension;
    return session.findings.back();
}

}  // namespace sparring::ui
