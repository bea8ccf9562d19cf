#include "series/fraction.h"

namespace huiqi::series {
namespace {

struct Division {
  Wide quotient;
  Wide remainder;  // not negative
};

Division divide(Wide n, Wide d) {
  Wide quotient = n / d;
  Wide remainder = n % d;
  if (remainder < 0) {
    --quotient;
    remainder += d;
  }
  return {quotient, remainder};
}

}  // namespace

// Euclid's algorithm on both at once: whole parts first, then the reciprocals of what is left, the other way round.
std::strong_ordering compare_fractions(Wide n1, Wide d1, Wide n2, Wide d2) {
  bool swapped = false;
  while (true) {
    const Division left = divide(n1, d1);
    const Division right = divide(n2, d2);
    auto order = left.quotient <=> right.quotient;
    if (order == 0 && (left.remainder == 0 || right.remainder == 0)) order = left.remainder <=> right.remainder;
    if (order != 0 || left.remainder == 0) return swapped ? 0 <=> order : order;
    n1 = d1;
    d1 = left.remainder;
    n2 = d2;
    d2 = right.remainder;
    swapped = !swapped;
  }
}

std::int64_t saturated(Wide value) {
  using Range = std::numeric_limits<std::int64_t>;
  if (value > Range::max()) return Range::max();
  if (value < Range::min()) return Range::min();
  return static_cast<std::int64_t>(value);
}

std::int64_t scaled_quotient(Wide numerator, Wide denominator, std::int64_t scale) {
  const Wide product = numerator * scale;
  const Wide half = product < 0 ? -(denominator / 2) : denominator / 2;
  return saturated((product + half) / denominator);
}

}  // namespace huiqi::series
