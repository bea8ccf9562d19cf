#include "scenario/runner/contract.h"

#include "scenario/runner/world.h"

namespace huiqi::scenario {
namespace {

// Parts of the contract whose module does not serve all of its routes yet.
constexpr std::string_view kAwaited[] = {"imports", "documents", "publication", "public", "ledger", "chasing", "inbox"};

std::string line_of(const std::string& method, const std::string& path, const std::string& permission) {
  return method + " " + path + " " + (permission.empty() ? "none" : permission);
}

class ContractTest : public ::testing::Test {
 protected:
  World world{store::Dialect::sqlite};
};

TEST_F(ContractTest, EveryRouteStandsInItWithItsPermissionAndTheOtherWayRound) {
  std::set<std::string> routes;
  for (const auto& route : world.program().dispatcher().router().routes()) {
    constexpr std::string_view base = "/api/v1";
    if (!route.pattern.starts_with(base)) continue;
    routes.insert(
        line_of(std::string{huiqi::name_of(route.method)}, route.pattern.substr(base.size()), route.permission));
  }
  std::set<std::string> operations;
  for (const auto& operation : contract().operations()) {
    const auto line = line_of(operation.method, operation.path, operation.permission);
    operations.insert(line);
    if (std::ranges::find(kAwaited, operation.tag) != std::end(kAwaited)) continue;
    EXPECT_TRUE(routes.contains(line)) << "the program has no route for " << line;
  }
  for (const auto& line : routes) EXPECT_TRUE(operations.contains(line)) << "not in api/openapi.yaml: " << line;
}

}  // namespace
}  // namespace huiqi::scenario
