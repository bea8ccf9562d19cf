#include "search/folding.h"

#include "base/utf8.h"
#include "text/compatibility.h"
#include "text/traditional.h"
#include "text/utf8.h"

namespace huiqi::search {
namespace {

constexpr std::size_t kPlane = 0x10000;
constexpr char32_t kFirstHan = 0x3400;
constexpr char32_t kLastHan = 0x9FFF;

std::uint64_t fnv1a(std::span<const char16_t> table) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char16_t c : table) {
    for (const unsigned byte : {c & 0xFFU, static_cast<unsigned>(c) >> 8U}) hash = (hash ^ byte) * 0x100000001b3U;
  }
  return hash;
}

// The one character that `text` holds, if it is one of the basic plane.
std::optional<char16_t> single(std::string_view text) {
  if (text.empty()) return std::nullopt;
  const auto [value, length] = text::decode(text, 0);
  if (length != text.size() || value >= kPlane) return std::nullopt;
  return static_cast<char16_t>(value);
}

}  // namespace

Folding::Folding() : table_(kPlane) {
  for (std::size_t c = 0; c < kPlane; ++c) table_[c] = static_cast<char16_t>(c);
  fold_width_and_case();
  fold_traditional();
  fold_compatibility();
  for (char16_t& folded : table_) folded = table_[table_[folded]];  // nothing folds to what folds further
  fingerprint_ = fnv1a(table_);
}

void Folding::fold_width_and_case() {
  const auto shift = [&](char32_t first, char32_t last, int by) {
    for (char32_t c = first; c <= last; ++c) table_[c] = static_cast<char16_t>(static_cast<int>(c) + by);
  };
  shift('A', 'Z', 'a' - 'A');
  shift(0x00C0, 0x00DE, 0x20);  // Latin-1
  table_[0x00D7] = 0x00D7;      // ×
  shift(0x0391, 0x03A9, 0x20);  // Greek
  shift(0x0410, 0x042F, 0x20);  // Cyrillic
  shift(0x2160, 0x216F, 0x10);  // Ⅰ
  for (char32_t c = 0xFF01; c <= 0xFF5E; ++c) table_[c] = table_[c - 0xFEE0];
  table_[0x3000] = ' ';
  table_[0x00A0] = ' ';
}

void Folding::fold_compatibility() {
  for (char32_t c = 0x80; c < kPlane; ++c) {
    const auto form = single(text::compatibility_form(c));
    if (form) table_[c] = table_[*form];
  }
}

// All Han characters at once, each on a line of its own, so that none is converted as part of a word.
void Folding::fold_traditional() {
  std::string lines;
  for (char32_t c = kFirstHan; c <= kLastHan; ++c) {
    text::append(lines, table_[c]);
    lines += '\n';
  }
  const std::string simplified = text::mend_leftovers(text::to_simplified(lines).text).text;
  char32_t c = kFirstHan;
  for (std::size_t at = 0; at < simplified.size(); ++c) {
    const std::size_t end = simplified.find('\n', at);
    if (const auto one = single(std::string_view{simplified}.substr(at, end - at))) table_[c] = *one;
    at = end + 1;
  }
}

}  // namespace huiqi::search
