#include "policy/read/html.h"

namespace huiqi::policy {
namespace {

std::string text_of(std::string_view html) {
  const auto text = html_text(html);
  return text ? *text : std::string{text.error().code};
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

TEST(Html, BlocksAreLinesAndWhiteSpaceIsOneBlank) {
  EXPECT_EQ(text_of("<h1>通知</h1><div>各市：<p>一、  <b>支持</b>\n  SMEs</p></div>二、<br>三、"),
            "通知\n各市：\n一、 支持 SMEs\n二、\n三、");
}

TEST(Html, ALineEndWithinChineseTextIsNoBlank) {
  EXPECT_EQ(text_of("<p>促进中小\n      企业发展</p>"), "促进中小企业发展\n");
}

TEST(Html, LeavesOutWhatIsNotShown) {
  EXPECT_EQ(
      text_of("<head><title>网站</title></head><script>var a = '<p>';</script><style>p{}</style><!-- 注 --><p>正文</p>"
              "<select><option>选</option></select>"),
      "正文\n");
}

TEST(Html, EntitiesAreCharacters) {
  EXPECT_EQ(text_of("<p>A&amp;B&nbsp;&lt;&#36151;&#x6b3e;&gt;</p>"), "A&B\u00A0<贷款>\n");
}

TEST(Html, ATableOfDataHasOneLineARow) {
  EXPECT_EQ(
      text_of("<table><thead><tr><th>序号</th><th>任务</th></tr></thead><tr><td>1</td><td><p>建成</p><p>平台</p></td>"
              "</tr></table><p>完</p>"),
      "序号\t任务\n1\t建成 平台\n完\n");
}

TEST(Html, ATableThatLaysOutThePageIsNoTableOfData) {
  const std::string article = "<p>" + repeated("长文", 200) + "</p>";
  EXPECT_EQ(
      text_of("<table><tr><td>菜单</td><td>" + article + article + "</td></tr><tr><td>甲</td><td>乙</td></tr></table>"),
      "菜单\n" + repeated("长文", 200) + "\n" + repeated("长文", 200) + "\n甲\n乙\n");
}

TEST(Html, KeepsTheLinesOfPreformattedText) {
  EXPECT_EQ(text_of("<pre>一、\n  二、</pre>"), "一、\n  二、\n");
}

TEST(Html, UnclosedAndMisnestedTagsDoNoHarm) {
  EXPECT_EQ(text_of("<p>一<p>二<b><i>三</b></i><table><tr><td>四"), "一\n二三\n四\n");
}

TEST(Html, ThatNestsDeeplyIsRefused) {
  EXPECT_EQ(text_of(repeated("<div>", 1'000'000)), "policy.file_too_deep");
  EXPECT_EQ(text_of(repeated("<div>", 1000) + "文"), "policy.file_too_deep");
}

TEST(Html, ManyUnclosedParagraphsAreNoDepth) {
  EXPECT_EQ(text_of(repeated("<p>文", 100'000)), repeated("文\n", 100'000));
}

}  // namespace
}  // namespace huiqi::policy
