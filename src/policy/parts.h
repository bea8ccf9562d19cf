#pragma once

#include "identity/actor.h"
#include "identity/directory.h"
#include "identity/permissions.h"
#include "policy/ids.h"
#include "store/database.h"

namespace huiqi::policy {

// What the services of this module stand on. All of it outlives them.
struct Parts {
  store::Database& database;
  const identity::Directory& directory;
  const identity::Permissions& permissions;
  const Clock& clock;
  IdSource& ids;
};

// Who did something under which unit, as far as it is kept: also when the work is done later, by a job.
struct Doer {
  identity::AccountId account;
  identity::OrganisationId organisation;
  std::string reference;  // identity::Actor::reference()
};
Doer doer_of(const identity::Actor& actor);  // with a post

// Appends an event about a document, "policy.…". `data` is JSON of ids, codes and names of members.
void record(store::Tx& tx, const Parts& parts, const Doer& doer, std::string_view kind, DocumentId document,
            std::string data);

}  // namespace huiqi::policy
