#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "catalog/yaml.h"
#include "policy/parse.h"
#include "text/utf8.h"

// Runs the cases of tests/parser; see the README there.
namespace huiqi::policy {
namespace {

using catalog::Node;

const Parser& parser() {
  static const auto made = Parser::load(std::filesystem::path{HUIQI_SOURCE} / "catalog/grammar");
  EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().detail);
  return *made;
}

Node load(const std::string& name) {
  std::ifstream in{HUIQI_SOURCE "/tests/parser/" + name};
  std::stringstream text;
  text << in.rdbuf();
  auto parsed = catalog::parse_yaml(text.str(), name);
  EXPECT_TRUE(parsed.issues.empty()) << name << ":" << (parsed.issues.empty() ? 0 : parsed.issues.front().at.line);
  return std::move(parsed.root);
}

std::string text_or_empty(const Node& node, std::string_view key) {
  return node.text_or(key, "");
}

std::string show(const Unit& unit) {
  const std::string_view kind = unit.kind == UnitKind::indefinite   ? "~ "
                                : unit.kind == UnitKind::enumerable ? "+ "
                                                                    : "";
  return unit.name + " " + std::string{kind} + std::string{name_of(unit.role)};
}

std::string show(const Target& target) {
  return std::string{name_of(target.comparator)} + " " + text::scaled_to_text(target.value) + " " + target.unit +
         (target.deadline ? " @" + *target.deadline : "");
}

// A document around the text of one item.
Extraction read_item(const std::string& text) {
  return parser().parse("示例市人民政府关于示例工作的若干措施\n一、" + text +
                        "\n二、其他。\n示例市人民政府\n2021年3月1日\n");
}

TEST(ParserCases, EveryUnitListIsReadAsWritten) {
  const Node cases = load("units.yaml");
  for (const auto& each : cases.children()) {
    SCOPED_TRACE(each.value.at("name").text());
    const auto read = read_item(each.value.at("text").text());
    ASSERT_FALSE(read.measures.empty());
    std::vector<std::string> units;
    for (const Unit& unit : read.measures[0].units) units.push_back(show(unit));
    EXPECT_THAT(units, ::testing::ElementsAreArray(each.value.texts_at("units")));
  }
}

TEST(ParserCases, EveryTargetIsFoundAndNothingElse) {
  const Node cases = load("targets.yaml");
  for (const auto& each : cases.children()) {
    SCOPED_TRACE(each.value.at("name").text());
    const auto read = read_item(each.value.at("text").text());
    ASSERT_FALSE(read.measures.empty());
    std::vector<std::string> targets;
    for (const Target& target : read.measures[0].targets) targets.push_back(show(target));
    EXPECT_THAT(targets, ::testing::ElementsAreArray(each.value.texts_at("targets")));
  }
}

TEST(ParserCases, EveryConditionOfACallForApplicationsIsFound) {
  const Node cases = load("conditions.yaml");
  for (const auto& each : cases.children()) {
    SCOPED_TRACE(each.value.at("name").text());
    const auto read = parser().parse(each.value.at("text").text() + "\n示例市工业和信息化局\n2021年3月1日\n");
    EXPECT_EQ(read.genre, Genre::application);
    EXPECT_TRUE(read.measures.empty());
    std::vector<std::string> conditions;
    for (const Condition& condition : read.conditions)
      conditions.push_back(text::without_inner_blanks(read.at(condition.span)));
    EXPECT_THAT(conditions, ::testing::ElementsAreArray(each.value.texts_at("conditions")));
    if (each.value.find("deadline") != nullptr) {
      EXPECT_EQ(read.metadata.application_deadline, each.value.at("deadline").text());
    }
  }
  EXPECT_GE(cases.children().size(), 30U);
}

TEST(ParserCases, EveryDocumentSaysOfItselfWhatIsWritten) {
  const Node cases = load("metadata.yaml");
  for (const auto& each : cases.children()) {
    const Node& expected = each.value;
    SCOPED_TRACE(expected.at("name").text());
    const auto read = parser().parse(expected.at("text").text());
    EXPECT_EQ(read.metadata.title.value_or(""), text_or_empty(expected, "title"));
    EXPECT_EQ(read.metadata.doc_number.value_or(""), text_or_empty(expected, "doc_number"));
    EXPECT_EQ(read.metadata.date ? to_text(*read.metadata.date) : "", text_or_empty(expected, "date"));
    EXPECT_EQ(read.metadata.region.value_or(""), text_or_empty(expected, "region"));
    const Node* issuer = expected.find("issuer");
    const bool none = issuer == nullptr || issuer->type() == Node::Type::text;
    EXPECT_THAT(read.metadata.issuers,
                ::testing::ElementsAreArray(none ? std::vector<std::string>{} : expected.texts_at("issuer")));
  }
}

std::string show(const Extraction& read, const Measure& measure, std::size_t length) {
  const bool inferred =
      std::find(measure.doubts.begin(), measure.doubts.end(), Doubt::number_inferred) != measure.doubts.end();
  return measure.number + (inferred ? "?" : "") + " | " + std::string{read.at(measure.text).substr(0, length)};
}

TEST(ParserCases, EveryMeasureBeginsWhereItsNumberStands) {
  const Node cases = load("measures.yaml");
  for (const auto& each : cases.children()) {
    SCOPED_TRACE(each.value.at("name").text());
    const std::string before = text_or_empty(each.value, "from");
    const auto expected = each.value.texts_at("measures");
    const auto read = parser().parse(before + each.value.at("text").text());
    const std::size_t skip = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    ASSERT_EQ(read.measures.size(), expected.size() + skip);
    for (std::size_t i = 0; i < expected.size(); ++i) {
      const std::size_t length = expected[i].size() - expected[i].find(" | ") - 3;
      EXPECT_EQ(show(read, read.measures[i + skip], length), expected[i]);
    }
  }
}

}  // namespace
}  // namespace huiqi::policy
