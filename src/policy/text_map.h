#pragma once

#include "text/position_map.h"

namespace huiqi::policy {

// A position map as bytes for the database: the two sizes, then each piece, all as 32-bit little-endian numbers.
std::vector<std::byte> to_bytes(const text::PositionMap& map);
// Throws std::invalid_argument for bytes that are none.
text::PositionMap position_map_from(std::span<const std::byte> bytes);

}  // namespace huiqi::policy
