#pragma once

namespace huiqi::series {

// Holds every product of two int64.
__extension__ using Wide = __int128;

// n1/d1 against n2/d2, exactly and without overflow; the denominators are greater than 0.
std::strong_ordering compare_fractions(Wide n1, Wide d1, Wide n2, Wide d2);

// The nearest int64.
std::int64_t saturated(Wide value);

// numerator / denominator * scale, rounded to the nearest whole number, halves away from 0. The denominator is greater
// than 0, |numerator| * scale within 126 bits.
std::int64_t scaled_quotient(Wide numerator, Wide denominator, std::int64_t scale);

}  // namespace huiqi::series
