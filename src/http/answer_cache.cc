#include "http/answer_cache.h"

#include "http/representation.h"

namespace huiqi::http {

void AnswerCache::key_of(const Request& request, std::string& into) {
  into.clear();
  into += request.language() == Language::en ? 'e' : 'z';
  into += accepts_encoding(request, "gzip") ? 'g' : '-';
  into += request.target();
}

std::shared_ptr<const PreparedAnswer> AnswerCache::find(std::string_view key) const {
  const std::shared_lock lock{mutex_};
  const auto found = entries_.find(key);
  if (found == entries_.end()) {
    misses_.fetch_add(1, std::memory_order_relaxed);
    return nullptr;
  }
  hits_.fetch_add(1, std::memory_order_relaxed);
  if (!found->second.used.load(std::memory_order_relaxed)) found->second.used.store(true, std::memory_order_relaxed);
  return found->second.answer;
}

void AnswerCache::keep(std::string key, PreparedAnswer answer, std::vector<std::string> tags,
                       std::uint64_t generation) {
  constexpr std::size_t bookkeeping = 256;
  const std::size_t bytes = bookkeeping + 2 * key.size() + answer.head.size() + answer.body.size();
  auto shared = std::make_shared<const PreparedAnswer>(std::move(answer));
  const std::unique_lock lock{mutex_};
  if (generation != generation_.load() || bytes > most_bytes_ / 8) return;
  const auto [entry, is_new] = entries_.try_emplace(std::move(key));
  if (!is_new) return;
  for (const auto& tag : tags) keys_of_tag_[tag].insert(entry->first);
  entry->second.answer = std::move(shared);
  entry->second.tags = std::move(tags);
  entry->second.bytes = bytes;
  entry->second.place = order_.insert(order_.end(), entry->first);
  bytes_ += bytes;
  make_room();
}

void AnswerCache::make_room() {
  while (bytes_ > most_bytes_) {
    const auto oldest = entries_.find(order_.front());
    if (oldest->second.used.exchange(false)) {
      order_.splice(order_.end(), order_, order_.begin());
    } else {
      drop(oldest);
    }
  }
}

void AnswerCache::drop(Entries::iterator entry) {
  for (const auto& tag : entry->second.tags) {
    const auto keys = keys_of_tag_.find(tag);
    if (keys == keys_of_tag_.end()) continue;
    keys->second.erase(entry->first);
    if (keys->second.empty()) keys_of_tag_.erase(keys);
  }
  bytes_ -= entry->second.bytes;
  order_.erase(entry->second.place);
  entries_.erase(entry);
}

void AnswerCache::invalidate(std::string_view tag) {
  const std::unique_lock lock{mutex_};
  generation_.fetch_add(1);
  const auto found = keys_of_tag_.find(tag);
  if (found == keys_of_tag_.end()) return;
  const auto keys = std::exchange(found->second, {});
  keys_of_tag_.erase(found);
  for (const auto& key : keys) drop(entries_.find(key));
}

void AnswerCache::clear() {
  const std::unique_lock lock{mutex_};
  generation_.fetch_add(1);
  entries_.clear();
  order_.clear();
  keys_of_tag_.clear();
  bytes_ = 0;
}

AnswerCache::Figures AnswerCache::figures() const {
  const std::shared_lock lock{mutex_};
  return {hits_.load(), misses_.load(), entries_.size(), bytes_};
}

}  // namespace huiqi::http
