#include "catalog/calendar_years.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "catalog/yaml.h"

namespace huiqi::catalog {
namespace {

using ::testing::ElementsAre;

const calendar::WorkCalendar& published() {
  static const calendar::WorkCalendar calendar{calendar_years(load(HUIQI_SOURCE "/catalog").catalog).years};
  return calendar;
}

Date day(std::string_view text) {
  return *parse_date(text);
}

TEST(CalendarYears, TheProjectsCalendarCountsAsTheNoticesDo) {
  struct Vector {
    const char* from;
    int days;
    const char* expected;
  };
  const Vector vectors[] = {
      {"2020-01-20", 5, "2020-02-04"},  {"2020-01-23", 1, "2020-02-03"}, {"2020-04-24", 1, "2020-04-26"},
      {"2020-09-25", 10, "2020-10-15"}, {"2021-02-05", 5, "2021-02-18"}, {"2025-09-26", 10, "2025-10-16"},
  };
  for (const auto& [from, days, expected] : vectors) {
    EXPECT_EQ(published().add_working_days(day(from), days), (calendar::CountedDay{day(expected), false})) << from;
  }
}

TEST(CalendarYears, EveryYearFrom2019To2026HasAsManyWorkingDaysAsItsNoticeLeaves) {
  const std::pair<int, int> expected[] = {{2019, 250}, {2020, 249}, {2021, 250}, {2022, 249},
                                          {2023, 249}, {2024, 251}, {2025, 248}, {2026, 248}};
  for (const auto& [year, days] : expected) {
    const auto counted = published().working_days_between(make_date(year - 1, 12, 31), make_date(year, 12, 31));
    EXPECT_EQ(counted.days, days) << year;
    EXPECT_EQ(counted.provisional, year == 2026) << year;
  }
}

TEST(CalendarYears, TheYearAfterTheLastNoticeIsProvisional) {
  EXPECT_TRUE(published().add_working_days(day("2026-12-25"), 10).provisional);
  EXPECT_FALSE(published().add_working_days(day("2025-12-25"), 10).provisional);
}

std::vector<std::string> issues_of(std::string_view key, std::string_view yaml) {
  Catalog catalog;
  catalog.add("calendar", {std::string{key}, "calendar/x.yaml", parse_yaml(yaml, "x").root});
  std::vector<std::string> texts;
  for (const auto& issue : calendar_years(catalog).issues) {
    texts.push_back(std::string{issue.code} + " " + issue.values.front().value + " " + std::to_string(issue.at.line));
  }
  return texts;
}

TEST(CalendarYears, RefusesDaysOfAnotherYearAndDaysNamedTwice) {
  constexpr auto* kYaml =
      "year: 2026\nreference: [x]\nholidays:\n"
      "  - { name: 元旦, from: 2025-12-31, to: 2026-01-03 }\n"
      "  - { name: 春节, from: 2025-02-15, to: 2026-02-17 }\n"
      "  - { name: 重复, from: 2026-01-03, to: 2026-01-03 }\n"
      "working:\n  - 2026-01-02\n  - 2027-01-04\n";
  EXPECT_THAT(issues_of("2026", kYaml),
              ElementsAre("catalog.day_outside_year 2025-02-15 5", "catalog.ends_before_it_begins 2026-02-17 5",
                          "catalog.day_twice 2026-01-03 6", "catalog.day_twice 2026-01-02 8",
                          "catalog.day_outside_year 2027-01-04 9"));
}

TEST(CalendarYears, TheFileIsNamedAfterItsYear) {
  EXPECT_THAT(issues_of("2025", "year: 2026\nreference: [x]\nholidays: []\nworking: []\n"),
              ElementsAre("catalog.key_differs 2025 1"));
}

}  // namespace
}  // namespace huiqi::catalog
