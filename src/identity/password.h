#pragma once

#include "base/result.h"

namespace huiqi::identity {

// What one argon2id hash costs. The default takes about 0.1 s and 64 MiB on one core.
struct PasswordCost {
  unsigned long long passes = 3;
  std::size_t bytes = 64U << 20U;
};

// Hashes and checks passwords. Slow on purpose: belongs on the workers, never on an io thread. At most `at_once` run
// together, so that a flood of sign-ins takes a bounded share of memory and cores; one that waits longer than
// `patience` for its turn is told to try again ("identity.busy"). Safe to call from several threads.
class PasswordHasher {
 public:
  explicit PasswordHasher(PasswordCost cost = {}, std::ptrdiff_t at_once = 2,
                          std::chrono::milliseconds patience = std::chrono::seconds{5});

  Result<std::string> hash(std::string_view password) const;

  // Whether `password` made `hash`. Without a hash it takes as long and says no: who asks cannot tell an account that
  // does not exist from a wrong password.
  Result<bool> matches(std::string_view password, const std::optional<std::string>& hash) const;

  // Whether `hash` was made at another cost than today's and should be made again at the next sign-in.
  bool is_outdated(const std::string& hash) const;

 private:
  PasswordCost cost_;
  std::chrono::milliseconds patience_;
  std::string nobody_;  // the hash of a password that nobody has

  // A counting semaphore; that of libstdc++ 12 may oversleep.
  class Turn;
  std::optional<Turn> wait_for_turn() const;
  mutable std::mutex mutex_;
  mutable std::condition_variable freed_;
  mutable std::ptrdiff_t free_;
};

// Nothing when a person may choose this password; otherwise why not, with its message in messages/: too short or long,
// too simple (few different characters, a run such as 12345678), or the login in it.
std::optional<Error> weakness_of(std::string_view password, std::string_view login);

// A random one of 12 letters and digits in groups of four, none of which look alike: k7mp-x3wq-t9nd.
std::string random_password();

}  // namespace huiqi::identity
