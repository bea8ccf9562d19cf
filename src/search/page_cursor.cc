#include "search/page_cursor.h"

#include <bit>
#include <charconv>
#include <cmath>

namespace huiqi::search {
namespace {

std::uint32_t mark_of(std::string_view question) {
  std::uint32_t hash = 0x811c9dc5;
  for (const char c : question) hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193U;
  return hash;
}

void append_hex(std::string& out, std::uint64_t value, std::size_t digits) {
  constexpr std::string_view all = "0123456789abcdef";
  for (std::size_t i = digits; i-- > 0;) out += all[(value >> (4 * i)) & 0xFU];
}

template <class T>
std::optional<T> take_hex(std::string_view& text) {
  constexpr std::size_t digits = 2 * sizeof(T);
  T value = 0;
  if (text.size() < digits) return std::nullopt;
  const auto [end, error] = std::from_chars(text.data(), text.data() + digits, value, 16);
  if (error != std::errc{} || end != text.data() + digits) return std::nullopt;
  text.remove_prefix(digits);
  return value;
}

}  // namespace

std::string cursor_text(const Place& place, std::string_view question) {
  std::string text;
  append_hex(text, mark_of(question), 8);
  append_hex(text, std::bit_cast<std::uint64_t>(place.key), 16);
  append_hex(text, static_cast<std::uint32_t>(place.date), 8);
  append_hex(text, static_cast<std::uint64_t>(place.slot), 16);
  return text;
}

Result<Place> read_cursor(std::string_view text, std::string_view question) {
  const auto mark = take_hex<std::uint32_t>(text);
  const auto key = take_hex<std::uint64_t>(text);
  const auto date = take_hex<std::uint32_t>(text);
  const auto slot = take_hex<std::uint64_t>(text);
  const bool whole = mark && key && date && slot && text.empty() && mark == mark_of(question);
  if (!whole || !std::isfinite(std::bit_cast<double>(*key))) return fail(ErrorKind::invalid, "search.bad_cursor");
  return Place{std::bit_cast<double>(*key), static_cast<Day>(*date), static_cast<Slot>(*slot)};
}

}  // namespace huiqi::search
