#include "search/folding.h"

#include "search/sample_test.h"

namespace huiqi::search {
namespace {

// As a number: a char32_t cannot be printed.
std::uint32_t fold(char32_t c) {
  return folding().of(c);
}

TEST(Folding, MakesCapitalsAndFullWidthFormsTheirPlainOnes) {
  EXPECT_EQ(fold(U'A'), std::uint32_t{U'a'});
  EXPECT_EQ(fold(U'Ａ'), std::uint32_t{U'a'});
  EXPECT_EQ(fold(U'５'), std::uint32_t{U'5'});
  EXPECT_EQ(fold(U'（'), std::uint32_t{U'('});
  EXPECT_EQ(fold(U'　'), std::uint32_t{U' '});
  EXPECT_EQ(fold(U'É'), std::uint32_t{U'é'});
  EXPECT_EQ(fold(U'Σ'), std::uint32_t{U'σ'});
  EXPECT_EQ(fold(U'Ⅳ'), std::uint32_t{U'ⅳ'});
  EXPECT_EQ(fold(U'×'), std::uint32_t{U'×'});
}

TEST(Folding, MakesTraditionalCharactersSimplified) {
  const std::u32string traditional = U"發業資產優繳貸稅鎮龍臺術";
  const std::u32string simplified = U"发业资产优缴贷税镇龙台术";
  for (std::size_t i = 0; i < traditional.size(); ++i) {
    EXPECT_EQ(fold(traditional[i]), std::uint32_t{simplified[i]}) << i;
  }
}

TEST(Folding, LeavesSimplifiedCharactersAsTheyAre) {
  for (const char32_t c : std::u32string{U"企业贷款贴息专精特新后干里面"}) EXPECT_EQ(fold(c), std::uint32_t{c});
}

TEST(Folding, MakesRadicalsTheirCharacters) {
  EXPECT_EQ(fold(U'⼯'), std::uint32_t{U'工'});
}

TEST(Folding, IsDoneAfterOnce) {
  for (char32_t c = 0; c < 0x20000; ++c) EXPECT_EQ(fold(folding().of(c)), fold(c)) << std::uint32_t{c};
}

TEST(Folding, LeavesWhatIsBeyondTheBasicPlane) {
  EXPECT_EQ(fold(U'𠀀'), std::uint32_t{U'𠀀'});
}

TEST(Folding, HasTheSameFingerprintEachTime) {
  EXPECT_EQ(Folding{}.fingerprint(), folding().fingerprint());
}

}  // namespace
}  // namespace huiqi::search
