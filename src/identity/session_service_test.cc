#include "identity/session_service.h"

#include <gmock/gmock.h>

#include "identity/sample_test.h"

namespace huiqi::identity {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

class Sessions : public WithAccounts {
 protected:
  void SetUp() override {
    zhang = person("zhang",
                   {post_at("980000.industry", PostFunction::enter), post_at("980000.industry", PostFunction::check)});
  }
  std::string_view refusal(const std::string& login, std::string_view password, const Client& client = kClient) {
    const auto answer = sessions.sign_in(login, password, client);
    return answer ? "good" : answer.error().code;
  }
  AccountId zhang;
};
HUIQI_ON_BOTH_BACKENDS(Sessions);

TEST_P(Sessions, TheTokenOfASignInStandsForThePerson) {
  const auto answer = sessions.sign_in("Zhang", kPassword, kClient);
  ASSERT_TRUE(answer) << "capitals in a login do not matter";
  const auto actor = sessions.find(answer->token);
  ASSERT_TRUE(actor);
  EXPECT_EQ(actor->account, zhang);
  EXPECT_FALSE(sessions.find((answer->token[0] == '0' ? "1" : "0") + answer->token.substr(1)));
  EXPECT_FALSE(sessions.find(""));
}

TEST_P(Sessions, TheDatabaseHoldsNoToken) {
  const auto token = sessions.sign_in("zhang", kPassword, kClient)->token;
  const auto rows =
      database->read([](store::Tx& tx) { return tx.all<std::string>("select token_hash from sessions"); });
  EXPECT_THAT(rows, Not(Contains(token)));
  EXPECT_THAT(rows, Contains(token_hash(token)));
}

TEST_P(Sessions, AnUnknownLoginAndAWrongPasswordAreToldTheSame) {
  const auto unknown = sessions.sign_in("nobody", kPassword, kClient);
  const auto wrong = sessions.sign_in("zhang", "a wrong password", kClient);
  ASSERT_FALSE(unknown);
  ASSERT_FALSE(wrong);
  EXPECT_EQ(unknown.error().code, "identity.wrong_credentials");
  EXPECT_EQ(wrong.error().code, unknown.error().code);
  EXPECT_EQ(wrong.error().kind, ErrorKind::unauthenticated);
}

TEST_P(Sessions, GuessingIsSlowedDownForLoginsThatDoNotExistToo) {
  for (const auto* login : {"zhang", "nobody"}) {
    for (int i = 0; i < 3; ++i) EXPECT_EQ(refusal(login, "a wrong password"), "identity.wrong_credentials");
    EXPECT_EQ(refusal(login, kPassword), "identity.too_many_attempts");
  }
  EXPECT_THAT(events(), Contains("identity.sign_in_blocked account:" + to_text(zhang) + " by system").Times(1));
  clock.advance(minutes{16});
  EXPECT_EQ(refusal("zhang", kPassword), "good");
}

TEST_P(Sessions, ADisabledAccountIsToldSoOnlyWithItsPassword) {
  ASSERT_TRUE(accounts.create(nullptr, {"boss", "主任", {post_at("980000.government", PostFunction::administrator)}}));
  ASSERT_TRUE(accounts.change(nullptr, zhang, {.disabled = true}));
  EXPECT_EQ(refusal("zhang", "a wrong password"), "identity.wrong_credentials");
  EXPECT_EQ(refusal("zhang", kPassword), "identity.account_disabled");
}

TEST_P(Sessions, EndWhenUnusedAndInAnyCaseAfterTwelveHours) {
  const auto token = sessions.sign_in("zhang", kPassword, kClient)->token;
  clock.advance(minutes{59});
  EXPECT_TRUE(sessions.find(token)) << "and is noted as in use";
  clock.advance(minutes{59});
  EXPECT_TRUE(sessions.find(token));
  clock.advance(minutes{60});
  EXPECT_FALSE(sessions.find(token));
  const auto long_one = sessions.sign_in("zhang", kPassword, kClient)->token;
  for (int i = 0; i < 23; ++i) {
    clock.advance(minutes{30});
    ASSERT_TRUE(sessions.find(long_one)) << i;
  }
  clock.advance(minutes{30});
  EXPECT_FALSE(sessions.find(long_one)) << "twelve hours";
}

TEST_P(Sessions, WhatHasRunOutIsSweptAtTheNextSignIn) {
  sessions.sign_in("zhang", kPassword, kClient).value();
  clock.advance(hours{13});
  sessions.sign_in("zhang", kPassword, kClient).value();
  EXPECT_EQ(database->read([](store::Tx& tx) { return tx.value<std::int64_t>("select count(*) as n from sessions"); }),
            1);
}

TEST_P(Sessions, ActUnderOnePostAtATimeAndNeverUnderTheUnion) {
  const auto answer = sessions.sign_in("zhang", kPassword, kClient);
  const auto& view = answer->view;
  ASSERT_EQ(view.posts.size(), 2u);
  ASSERT_EQ(view.post->post.id, view.posts[0].post.id);
  EXPECT_THAT(view.permissions, Contains("ledger.enter"));
  EXPECT_THAT(view.permissions, Not(Contains("ledger.check")));
  const auto actor = sessions.find(answer->token).value();
  const auto switched = sessions.switch_post(actor, view.posts[1].post.id, answer->token);
  ASSERT_TRUE(switched);
  EXPECT_THAT(switched->permissions, Contains("ledger.check"));
  EXPECT_THAT(switched->permissions, Not(Contains("ledger.enter")));
  EXPECT_EQ(sessions.find(answer->token)->post->function, PostFunction::check);
  const auto next = sessions.sign_in("zhang", kPassword, kClient);
  EXPECT_EQ(next->view.post->post.id, view.posts[1].post.id) << "the next session takes it up again";
}

TEST_P(Sessions, SomebodyElsesPostIsRefused) {
  person("li", {post_at("980000.finance", PostFunction::enter)});
  const auto other = sessions.sign_in("li", kPassword, kClient)->view.posts[0].post.id;
  const auto token = sessions.sign_in("zhang", kPassword, kClient)->token;
  const auto refused = sessions.switch_post(sessions.find(token).value(), other, token);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, "identity.not_your_post");
  EXPECT_FALSE(sessions.switch_post(sessions.find(token).value(), PostId{1}, token));
}

TEST_P(Sessions, ADeputyActsUnderThePostAndIsNamedBesideIt) {
  const auto li = person("li", {post_at("980000.finance", PostFunction::enter)});
  const auto post = accounts.find(nullptr, zhang)->posts[0].id;
  ASSERT_TRUE(accounts.change_post(nullptr, post, {.deputy_id = li}));
  const auto answer = sessions.sign_in("li", kPassword, kClient);
  ASSERT_EQ(answer->view.posts.size(), 2u);
  EXPECT_FALSE(answer->view.posts[0].as_deputy);
  EXPECT_TRUE(answer->view.posts[1].as_deputy);
  ASSERT_TRUE(sessions.switch_post(sessions.find(answer->token).value(), post, answer->token));
  const auto actor = sessions.find(answer->token).value();
  EXPECT_EQ(actor.reference(), "post:" + to_text(post) + "/account:" + to_text(li));
  ASSERT_TRUE(accounts.change_post(nullptr, post, {.no_deputy = true}));
  EXPECT_FALSE(sessions.find(answer->token)->post) << "and no longer when the deputy's power has ended";
}

TEST_P(Sessions, APostThatEndsTakesItsPowerFromTheRunningSession) {
  const auto answer = sessions.sign_in("zhang", kPassword, kClient);
  ASSERT_TRUE(accounts.change_post(nullptr, answer->view.post->post.id, {.until = clock.today()}));
  EXPECT_TRUE(sessions.find(answer->token)->post);
  clock.set("2026-03-02T23:30:00+08:00");
  const auto late = sessions.sign_in("zhang", kPassword, kClient)->token;
  clock.set("2026-03-03T00:00:01+08:00");
  const auto actor = sessions.find(late);
  ASSERT_TRUE(actor);
  EXPECT_FALSE(actor->post);
  EXPECT_TRUE(sessions.view(*actor, late).permissions.empty());
}

TEST_P(Sessions, AreListedAndEndedByThePersonOnly) {
  const auto here = sessions.sign_in("zhang", kPassword, {"10.0.0.1", std::string(500, 'x')})->token;
  clock.advance(minutes{1});
  sessions.sign_in("zhang", kPassword, {"10.0.0.2", "phone"}).value();
  const auto actor = sessions.find(here).value();
  const auto rows = sessions.list(actor);
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[0].address, "10.0.0.2");
  EXPECT_FALSE(rows[0].current);
  EXPECT_TRUE(rows[1].current);
  EXPECT_EQ(rows[1].agent.size(), 200u);
  person("li", {post_at("980000.finance", PostFunction::enter)});
  const auto li = signed_in("li");
  EXPECT_EQ(sessions.end(li, rows[0].id).error().code, "identity.no_such_session");
  EXPECT_TRUE(sessions.end(actor, rows[0].id));
  EXPECT_EQ(sessions.list(actor).size(), 1u);
  sessions.sign_out(actor);
  EXPECT_FALSE(sessions.find(here));
}

TEST_P(Sessions, TheLogKnowsWhoSignedInAndOut) {
  const auto actor = signed_in("zhang");
  sessions.sign_out(actor);
  const auto about = "account:" + to_text(zhang);
  EXPECT_THAT(events(), Contains(HasSubstr("identity.signed_in " + about)));
  EXPECT_THAT(events(), Contains(HasSubstr("identity.signed_out " + about)));
}

}  // namespace
}  // namespace huiqi::identity
