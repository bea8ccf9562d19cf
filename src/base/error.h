#pragma once

namespace huiqi {

// What a caller may do about it; one switch, in http/status.cc, makes it an HTTP status.
enum class ErrorKind : std::uint8_t {
  invalid,          // the request is wrong; mend it
  unauthenticated,  // sign in
  forbidden,        // signed in, but not yours to do
  not_found,
  conflict,  // someone else changed it, or it is already so
  too_large,
  too_many,     // slow down
  unavailable,  // try again later
};

// A value named in a message: "{limit}" in messages/zh.yaml takes the value of `name == "limit"`.
struct MessageValue {
  std::string_view name;  // a literal
  std::string value;
  friend bool operator==(const MessageValue&, const MessageValue&) = default;
};

// One wrong field of a request. `field` is its path as the client wrote it: "units[2].name".
struct FieldError {
  std::string field;
  std::string_view code;  // a literal with a message in messages/
  std::vector<MessageValue> values;
  friend bool operator==(const FieldError&, const FieldError&) = default;
};

// Something that a correct program meets because of what a user, a clerk or a file did. What ends a request whatever we
// do (the database gone, a broken invariant) is an exception instead.
struct Error {
  ErrorKind kind;
  std::string_view code;    // a literal, stable, documented in docs/reference/errors.md: "cases.not_your_step"
  std::string detail = {};  // for the operator's log, never for the visitor
  std::vector<MessageValue> values = {};  // shown to the visitor inside the code's message
  std::vector<FieldError> fields = {};    // every bad field at once
};

}  // namespace huiqi
