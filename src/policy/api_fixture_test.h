#pragma once

#include "catalog/texts.h"
#include "http/dispatcher.h"
#include "identity/api.h"
#include "identity/sample_test.h"
#include "json/json.h"
#include "policy/api.h"
#include "policy/notice_test.h"
#include "support/http_request.h"
#include "support/reader.h"
#include "support/recording_observer.h"

namespace huiqi::policy {

struct Answer {
  int status = 0;
  std::string body;
  std::string etag;
  std::string code() const {
    const auto problem = json::parse(body);
    const auto named = problem ? problem->root().find("code") : std::nullopt;
    return std::to_string(status) + (named ? " " + std::string{named->text()} : "");
  }
};

// The routes of this module behind the real authoriser, with three people: zhang enters and li checks at the provincial
// department of industry, wang checks at that of finance. Files are read in this process, as plain text.
class PolicyApi : public identity::WithAccounts {
 protected:
  PolicyApi() {
    using identity::PostFunction;
    person("zhang", {post_at("980000.industry", PostFunction::enter)});
    person("li", {post_at("980000.industry", PostFunction::check)});
    person("wang", {post_at("980000.finance", PostFunction::check)});
    http::Router router;
    add_routes(router, {imports, documents, review, texts()});
    dispatcher.emplace(http::Site{std::move(router), identity::authoriser(sessions, permissions())}, texts(), observer);
    runner.start();
  }
  ~PolicyApi() override { runner.stop(); }

  static const Texts& texts() {
    static const Texts loaded = catalog::load_texts(HUIQI_SOURCE "/messages").texts;
    return loaded;
  }

  Answer send(const std::string& login, std::string_view method, const std::string& path, std::string body = {},
              std::vector<std::string> headers = {}) {
    auto all = headers_of(login);
    all.insert(all.end(), headers.begin(), headers.end());
    if (!body.empty() && headers.empty()) all.emplace_back("Content-Type: application/json");
    huiqi::testing::TestRequest request{method, "/api/v1" + path, all, std::move(body)};
    std::string scratch;
    auto plan = dispatcher->plan(*request, scratch);
    const auto response = plan.ready ? *std::move(plan.ready) : dispatcher->answer(*request, *plan.route);
    const auto* etag = response.find("ETag");
    return {response.status(), std::string{response.text()}, etag ? *etag : ""};
  }

  // The import of a pasted text, when it has been read.
  ImportView pasted(const std::string& login, std::string_view text, const std::string& more = {}) {
    std::string quoted = json::write(std::string{text});
    return finished(login, send(login, "POST", "/imports", R"({"unclassified":true,"text":)" + quoted + more + "}"));
  }
  ImportView finished(const std::string& login, const Answer& begun) {
    if (begun.status != 202) throw std::runtime_error(begun.body);
    const ImportId id{*parse_id(json::parse(begun.body)->root().find("id")->text())};
    for (int i = 0; i < 1'000; ++i) {
      auto view = imports.find(signed_in(login), id).value();
      if (view.row.state == ImportState::done) return view;
      std::this_thread::sleep_for(std::chrono::milliseconds{10});
    }
    throw std::runtime_error("the import is not read");
  }

  huiqi::testing::RecordingObserver observer;
  jobs::Runner runner{*database, clock, nullptr};
  Parts parts{*database, huiqi::testing::directory(), permissions(), clock, ids};
  DocumentService documents{parts};
  ReviewService review{parts};
  ImportService imports{parts, runner, huiqi::testing::read_here};
  std::optional<http::Dispatcher> dispatcher;

  // What a page sends that is signed in: once for each person.
  const std::vector<std::string>& headers_of(const std::string& login) {
    auto& headers = headers_[login];
    if (headers.empty() && !login.empty()) {
      const auto answer = sessions.sign_in(login, kPassword, kClient).value();
      headers = {"Cookie: huiqi_session=" + answer.token, "X-CSRF-Token: " + answer.view.csrf_token};
    }
    return headers;
  }

 private:
  std::map<std::string, std::vector<std::string>> headers_;
};

}  // namespace huiqi::policy
