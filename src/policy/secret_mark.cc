#include "policy/secret_mark.h"

#include "text/utf8.h"

namespace huiqi::policy {
namespace {

constexpr std::u32string_view kFirst = U"秘祕秘机機绝絕絶";  // 秘密, 机密, 绝密
constexpr std::u32string_view kSecond = U"密宻";
constexpr std::u32string_view kStars = U"★☆⋆⭐⭑⭒✦✧✩✪✫✬✭✮✯✰🌟🟊";
constexpr std::u32string_view kAsterisks = U"*＊﹡∗✱✲✳⁎";
constexpr std::u32string_view kTerm =
    U"0123456789０１２３４５６７８９〇零一二两兩三四五六七八九十半长長";  // 10年, 六个月, 长期

bool is_one_of(std::u32string_view set, char32_t c) {
  return set.find(c) != std::u32string_view::npos;
}

bool is_between(char32_t c, char32_t first, char32_t last) {
  return c >= first && c <= last;
}

// Blanks, controls, and what nobody sees: such characters may stand between those of a mark.
bool is_unseen(char32_t c) {
  return c <= 0x20 || is_between(c, 0x7F, 0xA0) || c == 0xAD || is_between(c, 0x2000, 0x200F) ||
         is_between(c, 0x2028, 0x202F) || is_between(c, 0x205F, 0x206F) || c == 0x3000 || c == 0x3164 || c == 0xFEFF ||
         is_between(c, 0xFE00, 0xFE0F) || is_between(c, 0xE0000, 0xE01EF) || is_between(c, 0x300, 0x36F) ||
         c == 0x180E || is_between(c, 0xE000, 0xF8FF) || c == 0xFFFD;
}

enum class Seen : std::uint8_t { nothing, first, word, asterisk };

// The state after `c`; nothing at all once the mark is complete.
std::optional<Seen> after(Seen seen, char32_t c) {
  if (is_unseen(c)) return seen;
  if (seen == Seen::word && is_one_of(kStars, c)) return std::nullopt;
  if (seen == Seen::word && is_one_of(kAsterisks, c)) return Seen::asterisk;
  if (seen == Seen::asterisk && is_one_of(kTerm, c)) return std::nullopt;
  if (seen == Seen::asterisk && is_one_of(kAsterisks, c)) return seen;
  if (seen == Seen::first && is_one_of(kSecond, c)) return Seen::word;
  return is_one_of(kFirst, c) ? Seen::first : Seen::nothing;
}

}  // namespace

bool bears_secret_mark(std::string_view text) {
  std::size_t replaced = 0;
  const std::string repaired = text::repair_utf8(text, replaced);
  Seen seen = Seen::nothing;
  for (std::size_t at = 0; at < repaired.size();) {
    const auto [value, length] = text::decode(repaired, at);
    at += length;
    const auto next = after(seen, value);
    if (!next) return true;
    seen = *next;
  }
  return false;
}

}  // namespace huiqi::policy
