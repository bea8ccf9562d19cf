#include "policy/read.h"

#include "policy/read/sample_files_test.h"

namespace huiqi::policy {
namespace {

using namespace std::string_literals;
using sample::docx;
using sample::paragraph;
using testing::HasSubstr;

std::string code_of(const SourceFile& file) {
  const auto text = source_text(file);
  return text ? "none" : std::string{text.error().code};
}

std::string text_of(const SourceFile& file) {
  const auto text = source_text(file);
  return text ? text->text : "error " + std::string{text.error().code} + ": " + text.error().detail;
}

TEST(Read, TakesPlainTextInEveryEncoding) {
  EXPECT_EQ(text_of({"a.txt", "\xEF\xBB\xBF贷款"}), "贷款");
  EXPECT_EQ(text_of({"a.txt", "\xB4\xFB\xBF\xEE"}), "贷款");
  EXPECT_EQ(text_of({"a.txt", "\xFF\xFE\x37\x8D\x3E\x6B"}), "贷款");
  EXPECT_EQ(text_of({"a.txt", "\xFE\xFF\x8D\x37\x6B\x3E"}), "贷款");
}

TEST(Read, LooksAtTheContentBeforeTheName) {
  EXPECT_EQ(text_of({"notice.doc", "<html><body><p>一、支持</p></body></html>"}), "一、支持\n");
  EXPECT_EQ(text_of({"notice.txt", docx(paragraph("一、支持"))}), "一、支持\n");
  EXPECT_EQ(text_of({"notice.HTM", "<p>一</p><p>二</p>"}), "一\n二\n");
}

TEST(Read, GivesTextWithoutControlCharacters) {
  std::string page;
  for (int i = 0; i < 100; ++i) page += "文字";
  EXPECT_EQ(text_of({"a.txt", page + "\f第二页\x01\x7F，完\r\n"}), page + "\n第二页，完\r\n");
}

TEST(Read, SaysThatCharactersWereReplaced) {
  const auto text = source_text({"a.txt", "一段完好的文字，中间坏了一个\xFF字节，其余都好好的，没有什么问题可言。"});
  ASSERT_TRUE(text);
  ASSERT_EQ(text->warnings.size(), 1U);
  EXPECT_EQ(text->warnings[0].code, "policy.characters_replaced");
  EXPECT_EQ(text->warnings[0].detail, "1");
}

TEST(Read, RefusesWhatItCannotRead) {
  EXPECT_EQ(code_of({"a.txt", ""}), "policy.file_empty");
  EXPECT_EQ(code_of({"a.txt", " \r\n\t\n"}), "policy.file_empty");
  EXPECT_EQ(code_of({"a.docx", docx("")}), "policy.file_empty");
  EXPECT_EQ(code_of({"a.txt", std::string("\x7F\x45\x4C\x46\x02\x01\x01\0\0\x03\0\x3E\0\x01\0\0"s)}), "text.not_text");
  EXPECT_EQ(code_of({"a.jpg", "\xFF\xD8\xFF\xE0 and so on"}), "policy.file_scanned");
  EXPECT_EQ(code_of({"a.rtf", "{\\rtf1 text}"}), "policy.format_old");
  EXPECT_EQ(code_of({"a.ofd", sample::zipped({{"OFD.xml", "<ofd/>"}})}), "policy.format_old");
  EXPECT_EQ(code_of({"a.xlsx", sample::zipped({{"xl/workbook.xml", "<workbook/>"}})}), "policy.format_unknown");
}

TEST(Read, TellsOldWordFilesFromLockedOnes) {
  const std::string container = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(500, '\0');
  EXPECT_EQ(code_of({"a.doc", container}), "policy.format_old");
  EXPECT_EQ(code_of({"a.wps", container}), "policy.format_old");
  std::string locked = container;
  for (const char c : "EncryptedPackage"s) locked += {c, '\0'};
  EXPECT_EQ(code_of({"a.docx", locked}), "policy.password_needed");
}

TEST(Read, RefusesFilesBeyondItsLimits) {
  EXPECT_EQ(code_of({"a.txt", std::string(kLargestFile + 1, 'a')}), "policy.file_too_large");
  const auto text = source_text({"a.txt", std::string(kLargestText + 1, 'a')});
  ASSERT_FALSE(text);
  EXPECT_EQ(text.error().code, "policy.text_too_large");
  EXPECT_EQ(text.error().kind, ErrorKind::too_large);
  EXPECT_EQ(text.error().values.at(0).value, "16");
}

TEST(Read, NoticeAndAnnexesAreOneDocument) {
  const auto parser = Parser::load("catalog/grammar");
  ASSERT_TRUE(parser);
  const std::vector<SourceFile> files{
      {"通知.txt", "示例省工业和信息化厅关于印发2026年工作要点的通知\n各市工信局：\n现印发给你们，请认真执行。"},
      {"附件.docx",
       docx(paragraph("示例省2026年工作要点") + paragraph("一、新增高新技术企业900家。（责任单位：省科技厅）") +
            paragraph("二、贷款余额增长15%以上。（责任单位：省财政厅）"))}};
  const auto document = read_document(*parser, files);
  ASSERT_TRUE(document);
  EXPECT_EQ(document->measures.size(), 2U);
  EXPECT_THAT(document->metadata.title.value_or(""), HasSubstr("关于印发2026年工作要点的通知"));
}

}  // namespace
}  // namespace huiqi::policy
