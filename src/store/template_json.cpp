// Method and workshop templates: kind and table put together.
// Must not know their fields.
#include "store/method_json.h"
#include "store/tables.h"
#include "store/template_file.h"
#include "store/workshop_json.h"

namespace sparring::store {

Reading<Method> read_method(std::string_view text, const std::string& file, Rules rules) {
    return read_template<Method>(text, file, "method", rules);
}

std::string json_from_method(const Method& method) {
    return text_from_template<Method>("method", method);
}

Reading<Workshop> read_workshop(std::string_view text, const std::string& file, Rules rules) {
    return read_template<Workshop>(text, file, "workshop", rules);
}

std::string json_from_workshop(const Workshop& workshop) {
    return text_from_template<Workshop>("workshop", workshop);
}

}  // namespace sparring::store
