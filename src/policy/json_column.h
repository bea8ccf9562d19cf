#pragma once

#include "json/json.h"
#include "store/codec.h"

namespace huiqi::policy {

// A member that stands in a TEXT column as JSON: auto issuers = as_json(row.issuers); column("issuers", issuers);
template <class T>
struct AsJson {
  T& value;
  void operator=(std::remove_const_t<T> read) { value = std::move(read); }
};
template <class T>
AsJson<T> as_json(T& value) {
  return {value};
}

}  // namespace huiqi::policy

template <class T>
struct huiqi::store::Codec<huiqi::policy::AsJson<T>> {
  static Parameter encode(const policy::AsJson<T>& column) {
    return {.type = Parameter::Type::text, .own = json::write(column.value)};
  }
  static std::remove_const_t<T> decode(const Cursor& cursor, int column) {
    auto value = json::read<std::remove_const_t<T>>(cursor.text(column));
    if (!value) detail::bad_value(cursor, column, "JSON of the right shape");
    return *std::move(value);
  }
};
