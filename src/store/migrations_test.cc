#include "store/migrations.h"

#include <gmock/gmock.h>

#include <fstream>

#include "store/digest.h"
#include "support/fixed_clock.h"
#include "support/test_database.h"

namespace huiqi::store {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

Migration migration(int number, std::string text) {
  return {number, "step" + std::to_string(number), text, hex(sm3(text))};
}

class Migrations : public testing::OnBothBackends {
 protected:
  // After the project's own.
  std::vector<Migration> with(std::vector<Migration> more) {
    auto all = testing::migrations();
    for (auto& each : more) all.push_back(std::move(each));
    return all;
  }
  Result<int> apply(const std::vector<Migration>& known) { return migrate(*database, known, clock); }
  void expect_refused(const std::vector<Migration>& known, std::string_view code, const std::string& file) {
    const auto result = apply(known);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, code);
    EXPECT_EQ(result.error().kind, ErrorKind::conflict);
    EXPECT_EQ(result.error().values, (std::vector<MessageValue>{{"migration", file}}));
  }
  std::int64_t count(std::string_view table) {
    return database->read([&](Tx& tx) { return tx.value<std::int64_t>("select count(*) from " + std::string{table}); });
  }
  testing::FixedClock clock{"2026-03-02T09:00:00+08:00"};
};
HUIQI_ON_BOTH_BACKENDS(Migrations);

TEST_P(Migrations, AreAppliedOnceAndRemembered) {
  const auto known = with({migration(9001, "create table a (id bigint not null primary key);"),
                           migration(9002, "insert into a (id) values (1); insert into a (id) values (2);")});
  EXPECT_EQ(apply(known).value(), 2);
  EXPECT_EQ(apply(known).value(), 0);
  EXPECT_EQ(count("a"), 2);
  const auto history = applied_migrations(*database);
  ASSERT_EQ(history.size(), known.size());
  EXPECT_EQ(history.back().number, 9002);
  EXPECT_EQ(history.back().name, "step9002");
  EXPECT_EQ(history.back().checksum, known.back().checksum);
  EXPECT_EQ(history.back().applied_at, clock.now());
}

TEST_P(Migrations, AreUndoneWholeWhenAStatementFails) {
  const auto broken = with(
      {migration(9001, "create table a (id bigint not null primary key);"),
       migration(9002, "create table b (id bigint); insert into a (id) values (1); insert into nowhere values (1);")});
  EXPECT_THROW(static_cast<void>(apply(broken)), StoreError);
  EXPECT_EQ(count("a"), 0);
  EXPECT_THROW(count("b"), StoreError);
  EXPECT_EQ(applied_migrations(*database).back().number, 9001);
}

TEST_P(Migrations, TakeTheBlocksOfTheirDialect) {
  ASSERT_TRUE(apply(with({migration(9001,
                                    "-- only sqlite\ncreate table here_sqlite (id bigint);\n-- end\n"
                                    "-- only postgresql\ncreate table here_postgresql (id bigint);\n-- end\n")})));
  EXPECT_EQ(count(database->dialect() == Dialect::sqlite ? "here_sqlite" : "here_postgresql"), 0);
  EXPECT_THROW(count(database->dialect() == Dialect::sqlite ? "here_postgresql" : "here_sqlite"), StoreError);
}

TEST_P(Migrations, RefuseAFileThatWasEditedAfterItWasApplied) {
  ASSERT_TRUE(apply(with({migration(9001, "create table a (id bigint);")})));
  expect_refused(with({migration(9001, "create table a (id bigint, name text);")}), "store.migration_edited",
                 "9001_step9001.sql");
}

TEST_P(Migrations, RefuseADatabaseOfANewerProgram) {
  ASSERT_TRUE(apply(with({migration(9001, ""), migration(9002, "")})));
  expect_refused(with({migration(9001, "")}), "store.schema_newer", "9002_step9002.sql");
  expect_refused(with({migration(9001, ""), migration(9003, "")}), "store.schema_newer", "9002_step9002.sql");
}

TEST_P(Migrations, RefuseAFileThatComesTooLate) {
  ASSERT_TRUE(apply(with({migration(9002, "")})));
  expect_refused(with({migration(9001, ""), migration(9002, "")}), "store.migration_late", "9001_step9001.sql");
}

TEST_P(Migrations, MayBeStartedBySeveralProcessesAtOnce) {
  const auto known = with({migration(9001, "create table a (id bigint not null primary key);"),
                           migration(9002, "insert into a (id) values (1);")});
  std::atomic<int> applied = 0;
  {
    std::vector<std::jthread> processes;
    for (int i = 0; i < 3; ++i) {
      processes.emplace_back([&] {
        Database own{database.url()};
        applied += migrate(own, known, clock).value();
      });
    }
  }
  EXPECT_EQ(applied, 2);
  EXPECT_EQ(count("a"), 1);
}

class MigrationFolder : public ::testing::Test {
 protected:
  void write(std::string_view name, std::string_view text) { std::ofstream{folder / name} << text; }
  std::vector<Migration> load() { return load_migrations(folder / ""); }
  testing::TempFolder folder;
};

TEST_F(MigrationFolder, IsReadInTheOrderOfTheNumbers) {
  write("0002_second.sql", "b");
  write("0001_first_step.sql", "a");
  write("README.md", "not a migration");
  const auto loaded = load();
  ASSERT_EQ(loaded.size(), 2U);
  EXPECT_EQ(loaded[0].number, 1);
  EXPECT_EQ(loaded[0].name, "first_step");
  EXPECT_EQ(loaded[0].text, "a");
  EXPECT_NE(loaded[0].checksum, loaded[1].checksum);
}

TEST_F(MigrationFolder, WithAMisnamedFileIsRefused) {
  for (const auto* name : {"first.sql", "1_first.sql", "0001first.sql", "0001_.sql", "-001_a.sql", "0000_a.sql"}) {
    testing::TempFolder other;
    std::ofstream{other / name};
    EXPECT_THROW(load_migrations(other / ""), StoreError) << name;
  }
}

TEST_F(MigrationFolder, WithANumberTwiceIsRefused) {
  write("0001_a.sql", "");
  write("0001_b.sql", "");
  EXPECT_THROW(load(), StoreError);
}

}  // namespace
}  // namespace huiqi::store
