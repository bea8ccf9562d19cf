#include "chasing/rungs.h"

#include <gtest/gtest.h>

namespace huiqi::chasing {
namespace {

TEST(Rungs, OfTheCatalogueAreNumberedAndDatedAsItSays) {
  const auto loaded = catalog::load(HUIQI_SOURCE "/catalog");
  ASSERT_TRUE(loaded.issues.empty());
  const Rungs rungs = rungs_of(loaded.catalog);
  const Rung* supervision = rungs.find("supervision");
  ASSERT_NE(supervision, nullptr);
  EXPECT_EQ(numbered(*supervision, 2026, 3), "督办〔2026〕3号");
  EXPECT_EQ(supervision->permission, "chasing.supervise");
  EXPECT_EQ(supervision->working_days, 5);
  const Rung* reminder = rungs.find("reminder");
  ASSERT_NE(reminder, nullptr);
  EXPECT_TRUE(reminder->number_form.empty());
  EXPECT_EQ(reminder->permission, "chasing.send");
  EXPECT_EQ(rungs.find("talk")->working_days, std::nullopt);
  EXPECT_EQ(rungs.find("shout"), nullptr);
}

TEST(Rungs, OfACatalogueWithoutThemAreNone) {
  EXPECT_EQ(rungs_of(catalog::Catalog{}).find("reminder"), nullptr);
}

TEST(Numbered, PutsInWhatTheFormAsksFor) {
  EXPECT_EQ(numbered({"x", "", "第{number}号", {}}, 2026, 12), "第12号");
}

}  // namespace
}  // namespace huiqi::chasing
