#include "policy/read/pdf.h"

#include "policy/read/sample_files_test.h"

namespace huiqi::policy {
namespace {

using sample::Pdf;

std::string text_of(const std::string& bytes) {
  const auto text = pdf_text(bytes);
  return text ? text->text : std::string{text.error().code};
}

std::string chinese(std::size_t characters) {
  std::string out;
  for (std::size_t i = 0; i < characters; ++i) out += i % 2 == 0 ? "长" : "文";
  return out;
}

TEST(Pdf, JoinsTheLinesOfAParagraphAndKeepsParagraphsApart) {
  Pdf pdf;
  pdf.page({{"关于支持企业的通知", 240, 780},
            {"一、" + chinese(30), 114, 740},
            {chinese(34), 90, 720},
            {"完。", 90, 700},
            {"二、新增贷款100亿元。", 114, 680}});
  EXPECT_EQ(text_of(pdf.bytes()),
            "关于支持企业的通知\n一、" + chinese(30) + chinese(34) + "完。\n二、新增贷款100亿元。\n");
}

TEST(Pdf, LeavesOutPageNumbersAndJoinsOverThem) {
  Pdf pdf;
  pdf.page({{"一、" + chinese(30), 114, 740}, {chinese(34), 90, 720}, {"— 1 —", 270, 40}});
  pdf.page({{"接着写完。", 90, 740}, {"— 2 —", 270, 40}});
  EXPECT_EQ(text_of(pdf.bytes()), "一、" + chinese(30) + chinese(34) + "接着写完。\n");
}

TEST(Pdf, WithoutTextIsScanned) {
  Pdf pdf;
  pdf.page({});
  EXPECT_EQ(text_of(pdf.bytes()), "policy.file_scanned");
}

TEST(Pdf, SaysThatSomePagesAreWithoutText) {
  Pdf pdf;
  pdf.page({{"一、有文字的页。", 90, 740}});
  pdf.page({});
  const auto text = pdf_text(pdf.bytes());
  ASSERT_TRUE(text);
  ASSERT_EQ(text->warnings.size(), 1U);
  EXPECT_EQ(text->warnings[0].code, "policy.pages_without_text");
  EXPECT_EQ(text->warnings[0].detail, "1");
}

TEST(Pdf, CutOffIsDamagedOrReadInPartAndSaysSo) {
  Pdf pdf;
  pdf.page({{"一、有文字的页。", 90, 740}});
  const std::string whole = pdf.bytes();
  EXPECT_EQ(text_of(whole.substr(0, 100)), "policy.file_damaged");
  const auto text = pdf_text(whole.substr(0, whole.size() - 10));
  ASSERT_TRUE(text);
  EXPECT_EQ(text->text, "一、有文字的页。\n");
  ASSERT_EQ(text->warnings.size(), 1U);
  EXPECT_EQ(text->warnings[0].code, "policy.file_truncated");
}

}  // namespace
}  // namespace huiqi::policy
