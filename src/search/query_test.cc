#include "search/query.h"

#include "search/sample_test.h"

namespace huiqi::search {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class QueryTest : public ::testing::Test {
 protected:
  Thesaurus thesaurus{folding()};

  // The phrases of each word, joined by "/".
  std::vector<std::string> words(std::string_view typed) {
    std::vector<std::string> words;
    for (const Word& word : parse_query(folding(), thesaurus, typed).words) {
      std::string joined;
      for (const Phrase& phrase : word.phrases)
        joined += (joined.empty() ? "" : "/") + phrase.text + (phrase.prefix ? "*" : "");
      words.push_back(joined);
    }
    return words;
  }
};

TEST_F(QueryTest, SplitsAtBlanksAndSeparators) {
  EXPECT_THAT(words("贷款 贴息"), ElementsAre("贷款", "贴息"));
  EXPECT_THAT(words("　贷款，贴息、续贷\n"), ElementsAre("贷款", "贴息", "续贷"));
  EXPECT_THAT(words("“专精特新”（试行）"), ElementsAre("“专精特新”（试行）"));
}

TEST_F(QueryTest, OfNothingButPunctuationIsEmpty) {
  EXPECT_THAT(words(""), IsEmpty());
  EXPECT_THAT(words(" 。\"* ()"), IsEmpty());
}

TEST_F(QueryTest, TakesAWordOnceInWhateverWriting) {
  EXPECT_THAT(words("企业 企業 贷款"), ElementsAre("企业", "贷款"));
}

TEST_F(QueryTest, LeavesOutSingleCharactersBesideLongerWords) {
  EXPECT_THAT(words("县 补贴"), ElementsAre("补贴"));
  EXPECT_THAT(words("5 补贴"), ElementsAre("5", "补贴"));
  EXPECT_THAT(words("县"), ElementsAre("县*"));
  EXPECT_THAT(words("县 税"), ElementsAre("县*", "税*"));
}

TEST_F(QueryTest, AddsWhatAWordStandsFor) {
  thesaurus.add("招工", "用工", 90);
  thesaurus.add("招工", "招聘", 80);
  EXPECT_THAT(words("招工"), ElementsAre("招工/用工/招聘"));
  EXPECT_THAT(words("招工补贴"), ElementsAre("招工补贴/用工补贴/招聘补贴"));
  EXPECT_THAT(words("用工"), ElementsAre("用工"));
  const Query query = parse_query(folding(), thesaurus, "招工");
  EXPECT_DOUBLE_EQ(query.words[0].phrases[0].weight, 1);
  EXPECT_DOUBLE_EQ(query.words[0].phrases[1].weight, 0.9);
}

TEST_F(QueryTest, TakesALongPhraseAsItStands) {
  thesaurus.add("招工", "用工", 90);
  EXPECT_THAT(words("支持企业招工若干措施"), ElementsAre("支持企业招工若干措施"));
}

TEST_F(QueryTest, TakesOnlySoManyMeanings) {
  for (int i = 0; i < 20; ++i) thesaurus.add("招工", "用工" + std::to_string(i), 50);
  EXPECT_EQ(parse_query(folding(), thesaurus, "招工").words[0].phrases.size(), 1 + kMostMeanings);
}

TEST_F(QueryTest, KnowsNoOperators) {
  EXPECT_THAT(words("NOT 贷款 OR*"), ElementsAre("NOT", "贷款", "OR*"));
}

}  // namespace
}  // namespace huiqi::search
