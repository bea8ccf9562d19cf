#include "policy/kept_reading.h"

#include <gmock/gmock.h>

#include "policy/clean_text.h"
#include "policy/notice_test.h"
#include "policy/parse.h"
#include "support/directory.h"
#include "support/fixed_clock.h"

namespace huiqi::policy {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Key;
using ::testing::SizeIs;

class KeptReadingTest : public ::testing::Test {
 protected:
  KeptReading read(std::string_view text) {
    return kept(parser().parse(std::string{text}), huiqi::testing::directory(), make_date(2026, 3, 2), ids);
  }
  huiqi::testing::FixedClock clock{"2026-03-02T09:00:00+08:00"};
  IdSource ids{clock, 1};
};

TEST_F(KeptReadingTest, TheHeadIsKeptWithItsPlaces) {
  const auto kept = read(kNotice);
  EXPECT_EQ(kept.particulars.title, "示例省工业和信息化厅关于支持中小企业稳定发展的通知");
  EXPECT_EQ(kept.particulars.doc_number, "示工信企业〔2026〕5号");
  EXPECT_THAT(kept.particulars.issuers, ElementsAre("示例省工业和信息化厅"));
  EXPECT_EQ(kept.particulars.sign_date, make_date(2026, 2, 20));
  EXPECT_EQ(kept.particulars.level, identity::Level::province);
  ASSERT_THAT(kept.spans, Contains(Key("title")));
  const auto& title = kept.spans.at("title");
  EXPECT_EQ(title.begin, 0);
  EXPECT_EQ(title.end, 25) << "in characters, not bytes";
  EXPECT_GT(title.confidence, 5'000);
}

TEST_F(KeptReadingTest, MeasuresKeepTheirPlaceTheirSectionAndTheirUnits) {
  const auto read_ = parser().parse(std::string{kNotice});
  const CleanText clean{read_.clean};
  const auto content = kept(read_, huiqi::testing::directory(), make_date(2026, 3, 2), ids).content;
  ASSERT_THAT(content.sections, SizeIs(2));
  EXPECT_EQ(content.sections[0].title, "稳定用工");
  EXPECT_EQ(content.sections[0].place.end, content.sections[1].place.begin);
  EXPECT_EQ(content.sections[1].place.end, clean.size());

  ASSERT_THAT(content.measures, SizeIs(3));
  const auto& first = content.measures[0];
  EXPECT_EQ(first.section, 0);
  EXPECT_EQ(first.heading, "帮助企业招工");
  EXPECT_TRUE(clean.at(first.place).starts_with("帮助企业招工。全年新增")) << clean.at(first.place);
  ASSERT_THAT(first.units, SizeIs(3));
  EXPECT_EQ(first.units[0].name, "省人力资源社会保障厅");
  EXPECT_EQ(first.units[0].role, Role::lead);
  EXPECT_EQ(first.units[0].printed_role, Role::lead);
  EXPECT_EQ(first.units[0].standing, UnitStanding::organisation);
  EXPECT_EQ(first.units[0].organisation, identity::organisation_id("980000.human_resources"));
  EXPECT_EQ(first.units[1].standing, UnitStanding::enumerable);
  EXPECT_EQ(first.units[2].standing, UnitStanding::indefinite);
  EXPECT_FALSE(first.units[2].organisation);
  EXPECT_EQ(clean.at({*first.units[0].found.begin, *first.units[0].found.end}), "省人力资源社会保障厅");
  EXPECT_EQ(content.measures[2].section, 1);
}

TEST_F(KeptReadingTest, ATargetIsOfTheLongerSideOfItsPhrase) {
  EXPECT_EQ(subject_of("新增省级专精特新中小企业300户以上", "户"), "新增省级专精特新中小企业");
  EXPECT_EQ(subject_of("培育240家省级专精特新中小企业", "家"), "省级专精特新中小企业");
  EXPECT_EQ(subject_of("240家", "家"), "240家") << "nothing else is said";
  EXPECT_EQ(subject_of("动态清零", ""), "动态清零");
  const auto kept = read(kNotice);
  ASSERT_THAT(kept.content.measures[0].targets, SizeIs(1));
  const auto& target = kept.content.measures[0].targets[0];
  EXPECT_EQ(target.value, 500'000'000);
  EXPECT_EQ(target.unit, "人");
  EXPECT_EQ(target.due, make_date(2026, 12, 31));
}

TEST_F(KeptReadingTest, ADeadlineIsItsLastDay) {
  EXPECT_EQ(last_day_of("2026"), make_date(2026, 12, 31));
  EXPECT_EQ(last_day_of("2026-06-30"), make_date(2026, 6, 30));
  EXPECT_EQ(last_day_of("2026-06-30T17:30"), make_date(2026, 6, 30));
  EXPECT_EQ(last_day_of("soon"), std::nullopt);
}

TEST_F(KeptReadingTest, ACallForApplicationsKeepsItsConditions) {
  const auto kept = read(kCall);
  EXPECT_EQ(kept.particulars.application_deadline, make_date(2026, 4, 30));
  EXPECT_THAT(kept.content.measures, IsEmpty());
  ASSERT_THAT(kept.content.conditions, SizeIs(2));
  EXPECT_EQ(kept.content.conditions[0].text, "在示例省登记注册的制造业中小企业");
  ASSERT_THAT(kept.content.citations, SizeIs(1));
  EXPECT_TRUE(kept.content.citations[0].doc_number_key);
}

}  // namespace
}  // namespace huiqi::policy
