#include "text/dates.h"

#include <gtest/gtest.h>

namespace huiqi::text {
namespace {

std::string date_of(std::string_view text) {
  const auto found = first_date(text);
  return found ? to_text(found->date) : "none";
}

TEST(Dates, ReadsEveryForm) {
  EXPECT_EQ(date_of("2020年3月9日"), "2020-03-09");
  EXPECT_EQ(date_of("2020 年 3 月 9 日"), "2020-03-09");
  EXPECT_EQ(date_of("二〇二〇年三月九日"), "2020-03-09");
  EXPECT_EQ(date_of("二○一九年十二月三十一日"), "2019-12-31");
  EXPECT_EQ(date_of("发布时间：2017-09-25 03:07:33"), "2017-09-25");
  EXPECT_EQ(date_of("[2020/2/5]"), "2020-02-05");
  EXPECT_EQ(date_of("2020.02.05"), "2020-02-05");
}

TEST(Dates, RefusesWhatIsNoDay) {
  EXPECT_EQ(date_of("2020年13月9日"), "none");
  EXPECT_EQ(date_of("2021年2月29日"), "none");
  EXPECT_EQ(date_of("2020年3月"), "none");
  EXPECT_EQ(date_of("电话0731-2020-58225116"), "none");
}

TEST(Dates, FindsTheLastOne) {
  EXPECT_EQ(to_text(last_date("2020年1月1日起，至2020年12月31日止")->date), "2020-12-31");
}

TEST(Dates, ReadsYears) {
  EXPECT_EQ(read_year("2020年底", 0)->year, 2020);
  EXPECT_EQ(read_year("二〇二一年", 0)->year, 2021);
  EXPECT_FALSE(read_year("2020户", 0));
}

}  // namespace
}  // namespace huiqi::text
