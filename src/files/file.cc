#include "files/file.h"

#include <openssl/evp.h>

#include "store/digest.h"

namespace huiqi::files {
namespace {

std::string_view as_text(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string sha256(std::span<const std::byte> bytes) {
  store::Digest digest{};
  unsigned size = digest.size();
  if (EVP_Digest(bytes.data(), bytes.size(), reinterpret_cast<unsigned char*>(digest.data()), &size, EVP_sha256(),
                 nullptr) != 1) {
    throw std::runtime_error("SHA-256 is not to be had from OpenSSL");
  }
  return store::hex(digest);
}

}  // namespace

File describe(std::span<const std::byte> bytes) {
  return {.digest = sha256(bytes),
          .sm3 = store::hex(store::sm3(as_text(bytes))),
          .size = static_cast<std::int64_t>(bytes.size())};
}

bool is_digest(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace huiqi::files
