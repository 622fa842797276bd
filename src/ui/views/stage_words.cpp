// Looking names up in the session's own method.
#include "ui/views/stage_words.h"

#include "core/format.h"

namespace sparring::ui {

std::string stage_name(const app::Workspace& app, const std::optional<int>& number) {
    const Stage* stage = number ? stage_by_number(app.method(), *number) : nullptr;
    return stage ? stage->name.in(app.language()) : app.words().text("analyse.too-few");
}

std::string dimension_name(const app::Workspace& app, const DimensionId& id) {
    const Dimension* dimension = find_dimension(app.method(), id);
    return dimension ? dimension->name.in(app.language()) : id.value;
}

std::string dimension_names(const app::Workspace& app, const std::vector<DimensionId>& ids) {
    std::vector<std::string> names;
    for (const DimensionId& id : ids)
        names.push_back(dimension_name(app, id));
    return list_text(app.words(), names);
}

std::string step_prompt(const app::Workspace& app) {
    const WorkshopStep* texts = app.step_texts(app.step());
    return texts && !texts->prompts.empty() ? texts->prompts.front().in(app.language())
                                            : std::string();
}

}  // namespace sparring::ui
