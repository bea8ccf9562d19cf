#pragma once

#include "base/time.h"

namespace huiqi {

// A 64-bit, time-ordered identifier made by the application: 41 bits of milliseconds since 2020-01-01 UTC, 8 bits of
// node, 14 bits of counter. Positive; 0 is never given out. In SQL: BIGINT; in JSON: a decimal string, since
// JavaScript's numbers hold only 53 bits.
template <class Tag>
struct Id {
  std::int64_t value = 0;
  friend auto operator<=>(const Id&, const Id&) = default;
};

// Reads a decimal string of 1 to 19 digits, greater than 0; anything else is nothing.
std::optional<std::int64_t> parse_id(std::string_view text);

template <class Tag>
std::string to_text(Id<Tag> id) {
  return std::to_string(id.value);
}

// Gives out identifiers. One per process; safe to call from several threads. Two processes that write to one database
// need different nodes.
class IdSource {
 public:
  // `node` is 0 to 255.
  IdSource(const Clock& clock, unsigned node);
  std::int64_t next();
  template <class Tag>
  Id<Tag> next_as() {
    return Id<Tag>{next()};
  }

 private:
  const Clock& clock_;
  std::int64_t node_bits_;
  std::atomic<std::int64_t> last_{0};  // (milliseconds << 14) | counter of the newest one given out
};

}  // namespace huiqi

template <class Tag>
struct std::hash<huiqi::Id<Tag>> {
  std::size_t operator()(huiqi::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
