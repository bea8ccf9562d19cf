#include "base/id.h"

#include <charconv>
#include <stdexcept>

namespace huiqi {
namespace {
constexpr int kNodeBits = 8;
constexpr int kCounterBits = 14;
constexpr Instant kEpoch = instant_of(make_date(2020, 1, 1), kChinaOffset);
}  // namespace

std::optional<std::int64_t> parse_id(std::string_view text) {
  std::int64_t value = 0;
  if (text.empty() || text.front() < '0' || text.front() > '9') return std::nullopt;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value <= 0) return std::nullopt;
  return value;
}

IdSource::IdSource(const Clock& clock, unsigned node) : clock_(clock), node_bits_(std::int64_t{node} << kCounterBits) {
  if (node >= 1U << kNodeBits) throw std::invalid_argument("an id node is 0 to 255");
}

std::int64_t IdSource::next() {
  const std::int64_t millis = std::max<std::int64_t>((clock_.now() - kEpoch).count(), 1);
  std::int64_t last = last_.load(std::memory_order_relaxed);
  std::int64_t mine = 0;
  // A full counter, or a clock that went back, borrows from the next millisecond: order and uniqueness stay.
  do {
    mine = std::max(millis << kCounterBits, last + 1);
  } while (!last_.compare_exchange_weak(last, mine, std::memory_order_relaxed));
  constexpr std::int64_t counter_mask = (1 << kCounterBits) - 1;
  return ((mine >> kCounterBits) << (kNodeBits + kCounterBits)) | node_bits_ | (mine & counter_mask);
}

}  // namespace huiqi
