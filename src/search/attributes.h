#pragma once

#include <limits>

#include "search/entry.h"
#include "search/names.h"

namespace huiqi::search {

// Days since 1970.
using Day = std::int32_t;
constexpr Day kNoDay = std::numeric_limits<Day>::min();

constexpr Day day_of(Date date) {
  return static_cast<Day>(date.time_since_epoch().count());
}
constexpr Day day_of(std::optional<Date> date) {
  return date ? day_of(*date) : kNoDay;
}

// What filters, facets and the order need of an entry: small, so that all are kept in memory and a common word's hits
// are counted without a look into the file.
struct Attributes {
  std::uint32_t system = 0;  // numbers of Names
  std::uint32_t topics = 0;
  std::uint32_t area = 0;
  Day valid_from = kNoDay;
  Day expires_on = kNoDay;
  Day replaced_on = kNoDay;
  Day repealed_on = kNoDay;
  Day deadline = kNoDay;
  Day date = kNoDay;
  std::int16_t year = 0;     // 0: unknown
  std::uint16_t length = 0;  // units of the body
  Kind kind = Kind::measure;
  Audience audience = Audience::policy_item;
  Visibility visibility = Visibility::officers;
  std::uint8_t level = 0;  // 0: unknown, else Level + 1
  bool present = false;    // false: no entry has this place (any more)
};

Attributes attributes_of(const Entry& entry, std::size_t length, Names& names);

constexpr Validity validity_of(const Attributes& of, Day today) {
  if (of.repealed_on != kNoDay && of.repealed_on <= today) return Validity::repealed;
  if (of.replaced_on != kNoDay && of.replaced_on <= today) return Validity::replaced;
  if (of.expires_on != kNoDay && of.expires_on < today) return Validity::expired;
  if (of.valid_from != kNoDay && of.valid_from > today) return Validity::not_yet_in_force;
  return Validity::in_force;
}

}  // namespace huiqi::search
