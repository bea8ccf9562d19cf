#pragma once

#include <list>
#include <set>
#include <shared_mutex>

#include "http/request.h"

namespace huiqi::http {

// An answer that goes out as it stands, but for its date.
struct PreparedAnswer {
  std::string head;  // see append_head
  std::string not_modified_head;
  std::string body;
  std::string etag;
  const Route* route = nullptr;
};

// Answers that are the same for everyone (Response::same_for_all), kept until what they show changes. Whoever changes
// it calls `invalidate` with the tag that the answer was given, after the change is committed. Safe from any thread.
class AnswerCache {
 public:
  explicit AnswerCache(std::size_t most_bytes) : most_bytes_(most_bytes) {}

  // Under which name the answer to this request would be kept; it is written over `into`.
  static void key_of(const Request& request, std::string& into);

  // Null if there is none.
  std::shared_ptr<const PreparedAnswer> find(std::string_view key) const;

  // Changes whenever something is invalidated. Taken before an answer is worked out, and given to `keep`, it shows
  // whether the answer may have been overtaken; such a one is not kept.
  std::uint64_t generation() const { return generation_.load(); }
  void keep(std::string key, PreparedAnswer answer, std::vector<std::string> tags, std::uint64_t generation);

  void invalidate(std::string_view tag);
  void clear();

  struct Figures {
    std::uint64_t hits = 0;
    std::uint64_t misses = 0;
    std::size_t answers = 0;
    std::size_t bytes = 0;
  };
  Figures figures() const;

 private:
  struct Entry {
    std::shared_ptr<const PreparedAnswer> answer;  // shared with the connections that are sending it
    std::vector<std::string> tags;
    std::size_t bytes = 0;
    std::list<std::string>::iterator place;
    mutable std::atomic<bool> used{false};
  };
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  using Entries = std::unordered_map<std::string, Entry, Hash, std::equal_to<>>;

  void drop(Entries::iterator entry);
  void make_room();

  const std::size_t most_bytes_;
  std::atomic<std::uint64_t> generation_{0};
  mutable std::atomic<std::uint64_t> hits_{0};
  mutable std::atomic<std::uint64_t> misses_{0};
  mutable std::shared_mutex mutex_;
  Entries entries_;
  std::list<std::string> order_;  // oldest first; one that was used since gets a second turn
  std::map<std::string, std::set<std::string>, std::less<>> keys_of_tag_;
  std::size_t bytes_ = 0;
};

}  // namespace huiqi::http
