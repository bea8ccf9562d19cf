#include "base/texts.h"

#include <gtest/gtest.h>

namespace huiqi {
namespace {

Texts sample() {
  Texts texts;
  texts.add(Language::zh, "errors.json.too_long", "最多 {max} 个字，现有 {length} 个字");
  texts.add(Language::en, "errors.json.too_long", "At most {max} characters");
  texts.add(Language::zh, "titles.404", "没有找到");
  return texts;
}

TEST(Texts, PutsValuesWhereTheirNamesStand) {
  const std::vector<MessageValue> values{{"length", "12"}, {"max", "10"}};
  EXPECT_EQ(sample().text(Language::zh, "errors.json.too_long", values), "最多 10 个字，现有 12 个字");
  EXPECT_EQ(sample().text(Language::en, "errors.json.too_long", values), "At most 10 characters");
}

TEST(Texts, AValueIsNeverReadAsATemplate) {
  const std::vector<MessageValue> values{{"max", "{length}"}, {"length", "x"}};
  EXPECT_EQ(sample().text(Language::zh, "errors.json.too_long", values), "最多 {length} 个字，现有 x 个字");
}

TEST(Texts, LeavesANameWithoutValueAndALoneBrace) {
  Texts texts;
  texts.add(Language::zh, "a", "{who} 与 {");
  EXPECT_EQ(texts.text(Language::zh, "a"), "{who} 与 {");
}

TEST(Texts, APathWithoutTextStandsForItself) {
  EXPECT_EQ(sample().text(Language::en, "titles.404"), "titles.404");
  EXPECT_FALSE(sample().has("titles.500"));
  EXPECT_TRUE(sample().has("titles.404"));
}

TEST(Texts, TellsTheNamesInBraces) {
  EXPECT_EQ(names_in("最多 {max} 个字，现有 {length} 个字，{max}"),
            (std::set<std::string, std::less<>>{"length", "max"}));
}

}  // namespace
}  // namespace huiqi
