#include "identity/sign_in_limit.h"

namespace huiqi::identity {
namespace {

std::string key_of(std::string_view kind, const std::string& value) {
  return std::string{kind} + value;
}
constexpr std::string_view kLogin = "login ";
constexpr std::string_view kAddress = "address ";

}  // namespace

std::chrono::seconds SignInLimit::wait_for(const std::string& login, const std::string& address) {
  const std::lock_guard lock{mutex_};
  const auto now = clock_.now();
  return std::max(wait_for(key_of(kLogin, login), limits_.per_login, now),
                  wait_for(key_of(kAddress, address), limits_.per_address, now));
}

std::chrono::seconds SignInLimit::wait_for(const std::string& key, int limit, Instant now) {
  const auto found = failures_.find(key);
  if (found == failures_.end()) return {};
  auto& times = found->second;
  std::erase_if(times, [&](Instant at) { return at + limits_.window <= now; });
  if (times.size() < static_cast<std::size_t>(limit)) return {};
  const auto free_at = times[times.size() - static_cast<std::size_t>(limit)] + limits_.window;
  return std::chrono::ceil<std::chrono::seconds>(free_at - now);
}

void SignInLimit::failed(const std::string& login, const std::string& address) {
  const std::lock_guard lock{mutex_};
  const auto now = clock_.now();
  if (failures_.size() >= limits_.most_remembered) forget_old(now);
  add(key_of(kLogin, login), now);
  add(key_of(kAddress, address), now);
}

void SignInLimit::add(const std::string& key, Instant now) {
  auto& times = failures_[key];
  const auto most = static_cast<std::size_t>(std::max(limits_.per_login, limits_.per_address));
  if (times.size() >= most) times.erase(times.begin());
  times.push_back(now);
}

// What is past its window goes; when that is not enough, all but the newest half.
void SignInLimit::forget_old(Instant now) {
  const auto last_before = [&](Instant limit) {
    std::erase_if(failures_, [&](const auto& entry) { return entry.second.back() <= limit; });
  };
  last_before(now - limits_.window);
  if (failures_.size() < limits_.most_remembered) return;
  std::vector<Instant> newest;
  for (const auto& [key, times] : failures_) newest.push_back(times.back());
  const auto middle = newest.begin() + static_cast<std::ptrdiff_t>(newest.size() / 2);
  std::ranges::nth_element(newest, middle);
  last_before(*middle);
}

void SignInLimit::succeeded(const std::string& login) {
  const std::lock_guard lock{mutex_};
  failures_.erase(key_of(kLogin, login));
}

}  // namespace huiqi::identity
