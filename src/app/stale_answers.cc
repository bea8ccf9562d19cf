#include "app/stale_answers.h"

#include "policy/public_tags.h"

namespace huiqi::app {
namespace {

constexpr std::int64_t kMostEvents = 500;
constexpr std::chrono::milliseconds kInterval{100};

}  // namespace

StaleAnswers::StaleAnswers(store::Database& database, const Clock& clock, Observer& observer, http::AnswerCache& cache)
    : database_(database),
      clock_(clock),
      cache_(cache),
      day_(clock.today()),
      position_(database.read([](store::Tx& tx) { return store::head_of(tx).sequence; })),
      repeater_("stale_answers", kInterval, observer, [this] { return follow(); }) {
  cache_.clear();  // of what was kept before anybody followed the log
}

bool StaleAnswers::follow() {
  if (const auto today = clock_.today(); today != day_) {
    day_ = today;
    cache_.clear();
  }
  std::vector<std::string> tags;
  const auto events = database_.read([&](store::Tx& tx) {
    auto found = store::events_after(tx, position_, kMostEvents);
    for (const auto& sealed : found) std::ranges::move(policy::stale_tags(tx, sealed.event), std::back_inserter(tags));
    return found;
  });
  for (const auto& tag : tags) cache_.invalidate(tag);
  if (!events.empty()) position_ = events.back().sequence;
  return std::ssize(events) == kMostEvents;
}

}  // namespace huiqi::app
