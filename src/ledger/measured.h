#pragma once

namespace huiqi::ledger {

// Measured values are whole numbers of ten-thousandths.
constexpr std::int64_t kOne = 10'000;

// The largest that anyone may enter, either sign: what JavaScript's numbers hold exactly.
constexpr std::int64_t kMostMeasured = 9'000'000'000'000'000;

// "1000", "12.5", "-0.0001": for people and messages; without thousands separators.
std::string to_decimal(std::int64_t value);

// How many ten-thousandths of `unit` make 1: of % a million, of a plain share ten thousand.
std::int64_t scale_of_share(std::string_view unit);
bool is_share(std::string_view unit);  // %, 个百分点, ‰

}  // namespace huiqi::ledger
