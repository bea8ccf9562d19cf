#pragma once

#include "chasing/chase.h"
#include "store/tx.h"

// Chases and what they are about: SQL and nothing else.
namespace huiqi::chasing {

std::int64_t next_number(store::Tx& tx, std::string_view rung, int year);  // from 1 each year
void insert(store::Tx& tx, const Chase& chase);
std::optional<Chase> find(store::Tx& tx, ChaseId id);
void save_answer(store::Tx& tx, const Chase& chase);  // and the state

// Whether this unit was already chased by this rung about this subject on the day.
bool was_chased(store::Tx& tx, std::string_view rung, identity::OrganisationId organisation, const Subject& subject,
                Date on);

struct ChaseFilter {
  std::optional<std::int64_t> subject = {};  // ids tell kinds apart
  std::optional<identity::OrganisationId> organisation = {};
  std::string rung = {};  // empty: all
  std::optional<ChaseState> state = {};
};
// Newest first; at most `limit`, older than `before`.
std::vector<Chase> list(store::Tx& tx, const ChaseFilter& filter, std::optional<ChaseId> before, std::int64_t limit);

// When each of these units was last chased by the rung.
std::map<identity::OrganisationId, Date> last_chased(store::Tx& tx, std::string_view rung,
                                                     const std::vector<identity::OrganisationId>& organisations);

// The unit has dealt with the subject: its open chases about nothing else are settled. Returns those.
std::vector<ChaseId> settle(store::Tx& tx, identity::OrganisationId organisation, const Subject& subject);

}  // namespace huiqi::chasing
