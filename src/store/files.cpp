// Paths and safe replacing, over any FileSystem.
#include "store/files.h"

#include <array>
#include <utility>

namespace sparring::store {

namespace {

/// Ending of a file that is being written; what carries it is left over from a kill.
constexpr std::string_view unfinished = ".sparring-part";

bool ends_with(std::string_view text, std::string_view ending) {
    return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

/// Latin letters with marks that names in our languages carry, and their plain form.
constexpr std::array<std::pair<std::string_view, std::string_view>, 40> plain_letters = {{
    {"à", "a"}, {"á", "a"}, {"â", "a"}, {"ã", "a"}, {"ä", "a"}, {"å", "a"}, {"æ", "ae"}, {"ç", "c"},
    {"è", "e"}, {"é", "e"}, {"ê", "e"}, {"ë", "e"}, {"ì", "i"}, {"í", "i"}, {"î", "i"}, {"ï", "i"},
    {"ñ", "n"}, {"ò", "o"}, {"ó", "o"}, {"ô", "o"}, {"õ", "o"}, {"ö", "o"}, {"ø", "o"}, {"ù", "u"},
    {"ú", "u"}, {"û", "u"}, {"ü", "u"}, {"ý", "y"}, {"ÿ", "y"}, {"ß", "ss"}, {"ı", "i"}, {"ł", "l"},
    {"ş", "s"}, {"š", "s"}, {"ğ", "g"}, {"č", "c"}, {"ž", "z"}, {"É", "e"}, {"Ö", "o"}, {"Ü", "u"},
}};

std::string_view plain_letter(std::string_view text) {
    for (const auto& [marked, plain] : plain_letters)
        if (text.substr(0, marked.size()) == marked) return plain;
    return {};
}

/// Bytes of the UTF-8 character that begins with this byte; 1 for a stray one.
std::size_t character_length(unsigned char first) {
    if (first >= 0xF0) return 4;
    if (first >= 0xE0) return 3;
    return first >= 0xC0 ? 2 : 1;
}

}  // namespace

Result<Done> replace_file(FileSystem& files, const std::string& path, std::string_view bytes) {
    const std::string target = files.target_of(path);
    const std::string part = target + std::string(unfinished);
    if (files.exists(part)) files.remove(part);
    if (auto written = files.write_new(part, bytes); !written) {
        files.remove(part);
        return written;
    }
    if (auto renamed = files.rename(part, target); !renamed) {
        files.remove(part);
        return renamed;
    }
    return Done{};
}

void remove_leftovers(FileSystem& files, const std::string& folder) {
    for (const std::string& name : files.list(folder))
        if (ends_with(name, unfinished)) files.remove(joined_path(folder, name));
}

std::string joined_path(const std::string& folder, const std::string& name) {
    if (folder.empty()) return name;
    return folder.back() == '/' ? folder + name : folder + "/" + name;
}

std::string file_name(const std::string& path) {
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

std::string folder_of(const std::string& path) {
    const std::size_t slash = path.find_last_of("/\\");
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

std::string ascii_slug(std::string_view text) {
    std::string slug;
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const bool digit = byte >= '0' && byte <= '9';
        const bool lower = byte >= 'a' && byte <= 'z';
        const bool upper = byte >= 'A' && byte <= 'Z';
        if (digit || lower) {
            slug += static_cast<char>(byte);
        } else if (upper) {
            slug += static_cast<char>(byte - 'A' + 'a');
        } else if (const auto plain = plain_letter(text.substr(at)); !plain.empty()) {
            slug += plain;
        } else if (!slug.empty() && slug.back() != '-') {
            slug += '-';
        }
        at += character_length(byte);
    }
    while (!slug.empty() && slug.back() == '-') slug.pop_back();
    if (slug.size() > 60) slug.resize(60);
    return slug.empty() ? "x" : slug;
}

}  // namespace sparring::store
