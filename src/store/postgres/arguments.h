#pragma once

#include <libpq-fe.h>

#include "store/parameter.h"

namespace huiqi::store::postgres {

// The type that a statement is prepared with for such an argument; 0 leaves it to the server.
Oid oid_of(Parameter::Type type);

// Arguments as libpq takes them: numbers in the server's binary form, texts and bytes as they are, not copied.
class Arguments {
 public:
  explicit Arguments(std::span<const Parameter> parameters);
  Arguments(const Arguments&) = delete;
  Arguments& operator=(const Arguments&) = delete;

  int count() const { return static_cast<int>(values_.size()); }
  const std::vector<Oid>& types() const { return types_; }
  const char* const* values() const { return values_.data(); }
  const int* lengths() const { return lengths_.data(); }
  const int* formats() const { return formats_.data(); }

 private:
  void add(const Parameter& parameter);
  void add_number(std::uint64_t number);
  void add_bytes(std::string_view bytes);

  std::vector<std::array<char, 8>> numbers_;  // reserved, so that pointers into it stay
  std::vector<Oid> types_;
  std::vector<const char*> values_;
  std::vector<int> lengths_;
  std::vector<int> formats_;
};

}  // namespace huiqi::store::postgres
