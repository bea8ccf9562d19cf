#include "catalog/schema.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "catalog/yaml.h"

namespace huiqi::catalog {
namespace {

using ::testing::ElementsAre;

constexpr std::string_view kSchema = R"({
  "type": "object",
  "additionalProperties": false,
  "required": ["name", "places"],
  "properties": {
    "name": {"type": "string", "minLength": 1},
    "level": {"enum": ["city", "county"]},
    "share": {"type": "number", "minimum": 0, "maximum": 1},
    "places": {
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": ["code"],
        "properties": {"code": {"type": "string", "pattern": "^[0-9]{6}$"}, "big": {"type": "boolean"}}
      }
    }
  }
})";

// Each issue as "code path[key] line:column".
std::vector<std::string> issues_of(std::string_view yaml) {
  const auto schema = Schema::compile(kSchema);
  auto parsed = parse_yaml(yaml, "x.yaml");
  EXPECT_TRUE(parsed.issues.empty());
  std::vector<std::string> texts;
  for (const auto& issue : schema->check(parsed.root, "x.yaml")) {
    EXPECT_EQ(issue.source, "x.yaml");
    std::string text{issue.code};
    for (const auto& value : issue.values) text += " " + std::string{value.name} + "=" + value.value;
    texts.push_back(text + " " + std::to_string(issue.at.line) + ":" + std::to_string(issue.at.column));
  }
  return texts;
}

TEST(Schema, WhatFitsHasNoIssues) {
  EXPECT_THAT(issues_of("name: 湖南\nlevel: city\nshare: 0.5\nplaces: [{ code: '430100', big: true }]\n"),
              ElementsAre());
}

TEST(Schema, EveryUnknownKeyIsReportedWhereItIsWritten) {
  EXPECT_THAT(issues_of("name: a\nnmae: b\nplaces:\n  - { code: '430100', x: 1, y: 2 }\nzone: c\n"),
              ElementsAre("catalog.unknown_key path= key=nmae 2:1", "catalog.unknown_key path=places[0] key=x 4:23",
                          "catalog.unknown_key path=places[0] key=y 4:29", "catalog.unknown_key path= key=zone 5:1"));
}

TEST(Schema, AMissingKeyIsReportedAtItsMap) {
  EXPECT_THAT(issues_of("name: a\nplaces:\n  - { big: true }\n"),
              ElementsAre("catalog.missing_key path=places[0] key=code 3:5"));
}

TEST(Schema, AnUnquotedCodeIsAWrongType) {
  EXPECT_THAT(issues_of("name: a\nplaces: [{ code: 430100 }]\n"),
              ElementsAre("catalog.wrong_type path=places[0].code 2:18"));
}

TEST(Schema, ValuesOutsideTheirListFormOrRangeAreReportedTogether) {
  EXPECT_THAT(issues_of("name: ''\nlevel: town\nshare: 1.5\nplaces: [{ code: '43' }]\n"),
              ElementsAre("catalog.wrong_form path=name 1:7", "catalog.not_in_list path=level 2:8",
                          "catalog.out_of_range path=share 3:8", "catalog.wrong_form path=places[0].code 4:18"));
}

TEST(Schema, WhatHasNoSayingOfOursKeepsItsReason) {
  EXPECT_THAT(
      issues_of("name: a\nplaces: []\n"),
      ElementsAre("catalog.against_schema path=places reason=Array should contain no fewer than 1 elements. 2:9"));
}

TEST(Schema, AnUnreadableSchemaIsAnError) {
  for (const auto* bad : {"{", R"({"type": 7})"}) {
    const auto schema = Schema::compile(bad);
    ASSERT_FALSE(schema);
    EXPECT_EQ(schema.error().code, "catalog.bad_schema");
    EXPECT_FALSE(schema.error().detail.empty());
  }
}

}  // namespace
}  // namespace huiqi::catalog
