#include "policy/publication.h"

#include <gmock/gmock.h>

namespace huiqi::policy {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

identity::Actor actor(std::int64_t account, std::int64_t unit = 70) {
  identity::Actor made;
  made.account = {account};
  made.post = identity::ActingPost{{account}, {unit}, identity::PostFunction::check};
  return made;
}

Document document() {
  Document made;
  made.id = {1};
  made.organisation = {70};
  return made;
}

Version reviewed(std::int64_t number = 1, std::optional<Disclosure> disclosure = Disclosure::open) {
  Version made;
  made.key = {{1}, number};
  made.state = VersionState::reviewed;
  made.particulars.disclosure = disclosure;
  return made;
}

Proposal proposal(std::int64_t version, ProposalState state, std::int64_t decided = 0) {
  Proposal made;
  made.id = {version};
  made.version = {{1}, version};
  made.state = state;
  made.proposed_by = {7};
  made.decided_at = from_millis(decided);
  return made;
}

std::string_view code(const Result<void>& result) {
  return result ? "" : result.error().code;
}

TEST(MayPropose, TheNewestReviewedVersionThatIsOpen) {
  EXPECT_EQ(code(may_propose(actor(7), document(), reviewed(), 1)), "");
  EXPECT_EQ(code(may_propose(actor(7), document(), std::nullopt, 1)), "policy.not_reviewed");
  EXPECT_EQ(code(may_propose(actor(7), document(), reviewed(2), 1)), "policy.not_reviewed");
}

TEST(MayPropose, NothingWithoutADisclosureAttributeOrAnInternalOne) {
  for (const auto& disclosure :
       {std::optional<Disclosure>{}, std::optional{Disclosure::on_request}, std::optional{Disclosure::withheld}}) {
    EXPECT_EQ(code(may_propose(actor(7), document(), reviewed(1, disclosure), 1)), "policy.not_open");
  }
}

TEST(MayPropose, OnlyTheOwnDocumentsAndOnce) {
  EXPECT_EQ(code(may_propose(actor(7, 71), document(), reviewed(), 1)), "policy.not_your_document");
  auto waiting = document();
  waiting.proposal = ProposalId{9};
  EXPECT_EQ(code(may_propose(actor(7), waiting, reviewed(), 1)), "policy.already_proposed");
  auto published = document();
  published.publicity = Publicity::published;
  published.public_version = 1;
  EXPECT_EQ(code(may_propose(actor(7), published, reviewed(), 1)), "policy.already_public");
  EXPECT_EQ(code(may_propose(actor(7), published, reviewed(2), 2)), "");
  published.publicity = Publicity::withdrawn;
  EXPECT_EQ(code(may_propose(actor(7), published, reviewed(), 1)), "") << "what was withdrawn may come back";
}

TEST(MayDecide, ASecondPersonOfTheSameUnitOnWhatTheySaw) {
  const auto waiting = proposal(1, ProposalState::proposed);
  EXPECT_EQ(code(may_decide(actor(8), document(), waiting, {1})), "");
  EXPECT_EQ(code(may_decide(actor(7), document(), waiting, {1})), "policy.second_person");
  EXPECT_EQ(code(may_decide(actor(8, 71), document(), waiting, {1})), "policy.not_your_document");
  EXPECT_EQ(code(may_decide(actor(8), document(), waiting, {2})), "policy.no_proposal");
  EXPECT_EQ(code(may_decide(actor(8), document(), std::nullopt, {1})), "policy.no_proposal");
}

TEST(MayWithdraw, WhatIsPublic) {
  auto published = document();
  EXPECT_EQ(code(may_withdraw(actor(8), published)), "policy.not_published");
  published.publicity = Publicity::published;
  EXPECT_EQ(code(may_withdraw(actor(8), published)), "");
  EXPECT_EQ(code(may_withdraw(actor(8, 71), published)), "policy.not_your_document");
}

TEST(PublishedVersions, AreThoseApprovedSinceTheLastWithdrawal) {
  using State = ProposalState;
  EXPECT_THAT(published_versions({}), IsEmpty());
  EXPECT_THAT(published_versions({proposal(4, State::proposed), proposal(3, State::approved, 30),
                                  proposal(2, State::refused, 20), proposal(1, State::approved, 10)}),
              ElementsAre(PublishedVersion{3, from_millis(30)}, PublishedVersion{1, from_millis(10)}));
  EXPECT_THAT(published_versions({proposal(3, State::approved, 30), proposal(2, State::withdrawn, 20),
                                  proposal(1, State::approved, 10)}),
              ElementsAre(PublishedVersion{3, from_millis(30)}));
}

}  // namespace
}  // namespace huiqi::policy
