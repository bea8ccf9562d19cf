#include "store/postgres/connection.h"

#include "store/postgres/copy.h"
#include "store/sql_tokens.h"

namespace huiqi::store::postgres {
namespace {

constexpr int kRowsAtOnce = 500;
constexpr std::size_t kMostKept = 1000;  // statements; every text is constant, so this is far above need

// Rows in portions, through a cursor of the server, so that other statements may run between them.
class Portions final : public Result {
 public:
  Portions(Link& link, std::string name, ResultPtr first)
      : Result(std::move(first)), link_(link), name_(std::move(name)), more_(rows() == kRowsAtOnce) {}

  bool next() override {
    if (Result::next()) return true;
    if (!more_) return false;
    link_.queue(fetch(name_));
    show(link_.exchange("fetch"));
    more_ = rows() == kRowsAtOnce;
    return Result::next();
  }

  static std::string fetch(const std::string& name) { return "fetch " + std::to_string(kRowsAtOnce) + " from " + name; }

 private:
  Link& link_;
  std::string name_;
  bool more_;
};

}  // namespace

void PostgresConnection::queue_begin() {
  if (begin_ == nullptr) return;
  link_.queue(std::exchange(begin_, nullptr));
  in_transaction_ = true;
}

ResultPtr PostgresConnection::run(std::string_view sql, std::span<const Parameter> parameters) {
  const Arguments arguments{parameters};
  queue_begin();
  const auto found = kept_.find(sql);
  if (found == kept_.end()) return run_first(sql, arguments);
  if (found->second.types != arguments.types()) {  // the same text with an argument of another type
    link_.queue("deallocate " + found->second.name);
    kept_.erase(found);
    return run_first(sql, arguments);
  }
  link_.queue_prepared(found->second.name, arguments);
  return link_.exchange(sql);
}

ResultPtr PostgresConnection::run_first(std::string_view sql, const Arguments& arguments) {
  check_arguments(sql, arguments.types().size());
  if (kept_.size() >= kMostKept) {
    link_.queue("deallocate all");
    kept_.clear();
  }
  const std::string text{sql};
  Kept kept{"s" + std::to_string(++names_), arguments.types()};
  link_.queue_prepare(kept.name, text, kept.types);
  link_.queue_prepared(kept.name, arguments);
  ResultPtr answer = link_.exchange(sql);
  kept_.emplace(text, std::move(kept));
  return answer;
}

std::int64_t PostgresConnection::execute(std::string_view sql, std::span<const Parameter> parameters) {
  const ResultPtr answer = run(sql, parameters);
  if (PQresultStatus(answer.get()) == PGRES_TUPLES_OK && PQcmdStatus(answer.get()) == std::string_view{"SELECT"})
    return 0;
  return std::strtoll(PQcmdTuples(answer.get()), nullptr, 10);
}

CursorPtr PostgresConnection::open(std::string_view sql, std::span<const Parameter> parameters, Fetch fetch) {
  if (fetch == Fetch::whole) return CursorPtr{new Result(run(sql, parameters))};
  check_arguments(sql, parameters.size());
  const Arguments arguments{parameters};
  const std::string name = "c" + std::to_string(++names_);
  queue_begin();
  link_.queue("declare " + name + " no scroll cursor for " + std::string{sql}, arguments);
  link_.queue(Portions::fetch(name));
  return CursorPtr{new Portions(link_, name, link_.exchange(sql))};
}

std::unique_ptr<BulkInsert> PostgresConnection::bulk_insert(std::string_view table,
                                                            std::span<const std::string> columns) {
  if (begin_ != nullptr) {
    queue_begin();
    link_.exchange("begin");
  }
  return std::make_unique<CopyIn>(link_, table, columns);
}

void PostgresConnection::run_script(const std::string& script) {
  queue_begin();
  link_.queue("set local statement_timeout = 0");
  link_.exchange("begin");
  PGconn* plain = link_.plain();
  // What was prepared may no longer fit the tables.
  const ResultPtr answer{PQexec(plain, (script + "\n;deallocate all").c_str())};
  kept_.clear();
  if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK) raise(plain, answer.get(), script);
}

void PostgresConnection::commit() {
  begin_ = nullptr;
  if (!in_transaction_) return;
  link_.queue("commit");
  committing_ = true;
  const ResultPtr answer = link_.exchange("commit");
  committing_ = false;
  in_transaction_ = false;
  if (PQcmdStatus(answer.get()) != std::string_view{"COMMIT"}) {
    throw StoreError(StoreFailure::misuse, "a statement failed, its exception was swallowed, and nothing was kept");
  }
}

void PostgresConnection::end() noexcept {
  begin_ = nullptr;
  if (std::exchange(in_transaction_, false)) link_.send_and_forget("rollback");
}

}  // namespace huiqi::store::postgres
