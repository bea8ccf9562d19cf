#include "ledger/entry_store.h"

#include "json/json.h"

namespace huiqi::ledger {

void columns(auto& column, store::Of<Heard> auto& heard) {
  column("target_id", heard.target);
  column("last", heard.last);
  column("entries", heard.entries);
}

namespace {

struct EntryRow {
  Entry entry;
  std::string figure;
};
void columns(auto& column, store::Of<EntryRow> auto& row) {
  auto& entry = row.entry;
  column("id", entry.id);
  column("target_id", entry.target);
  column("organisation_id", entry.organisation);
  column("figure", row.figure);
  column("state", entry.state);
  column("corrects_id", entry.corrects);
  column("reason", entry.reason);
  column("account_id", entry.account);
  column("entered_at", entry.entered_at);
}

std::vector<Entry> entries_of(std::vector<EntryRow> rows) {
  std::vector<Entry> entries;
  for (EntryRow& row : rows) {
    row.entry.figure = json::read<Figure>(row.figure).value();
    entries.push_back(std::move(row.entry));
  }
  return entries;
}

}  // namespace

void insert(store::Tx& tx, const Entry& e) {
  tx.execute(
      "insert into entries (id, target_id, organisation_id, figure, state, corrects_id, reason, account_id, entered_at)"
      " values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
      e.id, e.target, e.organisation, json::write(e.figure), e.state, e.corrects, e.reason, e.account, e.entered_at);
}

void set_state(store::Tx& tx, EntryId id, EntryState state) {
  tx.execute("update entries set state = $2 where id = $1", id, state);
}

void insert(store::Tx& tx, const EntryStep& s) {
  tx.execute(
      "insert into entry_acts (id, entry_id, act, reason, account_id, organisation_id, at)"
      " values ($1, $2, $3, $4, $5, $6, $7)",
      s.id, s.entry, s.act, s.reason, s.account, s.organisation, s.at);
}

std::optional<Entry> find_entry(store::Tx& tx, EntryId id) {
  auto found = entries_of(tx.all<EntryRow>(
      "select id, target_id, organisation_id, figure, state, corrects_id, reason, account_id, entered_at"
      " from entries where id = $1",
      id));
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

std::vector<Entry> standing_entries(store::Tx& tx, TargetId target, identity::OrganisationId organisation) {
  return entries_of(tx.all<EntryRow>(
      "select id, target_id, organisation_id, figure, state, corrects_id, reason, account_id, entered_at"
      " from entries where target_id = $1 and organisation_id = $2 and state <> 'replaced' order by id",
      target, organisation));
}

std::map<EntryId, EntryId> corrections_of(store::Tx& tx, const std::vector<EntryId>& ids) {
  std::map<EntryId, EntryId> found;
  for (const auto& [corrected, by] : tx.all<std::tuple<EntryId, EntryId>>(
           "select corrects_id, id from entries where corrects_id = any($1) order by id", ids)) {
    found[corrected] = by;
  }
  return found;
}

std::vector<EntryStep> steps_of(store::Tx& tx, const std::vector<EntryId>& ids) {
  return tx.all<EntryStep>(
      "select id, entry_id, act, reason, account_id, organisation_id, at from entry_acts where entry_id = any($1)"
      " order by id",
      ids);
}

std::vector<Entry> list(store::Tx& tx, const EntryFilter& filter, std::optional<EntryId> before, std::int64_t limit) {
  const std::string state{filter.state ? name_of(*filter.state) : ""};
  return entries_of(tx.all<EntryRow>(
      "select id, target_id, organisation_id, figure, state, corrects_id, reason, account_id, entered_at from entries"
      " where ($1 or target_id = any($2)) and ($3 = 0 or organisation_id = $3) and ($4 = '' or state = $4)"
      " and ($5 = 0 or id < $5) order by id desc limit $6",
      filter.targets.empty(), filter.targets, filter.organisation.value_or(identity::OrganisationId{}), state,
      before.value_or(EntryId{}), limit));
}

std::map<TargetId, Heard> heard_of(store::Tx& tx, const std::vector<TargetId>& targets, Instant until) {
  std::map<TargetId, Heard> found;
  for (const Heard& heard : tx.all<Heard>("select target_id, max(entered_at) as last, count(*) as entries from entries"
                                          " where target_id = any($1) and entered_at <= $2 group by target_id",
                                          targets, until)) {
    found.emplace(heard.target, heard);
  }
  return found;
}

}  // namespace huiqi::ledger
