#include "text/numerals.h"

#include "text/utf8.h"

namespace huiqi::text {
namespace {

constexpr std::int64_t kTooBig = std::int64_t{1} << 46;  // leaves room for the scale

std::int64_t small_multiplier(char32_t c) {
  switch (c) {
    case U'十':
    case U'拾': return 10;
    case U'百':
    case U'佰': return 100;
    case U'千':
    case U'仟': return 1000;
    default: return 0;
  }
}

std::int64_t big_multiplier(char32_t c) {
  return c == U'万' || c == U'萬' ? 10000 : c == U'亿' || c == U'億' ? 100000000 : 0;
}

struct Reader {
  std::string_view text;
  std::size_t at;

  CodePoint peek() const { return at < text.size() ? decode(text, at) : CodePoint{0, 0}; }

  // ASCII digits with thousands commas and up to four decimals, scaled.
  std::optional<Scaled> digits() {
    if (!is_ascii_digit(peek().value)) return std::nullopt;
    Scaled whole = 0;
    while (at < text.size() && (is_ascii_digit(peek().value) || is_thousands_comma())) {
      if (text[at] != ',') whole = whole * 10 + (text[at] - '0');
      if (whole > kTooBig / kScale) return std::nullopt;
      ++at;
    }
    return whole * kScale + decimals();
  }
  bool is_thousands_comma() const {
    const auto digit = [&](std::size_t i) {
      return at + i < text.size() && is_ascii_digit(decode(text, at + i).value);
    };
    return text[at] == ',' && digit(1) && digit(2) && digit(3) && !digit(4);
  }
  Scaled decimals() {
    if (at + 1 >= text.size() || text[at] != '.' || !is_ascii_digit(decode(text, at + 1).value)) return 0;
    ++at;
    Scaled part = 0;
    for (Scaled place = kScale / 10; at < text.size() && is_ascii_digit(peek().value); ++at, place /= 10) {
      part += (text[at] - '0') * place;
    }
    return part;
  }

  // 三百零五, 十二, 两千 below 万; nothing if no numeral stands here. A bare 百 or 千 is 100 or 1000.
  std::optional<std::int64_t> section() {
    std::int64_t sum = 0;
    std::optional<std::int64_t> digit;
    bool any = false;
    for (auto c = peek(); c.length > 0; c = peek()) {
      if (const auto d = chinese_digit(c.value)) {
        digit = *d;
      } else if (const auto m = small_multiplier(c.value); m > 0) {
        sum += digit.value_or(1) * m;
        digit.reset();
      } else {
        break;
      }
      any = true;
      at += c.length;
    }
    if (!any) return std::nullopt;
    return sum + digit.value_or(0);
  }
};

}  // namespace

std::optional<int> chinese_digit(char32_t c) {
  switch (c) {
    case U'〇':
    case U'零':
    case U'○': return 0;
    case U'一':
    case U'壹': return 1;
    case U'二':
    case U'两':
    case U'贰': return 2;
    case U'三':
    case U'叁': return 3;
    case U'四':
    case U'肆': return 4;
    case U'五':
    case U'伍': return 5;
    case U'六':
    case U'陆': return 6;
    case U'七':
    case U'柒': return 7;
    case U'八':
    case U'捌': return 8;
    case U'九':
    case U'玖': return 9;
    default: return std::nullopt;
  }
}

std::optional<Number> read_number(std::string_view text, std::size_t at) {
  Reader reader{text, at};
  Number out{0, 0};
  if (const auto digits = reader.digits()) {
    out.value = *digits;
  } else if (const auto section = reader.section()) {
    out.value = *section * kScale;
    out.in_digits = false;
  } else {
    return std::nullopt;
  }
  // 1千, 10万, 2万亿, 3百万: multipliers that follow
  for (auto c = reader.peek(); c.length > 0; c = reader.peek()) {
    const auto big = big_multiplier(c.value);
    const auto by = big > 0 ? big : out.in_digits ? small_multiplier(c.value) : 0;
    if (by == 0) break;
    if (out.value > kTooBig * kScale / by / 4) return std::nullopt;
    out.value *= by;
    if (big > 0) out.multiplier *= big;
    reader.at += c.length;
  }
  out.length = reader.at - at;
  return out;
}

std::optional<Ordinal> read_ordinal(std::string_view text, std::size_t at) {
  Reader reader{text, at};
  if (is_ascii_digit(reader.peek().value)) {
    int value = 0;
    while (reader.at < text.size() && is_ascii_digit(reader.peek().value) && value < 100000)
      value = value * 10 + (text[reader.at++] - '0');
    return Ordinal{value, reader.at - at};
  }
  const auto section = reader.section();
  if (!section || *section > 9999) return std::nullopt;
  return Ordinal{static_cast<int>(*section), reader.at - at};
}

std::string scaled_to_text(Scaled value) {
  std::string out = value < 0 ? "-" : "";
  const Scaled size = value < 0 ? -value : value;
  out += std::to_string(size / kScale);
  if (Scaled part = size % kScale; part != 0) {
    std::string digits = std::to_string(kScale + part).substr(1);
    digits.erase(digits.find_last_not_of('0') + 1);
    out += "." + digits;
  }
  return out;
}

}  // namespace huiqi::text
