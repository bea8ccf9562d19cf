#include <sstream>

#include "scenario/runner/world.h"
#include "support/authorisation.h"

// docs/reference/authorisation.md, cell by cell: each route is asked for by everyone. That the page lists every route
// and no other is held by program_test.
namespace huiqi::scenario {
namespace {

// The cells of "| /api/v1/x | GET | `p` | – | ✓ |", without the marks of code.
std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream in{line.substr(1)};
  for (std::string cell; std::getline(in, cell, '|');) {
    std::erase(cell, ' ');
    std::erase(cell, '`');
    cells.push_back(cell);
  }
  return cells;
}

std::vector<std::vector<std::string>> rows_of_page() {
  std::vector<std::vector<std::string>> rows;
  std::istringstream page{huiqi::testing::authorisation_page()};
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with("| /") || line.starts_with("| route")) rows.push_back(cells_of(line));
  }
  return rows;
}

class Authorisation : public ::testing::Test {
 protected:
  const http::Route& route(const std::string& pattern, const std::string& method) {
    for (const auto& each : world.program().dispatcher().router().routes()) {
      if (each.pattern == pattern && huiqi::name_of(each.method) == method) return each;
    }
    throw std::runtime_error("the page lists " + method + " " + pattern);
  }
  World world{store::Dialect::sqlite};
};

TEST_F(Authorisation, IsWhatTheReferenceSaysForEveryRouteAndEveryFunction) {
  auto rows = rows_of_page();
  const auto head = rows.front();
  rows.erase(rows.begin());
  ASSERT_EQ(rows.size(), world.program().dispatcher().router().routes().size());
  for (std::size_t column = 3; column < head.size(); ++column) {
    const bool nobody = head[column] == "nobody";
    if (!nobody) world.add_person(head[column], {head[column] + "@980000.industry"});
    world.act_as(nobody ? "" : head[column]);
    const std::string refused = nobody ? "401 identity.sign_in_first" : "403 identity.not_permitted";
    for (const auto& row : rows) {
      EXPECT_EQ(world.refusal(route(row[0], row[1])), row[column] == "✓" ? "" : refused)
          << row[1] << " " << row[0] << " by " << head[column];
    }
  }
}

}  // namespace
}  // namespace huiqi::scenario
