#pragma once

// A text in 256 bytes, from which one can tell in a moment which of 100,000 held texts may be the same one. MinHash
// over runs of four characters: two fingerprints agree in about that share of their places which the texts share of all
// their different runs.
namespace huiqi::policy {

constexpr std::size_t kFingerprintPlaces = 64;
using Fingerprint = std::array<std::uint32_t, kFingerprintPlaces>;

// `text` as `comparable` gives it. A text of fewer than four characters has the fingerprint of its own as one run.
Fingerprint fingerprint_of(std::u32string_view text);

// The places in which the two agree, 0 to kFingerprintPlaces.
int agreement(const Fingerprint& a, const Fingerprint& b);

// As bytes, little-endian, for the database. `fingerprint_from` throws std::invalid_argument for another length.
std::vector<std::byte> to_bytes(const Fingerprint& fingerprint);
Fingerprint fingerprint_from(std::span<const std::byte> bytes);

}  // namespace huiqi::policy
