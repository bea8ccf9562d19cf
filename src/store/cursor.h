#pragma once

namespace huiqi::store {

// A statement while it runs: its current row, column by column. Each backend has one. Reading a NULL, or a value of
// another type, throws StoreError (misuse); text and bytes live until the next row.
class Cursor {
 public:
  Cursor() = default;
  Cursor(const Cursor&) = delete;
  Cursor& operator=(const Cursor&) = delete;
  virtual ~Cursor() = default;

  virtual bool next() = 0;  // false after the last row
  virtual int width() const = 0;
  virtual std::string_view name(int column) const = 0;
  virtual bool is_null(int column) const = 0;
  virtual bool boolean(int column) const = 0;
  virtual std::int64_t integer(int column) const = 0;
  virtual double real(int column) const = 0;
  virtual std::string_view text(int column) const = 0;
  virtual std::string_view bytes(int column) const = 0;
  virtual void release() noexcept = 0;  // ends the statement; a kept one may be run again

  // The names of the columns need checking against a row struct only once per kept statement: `row` identifies it.
  const void* checked_row = nullptr;
};

struct ReleaseCursor {
  void operator()(Cursor* cursor) const noexcept { cursor->release(); }
};
using CursorPtr = std::unique_ptr<Cursor, ReleaseCursor>;

}  // namespace huiqi::store
