#include "store/codec.h"

namespace huiqi::store::detail {

void bad_value(const Cursor& cursor, int column, std::string_view wanted) {
  throw StoreError(StoreFailure::corrupt,
                   "column " + std::string{cursor.name(column)} + " does not hold " + std::string{wanted});
}

std::string list_of(std::span<const std::int64_t> numbers) {
  std::string list = "{";
  for (const auto number : numbers) {
    if (list.size() > 1) list += ',';
    list += std::to_string(number);
  }
  return list + '}';
}

std::string list_of_texts(std::span<const std::string_view> texts) {
  std::string list = "{";
  for (const auto text : texts) {
    if (list.size() > 1) list += ',';
    list += '"';
    for (const char c : text) {
      if (c == '"' || c == '\\') list += '\\';
      list += c;
    }
    list += '"';
  }
  return list + '}';
}

}  // namespace huiqi::store::detail
