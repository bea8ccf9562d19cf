#pragma once

#include "store/connection.h"
#include "store/postgres/error.h"

namespace huiqi::store::postgres {

// Rows that the server sent, in its text form.
class Result : public Cursor {
 public:
  explicit Result(ResultPtr result) { show(std::move(result)); }

  bool next() override { return ++row_ < rows_; }
  int width() const override { return PQnfields(result_.get()); }
  std::string_view name(int column) const override { return PQfname(result_.get(), column); }
  bool is_null(int column) const override { return PQgetisnull(result_.get(), row_, column) != 0; }
  bool boolean(int column) const override;
  std::int64_t integer(int column) const override;
  double real(int column) const override;
  std::string_view text(int column) const override;
  std::string_view bytes(int column) const override;
  void release() noexcept override { delete this; }

 protected:
  void show(ResultPtr result);
  int rows() const { return rows_; }

 private:
  std::string_view raw(int column) const;
  std::string_view expect(int column, std::span<const Oid> types, std::string_view wanted) const;

  ResultPtr result_;
  int row_ = -1;
  int rows_ = 0;
  mutable std::string decoded_;  // the newest column of bytes
};

}  // namespace huiqi::store::postgres
