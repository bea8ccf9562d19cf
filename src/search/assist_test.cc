#include "search/assist.h"

#include "search/sample_test.h"

namespace huiqi::search {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Assisting : public SearchTest {
 protected:
  Assisted ask(Request request) {
    return index.read(
        [&](SideFile::Reading& reading) { return search::ask(reading, folding(), thesaurus, request, today); });
  }
  Assisted ask(std::string text) {
    Request request;
    request.text = std::move(text);
    return ask(request);
  }
};

TEST_F(Assisting, SaysNothingWhereSomethingIsFound) {
  publish({measure(101, "减免租金", "甲")});
  EXPECT_FALSE(ask("租金").help);
  EXPECT_FALSE(ask("").help);
}

TEST_F(Assisting, NamesTheChoiceThatKeepsHitsOut) {
  Entry work = measure(101, "建立台账", "甲");
  work.audience = Audience::work_item;
  publish({work});
  Request request;
  request.text = "台账";
  request.wanted.audiences = {Audience::policy_item};
  const Assisted assisted = ask(request);
  EXPECT_THAT(assisted.answer.items, IsEmpty());
  ASSERT_TRUE(assisted.help);
  ASSERT_EQ(assisted.help->widen.size(), 1U);
  EXPECT_EQ(assisted.help->widen[0].facet, Facet::audience);
  EXPECT_EQ(assisted.help->widen[0].count, 1);
}

TEST_F(Assisting, CountsWhatThereIsWithoutAnyChoiceWhereSeveralAreToBlame) {
  publish({measure(101, "减免租金", "甲")});
  Request request;
  request.text = "租金";
  request.wanted.years = {2020};
  request.wanted.issuing_systems = {"tax"};
  const Assisted assisted = ask(request);
  ASSERT_TRUE(assisted.help);
  EXPECT_THAT(assisted.help->widen, IsEmpty());
  EXPECT_EQ(assisted.help->without_filters, 1);
}

TEST_F(Assisting, LooksForThePartsOfAQuestion) {
  thesaurus.add("招工", "用工", 90);
  for (const auto* filler : {"怎么", "申请", "的"}) thesaurus.add_filler(filler);
  publish({measure(101, "用工服务", "给予用工补助"), measure(201, "用工服务", "组织对接")});
  const Assisted assisted = ask("怎么申请招工的补助");
  ASSERT_TRUE(assisted.help);
  EXPECT_THAT(assisted.help->instead, ElementsAre("招工", "补助"));
  EXPECT_THAT(ids(assisted.answer), ElementsAre(101));
}

TEST_F(Assisting, LeavesOutWhatNobodyWritesOf) {
  publish({measure(101, "减免租金", "小微企业"), measure(201, "贷款贴息", "小微企业")});
  const Assisted assisted = ask("小微企业 火箭发射");
  ASSERT_TRUE(assisted.help);
  EXPECT_THAT(assisted.help->dropped, ElementsAre("火箭发射"));
  EXPECT_THAT(assisted.help->instead, ElementsAre("小微企业"));
  EXPECT_EQ(assisted.answer.total, 2);
}

TEST_F(Assisting, LeavesOutTheRarestWordWhereAllOccurButNotTogether) {
  publish(
      {measure(101, "减免租金", "小微企业"), measure(201, "贷款贴息", "小微企业"), measure(301, "出口退税", "外贸")});
  const Assisted assisted = ask("小微企业 外贸");
  ASSERT_TRUE(assisted.help);
  EXPECT_THAT(assisted.help->dropped, ElementsAre("外贸"));
  EXPECT_EQ(assisted.answer.total, 2);
}

TEST_F(Assisting, SaysWhatMayHaveBeenMeant) {
  thesaurus.add("小巨人", "专精特新", 90);
  publish({measure(101, "培育专精特新企业", "甲"), measure(201, "应收账款融资", "乙")});
  EXPECT_THAT(ask("专精特薪").help->did_you_mean, ElementsAre("专精特新"));
  EXPECT_THAT(ask("应收帐款融姿").help->did_you_mean, ElementsAre("应收账款融资"));
  EXPECT_THAT(ask("甲乙").help->did_you_mean, IsEmpty());
}

TEST_F(Assisting, KeepsToItselfWhatThePublicMayNotSee) {
  Entry internal = measure(101, "培育专精特新企业", "火箭");
  internal.visibility = Visibility::officers;
  publish({internal});
  const Assisted assisted = ask("专精特薪");
  EXPECT_THAT(assisted.help->did_you_mean, IsEmpty());
  EXPECT_THAT(assisted.help->widen, IsEmpty());
  EXPECT_EQ(assisted.help->without_filters, 0);
  EXPECT_EQ(ask("火箭").answer.total, 0);
  Request officer;
  officer.text = "火箭";
  officer.wanted.officers = true;
  EXPECT_EQ(ask(officer).answer.total, 1);
}

TEST_F(Assisting, FindsNothingWhereNothingIsLeft) {
  thesaurus.add_filler("怎么办");
  publish({measure(101, "减免租金", "甲")});
  for (const auto* typed : {"怎么办", "火箭发射", "火 箭"}) {
    const Assisted assisted = ask(typed);
    EXPECT_EQ(assisted.answer.total, 0) << typed;
    EXPECT_THAT(assisted.answer.items, IsEmpty()) << typed;
    EXPECT_TRUE(assisted.help) << typed;
  }
}

}  // namespace
}  // namespace huiqi::search
