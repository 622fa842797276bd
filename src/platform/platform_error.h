// What the system refused, and the value-or-refusal that platform functions return.
// Must not hold a sentence for the user: main finds that by the key.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace sparring::platform {

// `key` is a wording key such as "platform.no-display"; `detail` is the system's own text, in
// whatever language it came, for a log or a support question.
struct PlatformError {
    std::string key;
    std::string detail;
};

// Either a value or why there is none. Ask `ok()` first: the wrong accessor throws
// std::bad_variant_access.
template <typename Value>
class Outcome {
public:
    Outcome(Value value) : m_state(std::move(value)) {}
    Outcome(PlatformError error) : m_state(std::move(error)) {}

    bool ok() const { return std::holds_alternative<Value>(m_state); }
    Value& value() { return std::get<Value>(m_state); }
    const Value& value() const { return std::get<Value>(m_state); }
    const PlatformError& error() const { return std::get<PlatformError>(m_state); }

private:
    std::variant<Value, PlatformError> m_state;
};

}  // namespace sparring::platform
