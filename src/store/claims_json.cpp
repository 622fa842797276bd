// Claims: which they are and where they land.
// Must not know the method.
#include "store/claims_json.h"

#include "store/template_file.h"

namespace sparring::store {
namespace {

struct Claims {
    std::string id;
    std::string version;
    std::vector<Claim> list;
};

}  // namespace

const Fields<ClaimLanding>& fields_of(Of<ClaimLanding>) {
    static const Fields<ClaimLanding> fields{
        text<ClaimLanding>("kind", &ClaimLanding::kind, Need::Required),
        text<ClaimLanding>("id", &ClaimLanding::id, Need::Required),
    };
    return fields;
}

const Fields<Claim>& fields_of(Of<Claim>) {
    static const Fields<Claim> fields{
        custom<Claim>(
            "id", Need::Required,
            [](Reader& reader, const Json& json, Claim& claim) {
                if (read_id(reader, json, claim.id)) reader.define(Thing::Claim, claim.id);
            },
            [](const Claim& claim) { return OrderedJson(claim.id); }),
        flag<Claim>("optional", &Claim::optional),
        local_text<Claim>("text", &Claim::text, Need::Template),
        objects<Claim>("lands", &Claim::lands),
    };
    return fields;
}

static const Fields<Claims>& fields_of(Of<Claims>) {
    static const Fields<Claims> fields{
        text<Claims>("id", &Claims::id, Need::Required),
        text<Claims>("version", &Claims::version, Need::Required),
        objects<Claims>("claims", &Claims::list, Need::Required),
    };
    return fields;
}

Reading<std::vector<Claim>> read_claims(std::string_view text, const std::string& file,
                                        Rules rules) {
    Reading<Claims> claims = read_template<Claims>(text, file, "claims", rules);
    return {std::move(claims.value.list), std::move(claims.problems)};
}

}  // namespace sparring::store
