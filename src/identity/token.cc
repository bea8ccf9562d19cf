#include "identity/token.h"

#include <sodium.h>

#include <stdexcept>

#include "store/digest.h"

namespace huiqi::identity {

std::string random_token() {
  if (sodium_init() < 0) throw std::runtime_error("libsodium cannot start");
  std::array<std::byte, 32> bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  return store::hex(bytes);
}

std::string token_hash(std::string_view token) {
  return store::hex(store::sm3(token));
}

std::string csrf_token(std::string_view session_token) {
  return store::hex(store::keyed_digest(session_token, "csrf"));
}

bool same_token(std::string_view a, std::string_view b) {
  return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace huiqi::identity
