#include "inbox/api.h"

#include <gmock/gmock.h>

#include "inbox/inbox_store.h"
#include "support/api.h"
#include "support/authorisation.h"

namespace huiqi::inbox {
namespace {

using huiqi::testing::code_of;
using huiqi::testing::member;
using identity::PostFunction;
using ::testing::HasSubstr;
using ::testing::Not;

class InboxApi : public huiqi::testing::WithApi {
 protected:
  InboxApi() {
    http::Router router;
    add_routes(router, {*database, huiqi::testing::directory(), clock});
    serve(std::move(router));
  }

  void put(std::int64_t subject, std::optional<Date> due, std::optional<identity::AccountId> except = {}) {
    Todo todo;
    todo.kind = subject % 2 == 0 ? "ledger.check_entry" : "chasing.reminder";
    todo.subject_kind = "entry";
    todo.subject_id = subject;
    todo.organisation = identity::organisation_id("980000.industry");
    todo.function = PostFunction::check;
    todo.except = except;
    todo.title = "第" + std::to_string(subject) + "条";
    todo.due = due;
    todo.from = identity::organisation_id("980000.finance");
    database->write([&](store::Tx& tx) { open(tx, {subject}, todo, clock.now()); });
  }
};
HUIQI_ON_BOTH_BACKENDS(InboxApi);

TEST_P(InboxApi, ShowsWhatLiesOnTheDeskOfThePost) {
  put(1, make_date(2026, 3, 1));
  put(2, {});
  const auto page = page_at("980000.industry", PostFunction::check, "li");
  EXPECT_EQ(send("GET", "/api/v1/inbox", {}, page).body,
            R"({"items":[{"id":"1","kind":"chasing.reminder","subject_kind":"entry","subject_id":"1","title":"第1条",)"
            R"("due":"2026-03-01","late":true,"from":"示例省财政厅","since":"2026-03-02T01:00:00.000Z"},)"
            R"({"id":"2","kind":"ledger.check_entry","subject_kind":"entry","subject_id":"2","title":"第2条",)"
            R"("late":false,"from":"示例省财政厅","since":"2026-03-02T01:00:00.000Z"}],)"
            R"("next":null,"open":2,"late":1})");
}

TEST_P(InboxApi, NothingOfAnotherDeskIsSeen) {
  const auto li = person("li", {post_at("980000.industry", PostFunction::check)});
  put(1, {});
  put(2, {}, li);
  const auto of = [&](const Headers& page) { return send("GET", "/api/v1/inbox", {}, page).body; };
  EXPECT_THAT(of(page_of("li")), HasSubstr(R"("open":1)"));
  EXPECT_THAT(of(page_at("980000.industry", PostFunction::check, "wang")), HasSubstr(R"("open":2)"));
  EXPECT_THAT(of(page_at("980000.industry", PostFunction::enter, "zhang")), HasSubstr(R"("items":[])"));
  EXPECT_THAT(of(page_at("980000.finance", PostFunction::check, "zhao")), HasSubstr(R"("items":[])"));
  EXPECT_EQ(code_of(send("GET", "/api/v1/inbox")), "401 identity.sign_in_first");
}

TEST_P(InboxApi, ComesInPagesAndByKind) {
  for (std::int64_t subject = 1; subject <= 5; ++subject) put(subject, make_date(2026, 4, 1));
  const auto page = page_at("980000.industry", PostFunction::check, "li");
  const auto first = send("GET", "/api/v1/inbox?limit=4", {}, page).body;
  EXPECT_THAT(first, Not(HasSubstr(R"("id":"5")")));
  const auto rest = send("GET", "/api/v1/inbox?limit=4&cursor=" + member(first, "next"), {}, page).body;
  EXPECT_THAT(rest, HasSubstr(R"({"items":[{"id":"5")"));
  EXPECT_THAT(rest, HasSubstr(R"("next":null,"open":5)"));
  const auto reminders = send("GET", "/api/v1/inbox?kind=chasing.reminder", {}, page).body;
  EXPECT_THAT(reminders, Not(HasSubstr("check_entry")));
  EXPECT_THAT(reminders, HasSubstr(R"("subject_id":"5")"));
}

TEST_P(InboxApi, RefusesABadQuestion) {
  const auto page = page_at("980000.industry", PostFunction::check, "li");
  EXPECT_EQ(code_of(send("GET", "/api/v1/inbox?cursor=x", {}, page)), "400 base.bad_cursor");
  EXPECT_EQ(code_of(send("GET", "/api/v1/inbox?limit=0", {}, page)), "400 http.bad_parameters");
}

TEST_P(InboxApi, WithoutAPostThereIsNoDesk) {
  const auto id = person("zhang", {post_at("980000.industry", PostFunction::enter)});
  const auto post = accounts.find(nullptr, id)->posts[0].id;
  ASSERT_TRUE(accounts.change_post(nullptr, post, {.until = clock.today()}));
  clock.advance(std::chrono::hours{24});
  EXPECT_EQ(code_of(send("GET", "/api/v1/inbox", {}, page_of("zhang"))), "403 identity.no_post");
}

TEST_P(InboxApi, TheReferenceHoldsItsRoute) {
  huiqi::testing::expect_listed(dispatcher->router(), permissions());
}

}  // namespace
}  // namespace huiqi::inbox
