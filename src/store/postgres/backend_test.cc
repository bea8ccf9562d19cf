#include <gmock/gmock.h>

#include <latch>

#include "support/test_database.h"
#include "support/test_postgres.h"

namespace huiqi::store {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class PostgresServer : public ::testing::Test {
 protected:
  PostgresServer() {
    database->write([](Tx& tx) {
      tx.connection().run_script(
          "create table counters (name text primary key, n bigint not null); insert into counters values ('a', 0), "
          "('b', 0)");
    });
  }
  std::int64_t count(std::string_view name) {
    return database->read(
        [&](Tx& tx) { return tx.value<std::int64_t>("select n from counters where name = $1", name); });
  }
  void increase(std::string_view name) {
    database->write([&](Tx& tx) {
      const auto n = tx.value<std::int64_t>("select n from counters where name = $1", name);
      tx.execute("update counters set n = $1 where name = $2", n + 1, name);
    });
  }
  void end_all_sessions() {
    testing::postgres_admin("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name_ + "'");
  }
  StoreFailure failure_of(const std::function<void()>& f) {
    try {
      f();
    } catch (const StoreError& error) {
      return error.failure();
    }
    ADD_FAILURE() << "nothing was thrown";
    return StoreFailure::misuse;
  }
  testing::TestDatabase database{Dialect::postgresql, {.connections = 8, .wait = 2s}};
  std::string name_ = database->read([](Tx& tx) { return tx.value<std::string>("select current_database()"); });
};

TEST_F(PostgresServer, RepeatsATransactionThatLostARace) {
  {
    std::vector<std::jthread> threads;
    for (int t = 0; t < 6; ++t) {
      threads.emplace_back([&] {
        for (int i = 0; i < 20; ++i) increase("a");
      });
    }
  }
  EXPECT_EQ(count("a"), 120);
}

TEST_F(PostgresServer, KeepsTransactionsApartThatEachReadWhatTheOtherWrites) {
  // Write skew: each sees the other's counter at 0 and raises its own. Alone, the second would see 1 and leave it.
  std::atomic<int> runs = 0;
  const auto raise_if_other_is_zero = [&](const char* mine, const char* other, std::latch& both) {
    bool first = true;
    database->write([&](Tx& tx) {
      ++runs;
      const auto n = tx.value<std::int64_t>("select n from counters where name = $1", other);
      if (std::exchange(first, false)) both.arrive_and_wait();
      if (n == 0) tx.execute("update counters set n = 1 where name = $1", mine);
    });
  };
  std::latch both{2};
  std::jthread one{[&] { raise_if_other_is_zero("a", "b", both); }};
  std::jthread{[&] { raise_if_other_is_zero("b", "a", both); }}.join();
  one.join();
  EXPECT_EQ(count("a") + count("b"), 1);
  EXPECT_GT(runs, 2);
}

TEST_F(PostgresServer, GivesUpATransactionThatAlwaysLoses) {
  int runs = 0;
  EXPECT_EQ(failure_of([&] {
              database->write([&](Tx& tx) {
                ++runs;
                tx.connection().run_script("do $$ begin raise sqlstate '40001'; end $$");
              });
            }),
            StoreFailure::serialization);
  EXPECT_EQ(runs, 4);
}

TEST_F(PostgresServer, IsReachedAgainAfterItEndedTheSessions) {
  increase("a");
  end_all_sessions();
  EXPECT_EQ(count("a"), 1);
  end_all_sessions();
  increase("a");
  EXPECT_EQ(count("a"), 2);
}

TEST_F(PostgresServer, ThatEndsTheSessionInsideATransactionSeesItAgain) {
  bool first = true;
  database->write([&](Tx& tx) {
    tx.execute("update counters set n = n + 1 where name = 'a'");
    if (std::exchange(first, false)) end_all_sessions();
    tx.execute("update counters set n = n + 1 where name = 'b'");
  });
  EXPECT_EQ(count("a"), 1);
  EXPECT_EQ(count("b"), 1);
}

TEST_F(PostgresServer, ThatIsGoneDuringTheCommitLeavesTheOutcomeOpen) {
  database->write([](Tx& tx) {
    tx.connection().run_script(
        "create function leave() returns trigger language plpgsql as $$ begin"
        " perform pg_terminate_backend(pg_backend_pid()); return null; end $$;"
        "create constraint trigger at_commit after update on counters deferrable initially deferred"
        " for each row execute function leave()");
  });
  int runs = 0;
  EXPECT_EQ(failure_of([&] {
              database->write([&](Tx& tx) {
                ++runs;
                tx.execute("update counters set n = 1 where name = 'a'");
              });
            }),
            StoreFailure::outcome_unknown);
  EXPECT_EQ(runs, 1) << "it may have been kept, so it is not repeated";
}

TEST_F(PostgresServer, ThatIsAwayIsReportedAtOnce) {
  EXPECT_EQ(failure_of([] { Database{"postgresql:///x?host=/nowhere&user=huiqi"}; }), StoreFailure::unavailable);
}

TEST_F(PostgresServer, WithAnotherOrderOfTextsIsRefused) {
  testing::postgres_admin("create database " + name_ + "_sql encoding sql_ascii template template0");
  const std::string url = testing::postgres_url(name_ + "_sql");
  try {
    Database{url};
    ADD_FAILURE() << "not refused";
  } catch (const StoreError& error) {
    EXPECT_THAT(error.what(), HasSubstr("--locale=C"));
  }
  testing::drop_postgres_database(url);
}

TEST_F(PostgresServer, TakesTheSameStatementWithAnotherTypeOfArgument) {
  constexpr auto sql = "select count(*) from counters where cast($1 as text) = name";
  database->read([&](Tx& tx) {
    EXPECT_EQ(tx.value<std::int64_t>(sql, "a"), 1);
    EXPECT_EQ(tx.value<std::int64_t>(sql, 5), 0);
    EXPECT_EQ(tx.value<std::int64_t>(sql, "b"), 1);
  });
}

TEST_F(PostgresServer, ForgetsStatementsWhenTheTablesChange) {
  database->write([](Tx& tx) {
    EXPECT_EQ((tx.all<std::tuple<std::string, std::int64_t>>("select * from counters order by name").size()), 2U);
    tx.connection().run_script("alter table counters add column more text");
    EXPECT_EQ(
        (tx.all<std::tuple<std::string, std::int64_t, std::optional<std::string>>>("select * from counters").size()),
        2U);
  });
}

struct Counter {
  std::string name;
  std::int64_t n = 0;
};
void columns(auto& column, Of<Counter> auto& counter) {
  column("name", counter.name);
  column("n", counter.n);
}

TEST_F(PostgresServer, DropsABulkInsertThatIsRefusedOrGivenUp) {
  const std::vector<Counter> twice{{"c", 1}, {"c", 2}};
  EXPECT_EQ(failure_of([&] { database->write([&](Tx& tx) { tx.insert_many("counters", twice); }); }),
            StoreFailure::constraint);
  EXPECT_THROW(database->write([](Tx& tx) {
    const auto bulk = tx.connection().bulk_insert("counters", column_names<Counter>());
    bulk->add(std::array{encode("d"), encode(1)});
    throw std::runtime_error("never mind");
  }),
               std::runtime_error);
  EXPECT_EQ(database->read([](Tx& tx) { return tx.value<std::int64_t>("select count(*) from counters"); }), 2);
}

}  // namespace
}  // namespace huiqi::store
