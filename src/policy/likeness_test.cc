#include "policy/likeness.h"

#include <gtest/gtest.h>

#include "policy/random_text_test.h"

namespace huiqi::policy {
namespace {

using namespace std::string_view_literals;

// Straight from the definition, for comparison.
int slow_sequence_percent(std::u32string_view a, std::u32string_view b) {
  std::vector<std::vector<std::size_t>> best(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      best[i][j] = a[i - 1] == b[j - 1] ? best[i - 1][j - 1] + 1 : std::max(best[i - 1][j], best[i][j - 1]);
    }
  }
  return a.empty() || b.empty() ? 0 : static_cast<int>(200 * best[a.size()][b.size()] / (a.size() + b.size()));
}

TEST(Comparable, KeepsOnlyLettersDigitsAndHan) {
  EXPECT_EQ(comparable("一、加大（2020年）“ＡI”支持 Force。"), U"一加大2020年i支持force");
  EXPECT_EQ(comparable("。，、"), U"");
}

TEST(SharedPercent, OfATextWithItselfIsAll) {
  const auto text = comparable("各设区市人民政府要加强组织领导，明确责任分工");
  EXPECT_EQ(shared_percent(text, text), 100);
}

TEST(SharedPercent, OfUnrelatedTextsIsNone) {
  EXPECT_EQ(shared_percent(comparable("加大信贷支持力度"), comparable("推进数字化转型")), 0);
  EXPECT_EQ(shared_percent(U"", U"加大信贷支持力度"), 0);
}

TEST(SharedPercent, LosesLittleToAMovedParagraph) {
  const std::u32string first = U"加大对中小企业的信贷支持力度引导金融机构降低融资成本";
  const std::u32string second = U"落实各项减税降费政策减轻企业负担支持企业稳定岗位";
  EXPECT_EQ(shared_percent(first + second, second + first), 100);
}

TEST(SharedPercent, CountsTheLongerTextToo) {
  std::mt19937 random{7};
  const auto held = random_text(random, 1000, 3000);
  EXPECT_GE(shared_percent(held, held + random_text(random, 200, 3000)), 90);
  EXPECT_LT(shared_percent(held, held + random_text(random, 300, 3000)), 90);
  EXPECT_LT(shared_percent(held, held + random_text(random, 9000, 3000)), 25);
}

TEST(SharedPercent, OfTextsShorterThanARunIsAllOrNothing) {
  EXPECT_EQ(shared_percent(U"通知", U"通知"), 100);
  EXPECT_EQ(shared_percent(U"通知", U"通告"), 0);
}

TEST(SharedPercent, IsTheSameBothWays) {
  std::mt19937 random{11};
  for (int i = 0; i < 200; ++i) {
    const auto a = random_text(random, random() % 60, 5);
    const auto b = random_text(random, random() % 60, 5);
    EXPECT_EQ(shared_percent(a, b), shared_percent(b, a));
  }
}

TEST(SequencePercent, AgreesWithItsDefinition) {
  std::mt19937 random{3};
  for (int i = 0; i < 100; ++i) {
    const auto a = random_text(random, random() % 150, 6);
    const auto b = random_text(random, random() % 150, 6);
    ASSERT_EQ(sequence_percent(a, b), slow_sequence_percent(a, b)) << a.size() << " " << b.size();
    ASSERT_LE(sequence_percent(a, b), most_sequence_percent(a, b));
  }
}

TEST(SequencePercent, TellsAReworkedSentenceFromAnother) {
  const auto before = comparable("净增规上工业企业1000户以上，推动企业上规模");
  EXPECT_GE(sequence_percent(before, comparable("净增规模以上工业企业1200户以上，推动企业上规模")), 80);
  EXPECT_LT(sequence_percent(before, comparable("新增省级专精特新企业500户，推动企业创新")), 60);
}

TEST(SequencePercent, OfNothingIsNothing) {
  EXPECT_EQ(sequence_percent(U"", U""), 0);
  EXPECT_EQ(most_sequence_percent(U"", U"一"), 0);
}

}  // namespace
}  // namespace huiqi::policy
