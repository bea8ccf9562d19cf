#pragma once

#include "store/connection.h"
#include "store/postgres/link.h"

namespace huiqi::store::postgres {

// COPY … FROM STDIN, in PostgreSQL's text format.
class CopyIn final : public BulkInsert {
 public:
  CopyIn(Link& link, std::string_view table, std::span<const std::string> columns);
  ~CopyIn() override;  // without finish(): the server drops the rows, and the transaction with them
  void add(std::span<const Parameter> row) override;
  std::int64_t finish() override;

 private:
  void add_value(const Parameter& value);
  void add_text(std::string_view text);
  void flush();
  ResultPtr end(const char* why_not) noexcept;

  PGconn* connection_;
  std::string doing_;
  std::string buffer_;
  bool open_ = true;
};

}  // namespace huiqi::store::postgres
