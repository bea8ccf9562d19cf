#include "http/status.h"

#include <gmock/gmock.h>

namespace huiqi::http {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(Status, EveryKindHasOne) {
  const auto status = [](ErrorKind kind) { return status_of({kind, "some.code"}); };
  EXPECT_EQ(status(ErrorKind::invalid), 400);
  EXPECT_EQ(status(ErrorKind::unauthenticated), 401);
  EXPECT_EQ(status(ErrorKind::forbidden), 403);
  EXPECT_EQ(status(ErrorKind::not_found), 404);
  EXPECT_EQ(status(ErrorKind::conflict), 409);
  EXPECT_EQ(status(ErrorKind::too_large), 413);
  EXPECT_EQ(status(ErrorKind::too_many), 429);
  EXPECT_EQ(status(ErrorKind::unavailable), 503);
}

TEST(Status, TheProtocolsOwnErrorsAreMorePrecise) {
  EXPECT_EQ(status_of({ErrorKind::conflict, "http.changed_meanwhile"}), 412);
  EXPECT_EQ(status_of({ErrorKind::too_large, "http.head_too_large"}), 431);
  EXPECT_EQ(status_of({ErrorKind::unavailable, "http.internal"}), 500);
  EXPECT_EQ(status_of({ErrorKind::invalid, "http.match_required"}), 428);
  EXPECT_EQ(status_of({ErrorKind::invalid, "http.not_multipart"}), 415);
}

TEST(Problem, SaysInTheVisitorsLanguageWhatIsWrong) {
  Texts texts;
  texts.add(Language::zh, "titles.400", "内容有误");
  texts.add(Language::zh, "errors.json.bad_fields", "请修改标出的各项");
  texts.add(Language::zh, "errors.json.too_long", "最多 {max} 个字");
  const Error error{
      ErrorKind::invalid, "json.bad_fields", "for the operator", {}, {{"title", "json.too_long", {{"max", "9"}}}}};
  EXPECT_EQ(
      json::write(problem_of(error, Language::zh, texts)),
      R"({"type":"urn:huiqi:error:json.bad_fields","title":"内容有误","status":400,"code":"json.bad_fields",)"
      R"("detail":"请修改标出的各项","errors":[{"field":"title","code":"json.too_long","detail":"最多 9 个字"}]})");
}

TEST(Problem, KeepsTheOperatorsDetailToItself) {
  const auto response = respond(problem_of({ErrorKind::unavailable, "x.y", "/secret/path"}, Language::en, Texts{}));
  EXPECT_EQ(response.status(), 503);
  EXPECT_THAT(std::string{response.text()}, Not(HasSubstr("secret")));
  EXPECT_EQ(*response.find("Content-Type"), "application/problem+json");
  EXPECT_EQ(*response.find("Cache-Control"), "no-store");
  EXPECT_EQ(*response.find("Retry-After"), "1");
}

}  // namespace
}  // namespace huiqi::http
