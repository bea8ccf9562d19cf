#include "text/dates.h"

#include "text/numerals.h"
#include "text/utf8.h"

namespace huiqi::text {
namespace {

struct Reader {
  std::string_view text;
  std::size_t at;

  void skip_blanks() {
    while (at < text.size() && text[at] == ' ') ++at;
  }
  bool take(std::string_view word) {
    skip_blanks();
    if (!text.substr(at).starts_with(word)) return false;
    at += word.size();
    return true;
  }
  // Four digits, ASCII or one Chinese character each.
  std::optional<int> year() {
    int value = 0;
    std::size_t i = at;
    for (int n = 0; n < 4; ++n) {
      if (i >= text.size()) return std::nullopt;
      const auto c = decode(text, i);
      const auto digit =
          is_ascii_digit(c.value) ? std::optional<int>(static_cast<int>(c.value - '0')) : chinese_digit(c.value);
      if (!digit) return std::nullopt;
      value = value * 10 + *digit;
      i += c.length;
    }
    if (value < 1949 || value > 2099) return std::nullopt;
    at = i;
    return value;
  }
  std::optional<int> part(int most) {
    skip_blanks();
    const auto found = read_ordinal(text, at);
    if (!found || found->value < 1 || found->value > most) return std::nullopt;
    at += found->length;
    return found->value;
  }
};

bool may_begin(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == '1' || c == '2') return at == 0 || !is_ascii_digit(static_cast<unsigned char>(text[at - 1]));
  return text.substr(at).starts_with("二") || text.substr(at).starts_with("一九");
}

}  // namespace

std::optional<FoundYear> read_year(std::string_view text, std::size_t at) {
  Reader reader{text, at};
  const auto year = reader.year();
  if (!year || !reader.take("年")) return std::nullopt;
  return FoundYear{*year, reader.at - at};
}

std::optional<FoundDate> read_date(std::string_view text, std::size_t at) {
  Reader reader{text, at};
  const auto year = reader.year();
  if (!year) return std::nullopt;
  reader.skip_blanks();
  const bool written = reader.take("年");
  const char separator = written || reader.at >= text.size() ? '\0' : text[reader.at];
  if (!written && separator != '-' && separator != '/' && separator != '.') return std::nullopt;
  if (!written) ++reader.at;
  const auto month = reader.part(12);
  if (!month || !reader.take(written ? "月" : std::string_view{&separator, 1})) return std::nullopt;
  const auto day = reader.part(31);
  if (!day) return std::nullopt;
  if (written && !reader.take("日")) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                         std::chrono::day{static_cast<unsigned>(*day)}};
  if (!date.ok()) return std::nullopt;
  return FoundDate{Date{date}, at, reader.at - at};
}

std::optional<FoundDate> first_date(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).length) {
    if (!may_begin(text, at)) continue;
    if (const auto found = read_date(text, at)) return found;
  }
  return std::nullopt;
}

std::optional<FoundDate> last_date(std::string_view text) {
  std::optional<FoundDate> last;
  for (std::size_t at = 0; at < text.size();) {
    const auto found = may_begin(text, at) ? read_date(text, at) : std::nullopt;
    if (found) last = found;
    at += found ? found->length : decode(text, at).length;
  }
  return last;
}

}  // namespace huiqi::text
