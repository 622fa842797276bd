// The order of the talk, after the order of disagreement.
#include "ui/views/talk_order.h"

#include "core/analysis.h"
#include "ui/components/choice.h"
#include "ui/text.h"
#include "ui/views/dimension_parts.h"
#include "ui/views/stage_words.h"

#include <algorithm>

namespace sparring::ui {

namespace {

constexpr std::size_t k_most = 4;

}  // namespace

std::vector<DimensionId> talk_order(const app::Workspace& app) {
    // All of them first: those that are still covered must not take a place.
    auto order = discussion_order(app.session(), app.analysis(), app.method().dimensions.size());
    std::erase_if(order, [&](const DimensionId& id) { return !app.revealed(id); });
    if (order.size() > k_most) order.resize(k_most);
    return order;
}

bool is_settled(const Session& session, const DimensionId& dimension) {
    const Finding* finding = find_finding(session, dimension);
    return finding && (finding->agreed || finding->divided);
}

DimensionId next_to_discuss(const app::Workspace& app) {
    for (const DimensionId& id : talk_order(app))
        if (id != current_dimension(app).id && !is_settled(app.session(), id)) return id;
    return {};
}

std::string talk_place(const app::Workspace& app) {
    const auto order = talk_order(app);
    const auto here = std::find(order.begin(), order.end(), current_dimension(app).id);
    if (here == order.end()) return {};
    return app.words().text("reveal.talk-place", {std::to_string(here - order.begin() + 1),
                                                  std::to_string(order.size())});
}

float draw_talk_order(ViewContext& view, const Rect& area) {
    Ui& ui = view.ui;
    const auto order = talk_order(view.app);
    if (order.empty()) return area.y;
    const float label = draw_wrapped(ui, view.text("reveal.talk-order"), {area.x, area.y}, area.w,
                                     {.type = Type::Label, .colour = Colour::Ink2});
    ChipRows chips({area.x, area.y + label + 12}, area.w);
    const DimensionId here = current_dimension(view.app).id;
    for (std::size_t at = 0; at < order.size(); ++at) {
        const bool settled = is_settled(view.app.session(), order[at]);
        const std::string text =
            view.words().text(settled ? "reveal.talk-settled" : "reveal.talk-open",
                              {std::to_string(at + 1), dimension_name(view.app, order[at])});
        if (chips.add(ui, "talk." + order[at].value, text, {.on = order[at] == here}))
            view.app.set_dimension(order[at]);
    }
    return chips.bottom();
}

}  // namespace sparring::ui
