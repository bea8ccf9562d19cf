#include "policy/text_map.h"

#include <stdexcept>

namespace huiqi::policy {
namespace {

void put(std::vector<std::byte>& bytes, std::size_t value) {
  for (unsigned shift = 0; shift < 32; shift += 8) bytes.push_back(static_cast<std::byte>(value >> shift & 0xFFU));
}

std::uint32_t take(std::span<const std::byte> bytes, std::size_t index) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) value |= std::to_integer<std::uint32_t>(bytes[index * 4 + i]) << (8 * i);
  return value;
}

}  // namespace

std::vector<std::byte> to_bytes(const text::PositionMap& map) {
  std::vector<std::byte> bytes;
  bytes.reserve(8 + map.pieces().size() * 8);
  put(bytes, map.clean_size());
  put(bytes, map.source_size());
  for (const auto& piece : map.pieces()) {
    put(bytes, piece.clean);
    put(bytes, piece.source);
  }
  return bytes;
}

text::PositionMap position_map_from(std::span<const std::byte> bytes) {
  if (bytes.size() < 8 || bytes.size() % 8 != 0) throw std::invalid_argument("not a position map");
  std::vector<text::PositionMap::Piece> pieces;
  for (std::size_t i = 2; i < bytes.size() / 4; i += 2) pieces.push_back({take(bytes, i), take(bytes, i + 1)});
  return text::PositionMap::from_pieces(std::move(pieces), take(bytes, 0), take(bytes, 1));
}

}  // namespace huiqi::policy
