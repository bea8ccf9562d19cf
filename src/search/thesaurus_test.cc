#include "search/thesaurus.h"

#include <set>

#include "search/sample_test.h"
#include "search/thesaurus_catalog.h"

namespace huiqi::search {
namespace {

using ::testing::ElementsAre;

Codes codes(std::string_view text) {
  return codes_of(find_units(folding(), text));
}

std::vector<std::string> found_for(const Thesaurus& thesaurus, std::string_view said) {
  std::vector<std::string> found;
  const auto* word = thesaurus.find(codes(said));
  if (word == nullptr) return found;
  for (const Meaning& meaning : word->meanings) found.push_back(meaning.word);
  return found;
}

TEST(Thesaurus, LeadsOneWayByWeight) {
  Thesaurus thesaurus{folding()};
  thesaurus.add("招工", "招聘", 70);
  thesaurus.add("招工", "用工", 90);
  EXPECT_THAT(found_for(thesaurus, "招工"), ElementsAre("用工", "招聘"));
  EXPECT_THAT(found_for(thesaurus, "用工"), ElementsAre());
  EXPECT_TRUE(thesaurus.find(codes("用工"))->official);
  EXPECT_FALSE(thesaurus.find(codes("招工"))->official);
}

TEST(Thesaurus, KeepsTheHigherWeightOfOneThatWasAddedTwice) {
  Thesaurus thesaurus{folding()};
  thesaurus.add("招工", "用工", 60);
  thesaurus.add("招工", "用工", 90);
  EXPECT_THAT(thesaurus.find(codes("招工"))->meanings, ElementsAre(Meaning{"用工", 90}));
}

TEST(Thesaurus, KnowsTheLongestWordAtAPlaceInAnyWriting) {
  Thesaurus thesaurus{folding()};
  thesaurus.add("社保", "社会保险", 90);
  thesaurus.add("社保返还", "失业保险返还", 90);
  EXPECT_EQ(thesaurus.longest_at(codes("社保返還吗"))->text, "社保返还");
  EXPECT_EQ(thesaurus.longest_at(codes("社保费"))->text, "社保");
  EXPECT_EQ(thesaurus.longest_at(codes("保返还")), nullptr);
}

class ShippedThesaurus : public ::testing::Test {
 protected:
  catalog::Loaded loaded = catalog::load(std::string{HUIQI_SOURCE} + "/catalog");
  Thesaurus thesaurus = thesaurus_of(loaded.catalog, folding());
};

TEST_F(ShippedThesaurus, FitsItsSchema) {
  for (const Issue& issue : loaded.issues) ADD_FAILURE() << issue.source << ':' << issue.at.line << ' ' << issue.code;
}

TEST_F(ShippedThesaurus, KnowsWhatSmallEnterprisesSay) {
  EXPECT_THAT(found_for(thesaurus, "招工"), ::testing::Contains("用工"));
  EXPECT_THAT(found_for(thesaurus, "退社保"), ::testing::Contains("失业保险返还"));
  EXPECT_THAT(found_for(thesaurus, "欠钱"), ::testing::Contains("款项支付"));
  EXPECT_THAT(found_for(thesaurus, "高企"), ::testing::Contains("高新技术企业"));
  EXPECT_THAT(found_for(thesaurus, "高新技术企业"), ::testing::Contains("高企"));
  std::size_t said = 0;
  for (const auto& [word_codes, word] : thesaurus.words()) said += word.meanings.empty() ? 0 : 1;
  EXPECT_GE(said, 300U);
}

TEST_F(ShippedThesaurus, GivesEveryWordAtMostAsManyMeaningsAsAQueryTakes) {
  for (const auto& [word_codes, word] : thesaurus.words()) EXPECT_LE(word.meanings.size(), kMostMeanings) << word.text;
}

TEST_F(ShippedThesaurus, UsesNoWordAsFillerAndAsSaid) {
  for (const auto& [word_codes, word] : thesaurus.words()) {
    EXPECT_FALSE(word.filler && !word.meanings.empty()) << word.text;
  }
}

}  // namespace
}  // namespace huiqi::search
