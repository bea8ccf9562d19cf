#include "ledger/thresholds.h"

#include <gtest/gtest.h>

#include "catalog/yaml.h"
#include "ledger/measured.h"

namespace huiqi::ledger {
namespace {

TEST(DatedThresholds, OfTheShippedCatalogueAreInOrder) {
  const DatedThresholds dated{catalog::load(HUIQI_SOURCE "/catalog").catalog};
  const Thresholds& today = dated.on(make_date(2026, 6, 1));
  EXPECT_EQ(today.on_track, 9500);
  EXPECT_EQ(today.points, kOne);
  EXPECT_LT(today.watch, today.on_track);
  EXPECT_EQ(today.silent_days, 45);
  EXPECT_EQ(dated.on(make_date(1999, 1, 1)).silent_days, 45);
}

}  // namespace
}  // namespace huiqi::ledger
