#pragma once

#include "store/connection.h"
#include "store/row.h"

namespace huiqi::store {

// The rows of a running statement, read as they are asked for: for (const Task& task : tx.each<Task>(sql, …)). While it
// runs, other statements of the same Tx may run too, but must not change what it reads.
template <class Row>
class Rows {
 public:
  explicit Rows(CursorPtr cursor) : cursor_(std::move(cursor)) { check_row<Row>(*cursor_); }

  class Iterator {
   public:
    using value_type = Row;
    using difference_type = std::ptrdiff_t;
    explicit Iterator(Rows& rows) : rows_(&rows) { ++*this; }
    Row& operator*() const { return *rows_->row_; }
    Row* operator->() const { return &*rows_->row_; }
    Iterator& operator++() {
      rows_->advance();
      return *this;
    }
    void operator++(int) { ++*this; }
    bool operator==(std::default_sentinel_t) const { return !rows_->row_; }

   private:
    Rows* rows_;
  };

  Iterator begin() { return Iterator{*this}; }  // once
  std::default_sentinel_t end() const { return {}; }

 private:
  void advance() {
    if (cursor_->next()) {
      row_.emplace(read_row<Row>(*cursor_));
    } else {
      row_.reset();
    }
  }

  CursorPtr cursor_;
  std::optional<Row> row_;
};

// What a function given to Database::read or ::write works with. It belongs to that call and to its thread: used
// elsewhere or later, it throws. SQL is written in the subset that SQLite and PostgreSQL share, with $1, $2 … for the
// arguments, in any order; the text itself is constant, since every distinct one is prepared and kept.
class Tx {
 public:
  Tx() = default;
  Tx(const Tx&) = delete;
  Tx& operator=(const Tx&) = delete;

  // Rows changed: 0 after an `on conflict do nothing` that found a conflict.
  template <class... Args>
  std::int64_t execute(std::string_view sql, const Args&... args) {
    const std::array<Parameter, sizeof...(Args)> parameters{encode(args)...};
    return connection().execute(sql, parameters);
  }

  template <class Row, class... Args>
  std::vector<Row> all(std::string_view sql, const Args&... args) {
    const std::array<Parameter, sizeof...(Args)> parameters{encode(args)...};
    const CursorPtr cursor = connection().open(sql, parameters, Fetch::whole);
    check_row<Row>(*cursor);
    std::vector<Row> rows;
    while (cursor->next()) rows.push_back(read_row<Row>(*cursor));
    return rows;
  }

  // The row, or nothing. A second row is a mistake in the statement and throws.
  template <class Row, class... Args>
  std::optional<Row> one(std::string_view sql, const Args&... args) {
    const std::array<Parameter, sizeof...(Args)> parameters{encode(args)...};
    const CursorPtr cursor = connection().open(sql, parameters, Fetch::whole);
    check_row<Row>(*cursor);
    if (!cursor->next()) return std::nullopt;
    std::optional<Row> row{read_row<Row>(*cursor)};
    if (cursor->next()) refuse("several rows where one was asked for", sql);
    return row;
  }

  // For statements that always give exactly one row, such as counts and insert … returning.
  template <class Row, class... Args>
  Row value(std::string_view sql, const Args&... args) {
    auto row = one<Row>(sql, args...);
    if (!row) refuse("no row where one was asked for", sql);
    return *std::move(row);
  }

  // Arguments are copied, so temporaries are welcome.
  template <class Row, class... Args>
  Rows<Row> each(std::string_view sql, const Args&... args) {
    const std::array<Parameter, sizeof...(Args)> parameters{encode(args)...};
    return Rows<Row>{connection().open(sql, parameters, Fetch::stream)};
  }

  // Adds many rows of a columned struct: COPY on PostgreSQL, one kept statement on SQLite. Returns how many.
  template <class List>
  std::int64_t insert_many(std::string_view table, const List& rows) {
    using Row = std::ranges::range_value_t<List>;
    const auto bulk = connection().bulk_insert(table, column_names<Row>());
    std::vector<Parameter> parameters;
    for (const Row& row : rows) {
      parameters.clear();
      detail::EncodeVisitor visit{parameters};
      columns(visit, row);
      bulk->add(parameters);
    }
    return bulk->finish();
  }

  // For the rare statement that the two dialects cannot share.
  Dialect dialect() const { return connection().dialect(); }

  // The session itself, for what store offers on top of statements (migrations, backup).
  Connection& connection() const;

 private:
  friend class TxScope;
  [[noreturn]] static void refuse(std::string_view what, std::string_view sql);

  Connection* connection_ = nullptr;  // null outside the call
  std::thread::id thread_;
};

// Opens a Tx for the thread that made the scope, until the scope ends.
class TxScope {
 public:
  TxScope(Tx& tx, Connection& connection) : tx_(tx) {
    tx_.connection_ = &connection;
    tx_.thread_ = std::this_thread::get_id();
  }
  ~TxScope() { tx_.connection_ = nullptr; }
  TxScope(const TxScope&) = delete;
  TxScope& operator=(const TxScope&) = delete;

 private:
  Tx& tx_;
};

}  // namespace huiqi::store
