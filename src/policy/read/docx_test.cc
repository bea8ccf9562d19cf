#include "policy/read/docx.h"

#include "policy/read/sample_files_test.h"

namespace huiqi::policy {
namespace {

using sample::docx;
using sample::paragraph;

std::string text_of(std::string_view body) {
  const auto text = docx_text(docx(body));
  return text ? *text : std::string{text.error().code};
}

std::string code_of(std::string_view bytes) {
  const auto text = docx_text(bytes);
  return text ? "none" : std::string{text.error().code};
}

TEST(Docx, GivesOneLineAParagraph) {
  EXPECT_EQ(text_of(paragraph("一、财政") + "<w:p/>" + paragraph("（一）补助")), "一、财政\n\n（一）补助\n");
}

TEST(Docx, JoinsTheRunsOfAParagraph) {
  EXPECT_EQ(text_of("<w:p><w:r><w:t xml:space=\"preserve\">新增 </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>900</w:t>"
                    "<w:tab/><w:t>家</w:t><w:br/><w:t>以上</w:t></w:r></w:p>"),
            "新增 900\t家\n以上\n");
}

TEST(Docx, LeavesOutWhatTrackedChangesDeletedOrMovedAway) {
  EXPECT_EQ(
      text_of("<w:p><w:del><w:r><w:t>旧</w:t><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r>"
              "</w:ins><w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom></w:p>"),
      "新\n");
}

TEST(Docx, GivesOneLineARowWithTabsBetweenCells) {
  const auto cell = [](std::string_view text) { return "<w:tc>" + paragraph(text) + "</w:tc>"; };
  EXPECT_EQ(text_of("<w:tbl><w:tr>" + cell("序号") + cell("任务") + "</w:tr><w:tr>" + cell("1") + "<w:tc>" +
                    paragraph("建成") + paragraph("平台") + "</w:tc></w:tr></w:tbl>" + paragraph("完")),
            "序号\t任务\n1\t建成 平台\n完\n");
}

TEST(Docx, ReadsATextBoxOnceAndAsLinesOfItsOwn) {
  EXPECT_EQ(text_of("<w:p><w:r><w:t>前</w:t><mc:AlternateContent><mc:Choice><w:txbxContent>" + paragraph("盒") +
                    "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + paragraph("盒") +
                    "</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>后</w:t></w:r></w:p>"),
            "前\n盒\n后\n");
}

TEST(Docx, DoesNotMindWhatItsNamespaceIsCalled) {
  EXPECT_EQ(
      docx_text(sample::zipped({{"word/document.xml", "<d><b><p><r><t>文</t></r></p></b></d>"}})).value_or("error"),
      "文\n");
}

TEST(Docx, CutOffAnywhereIsDamaged) {
  const std::string whole = docx(paragraph("一、财政"));
  for (std::size_t size = 4; size < whole.size(); size += 7) {
    EXPECT_EQ(code_of(std::string_view{whole}.substr(0, size)), "policy.file_damaged") << size;
  }
}

TEST(Docx, WithBrokenXmlIsDamaged) {
  EXPECT_EQ(code_of(sample::zipped({{"word/document.xml", "<w:document><w:body><w:p>"}})), "policy.file_damaged");
}

TEST(Docx, ThatUnpacksToMuchMoreIsRefused) {
  std::string blanks(std::size_t{65} << 20, ' ');
  const std::string bomb = docx(paragraph(blanks));
  ASSERT_LT(bomb.size(), std::size_t{1} << 20);
  EXPECT_EQ(code_of(bomb), "policy.file_expands");
}

TEST(Docx, ThatNestsDeeplyIsRefused) {
  std::string body;
  for (int i = 0; i < 100'000; ++i) body += "<w:sdt>";
  for (int i = 0; i < 100'000; ++i) body += "</w:sdt>";
  EXPECT_EQ(text_of(body), "policy.file_too_deep");
}

}  // namespace
}  // namespace huiqi::policy
