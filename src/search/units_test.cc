#include "search/units.h"

#include "search/sample_test.h"
#include "search/tokens.h"

namespace huiqi::search {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// The units as they stand in the text, "|" before those after a stop.
std::vector<std::string> units(std::string_view text) {
  std::vector<std::string> out;
  for (const Unit& unit : find_units(folding(), text)) {
    out.push_back((unit.after_stop ? "|" : "") + std::string{text.substr(unit.begin, unit.end - unit.begin)});
  }
  return out;
}

std::vector<std::string> tokens(std::string_view text, Purpose purpose) {
  std::vector<std::string> out;
  const auto found = find_units(folding(), text);
  for_each_token(folding(), text, found, purpose, [&](const Token& token) {
    out.push_back((token.same_place ? "=" : "") + std::string{token.text});
    return true;
  });
  return out;
}

TEST(Units, AreCharactersRunsOfLettersAndRunsOfDigits) {
  EXPECT_THAT(units("建5G网络"), ElementsAre("|建", "5", "G", "网", "络"));
  EXPECT_THAT(units("ISO9001"), ElementsAre("|ISO", "9001"));
}

TEST(Units, BeginAnewAfterAStop) {
  EXPECT_THAT(units("甲。乙（丙）丁、戊"), ElementsAre("|甲", "|乙", "|丙", "|丁", "|戊"));
}

TEST(Units, PassOverQuotesAndWhatALineBreakLeaves) {
  EXPECT_THAT(units("“甲”乙\n丙 丁《戊》"), ElementsAre("|甲", "乙", "丙", "丁", "戊"));
  EXPECT_THAT(units("甲\r\n乙"), ElementsAre("|甲", "乙"));
}

TEST(Units, TakeAWideGapAsAStop) {
  EXPECT_THAT(units("甲　　乙\n　丙"), ElementsAre("|甲", "|乙", "|丙"));
}

TEST(Units, AreNoneInPunctuationAlone) {
  EXPECT_THAT(units("。、 ——……"), IsEmpty());
}

TEST(Units, OfOneWordInTwoWritingsAreTheSame) {
  EXPECT_EQ(find_units(folding(), "Ｗｉｆｉ")[0].code, find_units(folding(), "WIFI")[0].code);
  EXPECT_NE(find_units(folding(), "wifi")[0].code, find_units(folding(), "wife")[0].code);
}

TEST(Units, KeepOtherScriptsTogether) {
  EXPECT_THAT(units("Москва"), ElementsAre("|Москва"));
  EXPECT_THAT(units("カナ"), ElementsAre("|カ", "ナ"));
}

TEST(Tokens, ArePairsOfNeighboursAndTheEndsOfRuns) {
  EXPECT_THAT(tokens("小微企业", Purpose::index), ElementsAre("小微", "=^小", "微企", "企业", "业"));
  EXPECT_THAT(tokens("甲", Purpose::index), ElementsAre("甲", "=^甲"));
  EXPECT_THAT(tokens("至2026年底", Purpose::index), ElementsAre("至", "=^至", "2026", "年底", "=^年", "底"));
}

TEST(Tokens, OfAQueryLeaveTheLastEndOpen) {
  EXPECT_THAT(tokens("小微企业", Purpose::query), ElementsAre("小微", "微企", "企业"));
  EXPECT_THAT(tokens("企业。务必", Purpose::query), ElementsAre("企业", "业", "务必"));
  EXPECT_THAT(tokens("业。务", Purpose::query), ElementsAre("业", "^务"));
  EXPECT_THAT(tokens("2026年", Purpose::query), ElementsAre("2026", "^年"));
  EXPECT_THAT(tokens("业", Purpose::query), ElementsAre("业"));
}

TEST(Tokens, StopWhenToldTo) {
  const auto found = find_units(folding(), "小微企业");
  std::size_t count = 0;
  EXPECT_FALSE(for_each_token(folding(), "小微企业", found, Purpose::index, [&](const Token&) { return ++count < 2; }));
  EXPECT_EQ(count, 2U);
}

TEST(FoldedKey, IsTheSameForAllWritingsOfAPhrase) {
  EXPECT_EQ(folded_key(folding(), "加大“首貸”力度 5Ｇ"), "加大首贷力度5g");
  EXPECT_EQ(folded_key(folding(), "——"), "");
}

TEST(Words, AreCutToTheirLongest) {
  std::string key = folded_key(folding(), std::string(100, 'x'));
  EXPECT_EQ(key, std::string(kLongestWord, 'x'));
}

}  // namespace
}  // namespace huiqi::search
