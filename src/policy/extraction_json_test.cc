#include "policy/extraction_json.h"

#include "policy/import_report.h"
#include "policy/parse.h"

namespace huiqi::policy {
namespace {

Extraction sample() {
  const auto parser = Parser::load("catalog/grammar");
  Extraction read = parser->parse(
      "示例省人民政府办公厅關於印發《示例省促进中小企业发展若干措施》的通知\n示府办[2026]5号\n各市人民政府：\n"
      "根据《关于扩大内需的意见》（国办发〔2025〕1号），现印发给你们。\n一、总体目标\n２０２６年新增企业1000户。\n"
      "二、重点任务\n(一)建成平台。力争全年新增  "
      "３００家以上,贷款余额增长15％。(牵头单位:省财政厅；配合单位:财政局、有关部门)\n"
      "(二)应享尽享。(责任单位:各设区市政府)\n本措施有效期至2027年12月31日。\n示例省人民政府办公厅\n2026年3月2日\n");
  read.warnings.push_back({"policy.characters_replaced", "3"});
  return read;
}

TEST(ExtractionJson, GivesBackWhatItWasGiven) {
  const Extraction read = sample();
  ASSERT_FALSE(read.measures.empty());
  ASSERT_GT(read.map.pieces().size(), 3U);
  const auto back = extraction_from(to_json(read));
  ASSERT_TRUE(back);
  EXPECT_EQ(import_report(*back), import_report(read));
  EXPECT_EQ(back->source, read.source);
  EXPECT_EQ(back->clean, read.clean);
  EXPECT_TRUE(std::ranges::equal(back->map.pieces(), read.map.pieces()));
  EXPECT_EQ(to_json(*back), to_json(read));
}

TEST(ExtractionJson, RefusesWhatIsCutOff) {
  const std::string whole = to_json(sample());
  for (std::size_t size = 0; size < whole.size(); size += 97) {
    EXPECT_FALSE(extraction_from(std::string_view{whole}.substr(0, size))) << size;
  }
}

TEST(ExtractionJson, RefusesPlacesOutsideTheText) {
  const auto refused = [](auto change) {
    Extraction read = sample();
    change(read);
    return !extraction_from(to_json(std::move(read)));
  };
  const auto beyond = [](const Extraction& read) { return static_cast<std::uint32_t>(read.clean.size() + 1); };
  EXPECT_TRUE(refused([&](Extraction& read) { read.measures.at(0).text.end = beyond(read); }));
  EXPECT_TRUE(refused([&](Extraction& read) { read.measures.at(0).units.at(0).span = {9, 3}; }));
  EXPECT_TRUE(refused([&](Extraction& read) { read.measures.at(0).section = 99; }));
  EXPECT_TRUE(refused([&](Extraction& read) { read.evidence.at(0).span.end = beyond(read); }));
  EXPECT_TRUE(refused([&](Extraction& read) { read.citations.at(0).span.end = beyond(read); }));
  EXPECT_TRUE(refused([&](Extraction& read) { read.clean.resize(10); }));
}

}  // namespace
}  // namespace huiqi::policy
