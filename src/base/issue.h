#pragma once

#include "base/error.h"

namespace huiqi {

enum class Severity : std::uint8_t { error, warning };

// Where in a text: 1-based line and column (in characters); 0 where it does not apply.
struct Position {
  std::size_t line = 0;
  std::size_t column = 0;
  friend bool operator==(const Position&, const Position&) = default;
};

// One mistake in a file or text that a person wrote (a catalogue entry, an import, a rule). All of them are reported,
// not only the first one found.
struct Issue {
  Severity severity = Severity::error;
  std::string_view code;  // a literal with a message in messages/
  std::string source;     // file name or path inside a document: "services/appeal.yaml", "row 12"
  Position at;
  std::vector<MessageValue> values;
};

}  // namespace huiqi
