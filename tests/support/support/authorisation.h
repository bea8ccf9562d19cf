#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <sstream>

#include "identity/api.h"

namespace huiqi::testing {

inline std::string authorisation_page() {
  std::ifstream in{HUIQI_SOURCE "/docs/reference/authorisation.md", std::ios::binary};
  return std::string{std::istreambuf_iterator<char>{in}, {}};
}

// Every route of `router` stands in docs/reference/authorisation.md as it is, and asks for a declared permission. Each
// line that is missing is printed as it belongs there.
inline void expect_listed(const http::Router& router, const identity::Permissions& permissions) {
  const auto page = authorisation_page();
  std::istringstream table{identity::authorisation_table(router, permissions)};
  for (std::string line; std::getline(table, line);) {
    if (page.find(line + "\n") == std::string::npos)
      ADD_FAILURE() << "not in docs/reference/authorisation.md:\n" << line;
  }
  for (const auto& mistake : identity::undeclared_permissions(router, permissions)) ADD_FAILURE() << mistake;
}

// For the program's whole router: the page's table is this one, with nothing left over.
inline void expect_whole_page(const http::Router& router, const identity::Permissions& permissions) {
  expect_listed(router, permissions);
  EXPECT_TRUE(authorisation_page().ends_with("\n\n" + identity::authorisation_table(router, permissions)))
      << "docs/reference/authorisation.md lists routes that are gone, or in another order";
}

}  // namespace huiqi::testing
