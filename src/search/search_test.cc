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

TEST_F(SearchTest, PutsWhatIsNoLongerInForceAfterTheRest) {
  Entry expired = measure(101, "续贷", "续贷");
  expired.expires_on = make_date(2026, 6, 14);
  Entry last_day = measure(201, "", "办理续贷");
  last_day.expires_on = make_date(2026, 6, 15);
  publish({expired, last_day});
  const Answer answer = find("续贷");
  EXPECT_THAT(ids(answer), ElementsAre(201, 101));
  EXPECT_EQ(answer.items[0].validity, Validity::in_force);
  EXPECT_EQ(answer.items[1].validity, Validity::expired);
}

TEST_F(SearchTest, PutsWhatWasSaidBeforeWhatItStandsFor) {
  thesaurus.add("招工", "用工", 80);
  publish({measure(101, "", "做好用工服务"), measure(201, "", "做好招工服务"), measure(301, "用工", "做好服务")});
  EXPECT_THAT(ids("招工"), ElementsAre(301, 201, 101));
  const Answer answer = find("招工");
  EXPECT_THAT(answer.items[0].heading.marks, ElementsAre(Mark{0, 2}));
  EXPECT_THAT(answer.items[2].snippet.marks, ElementsAre(Mark{2, 4}));
}

TEST_F(SearchTest, ShowsThePublicOnlyWhatIsForEveryone) {
  Entry internal = measure(101, "台账", "甲");
  internal.visibility = Visibility::officers;
  publish({internal, measure(201, "台账", "乙")});
  EXPECT_THAT(ids("台账"), ElementsAre(201));
  Request officer;
  officer.text = "台账";
  officer.wanted.officers = true;
  EXPECT_THAT(ids(find(officer)), UnorderedElementsAre(101, 201));
}

TEST_F(SearchTest, SortsByDateAndByDeadline) {
  Entry closed = measure(101, "一", "申报");
  closed.date = make_date(2026, 1, 1);
  closed.deadline = make_date(2026, 6, 1);
  Entry soon = measure(201, "二", "申报");
  soon.date = make_date(2025, 1, 1);
  soon.deadline = make_date(2026, 6, 15);
  Entry later = measure(301, "三", "申报");
  later.date = make_date(2024, 1, 1);
  later.deadline = make_date(2026, 9, 1);
  Entry none = measure(401, "四", "申报");
  none.date.reset();
  publish({closed, soon, later, none});
  Request request;
  request.text = "申报";
  request.order = Order::date;
  EXPECT_THAT(ids(find(request)), ElementsAre(101, 201, 301, 401));
  request.order = Order::deadline;
  EXPECT_THAT(ids(find(request)), ElementsAre(201, 301, 401, 101));
}

TEST_F(SearchTest, GivesEverythingPageByPageOnce) {
  std::vector<Entry> many;
  for (int i = 1; i <= 57; ++i) {
    many.push_back(measure(i * 100, i % 3 == 0 ? "租金" : "", i % 2 == 0 ? "租金" : "减免租金，租金"));
    many.back().date = make_date(2020 + i % 5, 1, 1);
  }
  publish(many);
  for (const Order order : {Order::relevance, Order::date, Order::deadline}) {
    Request request;
    request.text = "租金";
    request.order = order;
    request.limit = 1000;
    const auto all = ids(find(request));
    EXPECT_EQ(all.size(), 57U);
    request.limit = 10;
    std::vector<std::int64_t> paged;
    for (;;) {
      const Answer page = find(request);
      EXPECT_EQ(page.total, 57);
      for (const std::int64_t id : ids(page)) paged.push_back(id);
      if (!page.next) break;
      request.after = page.next;
    }
    EXPECT_EQ(paged, all);
  }
}

TEST_F(SearchTest, GoesOnWhereAPageEndedThoughSomethingIsPublishedBetween) {
  publish({measure(101, "租金", "甲"), measure(201, "", "租金，租金"), measure(301, "", "租金")});
  Request request;
  request.text = "租金";
  request.limit = 2;
  const Answer first = find(request);
  EXPECT_THAT(ids(first), ElementsAre(101, 201));
  publish({measure(401, "租金", "乙")});
  request.after = first.next;
  EXPECT_THAT(ids(find(request)), ElementsAre(301));
}

TEST_F(SearchTest, GivesEverythingWithoutAWord) {
  publish({measure(101, "一", "甲"), document(2, "二")});
  const Answer answer = find("");
  EXPECT_EQ(answer.total, 2);
  EXPECT_THAT(ids(answer), UnorderedElementsAre(101, 200));
  Request none;
  none.limit = 0;
  EXPECT_EQ(find(none).total, 2);
  EXPECT_THAT(find(none).items, IsEmpty());
}

TEST_F(SearchTest, FindsACommonCharacterWithoutLookingThroughAll) {
  std::vector<DocumentEntries> documents(1);
  documents[0].document_id = 1;
  for (int i = 0; i < 1500; ++i) documents[0].entries.push_back(measure(100 + i, "", i % 2 == 0 ? "税" : "减税"));
  for (int i = 0; i < 3; ++i) documents[0].entries.push_back(measure(9000 + i, "", "税务"));
  index.apply(documents, {1, "hash"});
  const Answer answer = find("税");
  EXPECT_TRUE(answer.capped);
  EXPECT_GE(answer.total, 1500);
}

// Enough of one word that the walk ends before its last hit.
class CommonWord : public SearchTest {
 protected:
  void SetUp() override {
    std::vector<DocumentEntries> documents;
    for (int document = 1; document <= 60; ++document) {
      documents.push_back({document, {}});
      for (int i = 0; i < 500; ++i) documents.back().entries.push_back(measure(document * 1000 + i, "", "扶持企业"));
    }
    documents.front().entries.front().heading = "服务企业";
    documents.front().entries.back().area = "430100";
    index.apply(documents, {1, "hash"});
  }
};

TEST_F(CommonWord, IsCountedOnlySoFarButItsHeadingsAreAllSeen) {
  const Answer answer = find("企业");
  EXPECT_TRUE(answer.capped);
  EXPECT_GT(answer.total, 1000);
  EXPECT_LT(answer.total, 30'000);
  EXPECT_EQ(answer.items[0].entry.id, 1000);  // the oldest but one
  EXPECT_EQ(answer.items[1].entry.id / 1000, 60);
  EXPECT_EQ(answer.facets.at(Facet::kind)[0].count, answer.total);
  EXPECT_EQ(find("企业").total, answer.total);
}

TEST_F(CommonWord, IsLookedForLongerInANarrowedChoice) {
  Request request;
  request.text = "企业";
  request.wanted.areas = {"430100"};
  EXPECT_THAT(ids(find(request)), ElementsAre(1499));
}

}  // namespace
}  // namespace huiqi::search
