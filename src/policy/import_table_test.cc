#include "policy/import_table.h"

#include "catalog/texts.h"

namespace huiqi::policy {
namespace {

Unit unit(std::string name, Role role) {
  Unit out;
  out.name = std::move(name);
  out.role = role;
  return out;
}

Target target(Span span, std::int64_t value, std::string unit, Comparator comparator) {
  Target out;
  out.span = span;
  out.value = value * 10000;
  out.unit = std::move(unit);
  out.comparator = comparator;
  return out;
}

Extraction sample() {
  Extraction read;
  read.clean = "壮大企业。全年新增高新技术企业900家以上。降低成本。贷款余额增长15%左右。";
  const auto span = [&](std::string_view text) {
    const auto at = static_cast<std::uint32_t>(read.clean.find(text));
    return Span{at, at + static_cast<std::uint32_t>(text.size())};
  };
  read.metadata.title = "示例省促进中小企业发展若干措施";
  read.metadata.doc_number = "示府办〔2026〕5号";
  read.metadata.issuers = {"示例省人民政府办公厅"};
  read.metadata.date = make_date(2026, 3, 2);
  Measure first;
  first.number = "一";
  first.heading = span("壮大企业");
  first.text = span("壮大企业。全年新增高新技术企业900家以上。");
  first.units = {unit("省科技厅", Role::lead), unit("财政局", Role::support), unit("省工商联", Role::support)};
  first.units[1].full = "市财政局";
  first.targets = {target(span("全年新增高新技术企业900家以上"), 900, "家", Comparator::at_least)};
  first.targets[0].deadline = "2026";
  Measure second;
  second.number = "二";
  second.text = span("降低成本。贷款余额增长15%左右");
  second.units = {unit("有关部门", Role::responsible)};
  second.targets = {target(span("贷款余额增长15%左右"), 15, "%", Comparator::about)};
  second.doubts = {Doubt::indefinite_unit};
  read.measures = {first, second};
  return read;
}

std::string table_of(const Extraction& read, Language language = Language::zh) {
  return import_table(read, catalog::load_texts("messages").texts, language, 84);
}

TEST(ImportTable, ShowsMeasuresUnitsTargetsAndDoubts) {
  EXPECT_EQ(table_of(sample()),
            "示例省促进中小企业发展若干措施\n"
            "  文号  示府办〔2026〕5号\n"
            "  发文机关  示例省人民政府办公厅\n"
            "  日期  2026-03-02\n"
            "\n"
            "序号    事项                      单位                      目标\n"
            "------  ------------------------  ------------------------  ------------------------\n"
            "一      壮大企业                  牵头 省科技厅             ≥900家 2026 全年新增高新\n"
            "                                  配合 市财政局、省工商联   技术企业900家以上\n"
            "二      降低成本。贷款余额增长    责任 有关部门             ≈15% 贷款余额增长15%左右\n"
            "        15%左右\n"
            "        ? 单位不确指\n"
            "\n"
            "共 2 项举措、2 个目标、0 项申报条件；1 项举措有疑问\n");
}

TEST(ImportTable, SpeaksEnglishToo) {
  const std::string table = table_of(sample(), Language::en);
  EXPECT_THAT(table, testing::HasSubstr("? a unit is left open"));
  EXPECT_THAT(table, testing::HasSubstr("2 measures, 2 targets, 0 conditions; 1 measures with doubts"));
}

TEST(ImportTable, ShowsConditionsAndWhatWasLeftOut) {
  Extraction read;
  read.clean = "在本省注册的企业";
  read.conditions.emplace_back();
  read.conditions[0].number = "（一）";
  read.conditions[0].span = {0, static_cast<std::uint32_t>(read.clean.size())};
  read.warnings = {{"policy.pages_without_text", "2"}};
  const std::string table = table_of(read);
  EXPECT_THAT(table, testing::HasSubstr("（没有标题）\n"));
  EXPECT_THAT(table, testing::HasSubstr("申报条件\n  （一） 在本省注册的企业\n"));
  EXPECT_THAT(table, testing::HasSubstr("! 有的页面只有图片"));
}

}  // namespace
}  // namespace huiqi::policy
