// Kind and format version of a file.
// Must not know the other keys.
#include "store/format.h"

namespace sparring::store {
namespace {

std::optional<Problem> fault_of(const Json& json, const std::string& file, std::string_view kind,
                                int newest) {
    if (!json.is_object()) return Problem{"problem.not-an-object", {}, file, ""};
    if (const std::string found = kind_of(json); found != kind)
        return Problem{kind.empty() ? "problem.not-a-session" : "problem.other-kind",
                       kind.empty() ? std::vector<std::string>{found}
                                    : std::vector<std::string>{found, std::string(kind)},
                       file, "/kind"};
    const auto format = json.find("format");
    if (format == json.end()) return Problem{"problem.missing-key", {"format"}, file, ""};
    if (!format->is_number_integer() || format->get<double>() < 1)
        return Problem{"problem.unknown-format", {format->dump()}, file, "/format"};
    if (format->get<double>() > newest)
        return Problem{
            "problem.newer-format", {format->dump(), std::to_string(newest)}, file, "/format"};
    return std::nullopt;
}

}  // namespace

std::string kind_of(const Json& json) {
    if (!json.is_object()) return "";
    const auto kind = json.find("kind");
    return kind != json.end() && kind->is_string() ? kind->get<std::string>() : "";
}

std::optional<Json> json_with_format(std::string_view text, const std::string& file,
                                     std::string_view kind, int newest, CheckedProblems& problems) {
    Result<Json> json = json_from_text(text, file);
    std::optional<Problem> fault;
    if (!json.ok())
        fault = json.problem();
    else
        fault = fault_of(json.value(), file, kind, newest);
    if (!fault) return std::move(json.value());
    problems.push_back({*fault, Severity::Error});
    return std::nullopt;
}

}  // namespace sparring::store
