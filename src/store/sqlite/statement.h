#pragma once

#include "store/connection.h"
#include "store/sqlite/error.h"

namespace huiqi::store::sqlite {

// Ends a statement that runs longer than it may; asked by SQLite every few thousand steps.
class Deadline {
 public:
  explicit Deadline(std::chrono::milliseconds limit) : limit_(limit) {}
  void watch(sqlite3* db);
  void start() {
    if (limit_.count() > 0) end_ = std::chrono::steady_clock::now() + limit_;
  }

 private:
  std::chrono::milliseconds limit_;
  std::chrono::steady_clock::time_point end_ = std::chrono::steady_clock::time_point::max();
};

// A prepared statement, kept by its connection and run many times.
class Statement final : public Cursor {
 public:
  Statement(sqlite3* db, std::string_view sql, Deadline& deadline);

  // Binds and makes ready for next(). With Fetch::whole text is not copied.
  void start(std::span<const Parameter> parameters, Fetch fetch);
  std::int64_t run(std::span<const Parameter> parameters);  // to the end; rows changed
  bool running() const { return running_; }
  void delete_on_release() { temporary_ = true; }

  bool next() override;
  int width() const override { return width_; }
  std::string_view name(int column) const override { return sqlite3_column_name(handle_, column); }
  bool is_null(int column) const override { return sqlite3_column_type(handle_, column) == SQLITE_NULL; }
  bool boolean(int column) const override;
  std::int64_t integer(int column) const override;
  double real(int column) const override;
  std::string_view text(int column) const override;
  std::string_view bytes(int column) const override;
  void release() noexcept override;

 private:
  void bind(int position, const Parameter& parameter, Fetch fetch);
  int bind_text(int position, std::string_view text, Fetch fetch);
  int bind_bytes(int position, std::string_view bytes, Fetch fetch);
  void expect(int column, int type, std::string_view wanted) const;
  bool step();

  struct Finalize {
    void operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }
  };

  sqlite3* db_;
  sqlite3_stmt* handle_ = nullptr;
  std::unique_ptr<sqlite3_stmt, Finalize> owner_;
  Deadline& deadline_;
  std::vector<int> positions_;  // SQLite's number of $1, $2 …: it counts them by first appearance
  int width_ = 0;
  unsigned rows_ = 0;
  bool running_ = false;
  bool temporary_ = false;
  bool done_ = false;
};

}  // namespace huiqi::store::sqlite
