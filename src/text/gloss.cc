#include "text/gloss.h"

#include "text/utf8.h"

namespace huiqi::text {
namespace {

constexpr std::size_t kLongestSyllable = 6;  // "zhuang", "shuang"
constexpr std::u32string_view kToned = U"āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";

bool opens(char32_t c) {
  return c == '(' || c == U'（';
}
bool closes(char32_t c) {
  return c == ')' || c == U'）';
}

}  // namespace

std::size_t gloss_length(std::string_view text, std::size_t at, bool neutral_too) {
  const auto open = decode(text, at);
  if (!opens(open.value)) return 0;
  std::size_t letters = 0;
  bool toned = false;
  for (std::size_t i = at + open.length; i < text.size();) {
    const auto c = decode(text, i);
    i += c.length;
    if (closes(c.value)) return letters > 0 && (toned || neutral_too) ? i - at : 0;
    const bool tone = kToned.find(c.value) != std::u32string_view::npos;
    if (!tone && !(c.value >= 'a' && c.value <= 'z') && c.value != U'ü') return 0;
    if (++letters > kLongestSyllable) return 0;
    toned = toned || tone;
  }
  return 0;
}

bool has_glosses(std::string_view text) {
  std::size_t found = 0;
  // A tone mark's first byte is C3, C4, C5, C7 or E1, never that of Chinese: texts without any are passed at once.
  if (text.find_first_of("\xC3\xC4\xC5\xC7") == std::string_view::npos) return false;
  for (std::size_t at = 0; at < text.size() && found < 2;) {
    const auto c = decode(text, at);
    if (opens(c.value) && at > 0 && is_han(decode_before(text, at).value) && gloss_length(text, at, false) > 0) ++found;
    at += c.length;
  }
  return found >= 2;
}

}  // namespace huiqi::text
