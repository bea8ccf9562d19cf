#pragma once

#include "base/time.h"

namespace huiqi::identity {

struct SignInLimits {
  int per_login = 10;    // failures within `window` before a login has to wait
  int per_address = 50;  // the same of an address: an office behind one router signs in together
  std::chrono::seconds window{900};
  std::size_t most_remembered = 20'000;  // logins and addresses; the oldest are forgotten first
};

// Slows down who guesses passwords: counts failures per login and per address in a sliding window. Kept in memory on
// purpose: written down, every guess would be a write, and a restart, which forgets them, is nothing that a stranger
// can cause. Safe to call from several threads.
class SignInLimit {
 public:
  SignInLimit(const Clock& clock, const SignInLimits& limits) : clock_{clock}, limits_{limits} {}

  // How long this login or address has to wait; zero when it may try.
  std::chrono::seconds wait_for(const std::string& login, const std::string& address);
  void failed(const std::string& login, const std::string& address);
  // A right password clears the login, not the address.
  void succeeded(const std::string& login);

 private:
  using Failures = std::vector<Instant>;  // oldest first, none older than the window
  std::chrono::seconds wait_for(const std::string& key, int limit, Instant now);
  void add(const std::string& key, Instant now);
  void forget_old(Instant now);

  const Clock& clock_;
  SignInLimits limits_;
  std::mutex mutex_;
  std::unordered_map<std::string, Failures> failures_;  // "login zhang", "address 10.0.0.7"
};

}  // namespace huiqi::identity
