#include <gmock/gmock.h>

#include "scenario/runner/contract.h"
#include "scenario/runner/subset.h"

// The runner itself: a scenario that is not so must be told.
namespace huiqi::scenario {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::vector<std::string> compared(const char* expected, const char* actual) {
  Names names{{"post", "42"}};
  return differences(Json::parse(expected), Json::parse(actual), names);
}

TEST(Subset, OtherMembersMayBeThereAndOtherItemsMayNot) {
  EXPECT_THAT(compared(R"({"a":1})", R"({"a":1,"b":2})"), IsEmpty());
  EXPECT_THAT(compared(R"({"a":1})", R"({"b":2})"), ElementsAre("a should be 1, but is null"));
  EXPECT_THAT(compared("[1,2]", "[1,2,3]"), ElementsAre(HasSubstr("the answer should be")));
  EXPECT_THAT(compared(R"([1,3,"..."])", "[1,2,3]"), IsEmpty());
  EXPECT_THAT(compared(R"([3,1,"..."])", "[1,2,3]"), ElementsAre("the answer should be 1, but is [1,2,3]"));
  EXPECT_THAT(compared(R"({"a":{"b":[{"c":1}]}})", R"({"a":{"b":[{"c":2}]}})"),
              ElementsAre("a.b[0].c should be 1, but is 2"));
}

TEST(Subset, TextsAreWholeUnlessSaidOtherwise) {
  EXPECT_THAT(compared(R"({"a":"文"})", R"({"a":"文件"})"), ElementsAre(HasSubstr("a should be")));
  EXPECT_THAT(compared(R"({"a":"~文"})", R"({"a":"文件"})"), IsEmpty());
  EXPECT_THAT(compared(R"({"a":"*"})", R"({"a":[]})"), IsEmpty());
  EXPECT_THAT(compared(R"({"a":"*"})", "{}"), ElementsAre(HasSubstr("a should be")));
  EXPECT_THAT(compared(R"({"a":"1"})", R"({"a":1})"), ElementsAre(HasSubstr("a should be")));
  EXPECT_THAT(compared(R"({"a":null})", "{}"), IsEmpty());
  EXPECT_THAT(compared(R"({"a":null})", R"({"a":1})"), ElementsAre(HasSubstr("a should be null")));
  EXPECT_THAT(compared(R"({"a":"$post"})", R"({"a":"43"})"), ElementsAre(HasSubstr("a should be")));
}

TEST(Subset, WhatIsKeptIsFilledInLater) {
  Names names;
  EXPECT_THAT(differences(Json{{"id", "=$made"}}, Json{{"id", "7"}}, names), IsEmpty());
  EXPECT_EQ(filled("/x/$made?y", names), "/x/7?y");
  names["quote"] = "a\"\n";
  EXPECT_EQ(filled_json(R"({"a":"$quote"})", names), R"({"a":"a\"\n"})");
  EXPECT_THROW(filled("$other", names), std::runtime_error);
}

TEST(Steps, AreReadWithTheirLinesAndRefusedWithThem) {
  const auto steps =
      read_steps("# why\nas li\nPUT /a\nIf-Match: \"x\"\n{\n}\n---- 200 {\n \"b\": 1\n}\nETag: *\n", "f");
  ASSERT_EQ(steps.size(), 2U);
  EXPECT_EQ(steps[1].line, 3);
  const auto& call = std::get<Call>(steps[1].what);
  EXPECT_THAT(call.headers, ElementsAre(::testing::Pair("If-Match", "\"x\"")));
  EXPECT_EQ(call.body, "{\n}");
  EXPECT_EQ(call.expected, Json::parse(R"({"b":1})"));
  EXPECT_EQ(call.expected_headers.size(), 1U);
  EXPECT_THROW(read_steps("wait 3\n", "f"), std::runtime_error);
  EXPECT_THROW(read_steps("GET /a\n", "f"), std::runtime_error);
  EXPECT_THROW(read_steps("GET /a\n---- 200 {\"b\"\n", "f"), std::runtime_error);
}

class ContractOfSignIn : public ::testing::Test {
 protected:
  ContractOfSignIn() {
    router.post("/api/v1/session", http::anyone(), {});
    router.get("/api/v1/sessions", http::anyone(), {});
  }
  std::vector<std::string> answer(std::size_t route, int status, const std::string& body) {
    return contract().mistakes_in_answer(router.routes()[route], status,
                                         status < 400 ? "application/json" : "application/problem+json", body);
  }
  http::Router router;
};

TEST_F(ContractOfSignIn, AnAnswerHasEveryMemberAndNoOther) {
  const std::string row =
      R"("id":"1","seen_at":"2026-03-02T01:00:00.000Z","created_at":"2026-03-02T01:00:00.000Z","address":"","agent":"")";
  EXPECT_THAT(answer(1, 200, "[{" + row + R"(,"current":true}])"), IsEmpty());
  EXPECT_THAT(answer(1, 200, "[{" + row + "}]"), ElementsAre(HasSubstr("current")));
  EXPECT_THAT(answer(1, 200, "[{" + row + R"(,"current":true,"more":1}])"), ElementsAre(HasSubstr("more")));
  EXPECT_THAT(answer(1, 200, "[{" + row + R"(,"current":"yes"}])"), ElementsAre(HasSubstr("current")));
  EXPECT_THAT(answer(1, 201, "[]"), ElementsAre("the contract knows no answer 201"));
  EXPECT_THAT(answer(0, 401, "{}"), ::testing::Not(IsEmpty()));
}

TEST_F(ContractOfSignIn, ARequestIsHeldAgainstItToo) {
  const auto request = [&](const std::string& query, const std::string& body) {
    return contract().mistakes_in_request(router.routes()[0], query, body);
  };
  EXPECT_THAT(request("", R"({"login":"a","password":"b"})"), IsEmpty());
  EXPECT_THAT(request("", R"({"login":"a"})"), ElementsAre(HasSubstr("password")));
  EXPECT_THAT(request("", ""), ElementsAre("the contract has a body here"));
  EXPECT_THAT(request("x=1", R"({"login":"a","password":"b"})"), ElementsAre("the contract has no parameter x"));
}

}  // namespace
}  // namespace huiqi::scenario
