#pragma once

#include "identity/actor.h"
#include "policy/proposal.h"
#include "policy/version.h"

// What may be published, and by whom. Pure: the service loads, asks here, and saves.
namespace huiqi::policy {

// Whether the actor may propose `version` of the document, whose newest reviewed version is `newest`. Errors:
// policy.not_your_document, policy.not_reviewed (nor is it the newest that is), policy.not_open,
// policy.already_proposed, policy.already_public.
Result<void> may_propose(const identity::Actor& actor, const Document& document, const std::optional<Version>& newest,
                         std::int64_t version);

// Whether the actor may approve or refuse what awaits a second person. Errors: policy.not_your_document,
// policy.no_proposal (nothing is proposed, or another one than was seen), policy.second_person.
Result<void> may_decide(const identity::Actor& actor, const Document& document, const std::optional<Proposal>& waiting,
                        ProposalId seen);

// Errors: policy.not_your_document, policy.not_published.
Result<void> may_withdraw(const identity::Actor& actor, const Document& document);

// A version that the public can see, and since when.
struct PublishedVersion {
  std::int64_t version = 1;
  Instant published_at;
  friend bool operator==(const PublishedVersion&, const PublishedVersion&) = default;
};
// Out of all proposals of a document, newest first: the versions that were approved since it was last withdrawn. Newest
// first, each once.
std::vector<PublishedVersion> published_versions(const std::vector<Proposal>& proposals);

}  // namespace huiqi::policy
