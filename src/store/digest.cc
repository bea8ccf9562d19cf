#include "store/digest.h"

#include <openssl/evp.h>

#include <stdexcept>

namespace huiqi::store {
namespace {

void must(int done) {
  if (done != 1) throw std::runtime_error("OpenSSL cannot compute SM3");
}

// Looked up once: fetching the algorithm costs more than hashing an event.
const EVP_MD* algorithm() {
  static const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> fetched{EVP_MD_fetch(nullptr, "SM3", nullptr),
                                                                       &EVP_MD_free};
  return fetched.get();
}

}  // namespace

struct Sm3::Context {
  std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> evp{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Sm3::Sm3() : context_(std::make_unique<Context>()) {
  must(EVP_DigestInit_ex2(context_->evp.get(), algorithm(), nullptr));
}
Sm3::~Sm3() = default;

Sm3& Sm3::add(std::string_view bytes) {
  must(EVP_DigestUpdate(context_->evp.get(), bytes.data(), bytes.size()));
  return *this;
}

Digest Sm3::finish() {
  Digest digest;
  must(EVP_DigestFinal_ex(context_->evp.get(), reinterpret_cast<unsigned char*>(digest.data()), nullptr));
  must(EVP_DigestInit_ex2(context_->evp.get(), nullptr, nullptr));
  return digest;
}

Digest sm3(std::string_view bytes) {
  return Sm3{}.add(bytes).finish();
}

Digest keyed_digest(std::string_view key, std::string_view bytes) {
  Digest digest;
  std::size_t length = 0;
  const auto* made = EVP_Q_mac(nullptr, "HMAC", nullptr, "SM3", nullptr, key.data(), key.size(),
                               reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                               reinterpret_cast<unsigned char*>(digest.data()), digest.size(), &length);
  must(made != nullptr && length == digest.size() ? 1 : 0);
  return digest;
}

std::string hex(std::span<const std::byte> bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const auto byte : bytes) {
    text += digits[std::to_integer<unsigned>(byte) >> 4U];
    text += digits[std::to_integer<unsigned>(byte) & 15U];
  }
  return text;
}

}  // namespace huiqi::store
