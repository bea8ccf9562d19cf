#include "ledger/match/subject.h"

#include "ledger/match/sample_test.h"

namespace huiqi::ledger {
namespace {

std::string core(std::string_view phrase) {
  return utf8_of(subject_of(phrase, shipped_vocabulary()).core);
}

Likeness likeness(std::string_view left, std::string_view right) {
  const auto& vocabulary = shipped_vocabulary();
  return likeness_of(subject_of(left, vocabulary), subject_of(right, vocabulary), vocabulary);
}

TEST(SubjectOf, LeavesNumberUnitDateAndFirmnessOut) {
  EXPECT_EQ(core("力争2026年底前全省新增智能工厂300家以上"), "智能工厂");
  EXPECT_EQ(core("年内培训企业经营管理人员1.2万人次左右"), "培训企业经营管理人员");
  EXPECT_EQ(core("到12月底，累计完成全省80家以上“公共实验室”建设任务"), "公共实验室");
  EXPECT_EQ(core("确保2026年出口信用保险覆盖面达到30%"), "出口信用保险覆盖面");
}

TEST(SubjectOf, KeepsCuesAndLevelsApart) {
  const auto subject = subject_of("新增省级数字化车间50个", shipped_vocabulary());
  EXPECT_EQ(subject.cues, kFlowCue);
  EXPECT_NE(subject.levels, 0U);
  EXPECT_EQ(subject_of("数字化车间累计达到50个", shipped_vocabulary()).cues, kStockCue);
  EXPECT_EQ(subject_of("净增规上企业9户", shipped_vocabulary()).cues, kNetFlowCue);
  EXPECT_NE(subject.levels, subject_of("国家级数字化车间", shipped_vocabulary()).levels);
}

TEST(SubjectOf, OfNothingIsNothing) {
  EXPECT_EQ(core(""), "");
  EXPECT_EQ(core("2026年12月31日前完成100%"), "");
}

TEST(LikenessOf, IsIdenticalWhateverTheOrderOfNumberAndWords) {
  EXPECT_TRUE(likeness("新增智能工厂300家以上", "年底前新增300家智能工厂").identical());
  EXPECT_TRUE(likeness("引导500家企业开展质量诊断", "组织500家企业质量诊断").identical());
}

TEST(LikenessOf, GenericWordsMakeNoDifference) {
  const auto found = likeness("新增质量诊断中小企业500家", "新增质量诊断企业500家");
  EXPECT_TRUE(found.identical());
  EXPECT_GE(found.telling, 4U);
}

TEST(LikenessOf, ACloserNameIsARefinementAndTwoNamesAreTwo) {
  const auto closer = likeness("公共检测服务平台100家", "公共检测服务网络平台100家");
  EXPECT_TRUE(closer.refined());
  EXPECT_EQ(closer.right, "网络");
  const auto two = likeness("举办2期首席信息官培训班", "举办2期财务总监培训班");
  EXPECT_FALSE(two.identical());
  EXPECT_FALSE(two.refined());
}

TEST(LikenessOf, ALongAdditionIsNoRefinement) {
  EXPECT_FALSE(likeness("培训企业家", "培训企业家和技术骨干海外研修交流合作").refined());
}

TEST(LikenessOf, OfEmptySubjectsTellsNothing) {
  const auto nothing = likeness("2026年", "12月底前");
  EXPECT_TRUE(nothing.identical());
  EXPECT_EQ(nothing.telling, 0U);
  EXPECT_EQ(nothing.matched, 0U);
}

}  // namespace
}  // namespace huiqi::ledger
