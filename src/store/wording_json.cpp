// Wording files: one flat object.
// Must not know which keys the program uses.
#include "store/wording_json.h"

#include "store/values.h"

namespace sparring::store {

Reading<WordingTexts> read_wording(std::string_view text, const std::string& file) {
    Reading<WordingTexts> reading;
    const Result<Json> json = json_from_text(text, file);
    if (!json) {
        reading.problems.push_back({json.problem(), Severity::Error});
        return reading;
    }
    Reader reader(file, Rules::OwnTemplate);
    if (is_object(reader, json.value())) {
        for (const auto& [key, value] : json.value().items()) {
            const auto place = reader.enter(key);
            std::string words;
            if (read_value(reader, value, words)) reading.value.emplace(key, std::move(words));
        }
    }
    reading.problems = reader.take();
    return reading;
}

}  // namespace sparring::store
