#pragma once

namespace huiqi::store {

// SM3 (GB/T 32905), the hash that the event log's chain and the migrations' checksums use.
using Digest = std::array<std::byte, 32>;

// Takes text piece by piece. One thread at a time; may be used again after finish().
class Sm3 {
 public:
  Sm3();
  ~Sm3();
  Sm3(const Sm3&) = delete;
  Sm3& operator=(const Sm3&) = delete;
  Sm3& add(std::string_view bytes);
  Digest finish();

 private:
  struct Context;
  std::unique_ptr<Context> context_;
};

Digest sm3(std::string_view bytes);

// HMAC-SM3: what an event keeps of an erasable row, so that nobody without the key can try values against it.
Digest keyed_digest(std::string_view key, std::string_view bytes);

std::string hex(std::span<const std::byte> bytes);  // lower case

}  // namespace huiqi::store
