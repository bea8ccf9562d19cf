#pragma once

#include "identity/account.h"
#include "ledger/entry_path.h"
#include "ledger/figure.h"
#include "ledger/ids.h"

namespace huiqi::ledger {

// A unit's figure for one target. Its target stays its home when that one is merged into another.
struct Entry {
  EntryId id;
  TargetId target;
  identity::OrganisationId organisation;
  Figure figure;
  EntryState state = EntryState::entered;
  std::optional<EntryId> corrects = {};
  std::optional<std::string> reason = {};  // of the correction
  identity::AccountId account;             // who entered it
  Instant entered_at;
};

// One step of its path.
struct EntryStep {
  EntryActId id;
  EntryId entry;
  EntryAct act = EntryAct::enter;
  std::optional<std::string> reason = {};
  identity::AccountId account;
  identity::OrganisationId organisation;
  Instant at;
};
void columns(auto& column, store::Of<EntryStep> auto& step) {
  column("id", step.id);
  column("entry_id", step.entry);
  column("act", step.act);
  column("reason", step.reason);
  column("account_id", step.account);
  column("organisation_id", step.organisation);
  column("at", step.at);
}

}  // namespace huiqi::ledger
