#include "catalog/yaml.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace huiqi::catalog {
namespace {

using Type = Node::Type;

Node parsed(std::string_view text) {
  auto result = parse_yaml(text, "test.yaml");
  EXPECT_TRUE(result.issues.empty()) << result.issues.front().code;
  return std::move(result.root);
}

// The first issue as "code line:column".
std::string issue_of(std::string_view text) {
  const auto result = parse_yaml(text, "test.yaml");
  if (result.issues.empty()) return "none";
  const auto& issue = result.issues.front();
  EXPECT_EQ(issue.source, "test.yaml");
  return std::string{issue.code} + " " + std::to_string(issue.at.line) + ":" + std::to_string(issue.at.column);
}

TEST(Yaml, PlainScalarsHaveTheTypesOfTheCoreSchema) {
  const auto root = parsed("[~, true, 12, -3, 12.50, text, 2026-03-02, '12', \"true\", yes]");
  const Type expected[] = {Type::null, Type::boolean, Type::integer, Type::integer, Type::decimal,
                           Type::text, Type::text,    Type::text,    Type::text,    Type::text};
  ASSERT_EQ(root.children().size(), std::size(expected));
  for (std::size_t i = 0; i < std::size(expected); ++i) EXPECT_EQ(root.children()[i].value.type(), expected[i]) << i;
  EXPECT_EQ(root.children()[3].value.integer(), -3);
  EXPECT_EQ(root.children()[4].value.digits(), "12.50");
  EXPECT_EQ(root.children()[6].value.date(), make_date(2026, 3, 2));
}

TEST(Yaml, NumbersThatAreCodesStayText) {
  for (const auto* code : {"010000", "007", "1e5", "0x1F", "99999999999999999999", "1.", ".5", "--1", "1.2.3"}) {
    const auto root = parsed(std::string{"key: "} + code);
    EXPECT_EQ(root.at("key").type(), Type::text) << code;
    EXPECT_EQ(root.at("key").text(), code);
  }
}

TEST(Yaml, MembersKeepTheirOrderAndPlaceCountedInCharacters) {
  const auto root = parsed("省: 湖南\n市: { 名: 长沙, 县: [宁乡] }\n");
  ASSERT_EQ(root.children().size(), 2u);
  EXPECT_EQ(root.children()[0].key, "省");
  EXPECT_EQ(root.children()[0].value.position(), (Position{1, 4}));
  EXPECT_EQ(root.at("市").children()[1].key_at, (Position{2, 13}));
  EXPECT_EQ(root.at("市").at("县").children()[0].value.text(), "宁乡");
}

TEST(Yaml, TheSameKeyTwiceIsRefusedWhereItStandsTheSecondTime) {
  EXPECT_EQ(issue_of("a: 1\nb: 2\na: 3\n"), "catalog.duplicate_key 3:1");
  EXPECT_EQ(issue_of("x: { 长: 1, 长: 2 }\n"), "catalog.duplicate_key 1:12");
}

TEST(Yaml, AnchorsWithAliasesAndASecondDocumentAreRefused) {
  EXPECT_EQ(issue_of("a: &x 1\nb: *x\n"), "catalog.alias_refused 2:4");
  EXPECT_EQ(issue_of("a: 1\n---\nb: 2\n"), "catalog.second_document 0:0");
}

TEST(Yaml, ADayThatDoesNotExistIsRefused) {
  EXPECT_EQ(issue_of("since: 2026-02-29\n"), "catalog.no_such_day 1:8");
  EXPECT_EQ(issue_of("since: '2026-13-01'\n"), "catalog.no_such_day 1:8");
  EXPECT_EQ(issue_of("code: 4301-02-99x\n"), "none");
}

TEST(Yaml, BrokenTextSaysWhereItBreaks) {
  EXPECT_EQ(issue_of("a: [1, 2\nb: 3\n"), "catalog.not_yaml 2:2");
  EXPECT_EQ(issue_of("a: 'open").substr(0, 16), "catalog.not_yaml");
  EXPECT_EQ(issue_of("a: 'open\nb: 1\n").substr(0, 16), "catalog.not_yaml");
  EXPECT_EQ(issue_of("? [a, b]\n: 1\n").substr(0, 16), "catalog.not_yaml");
}

TEST(Yaml, ATowerOfBracketsEndsAtSixtyFourLevels) {
  EXPECT_EQ(issue_of(std::string(64, '[') + std::string(64, ']')), "none");
  EXPECT_EQ(issue_of(std::string(65, '[') + std::string(65, ']')), "catalog.not_yaml 1:65");
}

TEST(Yaml, AnEmptyTextIsNull) {
  EXPECT_EQ(parsed("").type(), Type::null);
  EXPECT_EQ(parsed("# nothing\n").type(), Type::null);
}

TEST(Node, OptionalMembersHaveTheirDefaults) {
  const auto root = parsed("name: 湖南\nunconfirmed: true\nsince: 2020-01-01\nshort: [湘]\n");
  EXPECT_EQ(root.text_or("name", "-"), "湖南");
  EXPECT_EQ(root.text_or("none", "-"), "-");
  EXPECT_TRUE(root.flag("unconfirmed"));
  EXPECT_FALSE(root.flag("none"));
  EXPECT_EQ(root.date_at("since"), make_date(2020, 1, 1));
  EXPECT_EQ(root.date_at("until"), std::nullopt);
  EXPECT_EQ(root.texts_at("short"), std::vector<std::string>{"湘"});
  EXPECT_TRUE(root.texts_at("none").empty());
}

TEST(Node, ReadingAnotherTypeThanTheSchemaGrantedIsABug) {
  const auto root = parsed("name: 湖南\ncount: 3\n");
  EXPECT_THROW(root.at("none"), std::logic_error);
  EXPECT_THROW(root.at("count").text(), std::logic_error);
  EXPECT_THROW(root.at("name").integer(), std::logic_error);
  EXPECT_THROW(root.at("name").boolean(), std::logic_error);
  EXPECT_THROW(root.at("name").date(), std::logic_error);
  EXPECT_THROW(root.at("name").digits(), std::logic_error);
  EXPECT_THROW(root.at("count").find("x"), std::logic_error);
}

}  // namespace
}  // namespace huiqi::catalog
