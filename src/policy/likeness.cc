#include "policy/likeness.h"

#include <unordered_set>

#include "text/utf8.h"

namespace huiqi::policy {
namespace {

constexpr std::size_t kRun = 4;

bool counts(char32_t c) {
  return text::is_han(c) || text::is_ascii_digit(c) || text::is_ascii_letter(c);
}

std::uint64_t run_key(std::u32string_view run) {
  // 21 bits a code point would not fit four times into 64: the multiplication spreads them, and two different runs that
  // meet in one key only add a chance likeness of four characters.
  std::uint64_t key = 0;
  for (const char32_t c : run) key = (key ^ c) * 0x9E3779B97F4A7C15U;
  return key;
}

std::unordered_set<std::uint64_t> runs_of(std::u32string_view text) {
  std::unordered_set<std::uint64_t> runs;
  runs.reserve(text.size());
  for (std::size_t at = 0; at + kRun <= text.size(); ++at) runs.insert(run_key(text.substr(at, kRun)));
  return runs;
}

// How many characters of `text` stand in a run that `runs` has.
std::size_t covered(std::u32string_view text, const std::unordered_set<std::uint64_t>& runs) {
  std::size_t count = 0;
  std::size_t until = 0;  // counted so far
  for (std::size_t at = 0; at + kRun <= text.size(); ++at) {
    if (!runs.contains(run_key(text.substr(at, kRun)))) continue;
    count += at + kRun - std::max(until, at);
    until = at + kRun;
  }
  return count;
}

// The positions of each character of a text of at most `words` × 64 characters, as bits.
using Positions = std::unordered_map<char32_t, std::vector<std::uint64_t>>;

Positions positions_of(std::u32string_view text, std::size_t words) {
  Positions positions;
  for (std::size_t at = 0; at < text.size(); ++at) {
    auto& bits = positions.try_emplace(text[at], words).first->second;
    bits[at / 64] |= std::uint64_t{1} << (at % 64);
  }
  return positions;
}

// Length of the longest common subsequence, bit-parallel (Hyyrö 2004): a zero bit of `row` is a place of `a` at which
// the length grows by one.
std::size_t common_subsequence(std::u32string_view a, std::u32string_view b) {
  const std::size_t words = (a.size() + 63) / 64;
  const Positions positions = positions_of(a, words);
  std::vector<std::uint64_t> row(words, ~std::uint64_t{0});
  for (const char32_t c : b) {
    const auto found = positions.find(c);
    if (found == positions.end()) continue;
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < words; ++i) {
      const std::uint64_t matched = row[i] & found->second[i];
      const std::uint64_t sum = row[i] + matched + carry;
      carry = sum < row[i] || (carry != 0 && sum == row[i]) ? 1 : 0;
      row[i] = sum | (row[i] - matched);
    }
  }
  std::size_t length = 0;
  for (std::size_t at = 0; at < a.size(); ++at) length += (row[at / 64] >> (at % 64) & 1U) == 0 ? 1 : 0;
  return length;
}

// An upper bound of what common_subsequence may find, in one pass.
std::size_t common_characters(std::u32string_view a, std::u32string_view b) {
  std::unordered_map<char32_t, std::size_t> counts;
  for (const char32_t c : a) ++counts[c];
  std::size_t common = 0;
  for (const char32_t c : b) {
    const auto found = counts.find(c);
    if (found == counts.end() || found->second == 0) continue;
    --found->second;
    ++common;
  }
  return common;
}

int percent(std::size_t part, std::size_t whole) {
  return static_cast<int>(part * 100 / whole);
}

}  // namespace

std::u32string comparable(std::string_view text) {
  std::u32string kept;
  kept.reserve(text.size() / 3);
  for (std::size_t at = 0; at < text.size();) {
    const auto [value, length] = text::decode(text, at);
    at += length;
    if (counts(value)) kept += value >= 'A' && value <= 'Z' ? value + ('a' - 'A') : value;
  }
  return kept;
}

int shared_percent(std::u32string_view a, std::u32string_view b) {
  if (a.empty() || b.empty()) return 0;
  if (a.size() < kRun || b.size() < kRun) return a == b ? 100 : 0;
  return percent(covered(a, runs_of(b)) + covered(b, runs_of(a)), a.size() + b.size());
}

int sequence_percent(std::u32string_view a, std::u32string_view b) {
  if (a.empty() || b.empty()) return 0;
  return percent(2 * common_subsequence(a, b), a.size() + b.size());
}

int most_sequence_percent(std::u32string_view a, std::u32string_view b) {
  if (a.empty() || b.empty()) return 0;
  return percent(2 * common_characters(a, b), a.size() + b.size());
}

}  // namespace huiqi::policy
