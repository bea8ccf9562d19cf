#include "identity/password.h"

#include <sodium.h>

#include <new>
#include <set>
#include <stdexcept>

#include "base/utf8.h"

namespace huiqi::identity {
namespace {

constexpr std::size_t kShortest = 10;  // characters
constexpr std::size_t kLongest = 128;
constexpr std::size_t kFewestDifferent = 5;

void start_sodium() {
  if (sodium_init() < 0) throw std::runtime_error("libsodium cannot start");
}

std::string make_hash(std::string_view password, const PasswordCost& cost) {
  std::array<char, crypto_pwhash_STRBYTES> text{};
  // It fails only for want of memory.
  if (crypto_pwhash_str(text.data(), password.data(), password.size(), cost.passes, cost.bytes) != 0) {
    throw std::bad_alloc{};
  }
  return text.data();
}

Error busy() {
  return {ErrorKind::unavailable, "identity.busy"};
}

// 12345678, abcdefgh, 87654321: each character one more, or one less, than the one before.
bool is_run(std::string_view text) {
  const auto steps_by = [&](int step) {
    for (std::size_t i = 1; i < text.size(); ++i) {
      if (text[i] - text[i - 1] != step) return false;
    }
    return true;
  };
  return steps_by(1) || steps_by(-1);
}

std::string lower(std::string_view text) {
  std::string result{text};
  for (auto& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

}  // namespace

class PasswordHasher::Turn {
 public:
  explicit Turn(const PasswordHasher& hasher) : hasher_{&hasher} {}
  Turn(Turn&& other) noexcept : hasher_{std::exchange(other.hasher_, nullptr)} {}
  Turn& operator=(Turn&&) = delete;
  ~Turn() {
    if (!hasher_) return;
    const std::lock_guard lock{hasher_->mutex_};
    ++hasher_->free_;
    hasher_->freed_.notify_one();
  }

 private:
  const PasswordHasher* hasher_;
};

std::optional<PasswordHasher::Turn> PasswordHasher::wait_for_turn() const {
  std::unique_lock lock{mutex_};
  if (!freed_.wait_for(lock, patience_, [&] { return free_ > 0; })) return std::nullopt;
  --free_;
  return Turn{*this};
}

PasswordHasher::PasswordHasher(PasswordCost cost, std::ptrdiff_t at_once, std::chrono::milliseconds patience)
    : cost_{cost}, patience_{patience}, free_{at_once} {
  start_sodium();
  nobody_ = make_hash(random_password(), cost_);
}

Result<std::string> PasswordHasher::hash(std::string_view password) const {
  const auto turn = wait_for_turn();
  if (!turn) return fail(busy());
  return make_hash(password, cost_);
}

Result<bool> PasswordHasher::matches(std::string_view password, const std::optional<std::string>& hash) const {
  const auto turn = wait_for_turn();
  if (!turn) return fail(busy());
  const auto& compared = hash ? *hash : nobody_;
  const bool same = crypto_pwhash_str_verify(compared.c_str(), password.data(), password.size()) == 0;
  return same && hash.has_value();
}

bool PasswordHasher::is_outdated(const std::string& hash) const {
  return crypto_pwhash_str_needs_rehash(hash.c_str(), cost_.passes, cost_.bytes) != 0;
}

std::optional<Error> weakness_of(std::string_view password, std::string_view login) {
  const auto length = count_characters(password);
  if (length < kShortest || length > kLongest) {
    return Error{.kind = ErrorKind::invalid,
                 .code = "identity.password_length",
                 .values = {{"min", std::to_string(kShortest)}, {"max", std::to_string(kLongest)}}};
  }
  const std::set<char> different{password.begin(), password.end()};
  if (different.size() < kFewestDifferent || is_run(password)) {
    return Error{.kind = ErrorKind::invalid, .code = "identity.password_simple"};
  }
  if (!login.empty() && lower(password).find(lower(login)) != std::string::npos) {
    return Error{.kind = ErrorKind::invalid, .code = "identity.password_has_login"};
  }
  return std::nullopt;
}

std::string random_password() {
  constexpr std::string_view kLetters = "abcdefghjkmnpqrstuvwxyz23456789";
  constexpr int kGroups = 3;
  constexpr int kGroupSize = 4;
  start_sodium();
  std::string password;
  for (int i = 0; i < kGroups * kGroupSize; ++i) {
    if (i > 0 && i % kGroupSize == 0) password += '-';
    password += kLetters[randombytes_uniform(static_cast<std::uint32_t>(kLetters.size()))];
  }
  return password;
}

}  // namespace huiqi::identity
