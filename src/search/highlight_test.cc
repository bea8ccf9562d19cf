#include "search/highlight.h"

#include "search/sample_test.h"
#include "text/utf8.h"

namespace huiqi::search {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::string part(const Marked& marked, const Mark& at) {
  const auto upto = [&](std::int32_t end) {
    return text::first_code_points(marked.text, static_cast<std::size_t>(end));
  };
  return std::string{upto(at.end).substr(upto(at.begin).size())};
}

std::vector<std::string> marked_parts(const Marked& marked) {
  std::vector<std::string> parts;
  for (const Mark& mark : marked.marks) parts.push_back(part(marked, mark));
  return parts;
}

Query literally(std::string_view typed) {
  return parse_literally(folding(), typed);
}

TEST(Mark, CoversWholeWordsAsTheyStandInTheText) {
  EXPECT_THAT(marked_parts(mark(folding(), "支持“专精\n特新”企業", literally("专精特新企业"))),
              ElementsAre("专精 特新”企業"));
  EXPECT_THAT(marked_parts(mark(folding(), "贷款贴息和贷款展期", literally("贷款"))), ElementsAre("贷款", "贷款"));
}

TEST(Mark, JoinsWhatOverlapsOrTouches) {
  EXPECT_THAT(marked_parts(mark(folding(), "小微企业贷款", literally("小微企业 企业贷款"))),
              ElementsAre("小微企业贷款"));
  EXPECT_THAT(marked_parts(mark(folding(), "企业贷款", literally("企业 贷款"))), ElementsAre("企业贷款"));
}

TEST(Mark, DoesNotReachOverASentence) {
  EXPECT_THAT(mark(folding(), "企业。务必", literally("业务")).marks, IsEmpty());
  EXPECT_THAT(marked_parts(mark(folding(), "企业。务必", literally("企业（务必"))), ElementsAre("企业。务必"));
}

TEST(Mark, KeepsWordsWhole) {
  EXPECT_THAT(mark(folding(), "补助15万元", literally("5万元")).marks, IsEmpty());
  EXPECT_THAT(marked_parts(mark(folding(), "补助5万元", literally("5万元"))), ElementsAre("5万元"));
}

TEST(Snippet, IsTheWholeOfAShortText) {
  EXPECT_EQ(snippet(folding(), "免收三个月租金。", literally("租金")), (Marked{"免收三个月租金。", {{5, 7}}}));
}

TEST(Snippet, OfAnEmptyTextIsEmpty) {
  EXPECT_EQ(snippet(folding(), "", literally("租金")), Marked{});
}

std::string repeated(std::string_view sentence, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += sentence;
  return text;
}

TEST(Snippet, ShowsWhereMostWordsStandTogetherFromTheSentencesBegin) {
  const std::string text =
      repeated("落实好各项贷款工作。", 20) + "对外贸企业给予贷款贴息支持。" + repeated("加强督促检查。", 20);
  const Marked shown = snippet(folding(), text, literally("贴息 外贸 贷款"), 30);
  EXPECT_EQ(shown.text.rfind("…对外贸企业给予贷款贴息支持。", 0), 0U) << shown.text;
  EXPECT_TRUE(shown.text.ends_with("…"));
  EXPECT_THAT(marked_parts(shown), ElementsAre("外贸", "贷款贴息"));
}

TEST(Snippet, ShowsTheBeginWhereNothingIsHit) {
  const Marked shown = snippet(folding(), repeated("加强督促检查。", 20), literally("贴息"), 10);
  EXPECT_EQ(shown.text, "加强督促检查。加强督促…");
  EXPECT_THAT(shown.marks, IsEmpty());
}

TEST(Snippet, ShowsMoreBeforeAHitAtTheEnd) {
  const Marked shown = snippet(folding(), repeated("加强督促检查。", 20) + "贴息", literally("贴息"), 20);
  EXPECT_EQ(find_units(folding(), shown.text).size(), 20U);
  EXPECT_THAT(marked_parts(shown), ElementsAre("贴息"));
}

TEST(Snippet, PutsLinesInOne) {
  EXPECT_EQ(snippet(folding(), "第一行\n第二行", literally("第二行")), (Marked{"第一行 第二行", {{4, 7}}}));
}

TEST(FindPhrase, FindsEveryPlace) {
  const auto units = find_units(folding(), "贷款贷款贷");
  EXPECT_THAT(find_phrase(units, make_phrase(folding(), "贷款贷")), ElementsAre(0, 2));
  EXPECT_THAT(find_phrase(units, make_phrase(folding(), "贷款贷款贷款")), IsEmpty());
  EXPECT_THAT(find_phrase(units, Phrase{}), IsEmpty());
}

}  // namespace
}  // namespace huiqi::search
