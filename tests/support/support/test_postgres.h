#pragma once

namespace huiqi::testing {

// The tests' PostgreSQL. Each throws std::runtime_error when there is none and none can be started.

// A new database of this process, copied from `original`; its name.
std::string create_postgres_database(const std::string& original);
std::string postgres_url(const std::string& database);
void drop_postgres_database(const std::string& url) noexcept;

// Runs one statement as the server's owner, outside any transaction.
void postgres_admin(const std::string& sql);

}  // namespace huiqi::testing
