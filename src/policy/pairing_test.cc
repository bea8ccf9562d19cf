#include "policy/pairing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "policy/likeness.h"
#include "policy/random_text_test.h"

namespace huiqi::policy {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::pair<std::size_t, std::size_t>> indices(const std::vector<PairedItems>& pairs) {
  std::vector<std::pair<std::size_t, std::size_t>> all;
  for (const auto& pair : pairs) all.emplace_back(pair.before, pair.after);
  return all;
}

const std::vector<Pairable> kPlan = {
    {"加大信贷支持力度", "加大信贷支持力度。引导金融机构增加中小企业贷款，全年新增贷款500亿元。"},
    {"推进企业上云", "推进企业上云。组织中小企业深度上云10000家以上，降低上云成本。"},
    {"", "完善中小企业公共服务体系，认定省级示范平台10家。"},
};

TEST(Pairing, OfAVersionWithItselfPairsEveryItem) {
  const auto pairs = pair_items(kPlan, kPlan);
  EXPECT_THAT(indices(pairs), ElementsAre(std::pair{0, 0}, std::pair{1, 1}, std::pair{2, 2}));
  EXPECT_EQ(pairs[0].evidence, PairEvidence::heading);
  EXPECT_EQ(pairs[2].evidence, PairEvidence::text);
  EXPECT_EQ(pairs[2].percent, 100);
}

TEST(Pairing, FollowsAHeadingWhoseTextWasRewritten) {
  const std::vector<Pairable> after = {{"推进企业上云", "推进企业上云。对上云企业给予补助。"}};
  const auto pairs = pair_items(kPlan, after);
  ASSERT_THAT(indices(pairs), ElementsAre(std::pair{1, 0}));
  EXPECT_EQ(pairs[0].evidence, PairEvidence::heading);
  EXPECT_LT(pairs[0].percent, kPairPercent);
}

TEST(Pairing, FollowsATextThatGotANewHeadingAndANewFigure) {
  const std::vector<Pairable> after = {{"健全服务体系", "完善中小企业公共服务体系，认定省级示范平台15家。"}};
  const auto pairs = pair_items(kPlan, after);
  ASSERT_THAT(indices(pairs), ElementsAre(std::pair{2, 0}));
  EXPECT_EQ(pairs[0].evidence, PairEvidence::text);
}

TEST(Pairing, LeavesWhatIsNewAndWhatIsGoneAlone) {
  const std::vector<Pairable> after = {{"支持企业稳岗", "支持企业稳岗。对不裁员的企业返还失业保险费。"}};
  EXPECT_THAT(pair_items(kPlan, after), IsEmpty());
  EXPECT_THAT(pair_items(kPlan, {}), IsEmpty());
  EXPECT_THAT(pair_items({}, kPlan), IsEmpty());
}

TEST(Pairing, OfTwoEqualHeadingsTakesTheOneWithTheMoreLikelyText) {
  const std::vector<Pairable> before = {{"组织保障", "各部门要加强协调，形成合力。"},
                                        {"组织保障", "各设区市要定期报送进展。"}};
  const std::vector<Pairable> after = {{"组织保障", "各设区市要按月报送进展。"},
                                       {"组织保障", "各部门要加强协调，形成合力。"}};
  EXPECT_THAT(indices(pair_items(before, after)), ElementsAre(std::pair{1, 0}, std::pair{0, 1}));
}

TEST(Pairing, OfEqualItemsTakesTheOneThatMovedLeast) {
  const std::vector<Pairable> same(4, {"", "加强宣传引导，营造良好氛围。"});
  EXPECT_THAT(indices(pair_items(same, same)),
              ElementsAre(std::pair{0, 0}, std::pair{1, 1}, std::pair{2, 2}, std::pair{3, 3}));
}

TEST(Pairing, OfItemsWithoutAWordFindsNone) {
  const std::vector<Pairable> empty(2, {"", "。"});
  EXPECT_THAT(pair_items(empty, empty), IsEmpty());
}

// Random versions: items are kept, moved, edited, removed and added.
struct RandomVersions {
  std::vector<Pairable> before;
  std::vector<Pairable> after;
  std::vector<std::optional<std::size_t>> origin;  // of each in `after`
};

RandomVersions random_versions(std::mt19937& random) {
  RandomVersions versions;
  std::vector<std::u32string> texts;
  const std::size_t count = random() % 30;
  for (std::size_t i = 0; i < count; ++i) {
    texts.push_back(random_text(random, 15 + random() % 60, 2000));
    versions.before.push_back({"", encoded(texts.back())});
  }
  for (std::size_t i = 0; i < count; ++i) {
    if (random() % 5 == 0) continue;  // removed
    auto text = texts[i];
    for (auto& c : text) c = random() % 12 == 0 ? U'甲' : c;  // one character in twelve is another
    versions.after.push_back({"", encoded(text)});
    versions.origin.emplace_back(i);
    if (random() % 5 == 0) {  // added
      versions.after.push_back({"", encoded(random_text(random, 15 + random() % 60, 2000))});
      versions.origin.emplace_back();
    }
  }
  for (std::size_t i = versions.after.size(); i > 1; --i) {  // moved
    const std::size_t j = random() % i;
    std::swap(versions.after[i - 1], versions.after[j]);
    std::swap(versions.origin[i - 1], versions.origin[j]);
  }
  return versions;
}

TEST(PairingProperty, NobodyHasTwoPartnersAndEveryPairHasItsEvidence) {
  std::mt19937 random{42};
  for (int round = 0; round < 40; ++round) {
    const auto [before, after, origin] = random_versions(random);
    std::set<std::size_t> befores;
    std::set<std::size_t> afters;
    for (const auto& pair : pair_items(before, after)) {
      ASSERT_TRUE(befores.insert(pair.before).second);
      ASSERT_TRUE(afters.insert(pair.after).second);
      ASSERT_GE(pair.percent, kPairPercent);
      ASSERT_EQ(pair.percent,
                sequence_percent(comparable(before[pair.before].text), comparable(after[pair.after].text)));
    }
  }
}

TEST(PairingProperty, FindsEveryItemAgainThatWasOnlyMovedAndLightlyEdited) {
  std::mt19937 random{43};
  std::size_t kept = 0;
  for (int round = 0; round < 40; ++round) {
    const auto [before, after, origin] = random_versions(random);
    std::vector<std::optional<std::size_t>> found(after.size());
    for (const auto& pair : pair_items(before, after)) found[pair.after] = pair.before;
    for (std::size_t i = 0; i < after.size(); ++i) {
      const bool still_alike =
          origin[i] && sequence_percent(comparable(before[*origin[i]].text), comparable(after[i].text)) >= kPairPercent;
      if (still_alike) {
        ++kept;
        ASSERT_EQ(found[i], origin[i]);
      } else {
        ASSERT_EQ(found[i], std::nullopt);
      }
    }
  }
  EXPECT_GT(kept, 200U);
}

TEST(PairingProperty, IsTheSameWithBothVersionsExchanged) {
  std::mt19937 random{44};
  for (int round = 0; round < 20; ++round) {
    const auto [before, after, origin] = random_versions(random);
    auto forth = indices(pair_items(before, after));
    auto back = indices(pair_items(after, before));
    for (auto& [first, second] : back) std::swap(first, second);
    std::ranges::sort(forth);
    std::ranges::sort(back);
    ASSERT_EQ(forth, back);
  }
}

TEST(PairingProperty, StaysBoundedForThousandsOfItems) {
  std::vector<Pairable> many;
  for (int i = 0; i < 2100; ++i) many.push_back({"", encoded(std::u32string(20, static_cast<char32_t>(U'一' + i)))});
  EXPECT_EQ(pair_items(many, many).size(), many.size());
}

}  // namespace
}  // namespace huiqi::policy
