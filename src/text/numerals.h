#pragma once

namespace huiqi::text {

// A measured value × 10⁴: 12.5 is 125000.
using Scaled = std::int64_t;
inline constexpr Scaled kScale = 10000;

struct Number {
  Scaled value;
  std::size_t length;           // bytes read
  std::int64_t multiplier = 1;  // the last 万 or 亿 that `value` contains: money is printed with it (2万亿元)
  bool in_digits = true;        // ASCII digits, else Chinese ones
};

// The number that begins at `at`: "1,000", "0.5", "10万", "1千", "2万亿", "二十五", "两", "百万", "一百零五". Nothing
// if none does or if it does not fit.
std::optional<Number> read_number(std::string_view text, std::size_t at);

// A counting numeral in Chinese characters (一 … 九百九十九) or ASCII digits, as numbering uses them.
struct Ordinal {
  int value;
  std::size_t length;
};
std::optional<Ordinal> read_ordinal(std::string_view text, std::size_t at);

// 0 to 9 for 〇零○一二…九两, else nothing.
std::optional<int> chinese_digit(char32_t c);

// "12.5", "1000"
std::string scaled_to_text(Scaled value);

}  // namespace huiqi::text
