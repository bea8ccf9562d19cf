#include "store/chain.h"

#include <gtest/gtest.h>

#include <random>

#include "store/store_error.h"

namespace huiqi::store {
namespace {

Event event(int i) {
  const auto n = std::to_string(i);
  return {.id = {1000 + i},
          .at = from_millis(1'772'413'200'000 + i),
          .actor = "post:" + n,
          .kind = "test.happened",
          .subject = "task:" + n,
          .data = "{\"n\":" + n + "}",
          .digest = i % 2 == 0 ? std::optional{hex(keyed_digest("key", n))} : std::nullopt};
}

struct Log {
  std::vector<SealedEvent> events;
  ChainHead head;
};

Log sealed_log(int count) {
  Log log;
  Chain chain{log.head};
  for (int i = 0; i < count; ++i) {
    log.head = chain.add(event(i));
    log.events.push_back({event(i), log.head.sequence, log.head.hash});
  }
  return log;
}

std::optional<FaultyEvent> check(const Log& log) {
  ChainCheck check;
  for (const auto& each : log.events) {
    if (!check.take(each)) break;
  }
  return check.finish(log.head);
}

TEST(Chain, HashesWhatItsHeaderSays) {
  const Event only{.id = {1}, .at = from_millis(2), .actor = "a", .kind = "k", .subject = "s", .data = "{}"};
  std::string input(32, '\0');
  const auto number = [](unsigned char low) { return std::string(7, '\0') + static_cast<char>(low); };
  input += number(1) + number(1) + number(2) + number(1) + "a" + number(1) + "k" + number(1) + "s" + number(2) + "{}" +
           std::string(8, '\xff');
  EXPECT_EQ(Chain{ChainHead{}}.add(only).hash, hex(sm3(input)));
}

TEST(Chain, GoesOnWhereItStopped) {
  const Log whole = sealed_log(4);
  Chain rest{{whole.events[1].sequence, whole.events[1].hash}};
  EXPECT_EQ(rest.add(event(2)).hash, whole.events[2].hash);
  EXPECT_EQ(rest.add(event(3)), whole.head);
}

TEST(Chain, RefusesAHeadThatIsNoHash) {
  EXPECT_THROW((Chain{{1, "abc"}}), StoreError);
  EXPECT_THROW((Chain{{1, std::string(64, 'x')}}), StoreError);
}

TEST(ChainCheck, FindsNothingInAWholeLog) {
  EXPECT_EQ(check(sealed_log(0)), std::nullopt);
  EXPECT_EQ(check(sealed_log(20)), std::nullopt);
}

TEST(ChainCheck, NamesTheFirstFaultyEvent) {
  Log log = sealed_log(9);
  log.events[5].event.data = "{}";
  log.events[3].event.actor = "post:9";
  EXPECT_EQ(check(log), (FaultyEvent{ChainFault::changed, 4, EventId{1003}}));
}

TEST(ChainCheck, FindsWhatWasRemoved) {
  for (std::size_t i = 0; i < 5; ++i) {
    Log log = sealed_log(5);
    log.events.erase(log.events.begin() + static_cast<std::ptrdiff_t>(i));
    EXPECT_EQ(check(log), (FaultyEvent{ChainFault::missing, static_cast<std::int64_t>(i) + 1, std::nullopt}));
  }
}

TEST(ChainCheck, FindsALogThatWasCutAndItsHeadAdapted) {
  Log log = sealed_log(5);
  log.events.pop_back();
  log.head = {5, log.events.back().hash};
  EXPECT_TRUE(check(log));
  log.head = {3, log.events.back().hash};
  EXPECT_EQ(check(log), (FaultyEvent{ChainFault::head_lost, 4, EventId{1003}}));
}

// One thing somebody could do to a log; what they did to it is never the identity.
class Vandal {
 public:
  void touch(Log& log) {
    switch (below(7)) {
      case 0: log.events.erase(log.events.begin() + static_cast<std::ptrdiff_t>(below(log.events.size()))); break;
      case 1: swap_places(log); break;
      case 2: repeat_one(log); break;
      case 3: change_text(text_of(any(log))); break;
      case 4: change_number(any(log)); break;
      case 5: change_digest(any(log).event.digest); break;
      default: change_text(any(log).hash); break;
    }
  }

 private:
  std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>{0, end - 1}(random_); }
  SealedEvent& any(Log& log) { return log.events[below(log.events.size())]; }

  std::string& text_of(SealedEvent& sealed) {
    Event& event = sealed.event;
    const std::array<std::string*, 4> texts{&event.actor, &event.kind, &event.subject, &event.data};
    return *texts[below(texts.size())];
  }
  void change_text(std::string& text) {
    switch (below(3)) {
      case 0: text += 'x'; break;
      case 1: text.erase(below(text.size()), 1); break;
      default: text[below(text.size())] ^= static_cast<char>(1 + below(7)); break;
    }
  }
  void change_number(SealedEvent& sealed) {
    const auto by = static_cast<std::int64_t>(1 + below(1000));
    switch (below(3)) {
      case 0: sealed.event.id.value += by; break;
      case 1: sealed.event.at -= std::chrono::milliseconds{by}; break;
      default: std::swap(sealed.event.actor, sealed.event.subject); break;
    }
  }
  void change_digest(std::optional<std::string>& digest) {
    if (digest) {
      digest.reset();
    } else {
      digest = below(2) == 0 ? "" : hex(sm3("another"));
    }
  }
  // The rows keep their places in the order of sequence, but two change their content.
  void swap_places(Log& log) {
    const std::size_t one = below(log.events.size());
    const std::size_t other = (one + 1 + below(log.events.size() - 1)) % log.events.size();
    std::swap(log.events[one].event, log.events[other].event);
    if (below(2) == 0) std::swap(log.events[one].hash, log.events[other].hash);
  }
  void repeat_one(Log& log) {
    const std::size_t from = below(log.events.size());
    const std::size_t to = (from + 1 + below(log.events.size() - 1)) % log.events.size();
    log.events[to] = {log.events[from].event, log.events[to].sequence, log.events[from].hash};
  }

  std::mt19937_64 random_{20260302};
};

TEST(ChainCheck, FindsEveryOneOfAHundredThousandRandomEdits) {
  const Log whole = sealed_log(6);
  Vandal vandal;
  for (int i = 0; i < 100'000; ++i) {
    Log edited = whole;
    vandal.touch(edited);
    ASSERT_TRUE(edited.events != whole.events) << i;
    ASSERT_TRUE(check(edited)) << "edit " << i << " was not found";
  }
}

}  // namespace
}  // namespace huiqi::store
