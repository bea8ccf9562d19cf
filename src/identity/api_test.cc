#include "identity/api.h"

#include <gmock/gmock.h>

#include "support/api.h"
#include "support/authorisation.h"

namespace huiqi::identity {
namespace {

using huiqi::testing::code_of;
using huiqi::testing::member;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

class Api : public huiqi::testing::WithApi {
 protected:
  Api() { serve({}); }
};
HUIQI_ON_BOTH_BACKENDS(Api);

TEST_P(Api, TheSessionsCookieIsForNoScriptAndNoOtherSite) {
  person("zhang", {post_at("980000.industry", PostFunction::enter)});
  const auto answer = send("POST", "/api/v1/session", R"({"login":"zhang","password":"first long password"})");
  EXPECT_EQ(answer.status, 200);
  EXPECT_THAT(answer.cookie, HasSubstr("huiqi_session="));
  EXPECT_THAT(answer.cookie, HasSubstr("HttpOnly"));
  EXPECT_THAT(answer.cookie, HasSubstr("SameSite=Strict"));
  EXPECT_THAT(answer.cookie, Not(HasSubstr("Secure"))) << "this request came without TLS";
  EXPECT_THAT(answer.body, Not(HasSubstr(answer.cookie.substr(14, 64)))) << "the token stands nowhere else";
}

TEST_P(Api, WithoutASessionOneIsAskedToSignIn) {
  EXPECT_EQ(code_of(send("GET", "/api/v1/session")), "401 identity.sign_in_first");
  EXPECT_EQ(code_of(send("GET", "/api/v1/accounts")), "401 identity.sign_in_first");
  EXPECT_EQ(code_of(send("GET", "/api/v1/session", {}, {"Cookie: huiqi_session=" + std::string(64, 'a')})),
            "401 identity.sign_in_first");
  EXPECT_EQ(code_of(send("POST", "/api/v1/session", R"({"login":"nobody","password":"x"})")),
            "401 identity.wrong_credentials");
}

TEST_P(Api, AnUnsafeRequestNeedsTheTokenOfItsSession) {
  person("zhang", {post_at("980000.industry", PostFunction::enter)});
  auto page = page_of("zhang");
  EXPECT_EQ(send("GET", "/api/v1/session", {}, {page[0]}).status, 200) << "reading needs none";
  EXPECT_EQ(code_of(send("DELETE", "/api/v1/session", {}, {page[0]})), "403 identity.bad_csrf_token");
  EXPECT_EQ(code_of(send("DELETE", "/api/v1/session", {}, {page[0], "X-CSRF-Token: " + std::string(64, 'a')})),
            "403 identity.bad_csrf_token");
  const auto other = page_of("zhang");
  EXPECT_EQ(code_of(send("DELETE", "/api/v1/session", {}, {page[0], other[1]})), "403 identity.bad_csrf_token");
  EXPECT_EQ(send("DELETE", "/api/v1/session", {}, page).status, 204);
  EXPECT_EQ(send("GET", "/api/v1/session", {}, page).status, 401);
}

TEST_P(Api, AnotherSitesPageIsRefusedEvenAtTheSignIn) {
  person("zhang", {post_at("980000.industry", PostFunction::enter)});
  const auto sign_in = [&](const std::string& header) {
    return code_of(send("POST", "/api/v1/session", R"({"login":"zhang","password":"first long password"})", {header}));
  };
  EXPECT_EQ(sign_in("Origin: https://elsewhere.example"), "403 identity.foreign_origin");
  EXPECT_EQ(sign_in("Origin: null"), "403 identity.foreign_origin");
  EXPECT_EQ(sign_in("Origin: http://test.elsewhere.example"), "403 identity.foreign_origin");
  EXPECT_EQ(sign_in("Sec-Fetch-Site: cross-site"), "403 identity.foreign_origin");
  EXPECT_EQ(sign_in("Sec-Fetch-Site: same-site"), "403 identity.foreign_origin");
  EXPECT_EQ(sign_in("Origin: http://TEST"), "200 ");
  EXPECT_EQ(sign_in("Sec-Fetch-Site: same-origin"), "200 ");
}

TEST_P(Api, AFirstPasswordAllowsNothingButChangingIt) {
  const auto made = accounts.create(nullptr, {"zhang", "张三", {post_at("980000.industry", PostFunction::enter)}});
  const auto page = page_of("zhang", made->password);
  EXPECT_EQ(code_of(send("GET", "/api/v1/organisations?q=x", {}, page)), "403 identity.change_password_first");
  EXPECT_EQ(code_of(send("GET", "/api/v1/sessions", {}, page)), "403 identity.change_password_first");
  EXPECT_EQ(send("GET", "/api/v1/session", {}, page).status, 200);
  EXPECT_EQ(
      code_of(send("PUT", "/api/v1/password", R"({"current":")" + made->password + R"(","wanted":"short"})", page)),
      "400 identity.password_length");
  EXPECT_EQ(
      send("PUT", "/api/v1/password", R"({"current":")" + made->password + R"(","wanted":"a longer one now"})", page)
          .status,
      204);
  EXPECT_EQ(send("GET", "/api/v1/sessions", {}, page).status, 200);
}

TEST_P(Api, TheActingPostDecidesAndNotTheOthers) {
  person("zhang",
         {post_at("980000.industry", PostFunction::enter), post_at("980000.government", PostFunction::administrator)});
  const auto page = page_of("zhang");
  EXPECT_EQ(code_of(send("GET", "/api/v1/accounts", {}, page)), "403 identity.not_permitted");
  const auto view = sessions.sign_in("zhang", kPassword, kClient)->view;
  const auto other = to_text(view.posts[1].post.id);
  const auto switched = send("PUT", "/api/v1/session/post", R"({"post_id":")" + other + R"("})", page);
  EXPECT_EQ(switched.status, 200);
  EXPECT_THAT(switched.body, HasSubstr("accounts.manage"));
  EXPECT_EQ(send("GET", "/api/v1/accounts", {}, page).status, 200);
  EXPECT_EQ(code_of(send("PUT", "/api/v1/session/post", R"({"post_id":"1"})", page)), "403 identity.not_your_post");
}

TEST_P(Api, WhoHasNoPostInForceMayDoNothingButLookAfterTheSession) {
  const auto id = person("zhang", {post_at("980000.industry", PostFunction::enter)});
  const auto post = accounts.find(nullptr, id)->posts[0].id;
  ASSERT_TRUE(accounts.change_post(nullptr, post, {.until = clock.today()}));
  clock.advance(std::chrono::hours{24});
  const auto page = page_of("zhang");
  EXPECT_EQ(code_of(send("GET", "/api/v1/organisations", {}, page)), "403 identity.no_post");
  EXPECT_THAT(send("GET", "/api/v1/session", {}, page).body, HasSubstr("\"permissions\":[]"));
}

TEST_P(Api, AnAdministratorMakesAnAccountWhosePasswordIsShownOnce) {
  person("root", {post_at("980000.government", PostFunction::administrator)});
  const auto page = page_of("root");
  const auto unit = to_text(organisation_id("980000.industry"));
  const auto made = send(
      "POST", "/api/v1/accounts",
      R"({"login":"zhang","name":"张三","posts":[{"organisation_id":")" + unit + R"(","function":"enter"}]})", page);
  ASSERT_EQ(made.status, 201) << made.body;
  const auto id = member(made.body, "id");
  EXPECT_EQ(member(made.body, "organisation"), "示例省工业和信息化厅");
  EXPECT_THAT(send("GET", "/api/v1/accounts/" + id, {}, page).body, Not(HasSubstr("password\":\"")));
  page_of("zhang", member(made.body, "password"));
  EXPECT_THAT(send("GET", "/api/v1/organisations/" + unit + "/posts", {}, page).body, HasSubstr("张三"));
  const auto reset = send("POST", "/api/v1/accounts/" + id + "/password", {}, page);
  EXPECT_NE(member(reset.body, "password"), member(made.body, "password"));
  EXPECT_EQ(send("PATCH", "/api/v1/accounts/" + id, R"({"disabled":true})", page).status, 200);
  EXPECT_EQ(code_of(send("POST", "/api/v1/session",
                         R"({"login":"zhang","password":")" + member(reset.body, "password") + "\"}")),
            "403 identity.account_disabled");
}

TEST_P(Api, PostsAreGivenEndedAndDeputised) {
  const auto zhang = to_text(person("zhang", {post_at("980000.industry", PostFunction::enter)}));
  const auto li = to_text(person("li", {post_at("980000.finance", PostFunction::enter)}));
  person("root", {post_at("980000.government", PostFunction::administrator)});
  const auto page = page_of("root");
  const auto unit = to_text(organisation_id("980000.finance"));
  const auto given = send("POST", "/api/v1/accounts/" + zhang + "/posts",
                          R"({"organisation_id":")" + unit + R"(","function":"check","since":"2026-03-02"})", page);
  ASSERT_EQ(given.status, 201) << given.body;
  const auto post = "/api/v1/posts/" + member(given.body, "id");
  EXPECT_THAT(send("PATCH", post, R"({"deputy_id":")" + li + R"("})", page).body,
              HasSubstr("\"deputy\":{\"account_id\":\"" + li));
  EXPECT_THAT(send("PATCH", post, R"({"until":"2026-03-31"})", page).body, HasSubstr("\"until\":\"2026-03-31\""));
  EXPECT_EQ(code_of(send("PATCH", post, R"({"until":"2026-03-01"})", page)), "400 identity.ends_before_it_begins");
  EXPECT_EQ(code_of(send("PATCH", "/api/v1/posts/1", R"({})", page)), "404 identity.no_such_post");
}

TEST_P(Api, AccountsComeInPages) {
  person("root", {post_at("980000.government", PostFunction::administrator)});
  for (const auto* login : {"an", "bo", "ci"}) person(login, {post_at("980000.finance", PostFunction::enter)});
  const auto page = page_of("root");
  const auto first = send("GET", "/api/v1/accounts?limit=2", {}, page).body;
  EXPECT_EQ(member(first, "next"), "bo");
  const auto rest = send("GET", "/api/v1/accounts?limit=2&cursor=bo", {}, page).body;
  EXPECT_THAT(rest, HasSubstr("\"login\":\"root\""));
  EXPECT_THAT(rest, HasSubstr("\"next\":null"));
  EXPECT_THAT(send("GET", "/api/v1/accounts?q=ci", {}, page).body, Not(HasSubstr("\"login\":\"an\"")));
}

TEST_P(Api, EveryBadFieldIsToldAtOnce) {
  person("root", {post_at("980000.government", PostFunction::administrator)});
  const auto answer =
      send("POST", "/api/v1/accounts", R"({"login":"张三","name":"","posts":[],"role":"x"})", page_of("root"));
  EXPECT_EQ(answer.status, 400);
  for (const auto* field : {"login", "name", "posts", "role"}) {
    EXPECT_THAT(answer.body, HasSubstr("\"field\":\"" + std::string{field} + "\""));
  }
}

TEST_P(Api, ThePersonsOwnSessionsAreListedAndEnded) {
  person("zhang", {post_at("980000.industry", PostFunction::enter)});
  const auto phone = page_of("zhang");
  const auto page = page_of("zhang");
  const auto list = send("GET", "/api/v1/sessions", {}, phone).body;
  EXPECT_THAT(list, HasSubstr("192.0.2.1"));
  const auto other = list.find("\"current\":false");
  const auto id = member(list.substr(list.rfind("{", other)), "id");
  EXPECT_EQ(send("DELETE", "/api/v1/sessions/" + id, {}, phone).status, 204);
  EXPECT_EQ(send("GET", "/api/v1/session", {}, page).status, 401);
  EXPECT_EQ(code_of(send("DELETE", "/api/v1/sessions/" + id, {}, phone)), "404 identity.no_such_session");
}

TEST_P(Api, SigningInAgainEndsTheSessionOfThisBrowser) {
  person("zhang", {post_at("980000.industry", PostFunction::enter)});
  const auto page = page_of("zhang");
  send("POST", "/api/v1/session", R"({"login":"zhang","password":"first long password"})", {page[0]});
  EXPECT_EQ(send("GET", "/api/v1/session", {}, page).status, 401);
}

TEST_P(Api, UnitsAreFoundByWhoMaySeeThemAndDivisionsByEveryone) {
  person("zhang", {post_at("980000.industry", PostFunction::enter)});
  const auto page = page_of("zhang");
  const auto found =
      send("GET", "/api/v1/organisations?q=%E7%9C%81%E5%B7%A5%E4%BF%A1%E5%8E%85&within=980000", {}, page);
  EXPECT_EQ(member(found.body, "name"), "示例省工业和信息化厅");
  EXPECT_EQ(send("GET", "/api/v1/organisations").status, 401);
  const auto unit = "/api/v1/organisations/" + to_text(organisation_id("980000.qixin"));
  EXPECT_EQ(member(send("GET", unit, {}, page).body, "key"), "980000.qixin");
  EXPECT_THAT(send("GET", unit + "/children", {}, page).body, HasSubstr("启新新区经济发展局"));
  EXPECT_EQ(code_of(send("GET", "/api/v1/organisations/1", {}, page)), "404 identity.no_such_organisation");
  EXPECT_THAT(send("GET", "/api/v1/divisions?within=980000").body, HasSubstr("安澜市"));
  EXPECT_THAT(send("GET", "/api/v1/divisions?q=%E5%AE%81%E4%B9%A1").body, HasSubstr("430182"));
  EXPECT_EQ(member(send("GET", "/api/v1/divisions/430124?on=2016-01-01").body, "name"), "宁乡县");
  EXPECT_EQ(code_of(send("GET", "/api/v1/divisions/999999")), "404 identity.no_such_division");
}

// Every route, asked for under every function of a post and by nobody: the authoriser lets through what the page says.
TEST_P(Api, EveryRouteAdmitsExactlyWhomTheTableNames) {
  std::map<std::string, std::vector<std::string>> pages{{"nobody", {}}};
  for (const auto function : kPostFunctions) {
    const std::string login{name_of(function)};
    person(login, {post_at("980000.government", function)});
    pages[login] = page_of(login);
  }
  const auto decide = authoriser(sessions, permissions());
  for (const auto& route : dispatcher->router().routes()) {
    for (const auto& [who, headers] : pages) {
      huiqi::testing::TestRequest request{name_of(route.method), "/", headers};
      const bool admitted = decide(*request, route.permission).has_value();
      const auto function = enum_of<PostFunction>(who);
      const bool expected =
          route.permission.empty() ||
          (function && (route.permission == kOwnSession || permissions().allows(*function, route.permission)));
      EXPECT_EQ(admitted, expected) << name_of(route.method) << " " << route.pattern << " by " << who;
    }
  }
}

TEST_P(Api, TheReferenceHoldsEveryRouteOfThisModule) {
  huiqi::testing::expect_listed(dispatcher->router(), permissions());
}

TEST_P(Api, NoRouteAsksForAPermissionThatIsNotDeclared) {
  EXPECT_THAT(undeclared_permissions(dispatcher->router(), permissions()), ElementsAre());
  http::Router other;
  other.get("/api/v1/x", http::needs("ledger.fly"), [](const http::Request&) { return http::no_content(); });
  EXPECT_THAT(undeclared_permissions(other, permissions()), ElementsAre("GET /api/v1/x ledger.fly"));
}

TEST_P(Api, AskingWhoActsWhereNobodyNeedsToIsABug) {
  huiqi::testing::TestRequest request{"GET", "/"};
  EXPECT_EQ(actor_or_none(*request), nullptr);
  EXPECT_THROW(actor_of(*request), std::logic_error);
}

}  // namespace
}  // namespace huiqi::identity
