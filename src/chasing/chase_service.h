#pragma once

#include "base/page.h"
#include "calendar/work_calendar.h"
#include "chasing/chase_store.h"
#include "chasing/rungs.h"
#include "identity/actor.h"
#include "store/database.h"

namespace huiqi::chasing {

struct Recipient {
  identity::OrganisationId organisation;
  std::vector<Subject> subjects;
};
struct Sending {
  std::string rung;
  std::string text;
  std::vector<Recipient> to;
  std::optional<int> working_days = {};  // to answer in; without it what the rung says
};

// The unit has dealt with the subject: what asked for nothing else is settled and leaves its inbox. Within the
// transaction of the change that dealt with it.
void dealt_with(store::Tx& tx, identity::OrganisationId organisation, const Subject& subject);

// Safe to use from several threads. What it refers to outlives it.
class ChaseService {
 public:
  struct Parts {
    store::Database& database;
    const Rungs& rungs;
    const identity::Permissions& permissions;
    const calendar::WorkCalendar& calendar;
    const Clock& clock;
    IdSource& ids;
  };
  explicit ChaseService(const Parts& parts) : parts_(parts) {}

  // One chase for each unit. Of what a unit was chased about by this rung today nothing is sent again. Errors:
  // chasing.unknown_rung, chasing.not_allowed (the rung needs another permission), chasing.nobody_to_chase,
  // chasing.sent_today.
  Result<std::vector<Chase>> send(const identity::Actor& actor, const Sending& sending);

  // By a post of the chased unit. Errors: chasing.not_found, chasing.not_your_unit, chasing.no_answer_due.
  Result<Chase> answer(const identity::Actor& actor, ChaseId id, const std::string& answer);

  Result<Page<Chase>> list(const ChaseFilter& filter, const std::optional<std::string>& cursor, std::int64_t limit);

 private:
  Chase prepared(store::Tx& tx, const Rung& rung, const Sending& sending, const identity::Actor& actor) const;
  void send_one(store::Tx& tx, const identity::Actor& actor, const Chase& chase);
  void record(store::Tx& tx, const identity::Actor& actor, const Chase& chase, std::string_view kind);

  Parts parts_;
};

}  // namespace huiqi::chasing
