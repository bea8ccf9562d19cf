#include "catalog/texts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

#include "support/temp_folder.h"

namespace huiqi::catalog {
namespace {

using ::testing::ElementsAre;

LoadedTexts loaded_from(std::string_view zh, std::string_view en) {
  const huiqi::testing::TempFolder folder;
  folder.write("zh.yaml", zh);
  folder.write("en.yaml", en);
  return load_texts(folder.path());
}

std::vector<std::string> issues_of(std::string_view zh, std::string_view en) {
  std::vector<std::string> texts;
  for (const auto& issue : loaded_from(zh, en).issues) {
    texts.push_back(issue.source + " " + std::string{issue.code} + " " + issue.values.front().value);
  }
  return texts;
}

TEST(Texts, BothLanguagesHoldTheSamePathsWithTheSameNames) {
  EXPECT_THAT(issues_of("a: { b: 一, c: '{n} 个' }\n", "a: { c: many, d: one }\n"),
              ElementsAre("en.yaml catalog.text_missing a.b", "en.yaml catalog.text_names_differ a.c",
                          "zh.yaml catalog.text_names_differ a.c", "zh.yaml catalog.text_missing a.d"));
  EXPECT_THAT(issues_of("a: [x]\n", "{}"), ElementsAre("zh.yaml catalog.wrong_type a"));
}

TEST(Texts, AMissingFileIsAnIssue) {
  const huiqi::testing::TempFolder folder;
  const auto loaded = load_texts(folder.path());
  ASSERT_EQ(loaded.issues.size(), 2u);
  EXPECT_EQ(loaded.issues[0].code, "catalog.unreadable");
}

TEST(Texts, AnIssueIsALineThatEditorsJumpTo) {
  const auto texts = loaded_from("errors: { catalog.unknown_key: '没有 {key} 这一项' }\n",
                                 "errors: { catalog.unknown_key: 'no such key: {key}' }\n")
                         .texts;
  const Issue issue{Severity::error, "catalog.unknown_key", "calendar/2026.yaml", {3, 8}, {{"key", "nmae"}}};
  EXPECT_EQ(describe(issue, texts, Language::zh), "calendar/2026.yaml:3:8: 没有 nmae 这一项 [catalog.unknown_key]");
  EXPECT_EQ(describe(issue, texts, Language::en), "calendar/2026.yaml:3:8: no such key: nmae [catalog.unknown_key]");
}

TEST(Texts, TheProjectsTextsAreCompleteAndEveryErrorCodeHasOne) {
  const auto loaded = load_texts(HUIQI_SOURCE "/messages");
  for (const auto& issue : loaded.issues) ADD_FAILURE() << describe(issue, loaded.texts, Language::en);
  std::ifstream page{HUIQI_SOURCE "/docs/reference/errors.md"};
  const std::regex row{R"(^\| `([a-z_]+\.[a-z0-9_]+)`.*)"};
  std::size_t codes = 0;
  for (std::string line; std::getline(page, line);) {
    std::smatch match;
    if (!std::regex_match(line, match, row)) continue;
    ++codes;
    EXPECT_TRUE(loaded.texts.has("errors." + match.str(1))) << match.str(1) << " has no message";
  }
  EXPECT_GT(codes, 10u);
}

}  // namespace
}  // namespace huiqi::catalog
