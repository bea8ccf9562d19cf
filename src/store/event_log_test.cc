#include "store/event_log.h"

#include <gmock/gmock.h>

#include "store/event_worker.h"
#include "support/test_database.h"

namespace huiqi::store {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

Event event(std::int64_t id, std::string subject = "task:1") {
  return {.id = {id},
          .at = from_millis(1'772'413'200'000 + id),
          .actor = "post:7",
          .kind = "test.happened",
          .subject = std::move(subject),
          .data = R"({"changed":["title"]})"};
}

class Quiet final : public Observer {
 public:
  void observe(Observation what, std::span<const ObservedValue>) override {
    if (what == Observation::background_failed) ++failures;
    if (what == Observation::events_sealed) ++sealings;
  }
  std::atomic<int> failures = 0;
  std::atomic<int> sealings = 0;
};

class EventLog : public testing::OnBothBackends {
 protected:
  void add(std::int64_t first, std::int64_t last) {
    database->write([&](Tx& tx) {
      for (auto id = first; id <= last; ++id) append(tx, event(id));
    });
  }
  std::vector<std::int64_t> order() {
    return database->read([](Tx& tx) {
      return tx.all<std::int64_t>("select id from events where sequence is not null order by sequence");
    });
  }
  Verification verified() { return database->read(verify); }
  // What an administrator of the database could do.
  static void behind_our_back(Database& log, const std::string& change) {
    log.write([&](Tx& tx) {
      if (tx.dialect() == Dialect::sqlite) {
        tx.connection().run_script("drop trigger if exists events_are_sealed_once; drop trigger if exists events_stay");
      } else {
        tx.connection().run_script("alter table events disable trigger all");
      }
      tx.execute(change);
    });
  }
};
HUIQI_ON_BOTH_BACKENDS(EventLog);

TEST_P(EventLog, IsEmptyAndWholeAtFirst) {
  const auto result = verified();
  EXPECT_EQ(result.sealed, 0);
  EXPECT_EQ(result.unsealed, 0);
  EXPECT_EQ(result.fault, std::nullopt);
  EXPECT_EQ(seal(*database), 0);
}

TEST_P(EventLog, IsNumberedWithoutGapsInBatches) {
  add(1, 25);
  EXPECT_TRUE(database->read(has_unsealed));
  EXPECT_EQ(seal(*database, 10), 10);
  EXPECT_EQ(verified().unsealed, 15);
  EXPECT_EQ(seal(*database, 10), 10);
  EXPECT_EQ(seal(*database, 10), 5);
  EXPECT_FALSE(database->read(has_unsealed));
  const auto result = verified();
  EXPECT_EQ(result.fault, std::nullopt);
  EXPECT_EQ(result.sealed, 25);
  EXPECT_EQ(result.head.sequence, 25);
  const auto last = database->read([](Tx& tx) { return events_after(tx, 24, 10); });
  ASSERT_EQ(last.size(), 1U);
  EXPECT_EQ(last[0].event, event(25));
  EXPECT_EQ(last[0].hash, result.head.hash);
}

TEST_P(EventLog, KeepsDigestsAndTellsTheHistoryOfASubject) {
  Event with_digest = event(3, "task:2");
  with_digest.digest = hex(keyed_digest("key", "张三"));
  database->write([&](Tx& tx) {
    append(tx, event(1, "task:2"));
    append(tx, event(2, "task:9"));
    append(tx, with_digest);
  });
  seal(*database);
  EXPECT_THAT(database->read([](Tx& tx) { return events_of(tx, reference("task", Id<struct TaskTag>{2})); }),
              ElementsAre(event(1, "task:2"), with_digest));
  EXPECT_EQ(verified().fault, std::nullopt);
}

TEST_P(EventLog, CommitsOrVanishesWithTheChange) {
  const auto refused = database->write([](Tx& tx) -> Result<void> {
    append(tx, event(1));
    return fail(ErrorKind::invalid, "test.refused");
  });
  EXPECT_FALSE(refused);
  EXPECT_EQ(verified().unsealed, 0);
}

TEST_P(EventLog, PutsAnEventThatCommittedLateAfterThoseThatWereSealedBefore) {
  add(2, 3);
  seal(*database);
  add(1, 1);
  seal(*database);
  EXPECT_THAT(order(), ElementsAre(2, 3, 1));
  EXPECT_EQ(verified().fault, std::nullopt);
}

TEST_P(EventLog, RefusesToBeChanged) {
  add(1, 2);
  seal(*database, 1);
  for (const auto* change :
       {"update events set actor = 'x'", "update events set data = '{}' where id = 2",
        "delete from events where id = 1", "delete from events where id = 2",
        "update events set sequence = null, hash = null where id = 1",
        "update events set sequence = 9, hash = 'x' where id = 1", "update events set sequence = 9 where id = 2",
        "update events set sequence = 9, hash = 'x', kind = 'y' where id = 2"}) {
    try {
      database->write([&](Tx& tx) { tx.execute(change); });
      ADD_FAILURE() << change;
    } catch (const StoreError& error) {
      EXPECT_EQ(error.failure(), StoreFailure::constraint) << change;
      EXPECT_THAT(error.what(), HasSubstr("append-only")) << change;
    }
  }
  EXPECT_EQ(verified().fault, std::nullopt);
}

TEST_P(EventLog, CannotBeReplacedRowByRow) {
  if (database->dialect() != Dialect::sqlite) GTEST_SKIP() << "only SQLite has `or replace`";
  add(1, 1);
  EXPECT_THROW(database->write([](Tx& tx) {
    tx.execute("insert or replace into events (id, at, actor, kind, subject, data) values (1, 1, 'x', 'x', 'x', '{}')");
  }),
               StoreError);
}

TEST_P(EventLog, NamesWhatWasDoneBehindItsBack) {
  struct Case {
    std::string change;
    FaultyEvent found;
  };
  const std::vector<Case> cases{
      {"update events set data = '{}' where id = 4", {ChainFault::changed, 4, EventId{4}}},
      {"update events set at = at + 1 where id = 1", {ChainFault::changed, 1, EventId{1}}},
      {"delete from events where id = 3", {ChainFault::missing, 3, std::nullopt}},
      {"delete from events where id > 6", {ChainFault::missing, 7, std::nullopt}},
      {"update events set sequence = 100 where id = 2", {ChainFault::missing, 2, std::nullopt}},
      {"update events set sequence = null, hash = null where id = 2", {ChainFault::missing, 2, std::nullopt}},
      {"update event_head set hash = '" + std::string(64, '0') + "'", {ChainFault::head_lost, 8, EventId{8}}},
  };
  for (const auto& each : cases) {
    testing::TestDatabase own{GetParam()};
    own->write([](Tx& tx) {
      for (int id = 1; id <= 8; ++id) append(tx, event(id));
    });
    seal(*own);
    behind_our_back(*own, each.change);
    EXPECT_EQ(own->read(verify).fault, each.found) << each.change;
  }
}

TEST_P(EventLog, StaysWholeWhenSeveralSealAtOnce) {
  std::atomic<bool> done = false;
  std::atomic<std::int64_t> sealed = 0;
  {
    std::vector<std::jthread> sealers;
    for (int i = 0; i < 3; ++i) {
      sealers.emplace_back([&] {
        while (!done) sealed += seal(*database, 7);
      });
    }
    std::vector<std::jthread> writers;
    for (int w = 0; w < 4; ++w) {
      writers.emplace_back([&, w] {
        for (int i = 1; i <= 50; ++i) add(w * 1000 + i, w * 1000 + i);
      });
    }
    writers.clear();
    done = true;
  }
  while (const auto count = seal(*database)) sealed += count;
  EXPECT_EQ(sealed, 200);
  const auto result = verified();
  EXPECT_EQ(result.sealed, 200);
  EXPECT_EQ(result.fault, std::nullopt);
}

class Consumers : public EventLog {
 protected:
  Consumers() {
    database->write(
        [](Tx& tx) { tx.connection().run_script("create table seen (number integer not null, id bigint not null)"); });
  }
  std::vector<std::int64_t> seen() {
    return database->read([](Tx& tx) { return tx.all<std::int64_t>("select id from seen order by number"); });
  }
  const Consumer recorder{"recorder", [](Tx& tx, const SealedEvent& sealed) {
                            tx.execute("insert into seen (number, id) values ($1, $2)", sealed.sequence,
                                       sealed.event.id);
                          }};
};
HUIQI_ON_BOTH_BACKENDS(Consumers);

TEST_P(Consumers, GetSealedEventsOnceAndInOrder) {
  add(1, 5);
  EXPECT_EQ(feed(*database, recorder), 0) << "nothing is sealed";
  seal(*database, 3);
  EXPECT_EQ(feed(*database, recorder, 2), 2);
  EXPECT_EQ(feed(*database, recorder, 2), 1);
  EXPECT_EQ(feed(*database, recorder, 2), 0);
  seal(*database);
  EXPECT_EQ(feed(*database, recorder), 2);
  EXPECT_THAT(seen(), ElementsAre(1, 2, 3, 4, 5));
  EXPECT_EQ(database->read([](Tx& tx) { return cursor_of(tx, "recorder"); }), 5);
}

TEST_P(Consumers, GetAnEventAgainWhenTheyFailed) {
  add(1, 4);
  seal(*database);
  const Consumer failing{"recorder", [&](Tx& tx, const SealedEvent& sealed) {
                           recorder.take(tx, sealed);
                           if (sealed.sequence == 3) throw std::runtime_error("not now");
                         }};
  EXPECT_THROW(feed(*database, failing), std::runtime_error);
  EXPECT_TRUE(seen().empty()) << "the effect went with the cursor";
  EXPECT_EQ(feed(*database, recorder), 4);
  EXPECT_THAT(seen(), ElementsAre(1, 2, 3, 4));
}

TEST_P(Consumers, CanBeRebuiltFromTheBeginning) {
  add(1, 3);
  seal(*database);
  feed(*database, recorder);
  database->write([](Tx& tx) {
    tx.execute("delete from seen");
    rewind(tx, "recorder");
  });
  EXPECT_EQ(feed(*database, recorder), 3);
  EXPECT_THAT(seen(), ElementsAre(1, 2, 3));
}

TEST_P(Consumers, OfOneNameInTwoProcessesTakeEachEventOnce) {
  add(1, 100);
  seal(*database);
  {
    std::vector<std::jthread> processes;
    for (int i = 0; i < 3; ++i) {
      processes.emplace_back([&] {
        while (database->read([](Tx& tx) { return cursor_of(tx, "recorder"); }) < 100) feed(*database, recorder, 9);
      });
    }
  }
  EXPECT_EQ(seen().size(), 100U);
}

TEST_P(Consumers, HearOfAnEventWithinASecond) {
  Quiet observer;
  std::atomic<int> taken = 0;
  const EventWorker worker{*database, {{"counter", [&](Tx&, const SealedEvent&) { ++taken; }}}, observer};
  std::this_thread::sleep_for(50ms);  // it waits by now
  const auto begun = std::chrono::steady_clock::now();
  add(1, 3);
  while (taken < 3 && std::chrono::steady_clock::now() - begun < 10s) std::this_thread::sleep_for(5ms);
  EXPECT_EQ(taken, 3);
  EXPECT_LT(std::chrono::steady_clock::now() - begun, 1s);
  EXPECT_EQ(observer.sealings, 1);
  EXPECT_EQ(observer.failures, 0);
}

TEST_P(Consumers, ThatFailHoldUpNobodyElse) {
  Quiet observer;
  std::atomic<int> taken = 0;
  add(1, 2);
  {
    const EventWorker worker{*database,
                             {{"broken", [](Tx&, const SealedEvent&) { throw std::runtime_error("always"); }},
                              {"counter", [&](Tx&, const SealedEvent&) { ++taken; }}},
                             observer,
                             20ms};
    const auto begun = std::chrono::steady_clock::now();
    while ((taken < 2 || observer.failures < 2) && std::chrono::steady_clock::now() - begun < 10s) {
      std::this_thread::sleep_for(5ms);
    }
  }
  EXPECT_EQ(taken, 2);
  EXPECT_GE(observer.failures, 2) << "it is tried again";
  EXPECT_EQ(database->read([](Tx& tx) { return cursor_of(tx, "broken"); }), 0);
}

}  // namespace
}  // namespace huiqi::store
