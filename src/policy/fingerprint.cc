#include "policy/fingerprint.h"

#include <stdexcept>

namespace huiqi::policy {
namespace {

constexpr std::size_t kRun = 4;

// splitmix64's finaliser: every bit of the input reaches every bit of the output.
constexpr std::uint64_t mixed(std::uint64_t x) {
  x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
  x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
  return x ^ (x >> 31U);
}

std::uint64_t hash_of(std::u32string_view run) {
  std::uint64_t hash = 0x9E3779B97F4A7C15U;
  for (const char32_t c : run) hash = mixed(hash ^ c);
  return hash;
}

// The place's own hash function: one multiplication and one addition of odd constants made from the place's number.
struct Permutation {
  std::uint64_t factor;
  std::uint64_t term;
};

constexpr std::array<Permutation, kFingerprintPlaces> kPermutations = [] {
  std::array<Permutation, kFingerprintPlaces> all{};
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = {mixed(2 * i + 1) | 1U, mixed(2 * i + 2)};
  return all;
}();

void take_run(Fingerprint& least, std::u32string_view run) {
  const std::uint64_t hash = hash_of(run);
  for (std::size_t i = 0; i < least.size(); ++i) {
    const auto value = static_cast<std::uint32_t>((hash * kPermutations[i].factor + kPermutations[i].term) >> 32U);
    least[i] = std::min(least[i], value);
  }
}

}  // namespace

Fingerprint fingerprint_of(std::u32string_view text) {
  Fingerprint least;
  least.fill(std::numeric_limits<std::uint32_t>::max());
  if (text.size() < kRun) take_run(least, text);
  for (std::size_t at = 0; at + kRun <= text.size(); ++at) take_run(least, text.substr(at, kRun));
  return least;
}

int agreement(const Fingerprint& a, const Fingerprint& b) {
  int places = 0;
  for (std::size_t i = 0; i < a.size(); ++i) places += a[i] == b[i] ? 1 : 0;
  return places;
}

std::vector<std::byte> to_bytes(const Fingerprint& fingerprint) {
  std::vector<std::byte> bytes;
  bytes.reserve(fingerprint.size() * 4);
  for (const std::uint32_t value : fingerprint) {
    for (unsigned shift = 0; shift < 32; shift += 8) bytes.push_back(static_cast<std::byte>(value >> shift & 0xFFU));
  }
  return bytes;
}

Fingerprint fingerprint_from(std::span<const std::byte> bytes) {
  if (bytes.size() != kFingerprintPlaces * 4) throw std::invalid_argument("a fingerprint has 256 bytes");
  Fingerprint fingerprint{};
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    fingerprint[i / 4] |= std::to_integer<std::uint32_t>(bytes[i]) << (8 * (i % 4));
  }
  return fingerprint;
}

}  // namespace huiqi::policy
