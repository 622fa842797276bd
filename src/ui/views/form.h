// A form for views: fields one below the other (or a few in a row), bound to the session.
// Every change goes through the gate under the field's key, and leaving a field ends its undo step.
// Must not know which view it serves.
#pragma once

#include "ui/components/field.h"
#include "ui/views/view.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparring::ui {

/// How a text of the form is asked for. Labels and hints are wording keys.
struct FormText {
    std::string_view label{};
    std::string_view hint{};
    bool lines = false;
    int least_lines = 1;
    int most_characters = 0;
    std::string error{};  ///< resolved sentence; empty: none
    std::string note{};   ///< resolved; below the field in ink2
};

class Form {
public:
    using SetText = std::function<void(Session&, const std::string&)>;
    using SetDate = std::function<void(Session&, const Date&)>;
    using SetNumber = std::function<void(Session&, std::optional<double>)>;
    using SetIndex = std::function<void(Session&, int)>;
    using SetList = std::function<void(Session&, const std::vector<std::string>&)>;

    /// Fills `column` from its top; its height does not limit.
    Form(ViewContext& view, const Rect& column);

    /// The next `count` items stand in one row, as long as each gets `least` du; else below each
    /// other.
    void row(int count, float least = 290);
    /// Items of a row get these relative widths.
    void row(const std::vector<float>& weights, float least = 220);

    void heading(std::string_view key);
    void subheading(std::string_view text);
    /// A sentence in ink2, resolved.
    void note(std::string_view text);
    void space(float du) { m_flow.space(du); }

    /// `key` is the undo key and the id: "people.person-1.name".
    FieldResult text(const std::string& key, const std::string& value, const FormText& options,
                     const SetText& set);
    void date(const std::string& key, const Date& value, std::string_view label,
              const SetDate& set);
    void number(const std::string& key, const std::optional<double>& value, std::string_view label,
                const SetNumber& set, std::optional<double> least = {},
                std::optional<double> most = {}, bool percent = false);
    /// A few options beside each other; `options` are wording keys; `chosen` -1: none.
    void choice(const std::string& key, std::string_view label,
                const std::vector<std::string>& options, int chosen, const SetIndex& set);
    /// One of many that is not recorded itself; `entries` are resolved. The new one when it
    /// changed.
    std::optional<int> choose(const std::string& key, std::string_view label,
                              const std::vector<std::string>& entries, int chosen,
                              std::string_view hint = {});
    /// One of many; `entries` are resolved. `chosen` -1: none.
    void picker(const std::string& key, std::string_view label,
                const std::vector<std::string>& entries, int chosen, const SetIndex& set,
                std::string_view hint = {});
    void toggle(const std::string& key, std::string_view label, bool on, const SetIndex& set);
    /// A list of texts: one field per entry and an empty one to add; a pasted column becomes rows.
    void list(const std::string& key, const std::vector<std::string>& values,
              std::string_view label, std::size_t most, const SetList& set);
    /// A plain button; true when pressed. `label` is a wording key.
    bool button(const std::string& id, std::string_view label, bool main = false);
    /// A place of this height for something drawn by hand.
    Rect place(float height);

    [[nodiscard]] float y() const { return m_flow.y(); }
    [[nodiscard]] float width() const { return m_flow.width(); }
    [[nodiscard]] Flow& flow() { return m_flow; }

private:
    struct Cell {
        float x = 0;
        float y = 0;
        float w = 0;
    };
    Cell cell();
    void filled(float height);
    void label_above(std::string_view label, Cell& place);

    ViewContext& m_view;
    Flow m_flow;
    std::vector<Cell> m_cells;
    std::size_t m_next = 0;
    float m_row_bottom = 0;
    float m_current_top = 0;
};

}  // namespace sparring::ui
