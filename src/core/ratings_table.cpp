// One row after another: who, what about, which rung; the first thing wrong is told.
// Must not know files. No sentence of a refusal quotes a rating.
#include "core/ratings_table.h"

#include "core/ratings_columns.h"

#include <algorithm>
#include <utility>

namespace sparring {
namespace {

constexpr int k_first_round = 1;

using PersonAndDimension = std::pair<PersonId, DimensionId>;

Problem problem(const char* key, std::vector<std::string> arguments = {}) {
    return {key, std::move(arguments), "", ""};
}

std::string trimmed(const std::string& text) {
    const std::size_t from = text.find_first_not_of(" \t\n");
    if (from == std::string::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\n") - from + 1);
}

bool is_own(const Rating& rating) {
    return rating.source == RatingSource::Own || rating.source == RatingSource::Imported;
}

/// The people of a session by what a table may call them.
class People {
public:
    explicit People(const Session& session) {
        for (const Person& person : session.people) {
            m_names[bare_words(name_or_function(person))].push_back(&person);
            const std::string number = participant_number(session, person.id);
            if (!number.empty()) m_numbers[bare_words(number)] = &person;
        }
    }

    /// `side` tells apart two of one name.
    [[nodiscard]] Result<const Person*> find(const std::string& cell,
                                             std::optional<Side> side) const {
        const std::string words = bare_words(cell);
        if (words.empty()) return problem("problem.ratings.no-name");
        const auto named = m_names.find(words);
        if (named == m_names.end()) {
            const auto numbered = m_numbers.find(words);
            if (numbered == m_numbers.end())
                return problem("problem.ratings.unknown-name", {quotable(cell)});
            return numbered->second;
        }
        if (named->second.size() == 1) return named->second.front();
        std::vector<const Person*> fitting = named->second;
        std::erase_if(fitting, [&](const Person* person) { return side && person->side != *side; });
        if (fitting.size() == 1) return fitting.front();
        return problem("problem.ratings.two-of-name", {quotable(cell)});
    }

private:
    std::map<std::string, std::vector<const Person*>> m_names;
    std::map<std::string, const Person*> m_numbers;
};

/// What the session holds of the first round, and who has rated again since.
struct Held {
    explicit Held(const Session& session) {
        for (const Rating& rating : session.ratings) {
            if (!is_own(rating)) continue;
            const PersonAndDimension key(rating.participant, rating.dimension);
            if (rating.round == k_first_round) {
                first[key] = &rating;
            } else {
                again.insert(key);
            }
        }
        for (const ImportanceVote& vote : session.importance_votes)
            importance[{vote.participant, vote.dimension}] = vote.importance;
    }

    std::map<PersonAndDimension, const Rating*> first;
    std::set<PersonAndDimension> again;
    std::map<PersonAndDimension, int> importance;
};

class Reader {
public:
    Reader(const Session& session, const RatingsVocabulary& vocabulary, RatingsColumns columns,
           const RatingsMoment& moment)
        : m_session(session),
          m_vocabulary(vocabulary),
          m_columns(std::move(columns)),
          m_moment(moment),
          m_people(session),
          m_held(session) {
        m_result.layout = m_columns.layout;
        m_result.ignored_columns = m_columns.ignored;
    }

    void read(const TextRow& row) {
        if (const auto wrong = wrong_shape(row)) return refuse(row, *wrong);
        const Result<const Person*> person = person_of(row);
        if (!person) return refuse(row, person.problem());
        if (m_columns.layout == RatingsLayout::RowPerPerson) {
            read_answers(row, *person.value());
            return;
        }
        const std::string& name = cell(row, m_columns.place(ColumnRole::Dimension));
        if (bare_words(name).empty())
            return refuse(row, problem("problem.ratings.empty-dimension"));
        const Dimension* dimension = m_vocabulary.dimension_of(name);
        if (dimension == nullptr)
            return refuse(row, problem("problem.ratings.unknown-dimension", {quotable(name)}));
        add(row, *person.value(), *dimension, m_columns.places);
    }

    RatingsTable take() { return std::move(m_result); }

private:
    [[nodiscard]] static const std::string& cell(const TextRow& row,
                                                 std::optional<std::size_t> place) {
        static const std::string none;
        return place && *place < row.cells.size() ? row.cells[*place] : none;
    }
    static const std::string& cell(const TextRow& row,
                                   const std::map<ColumnRole, std::size_t>& places,
                                   ColumnRole role) {
        const auto found = places.find(role);
        return cell(row, found == places.end() ? std::nullopt : std::optional(found->second));
    }

    void refuse(const TextRow& row, Problem why, const DimensionId& dimension = {}) {
        RatingEntry entry;
        entry.row = row.number;
        entry.dimension = dimension;
        entry.problem = std::move(why);
        m_result.entries.push_back(std::move(entry));
    }

    /// Rows that another separator, or a text without quotation marks, took apart wrongly.
    [[nodiscard]] std::optional<Problem> wrong_shape(const TextRow& row) const {
        if (row.cells.size() == 1 && m_columns.count > 1)
            return problem("problem.ratings.one-cell");
        for (std::size_t at = m_columns.count; at < row.cells.size(); ++at)
            if (!bare_words(row.cells[at]).empty()) return problem("problem.ratings.more-cells");
        return std::nullopt;
    }

    [[nodiscard]] Result<std::optional<Side>> side_of(const TextRow& row) const {
        const std::string& text = cell(row, m_columns.place(ColumnRole::Side));
        const std::string words = bare_words(text);
        if (words.empty()) return std::optional<Side>();
        if (const auto side = m_vocabulary.side_of(text)) return side;
        const auto is = [&](const Company& company) {
            return words == bare_words(company.name) || words == bare_words(company.short_name);
        };
        if (is(m_session.supplier)) return std::optional(Side::Supplier);
        if (is(m_session.customer)) return std::optional(Side::Customer);
        return problem("problem.ratings.unknown-side", {quotable(text)});
    }

    [[nodiscard]] Result<const Person*> person_of(const TextRow& row) const {
        const auto side = side_of(row);
        if (!side) return side.problem();
        if (side.value() == Side::Adviser) return problem("problem.ratings.adviser");
        const std::string& name = cell(row, m_columns.place(ColumnRole::Participant));
        const Result<const Person*> found = m_people.find(name, side.value());
        if (!found) return found;
        const Person& person = *found.value();
        if (person.side == Side::Adviser) return problem("problem.ratings.adviser");
        if (!person.at_table) return problem("problem.ratings.not-at-table");
        if (side.value() && *side.value() != person.side)
            return problem("problem.ratings.other-side");
        return found;
    }

    void read_answers(const TextRow& row, const Person& person) {
        const auto [before, first] = m_person_rows.emplace(person.id, row.number);
        if (!first)
            return refuse(
                row, problem("problem.ratings.repeated-person", {std::to_string(before->second)}));
        for (const auto& column : m_columns.dimensions)
            if (const Dimension* dimension = find_dimension(m_session.method, column.dimension))
                add(row, person, *dimension, column.places);
    }

    /// The rating that a row gives on one dimension, or what is wrong with it.
    void add(const TextRow& row, const Person& person, const Dimension& dimension,
             const std::map<ColumnRole, std::size_t>& places) {
        const auto no = [&](Problem why) { refuse(row, std::move(why), dimension.id); };
        const PersonAndDimension key(person.id, dimension.id);
        if (const auto before = m_rows.find(key); before != m_rows.end())
            return no(problem("problem.ratings.repeated", {std::to_string(before->second)}));
        if (m_moment.open_votes.contains(key)) return no(problem("problem.ratings.open-vote"));
        if (m_held.again.contains(key)) return no(problem("problem.ratings.later-round"));
        const RatingAnswer answer =
            m_vocabulary.answer_of(cell(row, places, ColumnRole::Rating), dimension);
        if (answer.kind == AnswerKind::Empty) return no(problem("problem.ratings.empty"));
        if (answer.kind == AnswerKind::Half) return no(problem("problem.ratings.half"));
        if (answer.kind == AnswerKind::Wrong) return no(problem("problem.ratings.wrong"));
        const RatingAnswer importance =
            m_vocabulary.importance_of(cell(row, places, ColumnRole::Importance));
        if (importance.kind != AnswerKind::Empty && importance.kind != AnswerKind::Rung)
            return no(problem("problem.ratings.importance"));
        RatingEntry entry;
        entry.row = row.number;
        entry.dimension = dimension.id;
        entry.rating = {person.id, person.side, dimension.id, k_first_round};
        if (answer.kind == AnswerKind::Rung) entry.rating.rung = answer.rung;
        entry.rating.source = RatingSource::Imported;
        entry.rating.time = m_moment.time;
        entry.rating.note = trimmed(cell(row, places, ColumnRole::Note));
        entry.rating.late = m_moment.revealed.contains(dimension.id);
        if (importance.kind == AnswerKind::Rung) entry.importance = importance.rung;
        m_rows[key] = row.number;
        settle(entry, key);
        m_result.entries.push_back(std::move(entry));
    }

    /// Compares with what the session holds.
    void settle(RatingEntry& entry, const PersonAndDimension& key) const {
        const auto held = m_held.first.find(key);
        const auto weight = m_held.importance.find(key);
        const bool had_weight = weight != m_held.importance.end();
        const bool weight_changes =
            entry.importance && had_weight && weight->second != *entry.importance;
        if (held == m_held.first.end()) {
            entry.outcome = weight_changes ? EntryOutcome::Replaces : EntryOutcome::New;
            return;
        }
        const bool same = held->second->rung == entry.rating.rung &&
                          (entry.rating.note.empty() || held->second->note == entry.rating.note);
        entry.rating.changed = !same || held->second->changed;
        const bool unchanged = same && !weight_changes && (!entry.importance || had_weight);
        entry.outcome = unchanged ? EntryOutcome::Unchanged : EntryOutcome::Replaces;
        if (same) entry.rating = *held->second;
    }

    const Session& m_session;
    const RatingsVocabulary& m_vocabulary;
    RatingsColumns m_columns;
    const RatingsMoment& m_moment;
    People m_people;
    Held m_held;
    std::map<PersonAndDimension, int> m_rows;
    std::map<PersonId, int> m_person_rows;
    RatingsTable m_result;
};

void store_rating(Session& session, const Rating& rating) {
    const auto same_place = [&](const Rating& held) {
        return is_own(held) && held.participant == rating.participant &&
               held.dimension == rating.dimension && held.round == rating.round;
    };
    const auto held = std::find_if(session.ratings.begin(), session.ratings.end(), same_place);
    if (held == session.ratings.end()) {
        session.ratings.push_back(rating);
    } else {
        *held = rating;
    }
}

void store_importance(Session& session, const ImportanceVote& vote) {
    auto& votes = session.importance_votes;
    const auto held = std::find_if(votes.begin(), votes.end(), [&](const ImportanceVote& entry) {
        return entry.participant == vote.participant && entry.dimension == vote.dimension;
    });
    if (held == votes.end()) {
        votes.push_back(vote);
    } else {
        *held = vote;
    }
}

}  // namespace

Result<RatingsTable> ratings_from_table(const Session& session, const TextTable& table,
                                        const std::map<Language, Wording>& wordings,
                                        const RatingsMoment& moment) {
    if (table.rows.empty()) return problem("problem.ratings.no-participant");
    const RatingsVocabulary vocabulary(session.method, wordings);
    Result<RatingsColumns> columns = columns_of_heading(table.rows.front(), vocabulary);
    if (!columns) return columns.problem();
    Reader reader(session, vocabulary, std::move(columns.value()), moment);
    for (std::size_t at = 1; at < table.rows.size(); ++at)
        reader.read(table.rows[at]);
    return reader.take();
}

void store_ratings(Session& session, const RatingsTable& table) {
    for (const RatingEntry& entry : table.entries) {
        if (entry.outcome == EntryOutcome::Refused || entry.outcome == EntryOutcome::Unchanged)
            continue;
        store_rating(session, entry.rating);
        if (entry.importance)
            store_importance(session,
                             {entry.rating.participant, entry.dimension, *entry.importance});
    }
}

int count_entries(const RatingsTable& table, EntryOutcome outcome) {
    return static_cast<int>(
        std::count_if(table.entries.begin(), table.entries.end(),
                      [&](const RatingEntry& entry) { return entry.outcome == outcome; }));
}

std::string participant_number(const Session& session, const PersonId& id) {
    const Person* wanted = find_person(session, id);
    if (wanted == nullptr || wanted->side == Side::Adviser || !wanted->at_table) return {};
    int number = 1;
    for (const Person& person : session.people) {
        if (person.id == id) break;
        if (person.side == wanted->side && person.at_table) ++number;
    }
    return (wanted->side == Side::Supplier ? "S" : "C") + std::to_string(number);
}

}  // namespace sparring
