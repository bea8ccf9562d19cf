#include "ledger/merge_store.h"

#include <gmock/gmock.h>

#include "ledger/sample_test.h"
#include "support/test_database.h"

namespace huiqi::ledger {
namespace {

using ::testing::ElementsAre;

Merge sample_merge(std::int64_t id, MergeSubject subject, std::int64_t left, std::int64_t right) {
  Merge merge;
  merge.id = {id};
  merge.subject = subject;
  merge.left = left;
  merge.right = right;
  merge.proposed_at = from_millis(id);
  return merge;
}

class MergeStore : public testing::OnBothBackends {
 protected:
  void SetUp() override {
    database->write([](store::Tx& tx) {
      for (const std::int64_t document : {1, 2}) {
        save(tx, sample_ledger(document));
        insert(tx, sample_task(document * 10, document, "智能工厂"));
        const auto target = sample_target(document * 100, document * 10, "智能工厂");
        insert(tx, target, sample_source(target));
      }
      propose(tx, sample_merge(1, MergeSubject::task, 10, 20));
      propose(tx, sample_merge(2, MergeSubject::target, 100, 200));
    });
  }
  void accept(std::int64_t id, std::optional<std::int64_t> kept) {
    database->write([&](store::Tx& tx) {
      auto merge = find_merge(tx, MergeId{id}).value();
      merge.state = MergeState::accepted;
      merge.kept = kept;
      merge.decision = "同一件事";
      merge.account = identity::AccountId{5};
      merge.organisation = identity::OrganisationId{900};
      merge.decided_at = from_millis(50);
      save_decision(tx, merge);
    });
  }
  std::vector<std::int64_t> listed(const MergeFilter& filter) {
    std::vector<std::int64_t> ids;
    for (const auto& each : database->read([&](store::Tx& tx) { return list(tx, filter, {}, 50); })) {
      ids.push_back(each.id.value);
    }
    return ids;
  }
};
HUIQI_ON_BOTH_BACKENDS(MergeStore);

TEST_P(MergeStore, APairIsProposedOnce) {
  database->write([](store::Tx& tx) {
    EXPECT_FALSE(propose(tx, sample_merge(3, MergeSubject::task, 10, 20)));
    EXPECT_TRUE(propose(tx, sample_merge(3, MergeSubject::task, 100, 200))) << "of another subject it is another pair";
  });
}

TEST_P(MergeStore, ProposalsAreListedByStateKindAndDocument) {
  EXPECT_THAT(listed({}), ElementsAre(2, 1));
  EXPECT_THAT(listed({.document = policy::DocumentId{1}}), ElementsAre(2, 1));
  EXPECT_THAT(listed({.document = policy::DocumentId{3}}), ElementsAre());
  EXPECT_THAT(listed({.kind = MergeKind::conflict}), ElementsAre());
  accept(2, 100);
  EXPECT_THAT(listed({.state = MergeState::proposed}), ElementsAre(1));
  EXPECT_EQ(database->read([](store::Tx& tx) { return count_proposed(tx, policy::DocumentId{2}); }), 1);
}

TEST_P(MergeStore, OnlyAcceptedOnesThatMadeOneOfTwoAreEdges) {
  const auto accepted = [&](MergeSubject subject, std::int64_t member) {
    return database->read([&](store::Tx& tx) { return accepted_merges(tx, subject, {member}); });
  };
  EXPECT_TRUE(accepted(MergeSubject::target, 100).empty());
  accept(2, 200);
  accept(1, std::nullopt);
  const auto found = accepted(MergeSubject::target, 100);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].decision, "同一件事");
  const MergeEdge edge = edge_of(found[0]);
  EXPECT_EQ(edge.kept, 200);
  EXPECT_EQ(edge.absorbed, 100);
  EXPECT_EQ(edge.at, from_millis(50));
  EXPECT_TRUE(accepted(MergeSubject::task, 10).empty()) << "a flow and its stock belong together and stay two";
}

TEST_P(MergeStore, WhatIsSaidAboutAThingIsFound) {
  database->read([](store::Tx& tx) {
    EXPECT_EQ(merges_about(tx, MergeSubject::target, {200}, MergeState::proposed).size(), 1U);
    EXPECT_TRUE(merges_about(tx, MergeSubject::target, {200}, MergeState::accepted).empty());
    EXPECT_TRUE(merges_about(tx, MergeSubject::target, {20}, MergeState::proposed).empty());
  });
}

}  // namespace
}  // namespace huiqi::ledger
