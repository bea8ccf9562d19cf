#include "http/router.h"

#include <gmock/gmock.h>

#include <stdexcept>

namespace huiqi::http {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;

Result<Response> nothing(const Request& /*request*/) {
  return no_content();
}

Router sample() {
  Router router;
  router.get("/", anyone(), nothing);
  router.get("/api/v1/documents", anyone(), nothing);
  router.post("/api/v1/documents", needs("documents.write"), nothing, up_to_mib(50));
  router.get("/api/v1/documents/{id}", anyone(), nothing);
  router.put("/api/v1/documents/{id}", needs("documents.write"), nothing);
  router.get("/api/v1/documents/recent", anyone(), nothing);
  router.get("/api/v1/documents/{id}/measures/{measure}", anyone(), nothing);
  router.get("/api/v1/documents/recent/feed", anyone(), nothing);
  return router;
}

std::string pattern_for(const Router& router, Method method, std::string_view path) {
  const auto match = router.find(method, path);
  return match.route != nullptr ? match.route->pattern : "none, allow: " + match.allow;
}

TEST(Router, FindsTheRouteOfAPath) {
  const Router router = sample();
  EXPECT_EQ(pattern_for(router, Method::get, "/"), "/");
  EXPECT_EQ(pattern_for(router, Method::get, "/api/v1/documents"), "/api/v1/documents");
  EXPECT_EQ(pattern_for(router, Method::get, "/api/v1/documents/42"), "/api/v1/documents/{id}");
  EXPECT_EQ(pattern_for(router, Method::put, "/api/v1/documents/42"), "/api/v1/documents/{id}");
  EXPECT_EQ(pattern_for(router, Method::head, "/api/v1/documents/42"), "/api/v1/documents/{id}");
}

TEST(Router, ALiteralSegmentGoesBeforeANamedOneButNotIntoADeadEnd) {
  const Router router = sample();
  EXPECT_EQ(pattern_for(router, Method::get, "/api/v1/documents/recent"), "/api/v1/documents/recent");
  EXPECT_EQ(pattern_for(router, Method::get, "/api/v1/documents/recent/measures/7"),
            "/api/v1/documents/{id}/measures/{measure}");
}

TEST(Router, DecodesTheValuesOfAPath) {
  const Router router = sample();
  const auto match = router.find(Method::get, "/api/v1/documents/%E4%BC%81%2F%E4%B8%9A/measures/7");
  ASSERT_NE(match.route, nullptr);
  EXPECT_THAT(match.values, ElementsAre(Pair("id", "企/业"), Pair("measure", "7")));
  EXPECT_EQ(router.find(Method::get, "/api/v1/documents/%FF").route, nullptr);
}

TEST(Router, SaysWhatAPathAllows) {
  const Router router = sample();
  EXPECT_EQ(pattern_for(router, Method::del, "/api/v1/documents/42"), "none, allow: GET, HEAD, PUT, OPTIONS");
  EXPECT_EQ(pattern_for(router, Method::put, "/api/v1/documents"), "none, allow: GET, HEAD, POST, OPTIONS");
}

TEST(Router, DoesNotKnowWhatNobodyAdded) {
  const Router router = sample();
  for (const auto* path : {"", "/api", "/api/v1/documents/", "/api/v1/documents//measures/7", "//", "/api/v1/Documents",
                           "/api/v1/documents/1/measures", "/api/v1/documents/1/measures/2/3", "api/v1/documents"}) {
    EXPECT_EQ(pattern_for(router, Method::get, path), "none, allow: ") << path;
  }
}

TEST(Router, ListsItsRoutesWithTheirPermissions) {
  const Router router = sample();
  EXPECT_EQ(router.routes().size(), 8U);
  EXPECT_EQ(router.routes()[2].permission, "documents.write");
  EXPECT_EQ(router.routes()[2].body_limit, 50U << 20U);
  EXPECT_EQ(router.routes()[1].permission, "");
  EXPECT_THAT(router.routes()[6].names, ElementsAre("id", "measure"));
}

TEST(Router, RefusesARouteTwice) {
  Router router = sample();
  EXPECT_THROW(router.get("/api/v1/documents", anyone(), nothing), std::logic_error);
  EXPECT_THROW(router.get("/api/v1/documents/{key}", anyone(), nothing), std::logic_error);
  EXPECT_NO_THROW(router.patch("/api/v1/documents/{key}", anyone(), nothing));
}

TEST(Router, RefusesTwoPatternsOfWhichNeitherIsCloser) {
  Router router;
  router.get("/a/{x}/c", anyone(), nothing);
  EXPECT_THROW(router.get("/a/b/{y}", anyone(), nothing), std::logic_error);
  EXPECT_THROW(router.post("/a/b/{y}", anyone(), nothing), std::logic_error);
  EXPECT_NO_THROW(router.get("/a/b/c", anyone(), nothing));
  EXPECT_NO_THROW(router.get("/a/b/{y}/d", anyone(), nothing));
}

TEST(Router, RefusesBrokenPatternsAndEmptyPermissions) {
  Router router;
  for (const auto* pattern : {"", "a", "/a/", "//", "/{}", "/{a", "/a}", "/a{b}", "/A", "/a?b", "/企业"}) {
    EXPECT_THROW(router.get(pattern, anyone(), nothing), std::logic_error) << pattern;
  }
  EXPECT_THROW(needs(""), std::logic_error);
}

}  // namespace
}  // namespace huiqi::http
