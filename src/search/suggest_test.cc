#include "search/suggest.h"

#include "search/sample_test.h"

namespace huiqi::search {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

class Suggesting : public SearchTest {
 protected:
  std::vector<Suggestion> suggestions(std::string_view typed, bool officers = false) {
    return index.read(
        [&](SideFile::Reading& reading) { return suggest(reading, folding(), thesaurus, typed, officers); });
  }
  std::vector<std::string> texts(std::string_view typed, bool officers = false) {
    std::vector<std::string> texts;
    for (const Suggestion& each : suggestions(typed, officers)) texts.push_back(each.text);
    return texts;
  }
};

TEST_F(Suggesting, PutsWordsBeforeHeadingsBeforeWhatHoldsIt) {
  thesaurus.add("贷款补贴", "贷款贴息", 90);
  thesaurus.add("首次贷款", "首贷", 90);
  publish({measure(101, "贷款展期办理", "首贷"), document(2, "关于做好中小企业贷款贴息的通知", "甲")});
  EXPECT_THAT(
      suggestions("贷款"),
      ElementsAre(Suggestion{"贷款补贴", SuggestionKind::word, {}}, Suggestion{"贷款贴息", SuggestionKind::word, {}},
                  Suggestion{"贷款展期办理", SuggestionKind::phrase, {}},
                  Suggestion{"首次贷款", SuggestionKind::word, {}},
                  Suggestion{"关于做好中小企业贷款贴息的通知", SuggestionKind::document, 2}));
}

TEST_F(Suggesting, NamesOnlyWhatFindsSomething) {
  thesaurus.add("贷款补贴", "贷款贴息", 90);
  publish({measure(101, "减免租金", "免收")});
  EXPECT_THAT(texts("贷款"), IsEmpty());
}

TEST_F(Suggesting, PutsTheMostUsedHeadingFirstAndEachOnce) {
  publish({measure(101, "加大信贷支持", "甲"), measure(201, "加大信贷投放", "乙"), measure(301, "加大信贷投放", "丙")});
  EXPECT_THAT(texts("加大信贷"), ElementsAre("加大信贷投放", "加大信贷支持"));
}

TEST_F(Suggesting, TakesAnyWriting) {
  publish({measure(101, "加大“首贷”力度", "甲")});
  EXPECT_THAT(texts("加大首貸"), ElementsAre("加大“首贷”力度"));
}

TEST_F(Suggesting, KeepsInternalHeadingsFromThePublic) {
  Entry internal = document(1, "贷款风险内部通报", "甲");
  internal.visibility = Visibility::officers;
  thesaurus.add("贷款", "内部通报", 90);
  publish({internal});
  EXPECT_THAT(texts("贷款"), IsEmpty());
  EXPECT_THAT(texts("内部"), IsEmpty());
  EXPECT_THAT(texts("贷款", true), Contains("贷款风险内部通报"));
}

TEST_F(Suggesting, ForgetsHeadingsThatAreGone) {
  publish({measure(101, "加大信贷支持", "甲"), measure(201, "加大信贷支持", "乙")});
  withdraw(1);
  EXPECT_THAT(texts("加大"), ElementsAre("加大信贷支持"));
  withdraw(2);
  EXPECT_THAT(texts("加大"), IsEmpty());
}

TEST_F(Suggesting, GivesAtMostTen) {
  std::vector<Entry> many;
  for (int i = 0; i < 30; ++i) {
    thesaurus.add("贷款" + std::to_string(i), "甲", 50);
    many.push_back(document(i + 1, "通知贷款" + std::to_string(i), "甲"));
  }
  publish(many);
  EXPECT_THAT(texts("贷款"), ::testing::SizeIs(kMostSuggestions));
  EXPECT_THAT(texts(""), IsEmpty());
  EXPECT_THAT(texts("。"), IsEmpty());
}

TEST_F(Suggesting, LeavesOutWordsThatSayNothing) {
  thesaurus.add_filler("怎么办");
  publish({measure(101, "甲", "怎么办")});
  EXPECT_THAT(texts("怎么"), Not(Contains("怎么办")));
}

}  // namespace
}  // namespace huiqi::search
