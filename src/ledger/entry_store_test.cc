#include "ledger/entry_store.h"

#include <gmock/gmock.h>

#include "ledger/sample_test.h"
#include "support/test_database.h"

namespace huiqi::ledger {
namespace {

using ::testing::ElementsAre;

class EntryStore : public testing::OnBothBackends {
 protected:
  void SetUp() override {
    database->write([](store::Tx& tx) {
      save(tx, sample_ledger(1));
      insert(tx, sample_task(10, 1, "智能工厂"));
      const auto target = sample_target(200, 10, "智能工厂");
      insert(tx, target, sample_source(target));
      insert(tx, sample_entry(1, 200, 7));
      insert(tx, sample_entry(2, 200, 8));
      Entry correction = sample_entry(3, 200, 7);
      correction.corrects = EntryId{1};
      correction.reason = "漏报一家";
      insert(tx, correction);
    });
  }
  std::vector<std::int64_t> listed(const EntryFilter& filter, std::optional<EntryId> before = {},
                                   std::int64_t limit = 50) {
    std::vector<std::int64_t> ids;
    for (const auto& each : database->read([&](store::Tx& tx) { return list(tx, filter, before, limit); })) {
      ids.push_back(each.id.value);
    }
    return ids;
  }
};
HUIQI_ON_BOTH_BACKENDS(EntryStore);

TEST_P(EntryStore, AFigureComesBackAsItWasEntered) {
  database->write([](store::Tx& tx) {
    Entry entry = sample_entry(4, 200, 7);
    entry.figure.listed = {{"启新精工", "91000000000000001X", "辅导", true}};
    entry.figure.evidence = {{std::string(64, 'a'), "清单.pdf"}};
    insert(tx, entry);
    EXPECT_EQ(find_entry(tx, EntryId{4})->figure, entry.figure);
    EXPECT_FALSE(find_entry(tx, EntryId{5}));
  });
}

TEST_P(EntryStore, EntriesAreListedNewestFirstByTargetUnitAndState) {
  EXPECT_THAT(listed({}), ElementsAre(3, 2, 1));
  EXPECT_THAT(listed({}, EntryId{3}, 1), ElementsAre(2));
  EXPECT_THAT(listed({.organisation = identity::OrganisationId{7}}), ElementsAre(3, 1));
  database->write([](store::Tx& tx) { set_state(tx, EntryId{1}, EntryState::replaced); });
  EXPECT_THAT(listed({.targets = {TargetId{200}}, .state = EntryState::entered}), ElementsAre(3, 2));
  EXPECT_THAT(listed({.targets = {TargetId{201}}}), ElementsAre());
}

TEST_P(EntryStore, AReplacedOneNoLongerStands) {
  database->write([](store::Tx& tx) {
    set_state(tx, EntryId{1}, EntryState::replaced);
    const auto standing = standing_entries(tx, TargetId{200}, identity::OrganisationId{7});
    ASSERT_EQ(standing.size(), 1U);
    EXPECT_EQ(standing[0].id, EntryId{3});
    EXPECT_EQ(corrections_of(tx, {EntryId{1}, EntryId{2}}), (std::map<EntryId, EntryId>{{{1}, {3}}}));
  });
}

TEST_P(EntryStore, ThePathIsKeptStepByStep) {
  database->write([](store::Tx& tx) {
    insert(tx, EntryStep{{1}, {1}, EntryAct::enter, {}, {1}, {7}, from_millis(1)});
    insert(tx, EntryStep{{2}, {1}, EntryAct::give_back, "口径不符", {2}, {7}, from_millis(2)});
    const auto steps = steps_of(tx, {EntryId{1}});
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[1].act, EntryAct::give_back);
    EXPECT_EQ(steps[1].reason, "口径不符");
  });
}

TEST_P(EntryStore, HowManyFiguresATargetHasAndWhenTheLastCame) {
  const auto until = [&](std::int64_t at) {
    return database->read([&](store::Tx& tx) { return heard_of(tx, {TargetId{200}, TargetId{201}}, from_millis(at)); });
  };
  EXPECT_EQ(until(2).at(TargetId{200}).entries, 2);
  const auto heard = until(1000);
  ASSERT_EQ(heard.size(), 1U);
  EXPECT_EQ(heard.at(TargetId{200}).entries, 3);
  EXPECT_EQ(heard.at(TargetId{200}).last, from_millis(3));
}

}  // namespace
}  // namespace huiqi::ledger
