#include "store/database.h"

#include <gmock/gmock.h>

#include "support/test_database.h"

namespace huiqi::store {

enum class Mood : std::uint8_t { calm, stormy };
constexpr auto enum_names(Mood) {
  return named<Mood>({{Mood::calm, "calm"}, {Mood::stormy, "stormy"}});
}

struct Sample {
  Id<struct SampleTag> id;
  std::string title;
  std::optional<std::string> note = {};
  bool done = false;
  double share = 0;
  std::int32_t count = 0;
  Mood mood = Mood::calm;
  std::optional<Mood> later = {};
  Instant at = {};
  std::optional<Date> due = {};
  Blob raw = {};
  friend bool operator==(const Sample&, const Sample&) = default;
};
void columns(auto& column, Of<Sample> auto& sample) {
  column("id", sample.id);
  column("title", sample.title);
  column("note", sample.note);
  column("done", sample.done);
  column("share", sample.share);
  column("count", sample.count);
  column("mood", sample.mood);
  column("later", sample.later);
  column("at", sample.at);
  column("due", sample.due);
  column("raw", sample.raw);
}

// A part of a row that stands among the columns of another.
struct Tagged {
  Sample sample;
  std::int64_t length = 0;
};
void columns(auto& column, Of<Tagged> auto& tagged) {
  columns(column, tagged.sample);
  column("length", tagged.length);
}

namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr auto kMigration = R"(create table samples (
  id bigint not null primary key, title text not null unique, note text, done boolean not null, share double precision not null,
  count bigint not null, mood text not null, later text, at bigint not null, due text, raw bytea not null);)";
constexpr auto kSelect =
    "select id, title, note, done, share, count, mood, later, at, due, raw from samples where id = $1";
constexpr auto kInsert =
    "insert into samples (id, title, note, done, share, count, mood, later, at, due, raw)"
    " values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing";

Sample full_sample() {
  return {.id = {(1LL << 62) + 1},
          .title = "长株潭 \"it's\" \\ 企业\t\n",
          .note = "",
          .done = true,
          .share = 0.1,
          .count = -7,
          .mood = Mood::stormy,
          .later = Mood::calm,
          .at = from_millis(1'772'413'200'123),
          .due = make_date(2026, 3, 2),
          .raw = {std::byte{0}, std::byte{0xff}, std::byte{'\\'}, std::byte{'\''}}};
}

std::int64_t insert(Tx& tx, const Sample& s) {
  return tx.execute(kInsert, s.id, s.title, s.note, s.done, s.share, s.count, s.mood, s.later, s.at, s.due, s.raw);
}

class DatabaseCalls : public testing::OnBothBackends {
 protected:
  DatabaseCalls() {
    migrations.push_back({9999, "samples", kMigration, "sum"});
    const SystemClock clock;
    EXPECT_TRUE(migrate(*database, migrations, clock));
  }
  void add(std::int64_t id, std::string title) {
    database->write([&](Tx& tx) { insert(tx, {.id = {id}, .title = title}); });
  }
  std::vector<std::int64_t> ids() {
    return database->read([](Tx& tx) { return tx.all<std::int64_t>("select id from samples order by id"); });
  }
  template <class F>
  StoreFailure failure_of(F f) {
    try {
      f();
    } catch (const StoreError& error) {
      what = error.what();
      return error.failure();
    }
    ADD_FAILURE() << "nothing was thrown";
    return StoreFailure::misuse;
  }
  std::vector<Migration> migrations = testing::migrations();
  std::string what;
};
HUIQI_ON_BOTH_BACKENDS(DatabaseCalls);

TEST_P(DatabaseCalls, KeepEveryTypeAsItWas) {
  const Sample full = full_sample();
  const Sample bare{.id = {2}, .title = "bare"};
  database->write([&](Tx& tx) {
    EXPECT_EQ(insert(tx, full), 1);
    EXPECT_EQ(insert(tx, bare), 1);
  });
  EXPECT_EQ(database->read([&](Tx& tx) { return tx.one<Sample>(kSelect, full.id); }), full);
  EXPECT_EQ(database->read([&](Tx& tx) { return tx.one<Sample>(kSelect, bare.id); }), bare);
  EXPECT_EQ(database->read([&](Tx& tx) { return tx.one<Sample>(kSelect, 3); }), std::nullopt);
}

TEST_P(DatabaseCalls, ReadOneColumnAsItsTypeAndSeveralAsTuple) {
  add(1, "one");
  add(2, "two");
  database->read([](Tx& tx) {
    EXPECT_EQ(tx.value<std::int64_t>("select count(*) from samples"), 2);
    EXPECT_THAT(tx.all<std::string>("select title from samples order by id"), ElementsAre("one", "two"));
    EXPECT_THAT(
        (tx.all<std::tuple<std::int64_t, std::optional<std::string>>>("select id, note from samples order by id")),
        ElementsAre(std::tuple{1, std::nullopt}, std::tuple{2, std::nullopt}));
    EXPECT_EQ(tx.value<bool>("select exists (select 1 from samples where id = $1)", 2), true);
  });
}

TEST_P(DatabaseCalls, PutTheColumnsOfAnInnerStructAmongTheOthers) {
  add(1, "three");
  const auto tagged = database->read([](Tx& tx) {
    return tx.value<Tagged>(
        "select id, title, note, done, share, count, mood, later, at, due, raw, length(title) as length from samples");
  });
  EXPECT_EQ(tagged.sample.title, "three");
  EXPECT_EQ(tagged.length, 5);
}

TEST_P(DatabaseCalls, TakeArgumentsInAnyOrderAndMoreThanOnce) {
  add(1, "one");
  database->read([](Tx& tx) {
    EXPECT_EQ(
        tx.value<std::int64_t>("select count(*) from samples where title = $2 and id = $1 and title = $2", 1, "one"),
        1);
  });
}

TEST_P(DatabaseCalls, TakeListsForAny) {
  for (int i = 1; i <= 5; ++i) add(i, "t" + std::to_string(i));
  const std::string odd = "a\"b\\c,{}\n";
  add(6, odd);
  database->read([&](Tx& tx) {
    const std::vector<Id<struct SampleTag>> some{{2}, {4}, {9}};
    EXPECT_THAT(tx.all<std::int64_t>("select id from samples where id = any($1) order by id", some), ElementsAre(2, 4));
    EXPECT_THAT(tx.all<std::int64_t>("select id from samples where id <> all($1) order by id", some),
                ElementsAre(1, 3, 5, 6));
    EXPECT_THAT(
        tx.all<std::int64_t>("select id from samples where title = any($1)", std::vector<std::string>{odd, "x"}),
        ElementsAre(6));
    EXPECT_TRUE(tx.all<std::int64_t>("select id from samples where id = any($1)", std::vector<std::int64_t>{}).empty());
  });
}

TEST_P(DatabaseCalls, StreamRowsWhileOtherStatementsRun) {
  database->write([](Tx& tx) {
    for (int i = 1; i <= 2500; ++i) insert(tx, {.id = {i}, .title = std::to_string(i)});
  });
  database->read([](Tx& tx) {
    std::int64_t sum = 0;
    for (const auto id :
         tx.each<std::int64_t>("select id from samples where title <> $1 order by id", std::string("7"))) {
      if (id % 500 == 0) {
        EXPECT_EQ(tx.value<std::string>("select title from samples where id = $1", id), std::to_string(id));
      }
      sum += id;
    }
    EXPECT_EQ(sum, 2500 * 2501 / 2 - 7);
  });
}

TEST_P(DatabaseCalls, RunTheSameStatementInsideItsOwnLoop) {
  add(1, "one");
  add(2, "two");
  database->read([](Tx& tx) {
    int pairs = 0;
    for ([[maybe_unused]] const auto outer : tx.each<std::int64_t>("select id from samples order by id")) {
      for ([[maybe_unused]] const auto inner : tx.each<std::int64_t>("select id from samples order by id")) ++pairs;
    }
    EXPECT_EQ(pairs, 4);
  });
}

TEST_P(DatabaseCalls, AddManyRowsAtOnce) {
  std::vector<Sample> many{full_sample()};
  for (int i = 1; i <= 999; ++i) many.push_back({.id = {i}, .title = std::to_string(i)});
  EXPECT_EQ(database->write([&](Tx& tx) { return tx.insert_many("samples", many); }), 1000);
  EXPECT_EQ(database->read([&](Tx& tx) { return tx.one<Sample>(kSelect, many.front().id); }), many.front());
  EXPECT_EQ(ids().size(), 1000U);
  EXPECT_EQ(database->write([&](Tx& tx) { return tx.insert_many("samples", std::vector<Sample>{}); }), 0);
}

TEST_P(DatabaseCalls, SayHowManyRowsChanged) {
  add(1, "one");
  add(2, "two");
  database->write([](Tx& tx) {
    EXPECT_EQ(tx.execute("update samples set note = $1", "x"), 2);
    EXPECT_EQ(tx.execute("delete from samples where id = $1", 5), 0);
    EXPECT_EQ(insert(tx, {.id = {3}, .title = "one"}), 0) << "the title is taken";
  });
}

TEST_P(DatabaseCalls, UndoOnlyTheCallThatReturnsAnError) {
  const auto refused = database->write([](Tx& tx) -> Result<void> {
    insert(tx, {.id = {1}, .title = "one"});
    return fail(ErrorKind::conflict, "test.refused");
  });
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, "test.refused");
  const auto kept =
      database->write([](Tx& tx) -> Result<std::int64_t> { return insert(tx, {.id = {2}, .title = "two"}); });
  ASSERT_TRUE(kept);
  EXPECT_EQ(*kept, 1);
  EXPECT_THAT(ids(), ElementsAre(2));
}

TEST_P(DatabaseCalls, UndoTheCallThatThrowsAndPassTheExceptionOn) {
  EXPECT_THROW(database->write([](Tx& tx) {
    insert(tx, {.id = {1}, .title = "one"});
    throw std::runtime_error("no");
  }),
               std::runtime_error);
  EXPECT_TRUE(ids().empty());
}

TEST_P(DatabaseCalls, FromManyThreadsLoseNothing) {
  constexpr int threads = 8;
  constexpr int each = 40;
  std::atomic<int> kept = 0;
  {
    std::vector<std::jthread> writers;
    for (int t = 0; t < threads; ++t) {
      writers.emplace_back([&, t] {
        for (int i = 0; i < each; ++i) {
          const auto result = database->write([&](Tx& tx) -> Result<void> {
            insert(tx, {.id = {t * 1000 + i + 1}, .title = std::to_string(t) + "/" + std::to_string(i)});
            if (i % 4 == 3) return fail(ErrorKind::invalid, "test.refused");
            return {};
          });
          if (result) ++kept;
        }
      });
    }
  }
  EXPECT_EQ(kept, threads * each * 3 / 4);
  EXPECT_EQ(ids().size(), static_cast<std::size_t>(kept));
}

TEST_P(DatabaseCalls, SeeOneSnapshotWhileWritesGoOn) {
  add(1, "one");
  database->read([&](Tx& tx) {
    EXPECT_EQ(tx.value<std::int64_t>("select count(*) from samples"), 1);
    std::jthread{[&] { add(2, "two"); }}.join();
    EXPECT_EQ(tx.value<std::int64_t>("select count(*) from samples"), 1);
  });
  EXPECT_THAT(ids(), ElementsAre(1, 2));
}

TEST_P(DatabaseCalls, ThatOnlyReadCannotChangeAnything) {
  EXPECT_THROW(database->read([](Tx& tx) { insert(tx, {.id = {1}, .title = "one"}); }), StoreError);
  EXPECT_TRUE(ids().empty());
}

TEST_P(DatabaseCalls, NameABrokenRule) {
  add(1, "one");
  EXPECT_EQ(failure_of([&] { database->write([](Tx& tx) { tx.execute("update samples set id = null"); }); }),
            StoreFailure::constraint);
  EXPECT_EQ(failure_of([&] {
              database->write([](Tx& tx) {
                tx.execute("insert into event_head (only_row, sequence, hash) values ($1, 0, '')", 2);
              });
            }),
            StoreFailure::constraint);
}

TEST_P(DatabaseCalls, RefuseWhatDoesNotFitTheStatement) {
  add(1, "one");
  const auto misused = [&](auto statement) { return failure_of([&] { database->read(statement); }); };
  using Pair = std::tuple<std::int64_t, std::int64_t>;
  EXPECT_EQ(misused([](Tx& tx) { tx.all<int>("select nothing from nowhere"); }), StoreFailure::misuse);
  EXPECT_EQ(misused([](Tx& tx) { tx.all<int>("select 1; select 2"); }), StoreFailure::misuse);
  EXPECT_EQ(misused([](Tx& tx) { tx.all<std::int64_t>("select id from samples where id = $1"); }),
            StoreFailure::misuse);
  EXPECT_EQ(misused([](Tx& tx) { tx.all<std::int64_t>("select id from samples", 1); }), StoreFailure::misuse);
  EXPECT_EQ(misused([](Tx& tx) { tx.all<Pair>("select id from samples"); }), StoreFailure::misuse);
  EXPECT_EQ(misused([](Tx& tx) { tx.all<std::string>("select note from samples"); }), StoreFailure::misuse) << "NULL";
  EXPECT_EQ(misused([](Tx& tx) { tx.all<std::int64_t>("select title from samples"); }), StoreFailure::misuse);
  EXPECT_EQ(misused([](Tx& tx) { tx.value<std::int64_t>("select id from samples where id = 5"); }),
            StoreFailure::misuse);
  EXPECT_EQ(misused([](Tx& tx) { tx.one<std::string>("select kind from (values ('a'), ('b')) as t (kind)"); }),
            StoreFailure::misuse);
  EXPECT_EQ(
      misused([](Tx& tx) { tx.one<std::string>("select title from samples where title = $1", std::string(1, '\0')); }),
      StoreFailure::misuse)
      << what;
}

TEST_P(DatabaseCalls, FindColumnsThatStandInAnotherOrder) {
  add(1, "one");
  try {
    database->read([](Tx& tx) {
      tx.all<Sample>("select id, note, title, done, share, count, mood, later, at, due, raw from samples");
    });
    FAIL() << "title and note were swapped unseen";
  } catch (const StoreError& error) {
    EXPECT_THAT(error.what(), HasSubstr("column 2 of the statement is note, the row struct has title"));
  }
}

TEST_P(DatabaseCalls, RefuseValuesThatWereNeverWritten) {
  add(1, "one");
  database->write(
      [](Tx& tx) { tx.execute("update samples set mood = 'wild', due = '2026-02-30', count = 3000000000"); });
  for (const auto* column : {"mood", "due", "count"}) {
    const std::string sql = "select " + std::string{column} + " from samples";
    EXPECT_EQ(failure_of([&] {
                database->read([&](Tx& tx) {
                  if (sql.find("mood") != std::string::npos) tx.all<Mood>(sql);
                  if (sql.find("due") != std::string::npos) tx.all<Date>(sql);
                  if (sql.find("count") != std::string::npos) tx.all<std::int32_t>(sql);
                });
              }),
              StoreFailure::corrupt)
        << column;
  }
}

TEST_P(DatabaseCalls, CannotStandInsideOneAnother) {
  EXPECT_EQ(failure_of([&] { database->write([&](Tx&) { database->read([](Tx&) {}); }); }), StoreFailure::misuse);
  EXPECT_EQ(failure_of([&] { database->write([&](Tx&) { database->write([](Tx&) {}); }); }), StoreFailure::misuse);
  EXPECT_EQ(failure_of([&] { database->read([&](Tx&) { database->write([](Tx&) {}); }); }), StoreFailure::misuse);
  add(1, "and go on afterwards");
}

TEST_P(DatabaseCalls, LendTheirTxToNobody) {
  const Tx* kept = nullptr;
  database->read([&](Tx& tx) {
    kept = &tx;
    std::jthread{[&] { EXPECT_EQ(failure_of([&] { tx.execute("select 1"); }), StoreFailure::misuse); }}.join();
  });
  EXPECT_EQ(failure_of([&] { kept->connection(); }), StoreFailure::misuse);
}

TEST_P(DatabaseCalls, EndAStatementThatRunsTooLong) {
  database.reopen({.statement_timeout = std::chrono::milliseconds{50}});
  constexpr auto endless =
      "with recursive n (i) as (select 1 union all select i + 1 from n where i < 1000000000) select count(*) from n";
  EXPECT_EQ(failure_of([&] { database->read([](Tx& tx) { tx.value<std::int64_t>(endless); }); }),
            StoreFailure::timeout);
  EXPECT_EQ(failure_of([&] { database->write([](Tx& tx) { tx.value<std::int64_t>(endless); }); }),
            StoreFailure::timeout);
  add(1, "and go on afterwards");
}

TEST_P(DatabaseCalls, TellCapitalsApartInPatterns) {
  add(1, "Alpha");
  database->read([](Tx& tx) {
    EXPECT_EQ(tx.value<std::int64_t>("select count(*) from samples where title like 'alp%'"), 0);
    EXPECT_EQ(tx.value<std::int64_t>("select count(*) from samples where title like 'Alp%'"), 1);
  });
}

TEST_P(DatabaseCalls, SortTextsByTheirCharacters) {
  add(1, "b");
  add(2, "A");
  add(3, "a");
  add(4, "企业");
  add(5, "_");
  database->read([](Tx& tx) {
    EXPECT_THAT(tx.all<std::string>("select title from samples order by title"),
                ElementsAre("A", "_", "a", "b", "企业"));
  });
}

TEST_P(DatabaseCalls, FindEverythingAgainAfterReopening) {
  add(1, "one");
  database.close();
  database.reopen();
  EXPECT_THAT(ids(), ElementsAre(1));
}

TEST(DatabaseUrl, OfAnotherKindIsRefused) {
  EXPECT_THROW(Database{"mysql://localhost"}, StoreError);
  EXPECT_THROW(Database{"sqlite:/nowhere/at/all.db"}, StoreError);
}

}  // namespace
}  // namespace huiqi::store
