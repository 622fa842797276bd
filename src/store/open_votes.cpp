// Sealing and unsealing with libsodium's secretbox: what was changed by a byte does not open.
#include "store/open_votes.h"

#include "store/tables.h"

#include <sodium.h>

#include <optional>

namespace sparring::store {
namespace {

constexpr std::string_view k_head = "sparring-open-votes-1\n";
constexpr std::size_t k_block = 4096;  // the length tells nothing of single answers

std::string votes_path(const std::string& place) {
    return place + ".votes";
}
std::string key_path(const std::string& place) {
    return place + ".key";
}

Problem damaged(const std::string& place) {
    return {"problem.open-votes.damaged", {votes_path(place)}, votes_path(place), ""};
}

unsigned char* bytes_of(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}
const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::string random_bytes(std::size_t size) {
    std::string bytes(size, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

/// Fills up to whole blocks, in libsodium's way.
std::string padded(std::string text) {
    const std::size_t used = text.size();
    text.resize((used / k_block + 1) * k_block);
    std::size_t size = 0;
    sodium_pad(&size, bytes_of(text), used, k_block, text.size());
    text.resize(size);
    return text;
}

std::string sealed(const std::string& text, const std::string& key) {
    const std::string plain = padded(text);
    const std::string nonce = random_bytes(crypto_secretbox_NONCEBYTES);
    std::string cipher(plain.size() + crypto_secretbox_MACBYTES, '\0');
    crypto_secretbox_easy(bytes_of(cipher), bytes_of(std::string_view(plain)), plain.size(),
                          bytes_of(std::string_view(nonce)), bytes_of(std::string_view(key)));
    return std::string(k_head) + nonce + cipher;
}

std::optional<std::string> unsealed(std::string_view file, const std::string& key) {
    constexpr std::size_t least = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (!file.starts_with(k_head) || file.size() < k_head.size() + least) return std::nullopt;
    if (key.size() != crypto_secretbox_KEYBYTES) return std::nullopt;
    file.remove_prefix(k_head.size());
    const std::string_view nonce = file.substr(0, crypto_secretbox_NONCEBYTES);
    const std::string_view cipher = file.substr(nonce.size());
    std::string text(cipher.size() - crypto_secretbox_MACBYTES, '\0');
    if (crypto_secretbox_open_easy(bytes_of(text), bytes_of(cipher), cipher.size(), bytes_of(nonce),
                                   bytes_of(std::string_view(key))) != 0)
        return std::nullopt;
    std::size_t size = 0;
    if (sodium_unpad(&size, bytes_of(text), text.size(), k_block) != 0) return std::nullopt;
    text.resize(size);
    return text;
}

std::string text_from_votes(const std::vector<OpenVote>& votes) {
    OrderedJson list = OrderedJson::array();
    for (const OpenVote& vote : votes)
        list.push_back({{"rating", json_from_nested(vote.rating)}, {"handedIn", vote.handed_in}});
    return text_from_json(list);
}

/// nullopt when a vote is not one.
std::optional<std::vector<OpenVote>> votes_from_text(const std::string& text) {
    const Result<Json> json = json_from_text(text, "");
    if (!json || !json.value().is_array()) return std::nullopt;
    Reader reader("", Rules::SessionCopy);
    std::vector<OpenVote> votes;
    for (const Json& entry : json.value()) {
        if (!entry.is_object() || !entry.contains("rating")) return std::nullopt;
        OpenVote& vote = votes.emplace_back();
        read_nested(reader, entry["rating"], vote.rating);
        if (const auto handed_in = entry.find("handedIn"); handed_in != entry.end())
            vote.handed_in = handed_in->is_boolean() && handed_in->get<bool>();
    }
    if (first_error(reader.take()) != nullptr) return std::nullopt;
    return votes;
}

/// The key that is there, or a new one that is then there.
Result<std::string> key_to_seal_with(FileSystem& files, const std::string& place) {
    if (files.exists(key_path(place))) {
        Result<std::string> key = files.read(key_path(place));
        if (!key) return key;
        if (key.value().size() == crypto_secretbox_KEYBYTES) return key;
    }
    std::string made = random_bytes(crypto_secretbox_KEYBYTES);
    if (const auto written = replace_file(files, key_path(place), made); !written)
        return written.problem();
    return made;
}

/// The votes go first: a key alone tells nothing.
Result<Done> remove_both(FileSystem& files, const std::string& place) {
    for (const std::string& path : {votes_path(place), key_path(place)})
        if (files.exists(path))
            if (auto removed = files.remove(path); !removed) return removed;
    return Done{};
}

bool ready() {
    return sodium_init() >= 0;  // 1 when it was already
}

}  // namespace

std::string open_votes_place(const std::string& state_folder, const SessionId& session,
                             const std::string& session_path) {
    std::string hash(crypto_generichash_BYTES_MIN, '\0');
    crypto_generichash(bytes_of(hash), hash.size(), bytes_of(std::string_view(session_path)),
                       session_path.size(), nullptr, 0);
    std::string hex(hash.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes_of(std::string_view(hash)), hash.size());
    constexpr std::size_t enough = 12;
    return joined_path(joined_path(state_folder, "open-votes"),
                       ascii_slug(session.value) + "-" + hex.substr(0, enough));
}

Result<Done> save_open_votes(FileSystem& files, const std::string& place,
                             const std::vector<OpenVote>& votes) {
    if (votes.empty()) return remove_both(files, place);
    if (!ready()) return Problem{"problem.open-votes.no-seal", {}, votes_path(place), ""};
    if (auto made = files.make_folder(folder_of(place)); !made) return made;
    const Result<std::string> key = key_to_seal_with(files, place);
    if (!key) return key.problem();
    return replace_file(files, votes_path(place), sealed(text_from_votes(votes), key.value()));
}

Result<std::vector<OpenVote>> load_open_votes(FileSystem& files, const std::string& place) {
    if (!files.exists(votes_path(place))) return std::vector<OpenVote>{};
    if (!ready()) return Problem{"problem.open-votes.no-seal", {}, votes_path(place), ""};
    const Result<std::string> file = files.read(votes_path(place));
    if (!file) return file.problem();
    if (!files.exists(key_path(place))) return damaged(place);
    const Result<std::string> key = files.read(key_path(place));
    if (!key) return key.problem();
    const auto text = unsealed(file.value(), key.value());
    const auto votes = text ? votes_from_text(*text) : std::nullopt;
    if (!votes) return damaged(place);
    return *votes;
}

void set_open_votes_aside(FileSystem& files, const std::string& place) {
    for (const std::string& path : {votes_path(place), key_path(place)})
        if (files.exists(path)) files.rename(path, path + ".damaged");
}

}  // namespace sparring::store
