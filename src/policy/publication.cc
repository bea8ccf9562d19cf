#include "policy/publication.h"

namespace huiqi::policy {
namespace {

// No unit publishes another one's documents, not even from above.
Result<void> expect_own(const identity::Actor& actor, const Document& document) {
  if (identity::acts_for(actor, document.organisation)) return {};
  return fail(ErrorKind::forbidden, "policy.not_your_document");
}

}  // namespace

Result<void> may_propose(const identity::Actor& actor, const Document& document, const std::optional<Version>& newest,
                         std::int64_t version) {
  HQ_CHECK(expect_own(actor, document));
  if (document.proposal) return fail(ErrorKind::conflict, "policy.already_proposed");
  if (!newest || newest->key.version != version) return fail(ErrorKind::conflict, "policy.not_reviewed");
  if (newest->particulars.disclosure != Disclosure::open) return fail(ErrorKind::conflict, "policy.not_open");
  if (document.publicity == Publicity::published && document.public_version == version) {
    return fail(ErrorKind::conflict, "policy.already_public");
  }
  return {};
}

Result<void> may_decide(const identity::Actor& actor, const Document& document, const std::optional<Proposal>& waiting,
                        ProposalId seen) {
  HQ_CHECK(expect_own(actor, document));
  if (!waiting || waiting->id != seen) return fail(ErrorKind::conflict, "policy.no_proposal");
  if (waiting->proposed_by == actor.account) return fail(ErrorKind::forbidden, "policy.second_person");
  return {};
}

Result<void> may_withdraw(const identity::Actor& actor, const Document& document) {
  HQ_CHECK(expect_own(actor, document));
  if (document.publicity != Publicity::published) return fail(ErrorKind::conflict, "policy.not_published");
  return {};
}

std::vector<PublishedVersion> published_versions(const std::vector<Proposal>& proposals) {
  std::vector<PublishedVersion> published;
  for (const Proposal& proposal : proposals) {
    if (proposal.state == ProposalState::withdrawn) break;
    if (proposal.state != ProposalState::approved) continue;
    published.push_back({proposal.version.version, *proposal.decided_at});
  }
  return published;
}

}  // namespace huiqi::policy
