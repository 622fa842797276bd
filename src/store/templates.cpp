// All templates: the embedded ones, each replaced by the user's file of the same relative path.
// Must not look anywhere but in the folder that is given.
#include "store/templates.h"

#include "embedded/embedded.h"
#include "store/counter_questions_json.h"
#include "store/method_json.h"
#include "store/moves_json.h"
#include "store/tokens_json.h"
#include "store/wording_json.h"
#include "store/workshop_json.h"

#include <algorithm>
#include <optional>
#include <set>

namespace sparring::store {
namespace {

constexpr std::string_view embedded_root = "templates/";

/// Reads the files of one load: the user's where there is one, else the embedded one.
class Loader {
public:
    Loader(FileSystem& files, std::string folder) : m_files(files), m_folder(std::move(folder)) {}

    void load_method(Method& method);
    /// A user's own moves are for the method that is used.
    void load_moves(std::vector<Move>& moves, const Method& method);
    void load_counter_questions(CounterQuestionRules& rules);
    void load_tokens(DesignTokens& tokens);
    void load_workshops(std::vector<Workshop>& workshops);
    void load_wordings(std::map<Language, Wording>& wordings);
    [[nodiscard]] CheckedProblems take() { return std::move(m_problems); }

private:
    static std::string_view embedded(const std::string& path) {
        return embedded_file(std::string(embedded_root) + path);
    }
    [[nodiscard]] std::string own_path(const std::string& path) const {
        return joined_path(m_folder, path);
    }
    std::optional<std::string> own_text(const std::string& path);
    /// Names of the .json files in a folder of templates, embedded and own, each once.
    std::set<std::string> names_in(const std::string& folder);
    void note(const CheckedProblems& problems) {
        m_problems.insert(m_problems.end(), problems.begin(), problems.end());
    }
    /// The user's value when its file is there and without error, else the embedded one.
    template <typename Value, typename Read>
    std::optional<Value> load(const std::string& path, Read read);
    void add_workshop(std::vector<Workshop>& workshops, Workshop workshop, const std::string& path);

    FileSystem& m_files;
    std::string m_folder;
    CheckedProblems m_problems;
};

std::optional<std::string> Loader::own_text(const std::string& path) {
    if (m_folder.empty() || !m_files.exists(own_path(path))) return std::nullopt;
    Result<std::string> text = m_files.read(own_path(path));
    if (text) return std::move(text.value());
    m_problems.push_back({text.problem(), Severity::Error});
    return std::nullopt;
}

template <typename Value, typename Read>
std::optional<Value> Loader::load(const std::string& path, Read read) {
    if (const auto text = own_text(path)) {
        Reading<Value> own = read(*text, own_path(path), Rules::OwnTemplate);
        note(own.problems);
        if (own.ok()) return std::move(own.value);
    }
    const std::string_view shipped = embedded(path);
    if (shipped.empty()) return std::nullopt;
    Reading<Value> reading =
        read(shipped, std::string(embedded_root) + path, Rules::ShippedTemplate);
    note(reading.problems);
    return std::move(reading.value);
}

void Loader::load_method(Method& method) {
    if (auto loaded = load<Method>("method.json", read_method)) method = std::move(*loaded);
}

void Loader::load_moves(std::vector<Move>& moves, const Method& method) {
    const auto read = [&](std::string_view text, const std::string& file, Rules rules) {
        return read_moves(text, file, rules,
                          rules == Rules::ShippedTemplate ? shipped_method() : method);
    };
    if (auto loaded = load<std::vector<Move>>("moves.json", read)) moves = std::move(*loaded);
}

void Loader::load_counter_questions(CounterQuestionRules& rules) {
    auto loaded = load<CounterQuestionRules>("counter-questions.json", read_counter_questions);
    if (loaded) rules = std::move(*loaded);
}

void Loader::load_tokens(DesignTokens& tokens) {
    const auto read = [](std::string_view text, const std::string& file, Rules) {
        return read_tokens(text, file);
    };
    if (auto loaded = load<DesignTokens>("tokens.json", read)) tokens = std::move(*loaded);
}

bool is_json(std::string_view name) {
    return name.ends_with(".json");
}

std::set<std::string> Loader::names_in(const std::string& folder) {
    std::set<std::string> names;
    const std::string prefix = std::string(embedded_root) + folder + "/";
    for (const std::string_view path : embedded_paths())
        if (path.starts_with(prefix) && is_json(path)) names.emplace(path.substr(prefix.size()));
    if (!m_folder.empty())
        for (const std::string& name : m_files.list(own_path(folder)))
            if (is_json(name)) names.insert(name);
    return names;
}

void Loader::add_workshop(std::vector<Workshop>& workshops, Workshop workshop,
                          const std::string& path) {
    const bool taken = std::any_of(workshops.begin(), workshops.end(),
                                   [&](const Workshop& other) { return other.id == workshop.id; });
    if (!taken)
        workshops.push_back(std::move(workshop));
    else
        m_problems.push_back(
            {{"problem.repeated-id", {workshop.id.value}, own_path(path), "/id"}, Severity::Error});
}

void Loader::load_workshops(std::vector<Workshop>& workshops) {
    for (const std::string& name : names_in("workshops")) {
        const std::string path = "workshops/" + name;
        if (auto loaded = load<Workshop>(path, read_workshop))
            add_workshop(workshops, std::move(*loaded), path);
    }
}

void Loader::load_wordings(std::map<Language, Wording>& wordings) {
    for (const std::string& name : names_in("wording")) {
        const std::string path = "wording/" + name;
        const Language language = name.substr(0, name.size() - std::string_view(".json").size());
        WordingTexts texts;
        if (const std::string_view shipped = embedded(path); !shipped.empty())
            texts = read_wording(shipped, path).value;
        if (const auto text = own_text(path)) {
            Reading<WordingTexts> own = read_wording(*text, own_path(path));
            note(own.problems);
            // A user's file may hold only what it says differently.
            if (own.ok())
                for (auto& [key, words] : own.value)
                    texts[key] = std::move(words);
        }
        if (!texts.empty()) wordings.emplace(language, Wording(language, std::move(texts)));
    }
}

}  // namespace

const Wording& Templates::wording(const Language& language) const {
    static const Wording none;
    if (const auto found = wordings.find(language); found != wordings.end()) return found->second;
    if (const auto found = wordings.find("en"); found != wordings.end()) return found->second;
    return wordings.empty() ? none : wordings.begin()->second;
}

const Workshop* Templates::workshop(std::string_view id) const {
    for (const Workshop& candidate : workshops)
        if (candidate.id.value == id) return &candidate;
    return nullptr;
}

Method shipped_method() {
    const std::string path = std::string(embedded_root) + "method.json";
    return read_method(embedded_file(path), path, Rules::ShippedTemplate).value;
}

Templates load_templates(FileSystem& files, const std::string& folder) {
    Templates templates;
    Loader loader(files, folder);
    loader.load_method(templates.method);
    loader.load_moves(templates.moves, templates.method);
    loader.load_counter_questions(templates.counter_questions);
    loader.load_tokens(templates.tokens);
    loader.load_workshops(templates.workshops);
    loader.load_wordings(templates.wordings);
    templates.problems = loader.take();
    return templates;
}

}  // namespace sparring::store
