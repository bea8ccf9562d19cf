#include "ledger/match/quantity.h"

#include "ledger/measured.h"

namespace huiqi::ledger {
namespace {

constexpr std::string_view kShare = "share";
constexpr std::int64_t kMillionths = 100;  // a plain 0.1 is 1000 ten-thousandths, 100000 millionths

}  // namespace

Quantity quantity_of(std::int64_t value, std::string_view unit, const Vocabulary& vocabulary) {
  if (is_share(unit)) return {std::string{kShare}, series::Wide{value} * kOne * kMillionths / scale_of_share(unit)};
  if (const auto money = vocabulary.money.find(unit); money != vocabulary.money.end()) {
    return {"元", series::Wide{value} * money->second};
  }
  const auto alike = vocabulary.alike.find(unit);
  return {alike == vocabulary.alike.end() ? std::string{unit} : alike->second, value};
}

bool comparable(const Quantity& a, const Quantity& b) {
  return a.measure == b.measure || a.measure.empty() || b.measure.empty();
}

bool equal(const Quantity& a, const Quantity& b) {
  if (a.measure == b.measure) return a.value == b.value;
  // The one without a unit is a plain number, or a share written as a fraction.
  const auto in_measure_of = [](const Quantity& bare, const Quantity& other) {
    return other.measure == kShare ? bare.value * kMillionths : bare.value;
  };
  return a.measure.empty() ? in_measure_of(a, b) == b.value : in_measure_of(b, a) == a.value;
}

}  // namespace huiqi::ledger
