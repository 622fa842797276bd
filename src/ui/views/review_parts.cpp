// Shared by the steps that look back. Must not know which step shows it.
#include "ui/views/review_parts.h"

#include "core/format.h"
#include "ui/components/card.h"

namespace sparring::ui {

void draw_needs_earlier(ViewContext& view, std::string_view title_key, std::string_view text_key) {
    const std::string title = view.text(title_key);
    const std::string text = view.text(text_key);
    const EmptyState state{.title = title, .text = text};
    Flow flow(view.area);
    empty_state(view.ui, "empty", flow.take(empty_state_height(view.ui, state, flow.width())),
                state);
}

std::vector<std::string> changed_since(const ViewContext& view, const Review& review) {
    std::vector<std::string> lines;
    if (!review.joined.empty())
        lines.push_back(
            view.words().text("compare.joined", {list_text(view.words(), review.joined)}));
    if (!review.left.empty())
        lines.push_back(view.words().text("compare.left", {list_text(view.words(), review.left)}));
    if (review.method_changed) lines.push_back(view.text("compare.method-changed"));
    return lines;
}

}  // namespace sparring::ui
