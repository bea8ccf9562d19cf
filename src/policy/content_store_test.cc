#include "policy/content_store.h"

#include <gmock/gmock.h>

#include "policy/sample_test.h"

namespace huiqi::policy {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

VersionMeasure whole_measure() {
  VersionMeasure measure;
  measure.id = {11};
  measure.number = "一";
  measure.heading = "培育";
  measure.section = 0;
  measure.place = {10, 60};
  measure.audience = ItemAudience::policy_item;
  measure.origin = ItemOrigin::split;
  measure.confidence = 7'500;
  measure.confirmed = true;
  measure.alike_key = "培育";
  measure.duplicate = MeasureId{99};
  measure.likeness = 8'200;
  measure.units = {
      {{21}, "省有关部门", Role::lead, Role::support, true, UnitStanding::indefinite, {}, {{5}, {6}}, {30, 35, 9'500}},
      {{22}, "省财政厅", Role::support, {}, true, UnitStanding::organisation, identity::OrganisationId{5}, {}, {}}};
  measure.targets = {{{31},
                      "新增240家",
                      "专精特新中小企业",
                      2'400'000,
                      "家",
                      TargetComparator::more_than,
                      TargetKind::flow,
                      TargetBinding::aimed_at,
                      make_date(2026, 12, 31),
                      "年底前",
                      ItemOrigin::added,
                      {40, 46, 8'000}}};
  measure.goals = {{{41},
                    GoalKind::build,
                    "建成平台",
                    make_date(2026, 6, 30),
                    TargetBinding::binding,
                    ItemOrigin::read,
                    {47, 51, 9'000}}};
  return measure;
}

VersionContent whole_content() {
  VersionContent content;
  content.sections = {{"一", "总体要求", 1, {0, 6}}, {{}, "目标", 2, {6, 10}}};
  content.measures = {whole_measure(), {{12}}};
  content.measures[1].targets = {{{32}, "增长2%", "增加值"}};
  content.targets = {{{33}, "力争10%", "增速", {}, "", TargetComparator::about, TargetKind::relative_growth}};
  content.goals = {{{42}, {}, "不低于平均"}};
  content.conditions = {{{51}, "依法登记注册", ItemOrigin::read, {70, 76, 9'000}}, {{52}, "信用良好"}};
  content.citations = {{"办法", "示政〔2025〕1号", "key", {80, 90}}, {{}, {}, {}, {91, 95}}};
  content.pairs = {{{11}, true, PairState::confirmed, PairEvidence::text, 9'100, {}},
                   {{10}, false, PairState::proposed, {}, {}, "已完成"}};
  content.originals = {{std::string(64, 'a'), "通知.txt", 1'234, "text/plain"}};
  return content;
}

class Content : public huiqi::testing::OnBothBackends {};
HUIQI_ON_BOTH_BACKENDS(Content);

TEST_P(Content, IsKeptAsItIs) {
  database->write([](store::Tx& tx) {
    const VersionKey key{keep_document(tx, 1), 1};
    EXPECT_EQ(load_content(tx, key), VersionContent{});
    save_content(tx, key, whole_content());
    EXPECT_EQ(load_content(tx, key), whole_content());
  });
}

TEST_P(Content, SavedAgainTakesThePlaceOfWhatWasThere) {
  database->write([](store::Tx& tx) {
    const VersionKey key{keep_document(tx, 1), 1};
    save_content(tx, key, whole_content());
    auto changed = whole_content();
    std::swap(changed.measures[0], changed.measures[1]);
    changed.conditions.clear();
    changed.goals.push_back(changed.measures[1].goals.front());
    changed.measures[1].goals.clear();
    save_content(tx, key, changed);
    EXPECT_EQ(load_content(tx, key), changed);
    delete_content(tx, key);
    EXPECT_EQ(load_content(tx, key), VersionContent{});
  });
}

TEST_P(Content, OfEachVersionStandsByItself) {
  database->write([](store::Tx& tx) {
    const auto document = keep_document(tx, 1);
    insert(tx, sample_version({document, 2}, {101}));
    save_content(tx, {document, 1}, whole_content());
    save_content(tx, {document, 2}, whole_content());
    delete_content(tx, {document, 1});
    EXPECT_EQ(load_content(tx, {document, 2}), whole_content()) << "measures keep their ids across versions";
    EXPECT_THAT(versions_with(tx, {11}), ElementsAre(VersionKey{document, 2}));
    EXPECT_THAT(versions_with(tx, {99}), IsEmpty());
  });
}

TEST_P(Content, MeasuresThatMayBeOneAreFoundInTheNewestVersionsOfOtherDocuments) {
  database->write([](store::Tx& tx) {
    const auto first = keep_document(tx, 1);
    const auto second = keep_document(tx, 2);
    save_content(tx, {first, 1}, whole_content());
    const auto alike = measures_alike(tx, {"培育", "其他"}, second);
    ASSERT_EQ(alike.size(), 1U);
    EXPECT_EQ(alike[0].id, MeasureId{11});
    EXPECT_EQ(alike[0].text, TextId{101});
    EXPECT_EQ(alike[0].place, (Place{10, 60}));
    EXPECT_THAT(measures_alike(tx, {"培育"}, first), IsEmpty());

    auto document = find_document(tx, first).value();
    insert(tx, sample_version({first, 2}, {101}));
    document.newest = 2;
    save(tx, document);
    EXPECT_THAT(measures_alike(tx, {"培育"}, second), IsEmpty()) << "an older version does not count";
  });
}

TEST_P(Content, AMeasureIsNamedAsTheLastVersionThatHasItSays) {
  database->write([](store::Tx& tx) {
    const auto document = keep_document(tx, 1);
    insert(tx, sample_version({document, 2}, {101}));
    save_content(tx, {document, 1}, whole_content());
    auto changed = whole_content();
    changed.measures.pop_back();
    changed.measures[0].heading = "培优";
    save_content(tx, {document, 2}, changed);
    const auto heads = heads_of(tx, {{11}, {12}, {99}});
    ASSERT_EQ(heads.size(), 2U);
    EXPECT_EQ(heads[0].document, document);
    EXPECT_EQ(heads[0].heading, "培优");
    EXPECT_EQ(heads[1].id, MeasureId{12});
    const auto before = heads_in(tx, {document, 1});
    ASSERT_EQ(before.size(), 2U);
    EXPECT_EQ(before[0].heading, "培育") << "what the earlier version says";
  });
}

}  // namespace
}  // namespace huiqi::policy
