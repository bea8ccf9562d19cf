#include "search/sample_test.h"

namespace huiqi::search {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

TEST_F(SearchTest, FindsTwoCharacterWordsInTheMiddleOfAText) {
  publish({measure(101, "稳定用工", "对吸纳就业的企业给予一次性补贴。"),
           measure(102, "减免房租", "对承租国有房屋的小微企业免收三个月租金。")});
  EXPECT_THAT(ids("就业"), ElementsAre(101));
  EXPECT_THAT(ids("租金"), ElementsAre(102));
  EXPECT_THAT(ids("企业"), UnorderedElementsAre(101, 102));
  EXPECT_THAT(ids("业给"), ElementsAre(101));
  EXPECT_THAT(ids("贴对"), IsEmpty());
}

TEST_F(SearchTest, FindsOneCharacterWhereverItStands) {
  publish({measure(101, "减税", "税"), measure(102, "", "缴纳契税。"), measure(103, "", "税务部门办理"),
           measure(104, "", "房租")});
  EXPECT_THAT(ids("税"), UnorderedElementsAre(101, 102, 103));
}

TEST_F(SearchTest, FindsNumbersAndLatinWordsWholeWithoutRegardToCaseAndWidth) {
  publish(
      {measure(101, "", "建设5G网络和ISO9001认证，示例办发〔2026〕12号"), measure(102, "", "补助15万元，2026年底前")});
  EXPECT_THAT(ids("5g"), ElementsAre(101));
  EXPECT_THAT(ids("５Ｇ网络"), ElementsAre(101));
  EXPECT_THAT(ids("iso9001认证"), ElementsAre(101));
  EXPECT_THAT(ids("示例办发[2026]12号"), ElementsAre(101));
  EXPECT_THAT(ids("5万元"), IsEmpty());
  EXPECT_THAT(ids("2026年"), ElementsAre(102));
  EXPECT_THAT(ids("助15"), ElementsAre(102));
}

TEST_F(SearchTest, FindsTraditionalInSimplifiedAndTheOtherWayRound) {
  publish({measure(101, "", "推动企业发展"), measure(102, "", "推動企業發展，復工復產")});
  EXPECT_THAT(ids("企業發展"), UnorderedElementsAre(101, 102));
  EXPECT_THAT(ids("企业发展"), UnorderedElementsAre(101, 102));
  EXPECT_THAT(ids("复产"), ElementsAre(102));
}

TEST_F(SearchTest, ReadsWordsAcrossQuotesAndLineEndsButNotAcrossSentences) {
  publish({measure(101, "", "支持“专精\n特新”企业。务必落实"), measure(102, "", "县（市、区）负责")});
  EXPECT_THAT(ids("专精特新企业"), ElementsAre(101));
  EXPECT_THAT(ids("业务"), IsEmpty());
  EXPECT_THAT(ids("企业。务必"), ElementsAre(101));
  EXPECT_THAT(ids("县（市、区）"), ElementsAre(102));
}

TEST_F(SearchTest, WantsEveryWordBetweenBlanksInAnyPart) {
  publish({measure(101, "贷款贴息", "对小微企业"), measure(102, "贷款展期", "对外贸企业")});
  EXPECT_THAT(ids("贷款 外贸"), ElementsAre(102));
  EXPECT_THAT(ids("稳定中小企业　贴息"), ElementsAre(101));
  EXPECT_THAT(ids("贷款，外贸"), ElementsAre(102));
  EXPECT_THAT(ids("贷款 房租"), IsEmpty());
}

TEST_F(SearchTest, PutsTheTitleBeforeTheHeadingBeforeTheBody) {
  publish({measure(101, "稳定经营", "对续贷企业给予贴息，再续贷的继续贴息。"), measure(201, "落实续贷", "银行办理。"),
           document(3, "关于做好续贷工作的通知", "各银行机构")});
  EXPECT_THAT(ids("续贷"), ElementsAre(300, 201, 101));
}

TEST_F(SearchTest, PutsDenseTextsBeforeThinOnes) {
  std::string thin = "转贷";
  for (int i = 0; i < 100; ++i) thin += "做好各项服务工作";
  publish({measure(101, "", thin), measure(201, "", "转贷资金支持转贷，转贷费率降低")});
  EXPECT_THAT(ids("转贷"), ElementsAre(201, 101));
}

TEST_F(SearchTest, FindsWhatWasWithdrawnOrReplacedNoMore) {
  publish({measure(101, "旧版", "免收租金"), measure(102, "旧版", "免收租金")});
  publish({measure(101, "新版", "减半收取租金")});
  EXPECT_THAT(ids("租金"), ElementsAre(101));
  EXPECT_THAT(ids("免收"), IsEmpty());
  withdraw(1);
  EXPECT_THAT(ids("租金"), IsEmpty());
}

}  // namespace
}  // namespace huiqi::search
