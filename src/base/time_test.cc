#include "base/time.h"

#include <gtest/gtest.h>

namespace huiqi {
namespace {

TEST(Time, ADayInChinaBeginsAtSixteenHoursUtcOfTheDayBefore) {
  EXPECT_EQ(to_text(instant_of(make_date(2026, 3, 2))), "2026-03-01T16:00:00.000Z");
  EXPECT_EQ(to_text(date_of(*parse_instant("2026-03-01T16:00:00Z"))), "2026-03-02");
  EXPECT_EQ(to_text(date_of(*parse_instant("2026-03-01T15:59:59.999Z"))), "2026-03-01");
}

TEST(Time, ReadsWhatItWrites) {
  for (const auto* text : {"2026-03-02T01:00:00.000Z", "1999-12-31T23:59:59.999Z", "2024-02-29T00:00:00.001Z"}) {
    ASSERT_TRUE(parse_instant(text)) << text;
    EXPECT_EQ(to_text(*parse_instant(text)), text);
  }
  EXPECT_EQ(to_text(*parse_instant("2026-03-02T09:00:00+08:00")), "2026-03-02T01:00:00.000Z");
}

TEST(Time, RefusesDaysThatDoNotExistAndTrailingText) {
  for (const auto* bad : {"2026-02-29", "2026-13-01", "2026-1-01", "2026-01-01x", "", "20260101"}) {
    EXPECT_FALSE(parse_date(bad)) << bad;
  }
  for (const auto* bad : {"2026-01-01", "2026-01-01T24:00:00Z", "2026-01-01T10:00:00", "2026-01-01T10:00:00.1Z"}) {
    EXPECT_FALSE(parse_instant(bad)) << bad;
  }
}

}  // namespace
}  // namespace huiqi
