#include "ledger/match/grams.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace huiqi::ledger {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Grams, FindWhatSharesHalfOfTheRarestPairsMostAlikeFirst) {
  Grams grams;
  grams.add(1, U"公共检测服务平台");
  grams.add(2, U"公共检测服务网络平台");
  grams.add(3, U"智能工厂");
  EXPECT_THAT(grams.candidates(U"公共检测服务网络平台", 10), ElementsAre(2, 1));
  EXPECT_THAT(grams.candidates(U"公共检测服务网络平台", 1), ElementsAre(2));
  EXPECT_THAT(grams.candidates(U"工业设计", 10), IsEmpty());
}

TEST(Grams, KnowShortTexts) {
  Grams grams;
  grams.add(1, U"税");
  grams.add(2, U"清欠");
  EXPECT_THAT(grams.candidates(U"税", 10), ElementsAre(1));
  EXPECT_THAT(grams.candidates(U"清欠", 10), ElementsAre(2));
  EXPECT_THAT(grams.candidates(U"", 10), IsEmpty());
}

}  // namespace
}  // namespace huiqi::ledger
