#pragma once

#include <gtest/gtest.h>

#include "store/database.h"
#include "store/migrations.h"
#include "support/temp_folder.h"

namespace huiqi::testing {

// The project's migrations, as a release carries them.
const std::vector<store::Migration>& migrations();

// A fresh database with all migrations applied, gone with the object. PostgreSQL is the server that ctest started, or
// for a test program run by itself one of its own (tests/support/postgres.sh).
class TestDatabase {
 public:
  explicit TestDatabase(store::Dialect dialect, const store::Options& options = {});
  ~TestDatabase();
  TestDatabase(const TestDatabase&) = delete;
  TestDatabase& operator=(const TestDatabase&) = delete;

  store::Database& operator*() { return *database_; }
  store::Database* operator->() { return &*database_; }
  const std::string& url() const { return url_; }
  void close() { database_.reset(); }
  void reopen(const store::Options& options = {}) { database_.emplace(url_, options); }

 private:
  store::Dialect dialect_;
  TempFolder folder_;
  std::string url_;
  std::optional<store::Database> database_;
};

// Base of tests that must give the same answer on SQLite and on PostgreSQL:
//
//   class Tasks : public testing::OnBothBackends {};
//   HUIQI_ON_BOTH_BACKENDS(Tasks);
//   TEST_P(Tasks, AreFoundByTheirUnit) { database->write(…); }
class OnBothBackends : public ::testing::TestWithParam<store::Dialect> {
 protected:
  TestDatabase database{GetParam()};
};

std::string backend_name(const ::testing::TestParamInfo<store::Dialect>& info);

}  // namespace huiqi::testing

#define HUIQI_ON_BOTH_BACKENDS(suite)                                                                               \
  INSTANTIATE_TEST_SUITE_P(Backends, suite,                                                                         \
                           ::testing::Values(::huiqi::store::Dialect::sqlite, ::huiqi::store::Dialect::postgresql), \
                           ::huiqi::testing::backend_name)
