#include "base/time.h"

#include <charconv>
#include <cstdio>

namespace huiqi {
namespace {

// Reads exactly `width` digits at the front of `text` and drops them.
std::optional<int> take_digits(std::string_view& text, std::size_t width) {
  if (text.size() < width) return std::nullopt;
  int value = 0;
  for (std::size_t i = 0; i < width; ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    value = value * 10 + (text[i] - '0');
  }
  text.remove_prefix(width);
  return value;
}

bool take(std::string_view& text, char expected) {
  if (text.empty() || text.front() != expected) return false;
  text.remove_prefix(1);
  return true;
}

std::optional<Date> take_date(std::string_view& text) {
  using namespace std::chrono;
  const auto y = take_digits(text, 4);
  if (!y || !take(text, '-')) return std::nullopt;
  const auto m = take_digits(text, 2);
  if (!m || !take(text, '-')) return std::nullopt;
  const auto d = take_digits(text, 2);
  if (!d) return std::nullopt;
  const year_month_day day{year{*y}, month{static_cast<unsigned>(*m)}, std::chrono::day{static_cast<unsigned>(*d)}};
  if (!day.ok()) return std::nullopt;
  return local_days{day};
}

std::optional<std::chrono::milliseconds> take_time(std::string_view& text) {
  using namespace std::chrono;
  const auto h = take_digits(text, 2);
  if (!h || *h > 23 || !take(text, ':')) return std::nullopt;
  const auto m = take_digits(text, 2);
  if (!m || *m > 59 || !take(text, ':')) return std::nullopt;
  const auto s = take_digits(text, 2);
  if (!s || *s > 59) return std::nullopt;
  milliseconds time = hours{*h} + minutes{*m} + seconds{*s};
  if (take(text, '.')) {
    const auto millis = take_digits(text, 3);
    if (!millis) return std::nullopt;
    time += milliseconds{*millis};
  }
  return time;
}

// "Z", "+08:00" or "-05:00".
std::optional<std::chrono::minutes> take_offset(std::string_view& text) {
  using namespace std::chrono;
  if (take(text, 'Z')) return minutes{0};
  const bool east = take(text, '+');
  if (!east && !take(text, '-')) return std::nullopt;
  const auto h = take_digits(text, 2);
  if (!h || *h > 14 || !take(text, ':')) return std::nullopt;
  const auto m = take_digits(text, 2);
  if (!m || *m > 59) return std::nullopt;
  const minutes offset = hours{*h} + minutes{*m};
  return east ? offset : -offset;
}

}  // namespace

std::string to_text(Date day) {
  const std::chrono::year_month_day parts{day};
  char text[32];
  const int length = std::snprintf(text, sizeof text, "%04d-%02u-%02u", int{parts.year()}, unsigned{parts.month()},
                                   unsigned{parts.day()});
  return {text, static_cast<std::size_t>(length)};
}

std::string to_text(Instant at) {
  using namespace std::chrono;
  const auto day = floor<days>(at);
  const hh_mm_ss time{at - day};
  char text[32];
  const int length = std::snprintf(text, sizeof text, "T%02d:%02d:%02d.%03dZ", static_cast<int>(time.hours().count()),
                                   static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()),
                                   static_cast<int>(time.subseconds().count()));
  return to_text(local_days{day.time_since_epoch()}) + std::string{text, static_cast<std::size_t>(length)};
}

std::optional<Date> parse_date(std::string_view text) {
  const auto day = take_date(text);
  return text.empty() ? day : std::nullopt;
}

std::optional<Instant> parse_instant(std::string_view text) {
  const auto day = take_date(text);
  if (!day || !take(text, 'T')) return std::nullopt;
  const auto time = take_time(text);
  if (!time) return std::nullopt;
  const auto offset = take_offset(text);
  if (!offset || !text.empty()) return std::nullopt;
  return Instant{day->time_since_epoch() + *time - *offset};
}

Instant SystemClock::now() const {
  return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

}  // namespace huiqi
