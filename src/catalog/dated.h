#pragma once

#include "base/time.h"

namespace huiqi::catalog {

// When something is in force: from `since` to `until`, both days included; an open end is nothing.
struct Span {
  std::optional<Date> since;
  std::optional<Date> until;
  friend bool operator==(const Span&, const Span&) = default;
};

constexpr bool in_force(const Span& span, Date on) {
  return (!span.since || *span.since <= on) && (!span.until || on <= *span.until);
}

// A fact of the law or of the administration, with where it stands. `unconfirmed`: known, but its source not yet seen.
template <class T>
struct Dated {
  T value;
  Span span = {};
  std::string reference = {};
  bool unconfirmed = false;
};

// The value in force on a day: of several the one that began last, since a later rule goes before an earlier one;
// nothing when none is.
template <class T>
const Dated<T>* value_at(std::span<const Dated<T>> values, Date on) {
  const Dated<T>* newest = nullptr;
  for (const auto& value : values) {
    if (in_force(value.span, on) && (!newest || newest->span.since <= value.span.since)) newest = &value;
  }
  return newest;
}

}  // namespace huiqi::catalog
