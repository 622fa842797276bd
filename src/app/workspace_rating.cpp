// The workspace's answers: covered in the ballot until the reveal, in the session from then on.
#include "app/workspace.h"

#include "core/answers.h"

#include <algorithm>
#include <utility>

namespace sparring::app {

namespace {

template <typename List, typename Value>
bool contains(const List& list, const Value& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// An answer that somebody at the table gave, or that was counted there.
bool given_here(const Rating& rating) {
    return rating.source == RatingSource::Own || rating.source == RatingSource::Counted;
}

/// True when others' answers to the same question were shown before this one came.
bool comes_late(const std::vector<Rating>& shown, const Rating& answer) {
    if (answer.source == RatingSource::Estimated) return false;
    return std::any_of(shown.begin(), shown.end(), [&](const Rating& rating) {
        return given_here(rating) && rating.dimension == answer.dimension &&
               rating.round == answer.round;
    });
}

bool on_record(const Session& session, const PersonId& rater, const DimensionId& dimension) {
    return std::any_of(session.ratings.begin(), session.ratings.end(), [&](const Rating& rating) {
        return rating.dimension == dimension && rating.source != RatingSource::Estimated &&
               (rating.source == RatingSource::Counted || rating.participant == rater);
    });
}

/// Place of a dimension in the method, then of a person at the table.
std::pair<int, std::ptrdiff_t> place_of(const Session& session, const Rating& rating) {
    const auto& people = session.people;
    const auto person = std::find_if(people.begin(), people.end(), [&](const Person& entry) {
        return entry.id == rating.participant;
    });
    return {dimension_index(session.method, rating.dimension), person - people.begin()};
}

void add_counts(Session& session, Rating card, const Workspace::Counts& counts) {
    for (std::size_t rung = 0; rung < counts.size(); ++rung) {
        card.rung = rung == 0 ? std::nullopt : std::optional(static_cast<int>(rung));
        for (int count = 0; count < counts[rung]; ++count)
            session.ratings.push_back(card);
    }
}

}  // namespace

std::string Workspace::ballot_place() const {
    return store::open_votes_place(m_environment.folders.state, session().id, m_path);
}

void Workspace::open_ballot() {
    const auto problem = m_ballot.open(ballot_place(), session());
    m_reveals.clear();
    auto& again = m_open->progress.second_rounds;
    for (const store::OpenVote& vote : m_ballot.m_votes)
        if (vote.rating.round > 1 && !contains(again, vote.rating.dimension))
            again.push_back(vote.rating.dimension);
    save_ballot();
    if (problem) show_problem(*problem);
}

bool Workspace::save_ballot() {
    if (m_ballot.save(clock().seconds())) return true;
    show_problem(*m_ballot.problem());
    return false;
}

Session Workspace::with_open_votes() const {
    Session whole = session();
    for (const store::OpenVote& vote : m_ballot.m_votes)
        whole.ratings.push_back(vote.rating);
    return whole;
}

bool Workspace::covered(const DimensionId& dimension) const {
    for (const AgendaStep& rating : session().agenda) {
        if (rating.kind != StepKind::Rating) continue;
        if (const WorkshopStep* texts = step_texts(rating); texts && texts->asks_estimate)
            return false;
    }
    return !revealed(dimension);
}

bool Workspace::hand_in(Rating answer) {
    const Person* rater = find_person(session(), answer.participant);
    const bool off_scale = answer.rung && (*answer.rung < 1 || *answer.rung > 4);
    if (!rater || rater->side == Side::Adviser || off_scale ||
        answer.source == RatingSource::Counted || dimension_index(method(), answer.dimension) < 0)
        return false;
    answer.side = answer.source == RatingSource::Estimated ? Side::Customer : rater->side;
    answer.round = open_round(answer.dimension);
    answer.late = answer.changed = false;
    if (answer.time.empty()) answer.time = clock().now_iso();
    if (covered(answer.dimension)) {
        m_ballot.put(std::move(answer));
        save_ballot();
    } else {
        record("", {answer}, {});
    }
    return true;
}

/// Answers come into the session: in place of the same person's earlier one they are changed, after
/// others were shown they are late. Where nothing was ever covered neither is worth a mark.
void Workspace::record(const std::string& key, const std::vector<Rating>& answers,
                       const std::vector<PersonId>& absent) {
    edit(key, [&](Session& s) {
        for (Person& person : s.people)
            if (contains(absent, person.id)) person.absent = true;
        const std::vector<Rating> before = s.ratings;
        for (Rating answer : answers) {
            const auto earlier = std::find_if(before.begin(), before.end(), [&](const Rating& r) {
                return same_question(r, answer);
            });
            const bool marks = covered(answer.dimension) || revealed(answer.dimension);
            if (earlier != before.end()) {
                answer.changed = marks;
                answer.late = earlier->late;
                std::erase_if(s.ratings, [&](const Rating& r) { return same_question(r, answer); });
            } else if (marks) {
                answer.late = comes_late(before, answer);
            }
            s.ratings.push_back(std::move(answer));
        }
    });
}

void Workspace::give_laptop_on(const PersonId& rater) {
    m_ballot.hand_in(rater);
    save_ballot();
}

void Workspace::count_in(const DimensionId& dimension, const Counts& supplier,
                         const Counts& customer) {
    if (dimension_index(method(), dimension) < 0) return;
    const int round = open_round(dimension);
    const std::string time = clock().now_iso();
    edit("count." + dimension.value, [&](Session& s) {
        std::erase_if(s.ratings, [&](const Rating& rating) {
            return rating.source == RatingSource::Counted && rating.dimension == dimension &&
                   rating.round == round;
        });
        Rating card;
        card.dimension = dimension;
        card.round = round;
        card.source = RatingSource::Counted;
        card.time = time;
        card.side = Side::Supplier;
        add_counts(s, card, supplier);
        card.side = Side::Customer;
        add_counts(s, card, customer);
    });
}

bool Workspace::has_answered(const PersonId& rater, const DimensionId& dimension,
                             RatingSource source) const {
    const int round = open_round(dimension);
    return m_ballot.holds(rater, dimension, round, source) ||
           has_rated(session(), rater, dimension, round, source);
}

std::vector<DimensionId> Workspace::unanswered(const PersonId& rater) const {
    std::vector<DimensionId> left;
    for (const Dimension& dimension : method().dimensions) {
        const DimensionId& id = dimension.id;
        const bool answered =
            has_answered(rater, id) || (!covered(id) && on_record(session(), rater, id));
        if (!answered) left.push_back(id);
    }
    return left;
}

int Workspace::people_in() const {
    const std::vector<Person> people = participants(session());
    return static_cast<int>(std::count_if(people.begin(), people.end(), [&](const Person& person) {
        return unanswered(person.id).empty();
    }));
}

std::vector<DimensionId> Workspace::to_reveal() const {
    std::vector<DimensionId> list;
    for (const Dimension& dimension : method().dimensions) {
        if (revealed(dimension.id)) continue;
        const int round = open_round(dimension.id);
        const bool answered =
            m_ballot.holds(dimension.id) ||
            std::any_of(session().ratings.begin(), session().ratings.end(), [&](const Rating& r) {
                return r.dimension == dimension.id && r.round == round;
            });
        if (answered || dimension.id == progress().dimension) list.push_back(dimension.id);
    }
    return list;
}

int Workspace::missing() const {
    const std::vector<DimensionId> shown = to_reveal();
    const std::vector<Person> people = participants(session());
    return static_cast<int>(std::count_if(people.begin(), people.end(), [&](const Person& person) {
        return std::any_of(shown.begin(), shown.end(), [&](const DimensionId& dimension) {
            return !has_answered(person.id, dimension);
        });
    }));
}

/// Those who take part and of whom there is no answer at all, covered or shown.
std::vector<PersonId> Workspace::silent_people() const {
    std::vector<PersonId> silent;
    for (const Person& person : participants(session())) {
        const auto has_one = [&](const Dimension& dimension) {
            return has_answered(person.id, dimension.id) ||
                   on_record(session(), person.id, dimension.id);
        };
        const auto& dimensions = method().dimensions;
        if (std::none_of(dimensions.begin(), dimensions.end(), has_one))
            silent.push_back(person.id);
    }
    return silent;
}

void Workspace::reveal_round() {
    std::vector<PersonId> silent = silent_people();
    // Where nobody has answered at all they are not absent: they have not been asked.
    if (silent.size() == participants(session()).size()) silent.clear();
    show_dimensions(to_reveal(), silent);
}

std::vector<store::OpenVote> Workspace::lift_votes(const std::vector<DimensionId>& dimensions) {
    std::vector<store::OpenVote> votes = m_ballot.lift(dimensions);
    const auto rest =
        std::stable_partition(votes.begin(), votes.end(), [&](const store::OpenVote& vote) {
            const Person* rater = find_person(session(), vote.rating.participant);
            return rater && rater->side != Side::Adviser;
        });
    m_ballot.put_back({rest, votes.end()});
    votes.erase(rest, votes.end());
    return votes;
}

void Workspace::reveal(const DimensionId& dimension, bool shown) {
    if (shown) return show_dimensions({dimension}, {});
    mark_revealed(dimension, false);
}

void Workspace::show_dimensions(const std::vector<DimensionId>& dimensions,
                                const std::vector<PersonId>& absent) {
    Reveal reveal{"reveal." + std::to_string(m_reveals.size() + 1), dimensions, {}};
    reveal.votes = lift_votes(dimensions);
    std::vector<Rating> answers;
    for (const store::OpenVote& vote : reveal.votes)
        answers.push_back(vote.rating);
    // By dimension and person, so that the order tells nothing of who was first.
    std::stable_sort(answers.begin(), answers.end(), [&](const Rating& a, const Rating& b) {
        return place_of(session(), a) < place_of(session(), b);
    });
    const int before = m_open->revision();
    record(reveal.key, answers, absent);
    m_open->close_step();
    for (const DimensionId& dimension : dimensions)
        mark_revealed(dimension, true);
    if (m_open->revision() == before) return;  // nothing that undo could take back
    m_reveals.push_back(std::move(reveal));
    // First into the session file, then out of the ballot: a kill in between loses nothing.
    if (m_open->save_now()) m_ballot.let_go();
    save_ballot();
}

void Workspace::follow_reveal(const std::string& key, bool shown) {
    const auto found = std::find_if(m_reveals.begin(), m_reveals.end(),
                                    [&](const Reveal& reveal) { return reveal.key == key; });
    if (found == m_reveals.end()) return;
    const Reveal reveal = *found;
    for (const DimensionId& dimension : reveal.dimensions)
        mark_revealed(dimension, shown);
    if (!shown) {
        m_ballot.put_back(reveal.votes);
    } else if (const auto now = lift_votes(reveal.dimensions); now != reveal.votes) {
        // Somebody answered anew while it was covered again.
        std::vector<Rating> answers;
        for (const store::OpenVote& vote : now)
            if (!contains(reveal.votes, vote)) answers.push_back(vote.rating);
        record("", answers, {});
    }
    save_ballot();
}

void Workspace::mark_revealed(const DimensionId& dimension, bool shown) {
    auto& list = m_open->progress.revealed;
    std::erase(list, dimension);
    if (shown) list.push_back(dimension);
}

bool Workspace::revealed(const DimensionId& dimension) const {
    return contains(progress().revealed, dimension);
}

void Workspace::ask_second_round(const DimensionId& dimension) {
    reveal(dimension, false);
    auto& list = m_open->progress.second_rounds;
    if (!contains(list, dimension)) list.push_back(dimension);
    set_dimension(dimension);
}

int Workspace::open_round(const DimensionId& dimension) const {
    if (contains(progress().second_rounds, dimension)) return 2;
    int round = 1;
    for (const Rating& rating : session().ratings)
        if (rating.dimension == dimension) round = std::max(round, rating.round);
    return round;
}

}  // namespace sparring::app
