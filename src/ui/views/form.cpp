// Laying out and binding the fields of a form.
#include "ui/views/form.h"

#include "ui/components/button.h"
#include "ui/components/choice.h"
#include "ui/components/picker.h"
#include "ui/components/value_fields.h"
#include "ui/editing/clean_text.h"
#include "ui/text.h"

#include <algorithm>
#include <numeric>

namespace sparring::ui {

namespace {

constexpr float k_gap = 20;      // du between items
constexpr float k_row_gap = 24;  // du between items of a row
constexpr float k_label_gap = 6;

std::string resolved(const ViewContext& view, std::string_view key) {
    return key.empty() ? std::string() : view.text(key);
}

}  // namespace

Form::Form(ViewContext& view, const Rect& column) : m_view(view), m_flow(column) {}

void Form::row(int count, float least) {
    row(std::vector<float>(static_cast<std::size_t>(count), 1.0F), least);
}

void Form::row(const std::vector<float>& weights, float least) {
    m_cells.clear();
    m_next = 0;
    m_row_bottom = m_flow.y();
    const float all = std::accumulate(weights.begin(), weights.end(), 0.0F);
    const float room = m_flow.width() - k_row_gap * static_cast<float>(weights.size() - 1);
    const float smallest = *std::min_element(weights.begin(), weights.end());
    if (room * smallest / all < least) return;  // below each other
    float x = m_flow.x();
    for (const float weight : weights) {
        const float width = room * weight / all;
        m_cells.push_back({x, m_flow.y(), width});
        x += width + k_row_gap;
    }
}

Form::Cell Form::cell() {
    const Cell place =
        m_next < m_cells.size() ? m_cells[m_next] : Cell{m_flow.x(), m_flow.y(), m_flow.width()};
    m_current_top = place.y;
    return place;
}

void Form::filled(float height) {
    if (m_next >= m_cells.size()) {
        m_flow.below(m_current_top + height);
        m_flow.space(k_gap);
        return;
    }
    m_row_bottom = std::max(m_row_bottom, m_current_top + height);
    if (++m_next < m_cells.size()) return;
    m_flow.below(m_row_bottom);
    m_flow.space(k_gap);
    m_cells.clear();
}

void Form::heading(std::string_view key) {
    if (m_flow.y() > 0) m_flow.space(12);
    const float height =
        draw_wrapped(m_view.ui, m_view.text(key), m_flow.at(), m_flow.width(), {.type = Type::H3});
    m_flow.space(height + 16);
}

void Form::subheading(std::string_view text) {
    const float height =
        draw_wrapped(m_view.ui, text, m_flow.at(), m_flow.width(), {.type = Type::Strong});
    m_flow.space(height + 12);
}

void Form::note(std::string_view text) {
    const float height =
        draw_wrapped(m_view.ui, text, m_flow.at(), m_flow.width(), {.colour = Colour::Ink2});
    m_flow.space(height + k_gap);
}

FieldResult Form::text(const std::string& key, const std::string& value, const FormText& options,
                       const SetText& set) {
    const Cell place = cell();
    std::string typed = value;
    const std::string label = resolved(m_view, options.label);
    const std::string hint = resolved(m_view, options.hint);
    FieldOptions field_options;
    field_options.label = label;
    field_options.name = key;
    field_options.hint = hint;
    field_options.error = options.error;
    field_options.note = options.note;
    field_options.lines = options.lines;
    field_options.least_lines = options.least_lines;
    field_options.most_characters = options.most_characters;
    const FieldResult result =
        field(m_view.ui, key, typed, {place.x, place.y}, place.w, field_options);
    if (result.changed) m_view.app.edit(key, [&](Session& s) { set(s, typed); });
    if (result.left) m_view.app.close_step();
    filled(result.height);
    return result;
}

void Form::date(const std::string& key, const Date& value, std::string_view label,
                const SetDate& set) {
    const Cell place = cell();
    const std::string name = resolved(m_view, label);
    const std::string hint = m_view.text("form.date-hint");
    const std::string invalid = m_view.text("form.date-invalid");
    DateFieldOptions options;
    options.field.label = name;
    options.field.name = key;
    options.field.hint = hint;
    options.invalid = invalid;
    options.today = m_view.app.clock().today();
    const DateResult result =
        date_field(m_view.ui, key, value, {place.x, place.y}, place.w, options);
    if (result.changed) m_view.app.edit(key, [&](Session& s) { set(s, result.value); });
    if (result.field.left) m_view.app.close_step();
    filled(result.field.height);
}

void Form::number(const std::string& key, const std::optional<double>& value,
                  std::string_view label, const SetNumber& set, std::optional<double> least,
                  std::optional<double> most, bool percent) {
    const Cell place = cell();
    const std::string name = resolved(m_view, label);
    const std::string invalid =
        m_view.text(percent ? "form.percent-invalid" : "form.number-invalid");
    NumberFieldOptions options;
    options.field.label = name;
    options.field.name = key;
    options.invalid = invalid;
    options.kind = percent ? NumberKind::Percent : NumberKind::Plain;
    options.least = least;
    options.most = most;
    const NumberResult result =
        number_field(m_view.ui, key, value, {place.x, place.y}, place.w, options);
    if (result.changed) m_view.app.edit(key, [&](Session& s) { set(s, result.value); });
    if (result.field.left) m_view.app.close_step();
    filled(result.field.height);
}

void Form::label_above(std::string_view label, Cell& place) {
    if (label.empty()) return;
    place.y += k_label_gap + draw_wrapped(m_view.ui, m_view.text(label), {place.x, place.y},
                                          place.w, {.type = Type::Label, .colour = Colour::Ink2});
}

void Form::choice(const std::string& key, std::string_view label,
                  const std::vector<std::string>& options, int chosen, const SetIndex& set) {
    Cell place = cell();
    label_above(label, place);
    std::vector<std::string> labels;
    for (const std::string& option : options)
        labels.push_back(m_view.text(option));
    const std::string name = label.empty() ? key : m_view.text(label);
    const auto taken =
        ui::choice(m_view.ui, key, name, labels, chosen, {place.x, place.y}, place.w);
    if (taken) m_view.app.edit("", [&](Session& s) { set(s, *taken); });
    filled(place.y - m_current_top + choice_height(m_view.ui, labels, place.w));
}

std::optional<int> Form::choose(const std::string& key, std::string_view label,
                                const std::vector<std::string>& entries, int chosen,
                                std::string_view hint) {
    const Cell place = cell();
    const std::string name = resolved(m_view, label);
    const std::string shown = resolved(m_view, hint.empty() ? "form.choose" : hint);
    PickerOptions options;
    options.label = name;
    options.name = key;
    options.hint = shown;
    const auto taken =
        ui::picker(m_view.ui, key, entries, chosen, {place.x, place.y}, place.w, options);
    filled(picker_height(m_view.ui, place.w, options));
    return taken;
}

void Form::picker(const std::string& key, std::string_view label,
                  const std::vector<std::string>& entries, int chosen, const SetIndex& set,
                  std::string_view hint) {
    if (const auto taken = choose(key, label, entries, chosen, hint))
        m_view.app.edit("", [&](Session& s) { set(s, *taken); });
}

void Form::toggle(const std::string& key, std::string_view label, bool on, const SetIndex& set) {
    const Cell place = cell();
    const std::string text = m_view.text(label);
    const float height = toggle_height(m_view.ui, text, place.w);
    if (ui::toggle(m_view.ui, key, text, on, {place.x, place.y, place.w, height}))
        m_view.app.edit("", [&](Session& s) { set(s, on ? 0 : 1); });
    filled(height);
}

void Form::list(const std::string& key, const std::vector<std::string>& values,
                std::string_view label, std::size_t most, const SetList& set) {
    const Cell place = cell();
    float y = place.y;
    const std::string name = resolved(m_view, label);
    const std::size_t shown = std::min(values.size() + 1, std::max<std::size_t>(most, 1));
    for (std::size_t index = 0; index < std::max(shown, values.size()); ++index) {
        const bool fresh = index >= values.size();
        std::string typed = fresh ? std::string() : values[index];
        const std::string id = key + "." + std::to_string(index);
        const std::string hint = fresh ? m_view.text("form.add-here") : std::string();
        FieldOptions options;
        if (index == 0) options.label = name;
        options.name = id;
        options.hint = hint;
        options.lines = true;
        const FieldResult result = field(m_view.ui, id, typed, {place.x, y}, place.w, options);
        if (result.changed) {
            m_view.app.edit(id, [&](Session& s) {
                std::vector<std::string> next = values;
                if (fresh) next.emplace_back();
                // A pasted column becomes as many entries.
                std::vector<std::string> rows = rows_from_pasted_column(typed);
                if (rows.size() < 2) {
                    next[index] = typed;
                } else {
                    next.erase(next.begin() + static_cast<std::ptrdiff_t>(index));
                    next.insert(next.begin() + static_cast<std::ptrdiff_t>(index), rows.begin(),
                                rows.end());
                }
                set(s, next);
            });
        }
        if (result.left) {
            m_view.app.close_step();
            if (!fresh && typed.empty())
                m_view.app.edit(id, [&](Session& s) {
                    std::vector<std::string> next = values;
                    next.erase(next.begin() + static_cast<std::ptrdiff_t>(index));
                    set(s, next);
                });
        }
        y += result.height + 8;
    }
    filled(y - 8 - place.y);
}

bool Form::button(const std::string& id, std::string_view label, bool main) {
    const Cell place = cell();
    ButtonOptions options;
    options.kind = main ? ButtonKind::Main : ButtonKind::Plain;
    const std::string text = m_view.text(label);
    const float width = std::min(place.w, button_width(m_view.ui, text, options));
    const bool pressed =
        ui::button(m_view.ui, id, text, Rect{place.x, place.y, width, k_button_height}, options);
    filled(k_button_height);
    return pressed;
}

Rect Form::place(float height) {
    const Cell at = cell();
    filled(height);
    return {at.x, at.y, at.w, height};
}

}  // namespace sparring::ui
