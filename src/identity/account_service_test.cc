#include "identity/account_service.h"

#include <gmock/gmock.h>

#include "identity/account_store.h"
#include "identity/sample_test.h"

namespace huiqi::identity {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

class Accounts : public WithAccounts {
 protected:
  template <class T>
  static std::string_view code_of(const Result<T>& result) {
    return result ? "good" : result.error().code;
  }
  std::vector<std::string> logins(const Actor* by, const std::string& text = {}) {
    std::vector<std::string> result;
    for (const auto& account : accounts.list(by, text, {}, 100)) result.push_back(account.login);
    return result;
  }
};
HUIQI_ON_BOTH_BACKENDS(Accounts);

TEST_P(Accounts, TheFirstStartMakesOneAdministratorAndTheSecondNone) {
  const auto made = accounts.ensure_administrator(organisation_id("980000.government"));
  ASSERT_TRUE(made);
  EXPECT_EQ(made->account.login, "admin");
  EXPECT_TRUE(made->account.must_change_password);
  ASSERT_EQ(made->account.posts.size(), 1u);
  EXPECT_EQ(made->account.posts[0].function, PostFunction::administrator);
  EXPECT_EQ(made->account.posts[0].organisation, "示例省人民政府");
  EXPECT_TRUE(sessions.sign_in("admin", made->password, kClient));
  EXPECT_FALSE(accounts.ensure_administrator(organisation_id("980000.government")));
}

TEST_P(Accounts, ANewAccountHasAPasswordThatMustBeChangedAndIsNowhereWrittenDown) {
  const auto by = administrator("980000.government");
  const auto made = accounts.create(&by, {"zhang", "张三", {post_at("980000.industry", PostFunction::enter)}});
  ASSERT_TRUE(made);
  EXPECT_TRUE(made->account.must_change_password);
  const auto kept = database->read([&](store::Tx& tx) { return find_account(tx, made->account.id); });
  EXPECT_THAT(kept->password, Not(HasSubstr(made->password)));
  EXPECT_THAT(events(),
              Contains("identity.account_created account:" + to_text(made->account.id) + " by " + by.reference()));
}

TEST_P(Accounts, EventsHoldIdsAndNeitherNamesNorSecrets) {
  const auto by = administrator("980000.government");
  const auto made = accounts.create(&by, {"zhang", "张三", {post_at("980000.industry", PostFunction::enter)}});
  ASSERT_TRUE(accounts.change(&by, made->account.id, {.name = "张三丰"}));
  ASSERT_TRUE(accounts.reset_password(&by, made->account.id));
  const auto data = database->read([](store::Tx& tx) {
    return tx.all<std::string>("select actor || kind || subject || data as line from events order by id");
  });
  EXPECT_GT(data.size(), 4u);
  for (const auto& line : data) {
    for (const auto* secret : {"zhang", "张三", "root", "argon2"}) EXPECT_THAT(line, Not(HasSubstr(secret)));
    EXPECT_THAT(line, Not(HasSubstr(made->password)));
  }
}

TEST_P(Accounts, ALoginIsTakenOnce) {
  const auto by = administrator("980000.government");
  EXPECT_EQ(code_of(accounts.create(&by, {"root", "别人", {post_at("980000.finance", PostFunction::enter)}})),
            "identity.login_taken");
}

TEST_P(Accounts, AnAdministratorManagesTheOwnAreaOnly) {
  const auto provincial = accounts.create(nullptr, {"li", "李四", {post_at("980000.finance", PostFunction::enter)}});
  const auto by = administrator("980100.government");
  EXPECT_EQ(code_of(accounts.create(&by, {"wu", "吴", {post_at("980200.finance", PostFunction::enter)}})),
            "identity.outside_area");
  EXPECT_EQ(code_of(accounts.create(&by, {"wu", "吴", {post_at("980121.finance", PostFunction::enter)}})), "good");
  EXPECT_EQ(code_of(accounts.find(&by, provincial->account.id)), "identity.outside_area");
  EXPECT_EQ(code_of(accounts.reset_password(&by, provincial->account.id)), "identity.outside_area");
  EXPECT_EQ(code_of(accounts.change(&by, provincial->account.id, {.disabled = true})), "identity.outside_area");
  EXPECT_EQ(code_of(accounts.change_post(&by, provincial->account.posts[0].id, {.until = clock.today()})),
            "identity.outside_area");
  EXPECT_THAT(logins(&by), ElementsAre("root", "wu"));
  EXPECT_THAT(logins(nullptr), ElementsAre("li", "root", "wu"));
}

TEST_P(Accounts, AreListedByLoginAndFoundByPartsOfLoginAndName) {
  for (const auto* login : {"chen", "an", "b_b", "bxb"}) {
    ASSERT_TRUE(
        accounts.create(nullptr, {login, std::string{"名"} + login, {post_at("980000.finance", PostFunction::enter)}}));
  }
  EXPECT_THAT(logins(nullptr), ElementsAre("an", "b_b", "bxb", "chen"));
  EXPECT_THAT(logins(nullptr, "b_"), ElementsAre("b_b")) << "_ is no wildcard";
  EXPECT_THAT(logins(nullptr, "名ch"), ElementsAre("chen"));
  EXPECT_THAT(logins(nullptr, "%"), ElementsAre());
  EXPECT_EQ(accounts.list(nullptr, {}, "an", 2).front().login, "b_b") << "the page after 'an'";
  EXPECT_EQ(accounts.list(nullptr, {}, "an", 2).size(), 2u);
}

TEST_P(Accounts, NobodyGivesAPostToThemselvesOrDisablesThemselves) {
  const auto by = administrator("980000.government");
  EXPECT_EQ(code_of(accounts.give_post(&by, by.account, post_at("980000.industry", PostFunction::office))),
            "identity.own_post");
  EXPECT_EQ(code_of(accounts.change(&by, by.account, {.disabled = true})), "identity.own_account");
  const auto other = person("zhang", {post_at("980000.industry", PostFunction::enter)});
  const auto post = accounts.find(&by, other)->posts.front().id;
  EXPECT_EQ(code_of(accounts.change_post(&by, post, {.deputy_id = by.account})), "identity.own_post");
}

TEST_P(Accounts, OneAdministratorAlwaysRemains) {
  const auto by = administrator("980000.government");
  const auto post = accounts.find(&by, by.account)->posts.front().id;
  EXPECT_EQ(code_of(accounts.change(nullptr, by.account, {.disabled = true})), "identity.last_administrator");
  EXPECT_FALSE(accounts.find(&by, by.account)->disabled) << "undone";
  const PostChange end_of_march{.until = make_date(2026, 3, 31)};
  EXPECT_EQ(code_of(accounts.change_post(nullptr, post, end_of_march)), "identity.last_administrator")
      << "in April there would be none";
  person("next", {post_at("980000.government", PostFunction::administrator)});
  EXPECT_EQ(code_of(accounts.change_post(nullptr, post, end_of_march)), "good");
}

TEST_P(Accounts, APostBeginsAndEndsWithItsDays) {
  const auto by = administrator("980000.government");
  const auto id = person("zhang", {post_at("980000.industry", PostFunction::enter)});
  NewPost future = post_at("980000.industry", PostFunction::check);
  future.since = make_date(2026, 4, 1);
  future.until = make_date(2026, 3, 31);
  EXPECT_EQ(code_of(accounts.give_post(&by, id, future)), "identity.ends_before_it_begins");
  future.until = make_date(2026, 4, 30);
  const auto given = accounts.give_post(&by, id, future);
  ASSERT_TRUE(given);
  EXPECT_EQ(accounts.posts_at(organisation_id("980000.industry"))->size(), 1u);
  clock.set("2026-04-30T12:00:00+08:00");
  EXPECT_EQ(accounts.posts_at(organisation_id("980000.industry"))->size(), 2u) << "both days included";
  EXPECT_EQ(code_of(accounts.change_post(&by, given->id, {.until = make_date(2026, 3, 1)})),
            "identity.ends_before_it_begins");
  clock.set("2026-05-01T12:00:00+08:00");
  EXPECT_EQ(accounts.posts_at(organisation_id("980000.industry"))->size(), 1u);
  EXPECT_EQ(code_of(accounts.change_post(&by, given->id, {.until = make_date(2026, 6, 1)})), "identity.post_ended");
}

TEST_P(Accounts, ADeputyIsAnotherPersonOfTheArea) {
  const auto by = administrator("980000.government");
  const auto holder = person("zhang", {post_at("980000.industry", PostFunction::enter)});
  const auto deputy = person("li", {post_at("980000.industry", PostFunction::check)});
  const auto post = accounts.find(&by, holder)->posts.front().id;
  EXPECT_EQ(code_of(accounts.change_post(&by, post, {.deputy_id = holder})), "identity.deputy_is_holder");
  EXPECT_EQ(code_of(accounts.change_post(&by, post, {.deputy_id = AccountId{1}})), "identity.no_such_account");
  const auto changed = accounts.change_post(&by, post, {.deputy_id = deputy});
  ASSERT_TRUE(changed);
  EXPECT_EQ(changed->deputy->name, "li");
  EXPECT_EQ(accounts.change_post(&by, post, {.no_deputy = true})->deputy.has_value(), false);
}

TEST_P(Accounts, WhatDoesNotExistIsNotFound) {
  const auto by = administrator("980000.government");
  EXPECT_EQ(code_of(accounts.find(&by, AccountId{1})), "identity.no_such_account");
  EXPECT_EQ(code_of(accounts.change_post(&by, PostId{1}, {})), "identity.no_such_post");
  EXPECT_EQ(code_of(accounts.posts_at(OrganisationId{1})), "identity.no_such_organisation");
  EXPECT_EQ(code_of(accounts.create(&by, {"wu", "吴", {{OrganisationId{1}, PostFunction::enter, {}, {}}}})),
            "identity.no_such_organisation");
}

TEST_P(Accounts, DisablingAndResettingEndEverySession) {
  const auto by = administrator("980000.government");
  const auto id = person("zhang", {post_at("980000.industry", PostFunction::enter)});
  const auto token = sessions.sign_in("zhang", kPassword, kClient)->token;
  ASSERT_TRUE(sessions.find(token));
  ASSERT_TRUE(accounts.change(&by, id, {.disabled = true}));
  EXPECT_FALSE(sessions.find(token));
  ASSERT_TRUE(accounts.change(&by, id, {.disabled = false}));
  EXPECT_FALSE(sessions.find(token)) << "it does not come back";
  const auto again = sessions.sign_in("zhang", kPassword, kClient)->token;
  const auto reset = accounts.reset_password(&by, id);
  ASSERT_TRUE(reset);
  EXPECT_FALSE(sessions.find(again));
  EXPECT_TRUE(sessions.sign_in("zhang", reset->password, kClient)->view.must_change_password);
}

TEST_P(Accounts, APersonChangesTheOwnPasswordAndStaysSignedInHere) {
  person("zhang", {post_at("980000.industry", PostFunction::enter)});
  const auto elsewhere = sessions.sign_in("zhang", kPassword, kClient)->token;
  const auto here = sessions.sign_in("zhang", kPassword, kClient)->token;
  const auto self = sessions.find(here).value();
  EXPECT_EQ(code_of(accounts.change_password(self, "not my password", "another long one")), "identity.wrong_password");
  EXPECT_EQ(code_of(accounts.change_password(self, kPassword, kPassword)), "identity.same_password");
  EXPECT_EQ(code_of(accounts.change_password(self, kPassword, "short")), "identity.password_length");
  ASSERT_EQ(code_of(accounts.change_password(self, kPassword, "another long one")), "good");
  EXPECT_TRUE(sessions.find(here));
  EXPECT_FALSE(sessions.find(elsewhere));
  EXPECT_FALSE(sessions.sign_in("zhang", kPassword, kClient));
  EXPECT_TRUE(sessions.sign_in("zhang", "another long one", kClient));
}

TEST(Login, IsShortPlainAndInLowerCase) {
  for (const auto* good : {"zhang", "zhang.san", "13800000000", "a1", "li_4-x"})
    EXPECT_FALSE(check_login(good)) << good;
  for (const auto* bad : {"", "a", "Zhang", "张三", ".zhang", "zhang san", "zhang@x"}) {
    ASSERT_TRUE(check_login(bad)) << bad;
    EXPECT_EQ(check_login(bad)->code, "identity.bad_login");
  }
  EXPECT_TRUE(check_login(std::string(41, 'a')));
}

}  // namespace
}  // namespace huiqi::identity
