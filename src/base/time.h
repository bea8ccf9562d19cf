#pragma once

namespace huiqi {

// A moment, UTC, in whole milliseconds. In SQL: BIGINT milliseconds since 1970; in JSON: "2026-03-02T01:00:00.000Z".
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

// A day in China (UTC+8 without summer time since 1991). In SQL and JSON: "2026-03-02".
using Date = std::chrono::local_days;

constexpr std::chrono::hours kChinaOffset{8};

constexpr Date make_date(int year, unsigned month, unsigned day) {
  using namespace std::chrono;
  return local_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
}

constexpr Date date_of(Instant at) {
  using namespace std::chrono;
  return local_days{floor<days>(at + kChinaOffset).time_since_epoch()};
}

// The instant at which `day` begins in China, plus `into_day`.
constexpr Instant instant_of(Date day, std::chrono::milliseconds into_day = {}) {
  return Instant{day.time_since_epoch() - kChinaOffset + into_day};
}

constexpr std::int64_t to_millis(Instant at) {
  return at.time_since_epoch().count();
}
constexpr Instant from_millis(std::int64_t millis) {
  return Instant{std::chrono::milliseconds{millis}};
}

constexpr int year_of(Date day) {
  return int{std::chrono::year_month_day{day}.year()};
}

std::string to_text(Date day);    // 2026-03-02
std::string to_text(Instant at);  // 2026-03-02T01:00:00.000Z

// Accepts exactly what to_text gives; an Instant also with an offset (+08:00) and without milliseconds.
std::optional<Date> parse_date(std::string_view text);
std::optional<Instant> parse_instant(std::string_view text);

// Passed in wherever the time matters, so that tests set it. Safe to call from several threads.
class Clock {
 public:
  Clock() = default;
  Clock(const Clock&) = delete;
  Clock& operator=(const Clock&) = delete;
  virtual ~Clock() = default;
  virtual Instant now() const = 0;
  Date today() const { return date_of(now()); }
};

class SystemClock final : public Clock {
 public:
  Instant now() const override;
};

}  // namespace huiqi
