#include "store/postgres/link.h"

namespace huiqi::store::postgres {
namespace {

PGconn* connect(const Settings& settings) {
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(settings.connect_timeout).count();
  const std::string timeout = std::to_string(std::max<std::int64_t>(seconds, 2));
  // What the url says overrides what stands before it.
  const std::array<const char*, 5> names{"connect_timeout", "fallback_application_name", "dbname", "client_encoding",
                                         nullptr};
  const std::array<const char*, 5> values{timeout.c_str(), "huiqi", settings.url.c_str(), "UTF8", nullptr};
  return PQconnectdbParams(names.data(), values.data(), 1);
}

}  // namespace

Link::Link(const Settings& settings) : connection_(connect(settings)) {
  if (!alive()) raise(connection_.get(), nullptr, "connect");
  PQsetNoticeProcessor(
      connection_.get(), [](void*, const char*) {}, nullptr);  // they would go to stderr
  queue("set statement_timeout = " + std::to_string(settings.statement_timeout.count()));
  // A transaction whose program hangs must not hold its locks for ever.
  queue("set idle_in_transaction_session_timeout = '5min'");
  exchange("connect");
}

void Link::must(int sent, std::string_view doing) {
  if (sent == 0) raise(connection_.get(), nullptr, doing);
}

void Link::enter_pipeline() {
  if (PQpipelineStatus(connection_.get()) == PQ_PIPELINE_OFF) must(PQenterPipelineMode(connection_.get()), "pipeline");
}

void Link::queue(const std::string& sql) {
  queue(sql, Arguments{{}});
}

void Link::queue(const std::string& sql, const Arguments& arguments) {
  enter_pipeline();
  must(PQsendQueryParams(connection_.get(), sql.c_str(), arguments.count(), arguments.types().data(),
                         arguments.values(), arguments.lengths(), arguments.formats(), 0),
       sql);
  ++queued_;
}

void Link::queue_prepare(const std::string& name, const std::string& sql, const std::vector<Oid>& types) {
  enter_pipeline();
  must(PQsendPrepare(connection_.get(), name.c_str(), sql.c_str(), static_cast<int>(types.size()), types.data()), sql);
  ++queued_;
}

void Link::queue_prepared(const std::string& name, const Arguments& arguments) {
  enter_pipeline();
  must(PQsendQueryPrepared(connection_.get(), name.c_str(), arguments.count(), arguments.values(), arguments.lengths(),
                           arguments.formats(), 0),
       name);
  ++queued_;
}

// Each command gives its result and a null, and the sync behind them gives one result of its own.
std::vector<ResultPtr> Link::read_answers(int count) {
  std::vector<ResultPtr> answers;
  for (int i = 0; i < count; ++i) {
    answers.emplace_back(PQgetResult(connection_.get()));
    if (answers.back() == nullptr || !alive()) raise(connection_.get(), nullptr, "the server is gone");
    while (ResultPtr{PQgetResult(connection_.get())} != nullptr) {
    }
  }
  const ResultPtr sync{PQgetResult(connection_.get())};
  if (sync == nullptr || PQresultStatus(sync.get()) != PGRES_PIPELINE_SYNC) {
    raise(connection_.get(), nullptr, "the server is gone");
  }
  return answers;
}

void Link::skip_forgotten() {
  for (const int count : std::exchange(forgotten_, {})) read_answers(count);
}

ResultPtr Link::exchange(std::string_view doing) {
  must(PQpipelineSync(connection_.get()), doing);
  skip_forgotten();
  auto answers = read_answers(std::exchange(queued_, 0));
  for (const auto& answer : answers) {
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) raise(connection_.get(), answer.get(), doing);
  }
  return std::move(answers.back());
}

void Link::send_and_forget(const char* sql) noexcept {
  PQenterPipelineMode(connection_.get());
  if (PQsendQueryParams(connection_.get(), sql, 0, nullptr, nullptr, nullptr, nullptr, 0) == 0) return;
  if (PQpipelineSync(connection_.get()) != 0) forgotten_.push_back(std::exchange(queued_, 0) + 1);
}

PGconn* Link::plain() {
  skip_forgotten();
  if (PQpipelineStatus(connection_.get()) != PQ_PIPELINE_OFF) must(PQexitPipelineMode(connection_.get()), "pipeline");
  return connection_.get();
}

}  // namespace huiqi::store::postgres
