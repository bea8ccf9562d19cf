#include "policy/proposal_store.h"

#include <gmock/gmock.h>

#include "policy/sample_test.h"

namespace huiqi::policy {
namespace {

using ::testing::ElementsAre;

class Proposals : public huiqi::testing::OnBothBackends {};
HUIQI_ON_BOTH_BACKENDS(Proposals);

Proposal proposal(std::int64_t id, DocumentId document) {
  Proposal made;
  made.id = {id};
  made.version = {document, 1};
  made.proposed_at = kImportedAt;
  made.proposed_by = {7};
  made.proposed_for = {70};
  made.checked_by = "张三";
  made.checked_on = make_date(2026, 3, 1);
  made.statement = "可以公开";
  return made;
}

TEST_P(Proposals, AreKeptAsTheyAreNewestFirst) {
  database->write([](store::Tx& tx) {
    const auto id = keep_document(tx, 1);
    keep_document(tx, 2);
    auto first = proposal(1, id);
    insert(tx, first);
    insert(tx, proposal(2, id));
    insert(tx, proposal(3, {2}));
    first.state = ProposalState::withdrawn;
    first.decided_at = kImportedAt;
    first.decided_by = identity::AccountId{8};
    first.decided_for = identity::OrganisationId{80};
    first.reason = "甲";
    first.withdrawn_at = kImportedAt;
    first.withdrawn_by = identity::AccountId{9};
    first.withdrawn_for = identity::OrganisationId{90};
    first.withdrawn_reason = "乙";
    save(tx, first);
    EXPECT_THAT(proposals_of(tx, id), ElementsAre(proposal(2, id), first));
    EXPECT_EQ(find_proposal(tx, {3}), proposal(3, {2}));
    EXPECT_FALSE(find_proposal(tx, {4}));
  });
}

}  // namespace
}  // namespace huiqi::policy
