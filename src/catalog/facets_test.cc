#include "catalog/facets.h"

#include <gtest/gtest.h>

namespace huiqi::catalog {
namespace {

const Catalog& project() {
  static const Catalog catalog = load(HUIQI_SOURCE "/catalog").catalog;
  return catalog;
}

TEST(Facets, TheProjectSortsDocumentsByLevelTopicAndIssuingSystem) {
  EXPECT_EQ(facet(project(), "level").size(), 4u);
  EXPECT_GT(facet(project(), "topic").size(), 10u);
  EXPECT_GT(facet(project(), "issuing_system").size(), 10u);
  EXPECT_TRUE(facet(project(), "colour").empty());
}

TEST(Facets, APrintedValueIsFoundByItsNameAndItsOtherWays) {
  const auto levels = facet(project(), "level");
  ASSERT_TRUE(printed_as(levels, "省级"));
  EXPECT_EQ(printed_as(levels, "省级")->key, "province");
  EXPECT_EQ(printed_as(levels, "市州级")->key, "city");
  EXPECT_EQ(printed_as(levels, "村级"), nullptr);
}

TEST(Facets, NoWayToPrintAValueNamesTwoOfOneFacet) {
  for (const auto* key : {"level", "topic", "issuing_system"}) {
    std::map<std::string, int> seen;
    for (const auto& value : facet(project(), key)) {
      ++seen[value.zh];
      for (const auto& also : value.also) ++seen[also];
    }
    for (const auto& [text, times] : seen) EXPECT_EQ(times, 1) << key << " " << text;
  }
}

}  // namespace
}  // namespace huiqi::catalog
