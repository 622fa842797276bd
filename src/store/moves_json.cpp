// Proposed moves: their table, how many a step may have and how long their texts may be.
// Must not know the dimensions; the method that is given has them.
#include "store/moves_json.h"

#include "store/tables.h"
#include "store/template_file.h"

#include <map>
#include <utility>

namespace sparring::store {
namespace {

constexpr std::size_t longest_text = 110;  ///< two lines on the wall
constexpr std::size_t longest_sign = 90;
constexpr std::size_t longest_owner = 30;
constexpr int most_per_step = 3;
constexpr Bounds first_rungs{1, 3};

struct Moves {
    std::string id;
    std::string version;
    std::vector<Move> list;
};

const Names<Side>& lead_names() {
    static const Names<Side> names{{"supplier", Side::Supplier}, {"customer", Side::Customer}};
    return names;
}

void read_dimension(Reader& reader, const Json& json, Move& move) {
    if (read_id(reader, json, move.dimension.value))
        reader.refer(Thing::Dimension, move.dimension.value);
}

/// A group reads at most three proposals for a step.
void check_numbers(Reader& reader, const Json&, Moves& moves) {
    std::map<std::pair<std::string, int>, int> counts;
    for (std::size_t at = 0; at < moves.list.size(); ++at) {
        const Move& move = moves.list[at];
        if (++counts[{move.dimension.value, move.from}] != most_per_step + 1) continue;
        const auto list = reader.enter("moves");
        const auto place = reader.enter(at);
        reader.error("problem.too-many-moves", {move.dimension.value, std::to_string(move.from),
                                                std::to_string(most_per_step)});
    }
}

}  // namespace

const Fields<Move>& fields_of(Of<Move>) {
    static const Fields<Move> fields{
        own_id<Move>("id", &Move::id, Thing::Move),
        custom<Move>("dimension", Need::Required, read_dimension,
                     [](const Move& move) { return OrderedJson(move.dimension.value); }),
        whole<Move>("from", &Move::from, first_rungs, Need::Required),
        local_text<Move>("text", &Move::text, Need::Template, longest_text),
        local_text<Move>("firstStep", &Move::first_step, Need::Template, longest_text),
        choice<Move>("lead", &Move::lead, lead_names(), Need::Shipped),
        local_text<Move>("supplierOwner", &Move::supplier_owner, Need::Shipped, longest_owner),
        local_text<Move>("customerOwner", &Move::customer_owner, Need::Shipped, longest_owner),
        local_text<Move>("sign", &Move::sign, Need::Shipped, longest_sign),
    };
    return fields;
}

static const Fields<Moves>& fields_of(Of<Moves>) {
    static const Fields<Moves> fields =
        Fields<Moves>{
            text<Moves>("id", &Moves::id, Need::Required),
            text<Moves>("version", &Moves::version, Need::Required),
            objects<Moves>("moves", &Moves::list, Need::Required),
        }
            .finished_by(check_numbers);
    return fields;
}

Reading<std::vector<Move>> read_moves(std::string_view text, const std::string& file, Rules rules,
                                      const Method& method) {
    Reading<Moves> moves = read_template<Moves>(text, file, "moves", rules, [&](Reader& reader) {
        for (const Dimension& dimension : method.dimensions)
            reader.note(Thing::Dimension, dimension.id.value);
    });
    return {std::move(moves.value.list), std::move(moves.problems)};
}

std::string json_from_moves(const std::string& id, const std::string& version,
                            const std::vector<Move>& moves) {
    return text_from_template<Moves>("moves", Moves{id, version, moves});
}

}  // namespace sparring::store
