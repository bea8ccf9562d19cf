#include "http/dispatcher.h"

#include <gmock/gmock.h>

#include <stdexcept>

#include "support/http_request.h"
#include "support/recording_observer.h"

namespace huiqi::http {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using testing::TestRequest;

struct Actor {
  std::string name;
};

struct Body {
  std::string title;
};
void fields(auto& visit, json::Of<Body> auto& body) {
  visit("title", body.title, json::Length{1, 5});
}

class DispatcherTest : public ::testing::Test {
 protected:
  DispatcherTest() {
    router_.get("/api/v1/documents/{id}", anyone(), [this](const Request& request) -> Result<Response> {
      HQ_TRY(const auto id, request.path<Id<struct DocumentTag>>("id"));
      ++worked_out_;
      return json_text("{\"id\":\"" + to_text(id) + "\"}").same_for_all({"document:" + to_text(id)});
    });
    router_.post("/api/v1/documents", needs("documents.write"), [](const Request& request) -> Result<Response> {
      HQ_TRY(const auto body, request.json<Body>());
      return created(std::map<std::string, std::string>{{"title", body.title}, {"by", request.attached<Actor>()->name}},
                     "/api/v1/documents/1");
    });
    router_.get("/api/v1/broken", anyone(),
                [](const Request&) -> Result<Response> { throw std::runtime_error("/secret/path"); });
    router_.get("/api/v1/away", anyone(), [](const Request&) -> Result<Response> {
      return fail(ErrorKind::unavailable, "store.unavailable", "disk of the server");
    });
  }

  Dispatcher& dispatcher() {
    if (!dispatcher_) {
      Authoriser authorise = [](Request& request, const std::string& permission) -> Result<void> {
        const auto session = request.cookie("session");
        if (session) request.attach(Actor{std::string{*session}});
        if (permission.empty()) return {};
        if (!session) return fail(ErrorKind::unauthenticated, "identity.sign_in");
        if (*session == "guest") return fail(ErrorKind::forbidden, "identity.not_allowed");
        return {};
      };
      dispatcher_.emplace(Site{std::move(router_), std::move(authorise)}, texts_, observer_);
    }
    return *dispatcher_;
  }

  // What the server does, without its sockets.
  Response ask(std::string_view method, std::string_view target, const std::vector<std::string>& headers = {},
               std::string body = {}) {
    TestRequest request{method, target, headers, std::move(body)};
    std::string scratch;
    auto plan = dispatcher().plan(*request, scratch);
    if (plan.prepared) return json_text(plan.prepared->body).set("From-Cache", "yes");
    if (plan.ready) return *std::move(plan.ready);
    return dispatcher().answer(*request, *plan.route);
  }

  Router router_;
  Texts texts_;
  testing::RecordingObserver observer_;
  std::optional<Dispatcher> dispatcher_;
  int worked_out_ = 0;
};

// The text of a member of a JSON answer.
std::string member(const Response& response, std::string_view name) {
  const auto document = json::parse(response.text());
  return document ? std::string{document->root().find(name)->text()} : "not json: " + std::string{response.text()};
}
std::string code_of(const Response& response) {
  return member(response, "code");
}

TEST_F(DispatcherTest, AsksForPermissionBeforeTheHandler) {
  const std::vector<std::string> as_json{"Content-Type: application/json"};
  EXPECT_EQ(ask("POST", "/api/v1/documents", as_json, R"({"title":"a"})").status(), 401);
  EXPECT_EQ(
      ask("POST", "/api/v1/documents", {"Cookie: session=guest", "Content-Type: application/json"}, R"({"title":"a"})")
          .status(),
      403);
  const auto made = ask("POST", "/api/v1/documents",
                        {"Cookie: session=zhang", "Content-Type: application/json; charset=utf-8"}, R"({"title":"a"})");
  EXPECT_EQ(made.status(), 201);
  EXPECT_EQ(made.text(), R"({"by":"zhang","title":"a"})");
  EXPECT_EQ(*made.find("Location"), "/api/v1/documents/1");
}

TEST_F(DispatcherTest, TellsWhatIsWrongWithABody) {
  const std::vector<std::string> zhang{"Cookie: session=zhang", "Content-Type: application/json"};
  EXPECT_EQ(code_of(ask("POST", "/api/v1/documents", zhang, R"({"title":"too long"})")), "json.bad_fields");
  const auto plain =
      ask("POST", "/api/v1/documents", {"Cookie: session=zhang", "Content-Type: text/plain"}, R"({"title":"a"})");
  EXPECT_EQ(plain.status(), 415);
  EXPECT_EQ(code_of(plain), "http.not_json");
}

TEST_F(DispatcherTest, AnExceptionIsOurFaultAndStaysInTheLog) {
  const auto response = ask("GET", "/api/v1/broken");
  EXPECT_EQ(response.status(), 500);
  EXPECT_EQ(code_of(response), "http.internal");
  EXPECT_THAT(std::string{response.text()}, Not(HasSubstr("secret")));
  const auto instance = member(response, "instance");
  EXPECT_THAT(
      observer_.lines(),
      ElementsAre("request_failed route=/api/v1/broken code=http.internal detail=/secret/path instance=" + instance));
}

TEST_F(DispatcherTest, AnErrorsDetailIsForTheLog) {
  const auto response = ask("GET", "/api/v1/away");
  EXPECT_EQ(response.status(), 503);
  EXPECT_THAT(std::string{response.text()}, Not(HasSubstr("disk")));
  EXPECT_THAT(observer_.lines(), Contains(HasSubstr("code=store.unavailable detail=disk of the server")));
}

TEST_F(DispatcherTest, KnowsWhatItDoesNotServe) {
  EXPECT_EQ(code_of(ask("GET", "/api/v1/none")), "http.not_found");
  EXPECT_EQ(code_of(ask("GET", "/api/v1/documents/abc")), "http.not_found");
  EXPECT_EQ(code_of(ask("GET", "/api/v1/documents/0")), "http.not_found");
  const auto wrong = ask("DELETE", "/api/v1/documents/1");
  EXPECT_EQ(wrong.status(), 405);
  EXPECT_EQ(code_of(wrong), "http.method_not_allowed");
  EXPECT_EQ(*wrong.find("Allow"), "GET, HEAD, OPTIONS");
  const auto options = ask("OPTIONS", "/api/v1/documents");
  EXPECT_EQ(options.status(), 204);
  EXPECT_EQ(*options.find("Allow"), "POST, OPTIONS");
}

TEST_F(DispatcherTest, KeepsAnswersThatAreTheSameForAll) {
  EXPECT_EQ(ask("GET", "/api/v1/documents/7").find("From-Cache"), nullptr);
  EXPECT_NE(ask("GET", "/api/v1/documents/7").find("From-Cache"), nullptr);
  EXPECT_EQ(ask("GET", "/api/v1/documents/7").text(), R"({"id":"7"})");
  EXPECT_EQ(ask("GET", "/api/v1/documents/8").find("From-Cache"), nullptr);
  EXPECT_EQ(ask("GET", "/api/v1/documents/7", {"Accept-Language: en"}).find("From-Cache"), nullptr);
  EXPECT_EQ(worked_out_, 3);
  dispatcher().cache().invalidate("document:7");
  EXPECT_EQ(ask("GET", "/api/v1/documents/7").find("From-Cache"), nullptr);
  EXPECT_EQ(worked_out_, 4);
}

TEST_F(DispatcherTest, KeepsNeitherErrorsNorWhatNobodyPromised) {
  ask("GET", "/api/v1/broken");
  ask("GET", "/api/v1/documents/abc");
  ask("HEAD", "/api/v1/documents/9");
  EXPECT_EQ(dispatcher().cache().figures().answers, 0U);
}

TEST_F(DispatcherTest, DoesNotKeepAnAnswerThatWasOvertakenWhileItWasWorkedOut) {
  router_.get("/api/v1/slow", anyone(), [this](const Request&) -> Result<Response> {
    dispatcher_->cache().invalidate("slow");  // somebody else publishes right now
    return json_text("1").same_for_all({"slow"});
  });
  ask("GET", "/api/v1/slow");
  EXPECT_EQ(ask("GET", "/api/v1/slow").find("From-Cache"), nullptr);
}

TEST_F(DispatcherTest, NotesEveryAnswerOnce) {
  TestRequest request{"GET", "/api/v1/documents/7"};
  dispatcher().served(*request, &dispatcher().router().routes()[0], 200, std::chrono::microseconds{1500}, 12);
  EXPECT_THAT(observer_.lines(),
              ElementsAre("request_served method=GET route=/api/v1/documents/{id} status=200 micros=1500 bytes=12"));
  EXPECT_THAT(dispatcher().metrics().text(), HasSubstr("route=\"/api/v1/documents/{id}\",status=\"2xx\"} 1"));
}

TEST_F(DispatcherTest, APathValueThatThePatternDoesNotNameIsAMistakeOfTheProgram) {
  TestRequest request{"GET", "/api/v1/documents/7"};
  EXPECT_THROW(static_cast<void>(request->path<std::string>("key")), std::logic_error);
}

}  // namespace
}  // namespace huiqi::http
