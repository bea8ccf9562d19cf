#pragma once

#include "identity/account.h"

namespace huiqi::inbox {

using TodoId = Id<struct TodoTag>;

// Something that is wanted of the posts of one function at one organisation.
struct Todo {
  std::string kind;          // a key of messages/ under `inbox`: "ledger.check_entry"
  std::string subject_kind;  // "entry"
  std::int64_t subject_id = 0;
  identity::OrganisationId organisation;
  identity::PostFunction function = identity::PostFunction::enter;
  std::optional<identity::AccountId> only = {};    // one person among them
  std::optional<identity::AccountId> except = {};  // anyone but who did the step before
  std::string title;
  std::string context = {};  // the document or enterprise that it belongs to
  std::optional<Date> due = {};
  std::optional<identity::OrganisationId> from = {};  // who waits for it
};

struct OpenTodo {
  TodoId id;
  Todo todo;
  Instant since;
};

}  // namespace huiqi::inbox
