#include <gmock/gmock.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include <latch>

#include "support/test_database.h"

namespace huiqi::store {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;

// Another program that has the file open.
class OtherProgram {
 public:
  explicit OtherProgram(const std::string& url) {
    EXPECT_EQ(sqlite3_open(url.substr(url.find(':') + 1).c_str(), &db_), SQLITE_OK);
  }
  ~OtherProgram() { sqlite3_close(db_); }
  OtherProgram(const OtherProgram&) = delete;
  OtherProgram& operator=(const OtherProgram&) = delete;
  void run(const char* sql) { EXPECT_EQ(sqlite3_exec(db_, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sql; }

 private:
  sqlite3* db_ = nullptr;
};

class SqliteFile : public ::testing::Test {
 protected:
  SqliteFile() {
    database->write([](Tx& tx) { tx.execute("create table numbers (n integer not null, filler text) strict"); });
  }
  void add(int n) {
    database->write([&](Tx& tx) { tx.execute("insert into numbers (n) values ($1)", n); });
  }
  std::vector<int> numbers() {
    return database->read([](Tx& tx) { return tx.all<int>("select n from numbers order by n"); });
  }
  StoreFailure failure_of_adding(int n) {
    try {
      add(n);
    } catch (const StoreError& error) {
      return error.failure();
    }
    ADD_FAILURE() << "nothing was thrown";
    return StoreFailure::misuse;
  }
  testing::TestDatabase database{Dialect::sqlite, {.connections = 2, .wait = 50ms}};
};

TEST_F(SqliteFile, IsDurableAndLetsReadersPass) {
  const auto check = [](Tx& tx) {
    EXPECT_EQ(tx.value<std::string>("pragma journal_mode"), "wal");
    EXPECT_EQ(tx.value<int>("pragma synchronous"), 2) << "FULL";
    EXPECT_EQ(tx.value<int>("pragma foreign_keys"), 1);
    EXPECT_EQ(tx.value<int>("pragma application_id"), 0x48554951);
  };
  database->read(check);
  database->write(check);
}

TEST_F(SqliteFile, IsForItsOwnerOnly) {
  testing::TempFolder folder;
  const auto path = folder / "new.db";
  const Database made{"sqlite:" + path.string()};
  struct stat about {};
  ASSERT_EQ(stat(path.c_str(), &about), 0);
  EXPECT_EQ(about.st_mode & 0777U, 0600U);
}

TEST_F(SqliteFile, OfAnotherProgramIsRefused) {
  testing::TempFolder folder;
  const std::string url = "sqlite:" + (folder / "other.db").string();
  OtherProgram{url}.run("create table theirs (x)");
  EXPECT_THROW(Database{url}, StoreError);
  OtherProgram{url}.run("drop table theirs; pragma application_id = 1");
  EXPECT_THROW(Database{url}, StoreError);
}

TEST_F(SqliteFile, LockedByAnotherProgramIsWaitedForButNotForEver) {
  OtherProgram other{database.url()};
  other.run("begin immediate");
  EXPECT_EQ(failure_of_adding(1), StoreFailure::busy);
  other.run("rollback");
  add(2);
  EXPECT_THAT(numbers(), ElementsAre(2));
}

TEST_F(SqliteFile, TellsEveryCallOfAGroupWhenItCannotCommit) {
  OtherProgram other{database.url()};
  other.run("begin immediate");
  std::atomic<int> told = 0;
  {
    std::vector<std::jthread> writers;
    for (int i = 0; i < 8; ++i) {
      writers.emplace_back([&] { told += failure_of_adding(1) == StoreFailure::busy ? 1 : 0; });
    }
  }
  other.run("rollback");
  EXPECT_EQ(told, 8);
  EXPECT_TRUE(numbers().empty());
}

TEST_F(SqliteFile, ThatIsFullLosesNothingThatWasKept) {
  add(1);
  database->write([](Tx& tx) {
    const auto pages = tx.value<std::int64_t>("pragma page_count");
    tx.connection().run_script("pragma max_page_count = " + std::to_string(pages + 2));
  });
  const std::string filler(100'000, 'x');
  try {
    database->write([&](Tx& tx) { tx.execute("insert into numbers (n, filler) values (2, $1)", filler); });
    FAIL() << "there was room";
  } catch (const StoreError& error) {
    EXPECT_EQ(error.failure(), StoreFailure::unavailable);
  }
  database->write([](Tx& tx) { tx.connection().run_script("pragma max_page_count = 1000000"); });
  add(3);
  EXPECT_THAT(numbers(), ElementsAre(1, 3));
}

TEST_F(SqliteFile, CommitsTheCallsThatWaitTogether) {
  // While the writer is held, others queue behind it; a watcher sees them appear in one step.
  std::latch held{1};
  std::latch queued{20};
  std::vector<std::jthread> threads;
  threads.emplace_back([&] { database->write([&](Tx&) { held.wait(); }); });
  std::this_thread::sleep_for(20ms);
  for (int i = 0; i < 20; ++i) {
    threads.emplace_back([&, i] {
      queued.count_down();
      add(i);
    });
  }
  queued.wait();
  std::this_thread::sleep_for(50ms);
  OtherProgram other{database.url()};  // keeps the log from being emptied
  const auto log_size = [&] { return std::filesystem::file_size(database.url().substr(7) + "-wal"); };
  const auto before = log_size();
  held.count_down();
  threads.clear();
  EXPECT_EQ(numbers().size(), 20U);
  // A commit of its own writes a frame of 4 KiB for the table at least: 20 would need more than 80 KiB.
  EXPECT_LT(log_size() - before, 40'000U);
}

TEST_F(SqliteFile, LendsOnlyAsManyReadersAsItMay) {
  std::latch reading{2};
  std::latch done{1};
  std::vector<std::jthread> readers;
  for (int i = 0; i < 2; ++i) {
    readers.emplace_back([&] {
      database->read([&](Tx&) {
        reading.count_down();
        done.wait();
      });
    });
  }
  reading.wait();
  EXPECT_THROW(numbers(), StoreError);
  done.count_down();
  readers.clear();
  EXPECT_TRUE(numbers().empty());
}

TEST_F(SqliteFile, FinishesTheWritesThatAreQueuedBeforeItCloses) {
  std::atomic<int> kept = 0;
  {
    std::vector<std::jthread> writers;
    for (int i = 0; i < 10; ++i) {
      writers.emplace_back([&, i] {
        add(i);
        ++kept;
      });
    }
  }
  database.close();
  database.reopen();
  EXPECT_EQ(numbers().size(), static_cast<std::size_t>(kept));
}

}  // namespace
}  // namespace huiqi::store
