// One sentence at a time: confirmed, to be verified or changed.
#include "ui/views/read_back_view.h"

#include "core/read_back.h"
#include "document/read_aloud.h"
#include "ui/components/button.h"
#include "ui/text.h"
#include "ui/views/form.h"

#include <algorithm>
#include <array>

namespace sparring::ui {

namespace {

constexpr float k_least_sentence = 232;  // du kept for the sentence, so that buttons stand still
constexpr std::size_t k_long_sentence = 220;  // bytes; longer ones are set smaller

struct ReadBackState {
    bool reading = false;
    std::size_t at = 0;
    std::string by;  ///< who speaks, until another is chosen
    int revision = -1;
    Language language;
    std::vector<ReadSentence> sentences;
};

std::vector<SpokenSentence> spoken(const ReadBackState& state) {
    std::vector<SpokenSentence> all;
    for (const ReadSentence& read : state.sentences)
        all.push_back(read.sentence);
    return all;
}

/// What is read aloud of the outline that both sides get, composed anew only after a change.
void follow_outline(ViewContext& view, ReadBackState& state) {
    const int revision = view.app.open_session().revision();
    if (state.revision == revision && state.language == view.app.language()) return;
    const std::string here =
        state.at < state.sentences.size() ? state.sentences[state.at].sentence.id : std::string();
    state.sentences =
        read_aloud(sentences_of(view.app.outline(OutlineAudience::Shared)), view.app.session());
    state.revision = revision;
    state.language = view.app.language();
    for (std::size_t at = 0; at < state.sentences.size(); ++at)
        if (state.sentences[at].sentence.id == here) state.at = at;
    if (!state.sentences.empty()) state.at = std::min(state.at, state.sentences.size() - 1);
}

/// People at the table who have a name, the customer's first: it is for them to confirm.
std::vector<std::string> speakers(const Session& session) {
    std::vector<std::string> names;
    for (const Side side : {Side::Customer, Side::Supplier})
        for (const Person& person : session.people)
            if (person.side == side && takes_part(person) && !person.name.empty())
                names.push_back(person.name);
    return names;
}

void move(ViewContext& view, ReadBackState& state, int by) {
    view.app.close_step();
    if (by < 0 && state.at == 0) return;
    if (by > 0 && state.at + 1 >= state.sentences.size()) {
        state.reading = false;
        return;
    }
    state.at += static_cast<std::size_t>(by);
}

/// Records it; what was entered about the sentence before stays with it.
void record(ViewContext& view, const ReadBackState& state, ReadBackStatus status) {
    const SpokenSentence& sentence = state.sentences[state.at].sentence;
    ReadBackEntry entry;
    if (const ReadBackEntry* before = find_read_back(view.app.session(), sentence.id))
        entry = *before;
    entry.statement = sentence.id;
    entry.status = status;
    entry.text = sentence.text;
    entry.language = sentence.language;
    entry.by = state.by;
    entry.time = view.app.clock().now_iso();
    view.app.edit("", [&](Session& s) { record_read_back(s, entry); });
}

void answer(ViewContext& view, ReadBackState& state, ReadBackStatus status) {
    record(view, state, status);
    if (status == ReadBackStatus::Confirmed) {
        move(view, state, +1);
        return;
    }
    const bool verify = status == ReadBackStatus::ToVerify;
    view.ui.request_focus(verify ? "read-back.owner" : "read-back.change");
}

/// Icon and word of what was said of this sentence.
void draw_status(ViewContext& view, const Rect& line, ReadBackStatus status) {
    struct Look {
        Icon icon;
        Colour colour;
        std::string_view key;
    };
    static constexpr std::array<Look, 4> looks = {{
        {Icon::Minus, Colour::Ink2, "read-back.open"},
        {Icon::CircleCheck, Colour::Ok, "read-back.confirmed"},
        {Icon::Flag, Colour::Warn, "read-back.to-verify"},
        {Icon::Edit, Colour::Ink, "read-back.changed"},
    }};
    const Look& look = looks.at(static_cast<std::size_t>(status));
    draw_icon(view.ui, look.icon, {line.x + 18, line.centre().y}, 32, look.colour);
    draw_line(view.ui, view.text(look.key), line.without_left(52),
              {.type = Type::Strong, .colour = look.colour});
}

void draw_sentence(ViewContext& view, Flow& flow, const ReadSentence& read) {
    std::string place = read.section;
    if (!read.context.empty()) place += (place.empty() ? "" : " · ") + read.context;
    flow.space(draw_wrapped(view.ui, place, flow.at(), flow.width(),
                            {.type = Type::Label, .colour = Colour::Ink2}) +
               16);
    const Type type = read.sentence.text.size() > k_long_sentence ? Type::Lead : Type::H2;
    const float height =
        draw_wrapped(view.ui, read.sentence.text, flow.at(), flow.width(), {.type = type});
    flow.space(std::max(height, k_least_sentence) + 24);
}

void draw_answers(ViewContext& view, Flow& flow, ReadBackState& state) {
    ButtonRow row(view.ui, {flow.x(), flow.y(), flow.width(), 0});
    const auto offer = [&](std::string_view id, std::string_view key, std::string_view cap,
                           ButtonKind kind) {
        return row.add(id, view.text(key), {.kind = kind, .key = cap});
    };
    int chosen = view.digit(1, 3);
    if (offer("read-back.confirm", "read-back.confirm", "1", ButtonKind::Main)) chosen = 1;
    if (offer("read-back.verify", "read-back.verify", "2", ButtonKind::Plain)) chosen = 2;
    if (offer("read-back.alter", "read-back.alter", "3", ButtonKind::Plain)) chosen = 3;
    if (row.add("read-back.close", view.text("read-back.close"), {.key = "Esc"}))
        state.reading = false;
    flow.space(row.height() + 28);
    if (chosen > 0) answer(view, state, static_cast<ReadBackStatus>(chosen));
}

void draw_speaker(ViewContext& view, Form& form, ReadBackState& state) {
    const std::vector<std::string> names = speakers(view.app.session());
    if (names.empty()) return;
    auto found = std::find(names.begin(), names.end(), state.by);
    if (found == names.end()) found = names.begin();
    state.by = *found;
    const auto taken =
        form.choose("read-back.by", "read-back.by", names, static_cast<int>(found - names.begin()));
    if (taken) state.by = names[static_cast<std::size_t>(*taken)];
}

/// Changes the record of this sentence.
template <typename Change>
auto on_entry(const std::string& id, Change change) {
    return [id, change](Session& session, const auto& value) {
        for (ReadBackEntry& entry : session.read_back)
            if (entry.statement == id) change(entry, value);
    };
}

void draw_details(ViewContext& view, Flow& flow, ReadBackState& state) {
    const std::string id = state.sentences[state.at].sentence.id;
    const ReadBackEntry* found = find_read_back(view.app.session(), id);
    const ReadBackEntry entry = found ? *found : ReadBackEntry{};
    const IdScope scope(id);
    Form form(view, {flow.x(), flow.y(), flow.width(), 0});
    if (entry.status == ReadBackStatus::Changed)
        form.text("read-back.change", entry.change, {.label = "read-back.change", .lines = true},
                  on_entry(id, [](ReadBackEntry& e, const std::string& text) { e.change = text; }));
    const bool verify = entry.status == ReadBackStatus::ToVerify;
    form.row(verify ? 3 : 1);
    if (verify) {
        form.text("read-back.owner", entry.owner, {.label = "read-back.owner"},
                  on_entry(id, [](ReadBackEntry& e, const std::string& text) { e.owner = text; }));
        form.date("read-back.due", entry.due, "read-back.due",
                  on_entry(id, [](ReadBackEntry& e, const Date& due) { e.due = due; }));
    }
    draw_speaker(view, form, state);
    view.ui.reach(form.y() + 24);
}

}  // namespace

bool reading_back(ViewMemory& memory) {
    return memory.of<ReadBackState>().reading;
}

void start_read_back(ViewContext& view) {
    ReadBackState& state = view.memory.of<ReadBackState>();
    follow_outline(view, state);
    state.reading = !state.sentences.empty();
    state.at = 0;
    for (std::size_t at = 0; at < state.sentences.size(); ++at)
        if (read_back_status(view.app.session(), state.sentences[at].sentence) ==
            ReadBackStatus::Open) {
            state.at = at;
            return;
        }
}

ViewHead read_back_head(const app::Workspace& app, ViewMemory& memory) {
    const ReadBackState& state = memory.of<ReadBackState>();
    const ReadBackCount count = count_read_back(app.session(), spoken(state));
    ViewHead head;
    head.title = app.words().text("read-back.title");
    head.subtitle = app.words().text(
        "read-back.count", {std::to_string(count.confirmed), std::to_string(state.sentences.size()),
                            std::to_string(count.to_verify), std::to_string(count.changed)});
    head.detail = app.words().text(
        "read-back.place", {std::to_string(state.at + 1), std::to_string(state.sentences.size())});
    head.hints = {{"←", app.words().text("read-back.previous")}};
    return head;
}

void draw_read_back(ViewContext& view) {
    ReadBackState& state = view.memory.of<ReadBackState>();
    follow_outline(view, state);
    if (state.sentences.empty() || view.key("Escape")) {
        state.reading = false;
        return;
    }
    const int by = view.key("Right") || view.key("PageDown") ? +1
                   : view.key("Left") || view.key("PageUp")  ? -1
                                                             : 0;
    if (by != 0) move(view, state, by);
    if (!state.reading) return;
    const ReadSentence read = state.sentences[state.at];
    Flow flow(view.area);
    draw_sentence(view, flow, read);
    draw_status(view, flow.take(44, 24), read_back_status(view.app.session(), read.sentence));
    draw_answers(view, flow, state);
    if (state.reading && state.at < state.sentences.size()) draw_details(view, flow, state);
}

}  // namespace sparring::ui
