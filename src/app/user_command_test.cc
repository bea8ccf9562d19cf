#include "app/user_command.h"

#include <gmock/gmock.h>

#include <sstream>

#include "support/fixed_clock.h"
#include "support/shared.h"
#include "support/test_database.h"

namespace huiqi::app {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class UserCommandTest : public ::testing::Test {
 protected:
  struct Output {
    int status;
    std::string out;
    std::string err;
  };
  Output user(const std::vector<std::string>& words) {
    std::ostringstream out;
    std::ostringstream err;
    const int status = manage_users(words, {*database, huiqi::testing::shared(), clock, ids, out, err});
    return {status, out.str(), err.str()};
  }

  huiqi::testing::TestDatabase database{store::Dialect::sqlite};
  huiqi::testing::FixedClock clock{"2026-03-02T09:00:00+08:00"};
  IdSource ids{clock, 1};
};

TEST_F(UserCommandTest, AddsAPersonAtAUnitNamedByKeyOrInFull) {
  const auto by_key = user({"add", "zhang", "张三", "980000.industry", "enter"});
  EXPECT_EQ(by_key.status, 0) << by_key.err;
  EXPECT_THAT(by_key.out, HasSubstr("enter  示例省工业和信息化厅  2026-03-02"));
  const auto by_name = user({"add", "li", "李四", "安澜市财政局", "check"});
  EXPECT_EQ(by_name.status, 0) << by_name.err;
  EXPECT_THAT(user({"list"}).out, HasSubstr("check  安澜市财政局"));
}

TEST_F(UserCommandTest, ListsPeopleWithTheirPostsAndNoPasswords) {
  const auto made = user({"add", "zhang", "张三", "980000.industry", "enter"});
  user({"add", "li", "李四", "980000.finance", "enter"});
  const auto password = made.out.substr(made.out.rfind("    ") + 4, 14);
  const auto all = user({"list"}).out;
  EXPECT_THAT(all, HasSubstr("zhang  张三"));
  EXPECT_THAT(all, HasSubstr("li  李四"));
  EXPECT_THAT(all, Not(HasSubstr(password)));
  EXPECT_THAT(user({"list", "张"}).out, Not(HasSubstr("李四")));
}

TEST_F(UserCommandTest, ResetsAPasswordAndSwitchesAnAccountOffAndOn) {
  const auto made = user({"add", "zhang", "张三", "980000.industry", "enter"}).out;
  const auto reset = user({"reset", "zhang"});
  EXPECT_EQ(reset.status, 0);
  EXPECT_NE(reset.out, made);
  EXPECT_THAT(user({"disable", "zhang"}).out, HasSubstr("(disabled)"));
  EXPECT_THAT(user({"enable", "zhang"}).out, Not(HasSubstr("(disabled)")));
}

TEST_F(UserCommandTest, WhatIsWrongIsSaidWithItsCode) {
  EXPECT_THAT(user({"reset", "nobody"}).err, HasSubstr("[identity.no_such_account]"));
  EXPECT_THAT(user({"add", "Zhang", "张三", "980000.industry", "enter"}).err, HasSubstr("[identity.bad_login]"));
  EXPECT_THAT(user({"add", "zhang", "张三", "太空局", "enter"}).err, HasSubstr("[identity.no_such_organisation]"));
  EXPECT_THAT(user({"add", "zhang", "张三", "980000.industry", "boss"}).err,
              HasSubstr("enter, check, office, administrator"));
  user({"add", "zhang", "张三", "980000.industry", "enter"});
  const auto twice = user({"add", "zhang", "张三", "980000.industry", "enter"});
  EXPECT_EQ(twice.status, 1);
  EXPECT_THAT(twice.err, HasSubstr("[identity.login_taken]"));
}

TEST_F(UserCommandTest, AWrongWordShowsHowItIsUsed) {
  for (const std::vector<std::string>& words :
       {std::vector<std::string>{}, {"delete", "zhang"}, {"add", "zhang"}, {"reset"}}) {
    const auto output = user(words);
    EXPECT_EQ(output.status, 2);
    EXPECT_THAT(output.err, HasSubstr("usage: huiqi user"));
  }
}

}  // namespace
}  // namespace huiqi::app
