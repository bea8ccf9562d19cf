#pragma once

#include "ledger/match/vocabulary.h"
#include "series/fraction.h"

namespace huiqi::ledger {

// A value in the measure that its unit has in common with others: 10 % and 0.1, 1亿元 and 10000万元, 户 and 家.
struct Quantity {
  std::string measure;  // "share", "元", "家", "期"; empty: no unit is given
  series::Wide value = 0;
};
Quantity quantity_of(std::int64_t value, std::string_view unit, const Vocabulary& vocabulary);

// Whether both count the same sort of thing; one without a unit may.
bool comparable(const Quantity& a, const Quantity& b);
// Of comparable ones.
bool equal(const Quantity& a, const Quantity& b);

}  // namespace huiqi::ledger
