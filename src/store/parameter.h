#pragma once

namespace huiqi::store {

// One argument of a statement on its way to the database. The type is that of the C++ argument, so it is known even
// where the value is NULL. Text and bytes are not copied: they live as long as the argument.
struct Parameter {
  enum class Type : std::uint8_t { unknown, boolean, integer, real, text, bytes, integers, texts };

  Type type = Type::unknown;
  bool null = false;
  std::int64_t integer = 0;  // also a boolean, as 0 or 1
  double real = 0;
  std::string_view view = {};  // text or bytes that the caller keeps
  std::string own = {};        // text made for this call: a date, or a list as {1,2} or {"a","b"}

  std::string_view text() const { return own.empty() ? view : std::string_view{own}; }
};

}  // namespace huiqi::store
