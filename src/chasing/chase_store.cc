#include "chasing/chase_store.h"

namespace huiqi::chasing {

void columns(auto& column, store::Of<Chase> auto& chase) {
  column("id", chase.id);
  column("rung", chase.rung);
  column("number", chase.number);
  column("organisation_id", chase.organisation);
  column("text", chase.text);
  column("account_id", chase.account);
  column("sender_id", chase.sender);
  column("sent_at", chase.sent_at);
  column("sent_on", chase.sent_on);
  column("due", chase.due);
  column("provisional", chase.provisional);
  column("state", chase.state);
  column("answer", chase.answer);
  column("answered_account_id", chase.answered_by);
  column("answered_at", chase.answered_at);
}

namespace {

struct SubjectRow {
  ChaseId chase_id;
  Subject subject;
};
void columns(auto& column, store::Of<SubjectRow> auto& row) {
  column("chase_id", row.chase_id);
  column("subject_kind", row.subject.kind);
  column("subject_id", row.subject.id);
  column("title", row.subject.title);
}

void add_subjects(store::Tx& tx, std::vector<Chase>& chases) {
  std::vector<ChaseId> ids;
  std::unordered_map<ChaseId, Chase*> by_id;
  for (Chase& chase : chases) {
    ids.push_back(chase.id);
    by_id.emplace(chase.id, &chase);
  }
  for (SubjectRow& row : tx.all<SubjectRow>("select chase_id, subject_kind, subject_id, title from chase_subjects"
                                            " where chase_id = any($1) order by chase_id, subject_id",
                                            ids)) {
    by_id.at(row.chase_id)->subjects.push_back(std::move(row.subject));
  }
}

}  // namespace

std::int64_t next_number(store::Tx& tx, std::string_view rung, int year) {
  return tx.value<std::int64_t>(
      "insert into chase_numbers (rung, year, last) values ($1, $2, 1)"
      " on conflict (rung, year) do update set last = chase_numbers.last + 1 returning last",
      rung, year);
}

void insert(store::Tx& tx, const Chase& chase) {
  tx.execute(
      "insert into chases (id, rung, number, organisation_id, text, account_id, sender_id, sent_at, sent_on, due,"
      " provisional, state) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
      chase.id, chase.rung, chase.number, chase.organisation, chase.text, chase.account, chase.sender, chase.sent_at,
      chase.sent_on, chase.due, chase.provisional, chase.state);
  for (const Subject& subject : chase.subjects) {
    tx.execute(
        "insert into chase_subjects (chase_id, subject_kind, subject_id, title, settled) values ($1, $2, $3, $4, $5)"
        " on conflict (chase_id, subject_kind, subject_id) do nothing",
        chase.id, subject.kind, subject.id, subject.title, false);
  }
}

std::optional<Chase> find(store::Tx& tx, ChaseId id) {
  auto found = tx.all<Chase>(
      "select id, rung, number, organisation_id, text, account_id, sender_id, sent_at, sent_on, due, provisional, "
      "state,"
      " answer, answered_account_id, answered_at from chases where id = $1",
      id);
  if (found.empty()) return std::nullopt;
  add_subjects(tx, found);
  return std::move(found.front());
}

void save_answer(store::Tx& tx, const Chase& chase) {
  tx.execute("update chases set state = $2, answer = $3, answered_account_id = $4, answered_at = $5 where id = $1",
             chase.id, chase.state, chase.answer, chase.answered_by, chase.answered_at);
}

bool was_chased(store::Tx& tx, std::string_view rung, identity::OrganisationId organisation, const Subject& subject,
                Date on) {
  return tx.value<std::int64_t>(
             "select count(*) as times from chases c join chase_subjects s on s.chase_id = c.id"
             " where s.subject_kind = $3 and s.subject_id = $4 and c.rung = $1 and c.organisation_id = $2"
             " and c.sent_on = $5",
             rung, organisation, subject.kind, subject.id, on) > 0;
}

std::vector<Chase> list(store::Tx& tx, const ChaseFilter& filter, std::optional<ChaseId> before, std::int64_t limit) {
  auto chases = tx.all<Chase>(
      "select id, rung, number, organisation_id, text, account_id, sender_id, sent_at, sent_on, due, provisional, "
      "state,"
      " answer, answered_account_id, answered_at from chases c"
      " where ($1 = 0 or exists (select 1 from chase_subjects s where s.chase_id = c.id and s.subject_id = $1))"
      " and ($2 = 0 or organisation_id = $2) and ($3 = '' or rung = $3)"
      " and ($4 = '' or state = $4) and ($5 = 0 or id < $5) order by id desc limit $6",
      filter.subject.value_or(0), filter.organisation.value_or(identity::OrganisationId{}), filter.rung,
      filter.state ? name_of(*filter.state) : std::string_view{}, before.value_or(ChaseId{}), limit);
  add_subjects(tx, chases);
  return chases;
}

std::map<identity::OrganisationId, Date> last_chased(store::Tx& tx, std::string_view rung,
                                                     const std::vector<identity::OrganisationId>& organisations) {
  std::map<identity::OrganisationId, Date> days;
  for (const auto& [organisation, day] : tx.all<std::tuple<identity::OrganisationId, Date>>(
           "select organisation_id, max(sent_on) as day from chases where rung = $1 and organisation_id = any($2)"
           " group by organisation_id",
           rung, organisations)) {
    days.emplace(organisation, day);
  }
  return days;
}

std::vector<ChaseId> settle(store::Tx& tx, identity::OrganisationId organisation, const Subject& subject) {
  tx.execute(
      "update chase_subjects set settled = true where subject_kind = $1 and subject_id = $2 and chase_id in"
      " (select id from chases where organisation_id = $3 and state = 'open')",
      subject.kind, subject.id, organisation);
  return tx.all<ChaseId>(
      "update chases set state = 'settled' where organisation_id = $1 and state = 'open'"
      " and exists (select 1 from chase_subjects s where s.chase_id = chases.id)"
      " and not exists (select 1 from chase_subjects s where s.chase_id = chases.id and not s.settled) returning id",
      organisation);
}

}  // namespace huiqi::chasing
