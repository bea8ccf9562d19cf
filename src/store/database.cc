#include "store/database.h"

#include "store/postgres/backend.h"
#include "store/sqlite/backend.h"

namespace huiqi::store {
namespace {

std::unique_ptr<Backend> open_backend(std::string_view url, const Options& options) {
  constexpr std::string_view file = "sqlite:";
  if (url.starts_with(file)) return sqlite::open_backend(std::string{url.substr(file.size())}, options);
  if (url.starts_with("postgresql:") || url.starts_with("postgres:")) return postgres::open_backend(url, options);
  // Only the scheme: the rest may hold a password.
  throw StoreError(StoreFailure::misuse,
                   "a database is sqlite:PATH or postgresql://…, not " + std::string{url.substr(0, url.find(':'))});
}

}  // namespace

Database::Database(std::string_view url, const Options& options) : backend_(open_backend(url, options)) {}
Database::Database(Database&&) noexcept = default;
Database::~Database() = default;

Dialect Database::dialect() const {
  return backend_->dialect();
}

void Database::read_work(const Work& work) {
  backend_->read(work);
}

void Database::write_work(const Work& work, Isolation isolation) {
  backend_->write(work, isolation);
}

}  // namespace huiqi::store
