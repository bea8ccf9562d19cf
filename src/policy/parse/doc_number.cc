#include "policy/parse/doc_number.h"

#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

using text::decode_before;
using text::is_ascii_digit;

constexpr std::string_view kEnd = "号";
constexpr int kLongestOrgan = 14;  // characters in front of the year

struct Backwards {
  std::string_view text;
  std::size_t at;

  void skip_blanks() {
    while (at > 0 && text[at - 1] == ' ') --at;
  }
  bool take(std::string_view word) {
    skip_blanks();
    if (!text.substr(0, at).ends_with(word)) return false;
    at -= word.size();
    return true;
  }
  std::size_t digits() {
    skip_blanks();
    std::size_t count = 0;
    while (at > 0 && is_ascii_digit(static_cast<unsigned char>(text[at - 1]))) --at, ++count;
    return count;
  }
  bool year_in_brackets() {
    constexpr std::pair<std::string_view, std::string_view> kBrackets[] = {
        {"〔", "〕"}, {"[", "]"}, {"（", "）"}, {"(", ")"}, {"【", "】"}, {"〈", "〉"}, {"{", "}"}, {"﹝", "﹞"}};
    const std::size_t start = at;
    for (const auto& [open, close] : kBrackets) {
      if (take(close) && digits() == 4 && take(open)) return true;
      at = start;
    }
    // A damaged pair such as 〔2020] or ［2020〕.
    for (const auto& [open, close] : kBrackets) {
      if (!take(close)) continue;
      if (digits() == 4) {
        for (const auto& [other, unused] : kBrackets) {
          if (take(other)) return true;
        }
      }
      at = start;
    }
    return false;
  }
  // The organ's letters: Chinese or Latin, without blanks inside.
  int organ() {
    int count = 0;
    while (at > 0 && count <= kLongestOrgan) {
      const auto c = decode_before(text, at);
      if (!text::is_han(c.value) && !text::is_ascii_letter(c.value)) break;
      at -= c.length;
      ++count;
    }
    return count;
  }
};

DocNumber made(std::string_view clean, std::size_t begin, std::size_t end) {
  const Span span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  std::string text{clean.substr(begin, end - begin)};
  std::erase(text, ' ');
  return {span, std::move(text)};
}

}  // namespace

std::optional<DocNumber> doc_number_ending_at(std::string_view clean, std::uint32_t place) {
  const std::size_t end = place + kEnd.size();
  Backwards back{clean, place};
  const std::size_t digits = back.digits();
  if (digits == 0 || digits > 5) return std::nullopt;
  const bool ordinal = back.take("第");
  const std::size_t before_year = back.at;
  if (back.year_in_brackets()) {
    back.skip_blanks();
    const int organ = back.organ();
    if (organ < 2 || organ > kLongestOrgan) return std::nullopt;
    return made(clean, back.at, end);
  }
  back.at = before_year;
  if (!ordinal) return std::nullopt;
  if (back.take("年") && back.digits() == 4) return made(clean, back.at, end);
  back.at = before_year;
  if (back.take("令")) {
    const std::size_t order = back.at + std::string_view{"令"}.size();
    const int organ = back.organ();
    return made(clean, organ >= 1 && organ <= kLongestOrgan ? back.at : order, end);
  }
  return std::nullopt;
}

std::vector<DocNumber> doc_numbers_in(std::string_view clean, Span within) {
  std::vector<DocNumber> out;
  for (std::size_t at = clean.find(kEnd, within.begin); at < within.end; at = clean.find(kEnd, at + kEnd.size())) {
    auto found = doc_number_ending_at(clean, static_cast<std::uint32_t>(at));
    if (found && found->span.begin >= within.begin) out.push_back(std::move(*found));
  }
  return out;
}

}  // namespace huiqi::policy::parse
