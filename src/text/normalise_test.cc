#include "text/normalise.h"

#include <gtest/gtest.h>

namespace huiqi::text {
namespace {

std::string clean(std::string_view source) {
  return normalise(source).clean;
}

// What the map says stood in the source for `part` of the clean text.
std::string_view source_of(std::string_view source, const Normalised& text, std::string_view part) {
  const std::size_t at = text.clean.find(part);
  const std::size_t begin = text.map.to_source(at);
  return source.substr(begin, text.map.to_source(at + part.size()) - begin);
}

TEST(Normalise, WritesDigitsNarrowAndChinesePunctuationWide) {
  EXPECT_EQ(clean("６个月,新增１０％(省级)"), "6个月，新增10%（省级）");
  EXPECT_EQ(clean("责任单位:市财政局;"), "责任单位：市财政局；");
}

TEST(Normalise, LeavesNumbersTimesAndAddressesAlone) {
  EXPECT_EQ(clean("1,000家 17:30 http://a.cn/x(1)"), "1,000家 17:30 http://a.cn/x(1)");
}

TEST(Normalise, FoldsCompatibilityForms) {
  EXPECT_EQ(clean("⼯信⾦融 ㈠加大 ⒈支持 20㎡"), "工信金融 （一）加大 1.支持 20m²");
  EXPECT_EQ(clean("１．支持"), "1.支持");
}

TEST(Normalise, WritesTheYearOfANumberInOneKindOfBracket) {
  EXPECT_EQ(clean("工信明电[2020] 14号"), "工信明电〔2020〕 14号");
  EXPECT_EQ(clean("[责任单位:省财政厅]"), "[责任单位：省财政厅]");
}

TEST(Normalise, TurnsStraightQuotesIntoPairs) {
  EXPECT_EQ(clean("开展\"百行进万企\"活动,\"一企一策\""), "开展“百行进万企”活动，“一企一策”");
  EXPECT_EQ(clean("「上云」"), "“上云”");
}

TEST(Normalise, KeepsOneBlankAsAHintAndDropsTheRest) {
  EXPECT_EQ(clean("  一、总体  \r\n　　（一）目标  \n"), "一、总体\n（一）目标\n");
  EXPECT_EQ(clean("意见 各县人民政府： 一、"), "意见 各县人民政府： 一、");
  EXPECT_EQ(clean("市财政局、 市税务局"), "市财政局、市税务局");
}

TEST(Normalise, MarksAGapAsWideAsTwoCharacters) {
  EXPECT_EQ(clean("省税务局） 　　四、降低"), "省税务局）  四、降低");
}

TEST(Normalise, ClosesTheBlanksInsideDatesAndOrdinals) {
  EXPECT_EQ(clean("2020 年底前完成100 家"), "2020年底前完成100家");
  EXPECT_EQ(clean("第 1 0 条 支持"), "第10条 支持");
  EXPECT_EQ(clean("2020年 3月 9日"), "2020年3月9日");
}

TEST(Normalise, JoinsASpacedOutWord) {
  EXPECT_EQ(clean("序号\n主 要 内 容\n指导部门"), "序号\n主要内容\n指导部门");
}

TEST(Normalise, DropsInvisibleCharacters) {
  EXPECT_EQ(clean("\uFEFF省\u200B财\u00AD政\x07厅"), "省财政厅");
}

TEST(Normalise, RemovesPinyinGlossesAndTheirDamage) {
  const auto text = normalise("發(fā)布時間,促進(jìn)企業(yè)服務(wù)?、鼓勵");
  EXPECT_EQ(text.clean, "发布时间，促进企业服务、鼓励");
  EXPECT_EQ(text.glosses, 4U);
  EXPECT_TRUE(text.traditional);
}

TEST(Normalise, KeepsLatinBracketsThatAreNoGloss) {
  EXPECT_EQ(clean("企业帮扶平台(app)和融资(an)"), "企业帮扶平台（app）和融资（an）");
}

TEST(Normalise, ConvertsTraditionalByPhrase) {
  EXPECT_EQ(clean("乾隆年間，乾燥設備後續發展與頭髮產業"), "乾隆年间，干燥设备后续发展与头发产业");
}

TEST(Normalise, MendsSingleLeftoversInSimplifiedText) {
  const auto text =
      normalise("逐月推进拖欠民营企业剩馀账款清理工作，经认定後可缓缴失业保险和工伤保险费，缓缴期最长六个月。");
  EXPECT_EQ(text.clean, "逐月推进拖欠民营企业剩余账款清理工作，经认定后可缓缴失业保险和工伤保险费，缓缴期最长六个月。");
  EXPECT_FALSE(text.traditional);
  EXPECT_EQ(text.leftovers, 2U);
}

TEST(Normalise, MapsEveryPartBackToItsSource) {
  const std::string_view source = "  發(fā)展  １０萬戶企業(yè),第 1 0 條";
  const auto text = normalise(source);
  EXPECT_EQ(text.clean, "发展 10万户企业，第10条");
  EXPECT_EQ(source_of(source, text, "10万户"), "１０萬戶");
  EXPECT_EQ(source_of(source, text, "10条"), "1 0 條");
  EXPECT_EQ(source_of(source, text, "展"), "展");
}

TEST(Normalise, GivesAnEmptyTextForAnEmptySource) {
  EXPECT_EQ(clean(""), "");
  EXPECT_EQ(clean(" \n　\n"), "\n\n");
}

}  // namespace
}  // namespace huiqi::text
