#pragma once

#include "catalog/texts.h"
#include "identity/api.h"
#include "identity/sample_test.h"
#include "support/http_request.h"
#include "support/recording_observer.h"

namespace huiqi::testing {

struct Answer {
  int status = 0;
  std::string body;
  std::string cookie;  // Set-Cookie
  std::string etag;
};

// Text between `"name":"` and the next quote: enough for the answers of tests.
inline std::string member(const std::string& json, const std::string& name) {
  const auto begin = json.find("\"" + name + "\":\"");
  if (begin == std::string::npos) return {};
  const auto value = begin + name.size() + 4;
  return json.substr(value, json.find('"', value) - value);
}

// "403 identity.not_permitted"
inline std::string code_of(const Answer& answer) {
  return std::to_string(answer.status) + " " + member(answer.body, "code");
}

// Routes behind the real dispatcher and authoriser, asked by people who are signed in. A test gives the routes to
// `serve` before it sends anything.
class WithApi : public identity::WithAccounts {
 protected:
  using Answer = huiqi::testing::Answer;
  using Headers = std::vector<std::string>;

  void serve(http::Router router) {
    static const Texts texts = catalog::load_texts(HUIQI_SOURCE "/messages").texts;
    identity::add_routes(router, {accounts, sessions, huiqi::testing::directory(), clock});
    http::Site site{std::move(router), identity::authoriser(sessions, permissions())};
    dispatcher.emplace(std::move(site), texts, observer);
  }

  Answer send(std::string_view method, std::string_view target, std::string body = {}, Headers headers = {}) {
    if (!body.empty()) headers.emplace_back("Content-Type: application/json");
    TestRequest request{method, target, headers, std::move(body)};
    std::string scratch;
    auto plan = dispatcher->plan(*request, scratch);
    if (plan.prepared) return {200, plan.prepared->body, {}, plan.prepared->etag};
    const auto response = plan.ready ? *std::move(plan.ready) : dispatcher->answer(*request, *plan.route);
    const auto header = [&](std::string_view name) {
      const auto* value = response.find(name);
      return value ? *value : std::string{};
    };
    return {response.status(), std::string{response.text()}, header("Set-Cookie"), header("ETag")};
  }

  // Signs in and gives the headers that a page then sends.
  Headers page_of(const std::string& login, const std::string& password = kPassword) {
    const auto answer =
        send("POST", "/api/v1/session", R"({"login":")" + login + R"(","password":")" + password + "\"}");
    EXPECT_EQ(answer.status, 200) << answer.body;
    return {"Cookie: " + answer.cookie.substr(0, answer.cookie.find(';')),
            "X-CSRF-Token: " + member(answer.body, "csrf_token")};
  }
  // Of a new person with this one post.
  Headers page_at(std::string_view organisation, identity::PostFunction function, const std::string& login) {
    person(login, {post_at(organisation, function)});
    return page_of(login);
  }

  RecordingObserver observer;
  std::optional<http::Dispatcher> dispatcher;
};

}  // namespace huiqi::testing
