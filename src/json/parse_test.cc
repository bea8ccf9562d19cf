#include <gmock/gmock.h>

#include "json/document.h"
#include "json/sample_test.h"

namespace huiqi::json {
namespace {

using ::testing::ElementsAre;

TEST(JsonParse, SaysWhereItStoppedBeingJson) {
  const auto document = parse("{\n  \"惠企\": tru\n}");
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error().code, "json.not_json");
  EXPECT_THAT(document.error().values, ElementsAre(MessageValue{"line", "2"}, MessageValue{"column", "12"}));
}

TEST(JsonParse, RefusesWhatIsNotJson) {
  for (const auto* bad :
       {"",    " ",     "{",       "[1,]",        "{\"a\":1,}", "{a:1}", "'a'",     "01",  "+1",  ".5",       "1.",
        "NaN", "1e999", "\"\\x\"", "\"\\ud800\"", "\"\t\"",     "[1] 2", "// c\n1", "nul", "\"a", "{\"a\" 1}"}) {
    const auto document = parse(bad);
    ASSERT_FALSE(document) << bad;
    EXPECT_EQ(document.error().code, "json.not_json") << bad;
  }
}

TEST(JsonParse, RefusesTextThatIsNotUtf8) {
  EXPECT_EQ(parse("\"\xC6\xF3\xD2\xB5\"").error().code, "json.not_utf8");  // 企业 in GB18030
}

TEST(JsonParse, RefusesTooMuchAndTooDeep) {
  EXPECT_EQ(parse("[1,2,3]", {6, 32}).error().code, "json.too_large");
  EXPECT_EQ(parse("[1,2,3]", {6, 32}).error().kind, ErrorKind::too_large);
  EXPECT_TRUE(parse("[1,2,3]", {7, 32}));
  EXPECT_TRUE(parse(std::string(32, '[') + std::string(32, ']')));
  EXPECT_EQ(parse(std::string(33, '[') + std::string(33, ']')).error().code, "json.too_deep");
  EXPECT_EQ(parse(std::string(1'000'000, '[')).error().code, "json.too_deep");
}

TEST(JsonParse, RefusesAMemberNamedTwiceAndSaysWhere) {
  const auto document = parse(R"({"a":{"b":[{},{"x":1,"y":2,"x":3,"x":4}]},"c":1,"a":0})");
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error().code, "json.bad_fields");
  EXPECT_THAT(
      sample::complaints(document.error()),
      ElementsAre("a.b[1].x json.duplicate_member", "a.b[1].x json.duplicate_member", "a json.duplicate_member"));
}

TEST(JsonParse, AnObjectOfManyMembersTakesNoLongerThanItsLength) {
  std::string text = "{";
  for (int i = 0; i < 50'000; ++i) text += (i == 0 ? "\"" : ",\"") + std::to_string(i) + "\":0";
  const auto document = parse(text + "}");
  ASSERT_TRUE(document);
  EXPECT_EQ(document->root().size(), 50'000U);
}

TEST(JsonNode, WalksChildren) {
  const auto document = parse(R"({"list":[1,[2,3],"四"],"flag":true,"none":null,"share":0.5})");
  ASSERT_TRUE(document);
  const Node root = document->root();
  ASSERT_EQ(root.kind(), Kind::object);
  EXPECT_EQ(root.size(), 4U);
  const Node list = *root.find("list");
  ASSERT_EQ(list.size(), 3U);
  EXPECT_EQ(list.first().integer(), 1);
  EXPECT_EQ(list.first().next().size(), 2U);
  EXPECT_EQ(list.first().next().next().text(), "四");
  EXPECT_TRUE(root.find("flag")->boolean());
  EXPECT_EQ(root.find("none")->kind(), Kind::null);
  EXPECT_DOUBLE_EQ(root.find("share")->number(), 0.5);
  EXPECT_DOUBLE_EQ(list.first().number(), 1);
  EXPECT_FALSE(root.find("absent"));
}

}  // namespace
}  // namespace huiqi::json
