#include "policy/parse.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "policy/word_lists.h"
#include "support/temp_folder.h"

namespace huiqi::policy {
namespace {

using ::testing::ElementsAre;

const Parser& parser() {
  static const auto made = Parser::load(HUIQI_SOURCE "/catalog/grammar");
  return *made;
}

std::vector<std::string> units_of(const Measure& measure) {
  std::vector<std::string> out;
  for (const Unit& unit : measure.units) out.push_back(unit.name + "/" + std::string{name_of(unit.role)});
  return out;
}

constexpr std::string_view kNotice = R"(示例市人民政府办公室关于支持中小企业稳定发展的若干措施
示政办发〔2026〕5号

各县（市、区）人民政府，市直各单位：
为支持中小企业稳定发展，现提出以下措施。
一、稳定用工
（一）帮助企业招工。组织线上招聘。（牵头单位：市人社局；责任单位：市财政局、各县（市、区）人民政府）
（二）返还保险费。按规定返还。（市人社局、市税务局）
二、降低成本
（三）减免房租。鼓励减免。（市国资委牵头，市商务局配合）
本措施自印发之日起施行。
示例市人民政府办公室
2026年3月2日
)";

TEST(Parser, ReadsANoticeFromTitleToSignature) {
  const auto read = parser().parse(std::string{kNotice});
  EXPECT_EQ(read.metadata.title, "示例市人民政府办公室关于支持中小企业稳定发展的若干措施");
  EXPECT_EQ(read.metadata.doc_number, "示政办发〔2026〕5号");
  EXPECT_THAT(read.metadata.issuers, ElementsAre("示例市人民政府办公室"));
  EXPECT_EQ(read.metadata.date, make_date(2026, 3, 2));
  EXPECT_THAT(read.metadata.addressees, ElementsAre("各县（市、区）人民政府", "市直各单位"));
  ASSERT_EQ(read.measures.size(), 3U);
  EXPECT_EQ(read.at(read.measures[0].heading), "帮助企业招工");
  EXPECT_THAT(units_of(read.measures[0]),
              ElementsAre("市人社局/lead", "市财政局/responsible", "各县（市、区）人民政府/responsible"));
  EXPECT_THAT(units_of(read.measures[1]), ElementsAre("市人社局/responsible", "市税务局/responsible"));
  EXPECT_THAT(units_of(read.measures[2]), ElementsAre("市国资委/lead", "市商务局/support"));
}

TEST(Parser, InventsNothingInAnEmptyText) {
  const auto read = parser().parse("");
  EXPECT_FALSE(read.metadata.title);
  EXPECT_TRUE(read.metadata.issuers.empty());
  EXPECT_TRUE(read.measures.empty());
}

TEST(Parser, RefusesAFolderWithoutGrammar) {
  const testing::TempFolder folder;
  EXPECT_EQ(Parser::load(folder.path()).error().code, "policy.grammar_unreadable");
  folder.write("units.yaml", "endings: [厅\n");
  EXPECT_EQ(Parser::load(folder.path()).error().code, "policy.grammar_unreadable");
}

TEST(Parser, NamesTheWordListsThatAreMissing) {
  const testing::TempFolder folder;
  folder.write("units.yaml", "endings: [厅]\nsurprise: [局]\n");
  const auto loaded = Parser::load(folder.path());
  ASSERT_FALSE(loaded);
  EXPECT_EQ(loaded.error().code, "policy.grammar_incomplete");
  EXPECT_THAT(loaded.error().detail, ::testing::HasSubstr("missing units.owners"));
  EXPECT_THAT(loaded.error().detail, ::testing::HasSubstr("unknown units.surprise"));
}

}  // namespace
}  // namespace huiqi::policy
