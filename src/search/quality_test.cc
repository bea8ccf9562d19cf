#include "search/assist.h"
#include "search/sample_test.h"
#include "search/thesaurus_catalog.h"

// What a person of a small enterprise would type, and what should come first. The texts are our own.
namespace huiqi::search {
namespace {

struct Sample {
  std::int64_t id;
  std::string_view title;
  std::string_view heading;
  std::string_view body;
  Audience audience = Audience::policy_item;
};

constexpr std::string_view kRelief = "示例省帮助中小微企业稳定发展若干措施";
constexpr std::string_view kGrowth = "示例省专精特新企业培育行动方案";
constexpr std::string_view kCity = "安澜市促进民营经济发展实施意见";

const std::vector<Sample>& samples() {
  static const std::vector<Sample> all{
      {101, kRelief, "加大续贷支持",
       "对生产经营正常、到期还款有困难的企业，银行业金融机构不盲目抽贷、断贷，通过无还本续贷给予支持。"},
      {102, kRelief, "实施贷款贴息", "对承担重点任务的中小企业，按贷款利率的百分之五十给予贷款贴息，期限不超过一年。"},
      {103, kRelief, "返还失业保险费",
       "对不裁员或者少裁员的参保企业，给予失业保险返还，每户不超过其上年度实际缴纳失业保险费的百分之五十。"},
      {104, kRelief, "缓缴社会保险费",
       "受影响严重的企业可以申请缓缴社会保险费，缓缴期限不超过六个月，期间免收滞纳金。"},
      {105, kRelief, "减免房屋租金", "承租国有经营用房的小微企业和个体工商户，免收三个月房屋租金，再减半收取三个月。"},
      {106, kRelief, "做好用工服务", "搭建用工对接平台，组织线上招聘，开展用工余缺调剂，帮助企业解决缺工问题。"},
      {107, kRelief, "落实留抵退税", "符合条件的小微企业可以按月全额退还增量留抵税额，一次性退还存量留抵税额。"},
      {108, kRelief, "清理拖欠账款",
       "机关、事业单位和大型企业应当按照合同约定及时支付账款，不得以内部审计为由拖延款项支付。"},
      {109, kRelief, "降低用电用气成本", "对中小企业生产经营所需用电用气实行欠费不停供，落实阶段性优惠电价。"},
      {110, kRelief, "建立调度台账", "各责任单位每月报送进展，建立企业诉求台账，实行销号管理。", Audience::work_item},
      {111, kRelief, "强化督导考核", "将中小企业款项支付情况纳入督查范围，对工作不力的予以通报。", Audience::work_item},
      {112, kRelief, "完善融资担保体系", "政府性融资担保机构平均担保费率降至百分之一以下，免收再担保费。"},
      {201, kGrowth, "建立梯度培育体系", "按照创新型中小企业、专精特新中小企业、专精特新“小巨\n人”企业三个层次培育。"},
      {202, kGrowth, "支持技术改造", "对企业购置设备实施技术改造的，按设备投资额的百分之十给予补助。"},
      {203, kGrowth, "推动数字化转型", "实施企业上云行动，发放云服务券，培育智能制造示范车间。"},
      {204, kGrowth, "加大研发投入", "落实研发费用加计扣除政策，对首次认定的高新技术企业一次性奖励二十万元。"},
      {205, kGrowth, "支持上市融资", "对进入上市培育库的企业给予辅导，对在区域性股权市场挂牌的给予补助。"},
      {206, kGrowth, "强化人才支撑", "企业高层次人才享受住房、子女入学等待遇，支持企业自主开展职称评审。"},
      {207, kGrowth, "拓展市场空间", "组织企业参加展会，开展产销对接，提高政府采购预留份额。"},
      {208, kGrowth, "分解培育任务", "省工业和信息化厅牵头，将年度培育任务分解到各设区市。", Audience::work_item},
      {301, kCity, "优化企业开办服务", "实行一网通办，企业开办一个工作日内办结，免费刻制印章。"},
      {302, kCity, "规范涉企执法", "推行首违不罚清单，减少对企业的行政检查频次，实施包容审慎监管。"},
      {303, kCity, "加强法律服务", "组织律师开展法治体检，完善商事调解机制，支持失信企业开展信用修复。"},
      {304, kCity, "支持創業就業", "符合條件的創業人員可以申請創業擔保貸款，最高三十萬元。"},
      {305, kCity, "降低物流成本", "落实鲜活农产品车辆通行费减免，支持企业共建仓储。"},
      {306, kCity, "保障工业用地", "建设标准厂房，实行弹性年期出让，保障重点项目用地指标。"}};
  return all;
}

struct Judgement {
  std::string_view typed;
  std::vector<std::int64_t> first;       // any of these comes first
  std::vector<std::int64_t> among = {};  // all of these are within the first five
};

class Quality : public SearchTest {
 protected:
  catalog::Loaded loaded = catalog::load(std::string{HUIQI_SOURCE} + "/catalog");
  Thesaurus shipped = thesaurus_of(loaded.catalog, folding());

  void SetUp() override {
    std::vector<Entry> entries{document(1, std::string{kRelief}), document(2, std::string{kGrowth}),
                               document(3, std::string{kCity})};
    for (const Sample& sample : samples()) {
      Entry entry = measure(sample.id, std::string{sample.heading}, std::string{sample.body});
      entry.title = sample.title;
      entry.audience = sample.audience;
      entries.push_back(std::move(entry));
    }
    publish(entries);
  }

  Assisted ask(std::string_view typed, bool government = false) {
    Request request;
    request.text = typed;
    request.wanted.audiences = {government ? Audience::work_item : Audience::policy_item};
    return index.read(
        [&](SideFile::Reading& reading) { return search::ask(reading, folding(), shipped, request, today); });
  }
};

TEST_F(Quality, WhatIsJudgedBestComesFirst) {
  const std::vector<Judgement> judgements{
      {"续贷", {101}},
      {"贷款贴息", {102}},
      {"贴息", {102}},
      {"招工", {106}},
      {"招不到人", {106}},
      {"退社保", {103}},
      {"失业保险返还", {103}},
      {"缓交社保", {104}},
      {"社保交不起", {104}},
      {"欠钱", {108}},
      {"政府欠钱", {108}},
      {"房租", {105}},
      {"免房租", {105}},
      {"减房租", {105}},
      {"退税", {107}},
      {"留底退税", {107}},
      {"电费", {109}},
      {"担保公司", {112}},
      {"小巨人", {201, 200}},
      {"专精特新小巨人", {201}},
      {"專精特新", {200, 201}},
      {"技改", {202}},
      {"买设备", {202}},
      {"上云", {203}},
      {"智能工厂", {203}},
      {"高企", {204}},
      {"研发抵税", {204}},
      {"上市", {205}},
      {"新三板", {205}},
      {"孩子上学", {206}},
      {"评职称", {206}},
      {"展会", {207}},
      {"政府订单", {207}},
      {"营业执照", {301}},
      {"罚款", {302}},
      {"检查太多", {302}},
      {"打官司", {303}},
      {"恢复信用", {303}},
      {"创业贷款", {304}},
      {"创业担保贷款", {304}},
      {"過路費", {305}},
      {"拿地", {306}},
      {"厂房", {306}},
      {"中小企业 贴息", {102}},
      {"怎么申请贷款贴息", {102}},
      {"招不到人怎么办", {106}},
      {"我想借钱", {101, 102, 304}},
      {"安澜市促进民营经济发展实施意见", {300}},
      {"若干措施", {100}},
      {"断贷", {101}},
      {"不抽贷", {101}},
  };
  for (const Judgement& judgement : judgements) {
    const auto found = ids(ask(judgement.typed).answer);
    ASSERT_FALSE(found.empty()) << judgement.typed;
    EXPECT_THAT(judgement.first, ::testing::Contains(found.front())) << judgement.typed;
  }
}

TEST_F(Quality, GovernmentWorkIsAFilter) {
  EXPECT_THAT(ids(ask("台账").answer), ::testing::IsEmpty());
  const auto help = ask("台账").help;
  ASSERT_TRUE(help);
  ASSERT_FALSE(help->widen.empty());
  EXPECT_EQ(help->widen[0].facet, Facet::audience);
  EXPECT_THAT(ids(ask("台账", true).answer), ::testing::ElementsAre(110));
  EXPECT_THAT(ids(ask("款项支付", true).answer), ::testing::ElementsAre(111));
  for (const Found& found : ask("企业").answer.items) EXPECT_EQ(found.entry.audience, Audience::policy_item);
}

TEST_F(Quality, HighlightsAreWholeWords) {
  const auto found = ask("专精特新小巨人").answer.items;
  ASSERT_FALSE(found.empty());
  const Marked& shown = found.front().snippet;
  ASSERT_EQ(shown.marks.size(), 1U);
  EXPECT_EQ(shown.marks[0].end - shown.marks[0].begin, 9);  // 专精特新“小巨 人
}

TEST_F(Quality, EveryWordOfTheThesaurusLeadsSomewhereInItsOwnWords) {
  std::size_t leading = 0;
  std::size_t said = 0;
  for (const auto& [codes, word] : shipped.words()) {
    if (word.meanings.empty()) continue;
    ++said;
    leading += ask(word.text).answer.total > 0 ? 1 : 0;
  }
  // The sample holds 26 measures; the rest of the words speak of what is not in it.
  EXPECT_GT(leading, said * 2 / 5);
}

}  // namespace
}  // namespace huiqi::search
