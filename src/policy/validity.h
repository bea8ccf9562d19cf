#pragma once

#include "base/enum_names.h"
#include "base/time.h"

namespace huiqi::policy {

// 尚未生效, 有效, 失效, 被替代, 废止
enum class Validity : std::uint8_t { not_yet_in_force, in_force, expired, replaced, repealed };
constexpr auto enum_names(Validity) {
  return named<Validity>({{Validity::not_yet_in_force, "not_yet_in_force"},
                          {Validity::in_force, "in_force"},
                          {Validity::expired, "expired"},
                          {Validity::replaced, "replaced"},
                          {Validity::repealed, "repealed"}});
}

struct Term {
  std::optional<Date> valid_from = {};
  std::optional<Date> expires_on = {};  // its last day in force
  std::optional<Date> ended_on = {};    // replaced or repealed: the first day on which it is not in force
  bool has_successor = false;
};

// An end that somebody set goes before one that the document set itself; a successor without a day ends it at once.
Validity validity_on(const Term& term, Date day);

}  // namespace huiqi::policy
