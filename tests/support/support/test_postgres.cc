#include "support/test_postgres.h"

#include <libpq-fe.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <stdexcept>

namespace huiqi::testing {
namespace {

std::string first_line_of(const std::filesystem::path& file) {
  std::string line;
  std::getline(std::ifstream{file} >> std::ws, line);
  return line;
}

// A test program that was started by hand has no server beside it: one that ends with this process.
std::string url_of_own_server() {
  const auto file = std::filesystem::temp_directory_path() / ("huiqi-postgres-" + std::to_string(getpid()) + ".url");
  const std::string command =
      HUIQI_SOURCE "/tests/support/postgres.sh start " + file.string() + " " + std::to_string(getpid());
  if (std::system(command.c_str()) != 0) throw std::runtime_error("no PostgreSQL can be started");
  return first_line_of(file);
}

const std::string& server_url() {
  static const std::string url = [] {
    const char* prefix = std::getenv("HUIQI_TEST_POSTGRES");
    const std::string shared =
        prefix != nullptr ? first_line_of(prefix + std::string{"-"} + std::to_string(getppid()) + ".url") : "";
    return shared.empty() ? url_of_own_server() : shared;
  }();
  return url;
}

}  // namespace

void postgres_admin(const std::string& sql) {
  const std::unique_ptr<PGconn, decltype(&PQfinish)> connection{PQconnectdb(server_url().c_str()), &PQfinish};
  const std::unique_ptr<PGresult, decltype(&PQclear)> result{PQexec(connection.get(), sql.c_str()), &PQclear};
  const auto status = PQresultStatus(result.get());
  if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
    throw std::runtime_error(sql + ": " + PQerrorMessage(connection.get()));
  }
}

std::string postgres_url(const std::string& database) {
  std::string url = server_url();
  return url.replace(url.find("/postgres?") + 1, std::string_view{"postgres"}.size(), database);
}

std::string create_postgres_database(const std::string& original) {
  static std::atomic<int> count = 0;
  const std::string name = "test_" + std::to_string(getpid()) + "_" + std::to_string(++count);
  postgres_admin("create database " + name + " template " + original);
  return name;
}

void drop_postgres_database(const std::string& url) noexcept {
  const auto begin = url.find("///") + 3;
  try {
    postgres_admin("drop database " + url.substr(begin, url.find('?') - begin) + " with (force)");
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';  // it goes with the server
  }
}

}  // namespace huiqi::testing
