#pragma once

#include "store/postgres/arguments.h"
#include "store/postgres/error.h"

namespace huiqi::store::postgres {

struct Settings {
  std::string url;
  std::chrono::milliseconds connect_timeout;
  std::chrono::milliseconds statement_timeout;  // 0: none
};

// The line to a server, in libpq's pipeline mode: what is queued travels together and is answered together, so that
// `begin` costs no journey of its own. One thread at a time.
class Link {
 public:
  explicit Link(const Settings& settings);

  bool alive() const { return PQstatus(connection_.get()) == CONNECTION_OK; }

  void queue(const std::string& sql);  // without arguments
  void queue(const std::string& sql, const Arguments& arguments);
  void queue_prepare(const std::string& name, const std::string& sql, const std::vector<Oid>& types);
  void queue_prepared(const std::string& name, const Arguments& arguments);

  // Sends what is queued and gives the last answer; the first failure, with `doing`, is thrown.
  ResultPtr exchange(std::string_view doing);
  // Sends a statement and does not wait; its answer is skipped before the next exchange. A line that breaks here shows
  // there.
  void send_and_forget(const char* sql) noexcept;

  // Outside the pipeline, for what cannot travel in it: several statements in one text, and COPY.
  PGconn* plain();

 private:
  void must(int sent, std::string_view doing);
  void enter_pipeline();
  std::vector<ResultPtr> read_answers(int count);
  void skip_forgotten();

  struct Finish {
    void operator()(PGconn* connection) const { PQfinish(connection); }
  };
  std::unique_ptr<PGconn, Finish> connection_;
  int queued_ = 0;
  std::vector<int> forgotten_;  // how many commands each unread sync stands behind
};

}  // namespace huiqi::store::postgres
