// Checks a file of any kind: finds out what it is, and lets its reader judge.
// Must not know any field.
#include "store/check.h"

#include "store/claims_json.h"
#include "store/counter_questions_json.h"
#include "store/format.h"
#include "store/method_json.h"
#include "store/moves_json.h"
#include "store/session_json.h"
#include "store/templates.h"
#include "store/tokens_json.h"
#include "store/wording_json.h"
#include "store/workshop_json.h"

#include <algorithm>
#include <functional>

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
    if (kind == "counter-questions") return FileKind::CounterQuestions;
    if (kind == "moves") return FileKind::Moves;
    if (file_name(folder_of(file)) == "wording" || is_flat(json)) return FileKind::Wording;
    if (json.is_object() && json.contains("colour") && json.contains("type"))
        return FileKind::Tokens;
    return FileKind::Session;
}

/// The method that a user's moves are for: the one in the same folder, else the shipped one.
Method method_beside(FileSystem& files, const std::string& path) {
    const std::string beside = joined_path(folder_of(path), "method.json");
    if (const Result<std::string> text = files.read(beside); text)
        if (Reading<Method> own = read_method(text.value(), beside, Rules::OwnTemplate); own.ok())
            return std::move(own.value);
    return shipped_method();
}

CheckedProblems problems_of(FileKind kind, std::string_view text, const std::string& file,
                            Rules rules, const Method& method) {
    switch (kind) {
        case FileKind::Session:
            return read_session(text, file).problems;
        case FileKind::Method:
            return read_method(text, file, rules).problems;
        case FileKind::Workshop:
            return read_workshop(text, file, rules).problems;
        case FileKind::Claims:
            return read_claims(text, file, rules).problems;
        case FileKind::CounterQuestions:
            return read_counter_questions(text, file, rules).problems;
        case FileKind::Moves:
            return read_moves(text, file, rules, method).problems;
        case FileKind::Wording:
            return read_wording(text, file).problems;
        case FileKind::Tokens:
            return read_tokens(text, file).problems;
    }
    return {};
}

CheckReport check(std::string_view text, const std::string& file, Rules rules,
                  const std::function<Method()>& method) {
    const Result<Json> json = json_from_text(text, file);
    if (!json) return {FileKind::Session, {{json.problem(), Severity::Error}}};
    const FileKind kind = file_kind(json.value(), file);
    return {kind,
            problems_of(kind, text, file, rules, kind == FileKind::Moves ? method() : Method{})};
}

}  // namespace

CheckReport check_text(std::string_view text, const std::string& file, Rules rules) {
    return check(text, file, rules, shipped_method);
}

CheckReport check_file(FileSystem& files, const std::string& path, Rules rules) {
    const Result<std::string> text = files.read(path);
    if (!text) return {FileKind::Session, {{text.problem(), Severity::Error}}};
    return check(text.value(), path, rules, [&] { return method_beside(files, path); });
}

}  // namespace sparring::store
