#include "identity/api.h"
#include "identity/routes_api.h"

namespace huiqi::identity {
namespace {

bool is_allowed(const std::string& permission, PostFunction function, const Permissions& permissions) {
  return permission.empty() || permission == kOwnSession || permissions.allows(function, permission);
}

std::string mark(bool allowed) {
  return allowed ? " ✓ |" : " – |";
}

}  // namespace

void add_routes(http::Router& router, const Services& services) {
  add_session_routes(router, services);
  add_account_routes(router, services);
  add_directory_routes(router, services);
}

std::string authorisation_table(const http::Router& router, const Permissions& permissions) {
  std::vector<std::string> lines;
  for (const auto& route : router.routes()) {
    auto line = "| " + route.pattern + " | " + std::string{huiqi::name_of(route.method)} + " | " +
                (route.permission.empty() ? "anyone" : "`" + route.permission + "`") + " |" +
                mark(route.permission.empty());
    for (const auto function : kPostFunctions) line += mark(is_allowed(route.permission, function, permissions));
    lines.push_back(line);
  }
  std::ranges::sort(lines);
  std::string table = "| route | method | permission | nobody |";
  for (const auto function : kPostFunctions) table += " " + std::string{huiqi::name_of(function)} + " |";
  table += "\n|---|---|---|---|---|---|---|---|\n";
  for (const auto& line : lines) table += line + "\n";
  return table;
}

std::vector<std::string> undeclared_permissions(const http::Router& router, const Permissions& permissions) {
  std::vector<std::string> mistakes;
  for (const auto& route : router.routes()) {
    if (route.permission.empty() || route.permission == kOwnSession || permissions.is_declared(route.permission))
      continue;
    mistakes.push_back(std::string{huiqi::name_of(route.method)} + " " + route.pattern + " " + route.permission);
  }
  return mistakes;
}

}  // namespace huiqi::identity
