#pragma once

namespace huiqi::files {

// What identifies some bytes.
struct File {
  std::string digest;  // SHA-256, 64 lower-case hex digits
  std::string sm3;     // GB/T 32905, likewise
  std::int64_t size = 0;
  friend bool operator==(const File&, const File&) = default;
};

// Reads all bytes (about 300 MB a second): call it before the transaction, not inside.
File describe(std::span<const std::byte> bytes);

// Whether `text` is written as a digest is.
bool is_digest(std::string_view text);

}  // namespace huiqi::files
