// Checks a file of any kind: finds out what it is, and lets its reader judge.
// Must not know any field.
#include "store/check.h"

#include "store/claims_json.h"
#include "store/format.h"
#include "store/method_json.h"
#include "store/session_json.h"
#include "store/tokens_json.h"
#include "store/wording_json.h"
#include "store/workshop_json.h"

#include <algorithm>

namespace sparring::store {
namespace {

bool is_flat(const Json& json) {
    return json.is_object() && !json.empty() &&
           std::all_of(json.begin(), json.end(),
                       [](const Json& value) { return value.is_string(); });
}

FileKind file_kind(const Json& json, const std::string& file) {
    const std::string kind = kind_of(json);
    if (kind == "method") return FileKind::Method;
    if (kind == "workshop") return FileKind::Workshop;
    if (kind == "claims") return FileKind::Claims;
    if (file_name(folder_of(file)) == "wording" || is_flat(json)) return FileKind::Wording;
    if (json.is_object() && json.contains("colour") && json.contains("type"))
        return FileKind::Tokens;
    return FileKind::Session;
}

CheckedProblems problems_of(FileKind kind, std::string_view text, const std::string& file,
                            Rules rules) {
    switch (kind) {
        case FileKind::Session:
            return read_session(text, file).problems;
        case FileKind::Method:
            return read_method(text, file, rules).problems;
        case FileKind::Workshop:
            return read_workshop(text, file, rules).problems;
        case FileKind::Claims:
            return read_claims(text, file, rules).problems;
        case FileKind::Wording:
            return read_wording(text, file).problems;
        case FileKind::Tokens:
            return read_tokens(text, file).problems;
    }
    return {};
}

}  // namespace

CheckReport check_text(std::string_view text, const std::string& file, Rules rules) {
    const Result<Json> json = json_from_text(text, file);
    if (!json) return {FileKind::Session, {{json.problem(), Severity::Error}}};
    const FileKind kind = file_kind(json.value(), file);
    return {kind, problems_of(kind, text, file, rules)};
}

CheckReport check_file(FileSystem& files, const std::string& path, Rules rules) {
    const Result<std::string> text = files.read(path);
    if (!text) return {FileKind::Session, {{text.problem(), Severity::Error}}};
    return check_text(text.value(), path, rules);
}

}  // namespace sparring::store
