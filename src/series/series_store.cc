#include "series/series_store.h"

namespace huiqi::series {

void columns(auto& column, store::Of<Record> auto& record) {
  auto& observation = record.observation;
  column("id", record.id);
  column("indicator", record.indicator);
  column("area", observation.area);
  column("organisation_id", observation.organisation);
  column("from_day", observation.from);
  column("as_of", observation.as_of);
  column("value", observation.value);
  column("base", observation.base);
  column("whole", observation.whole);
  column("basis", observation.basis);
  column("source", record.source);
  column("definition", record.definition);
  column("origin", record.origin);
  column("recorded_at", observation.recorded);
}

namespace {

struct MemberRow {
  ObservationId observation_id;
  Member member;
};
void columns(auto& column, store::Of<MemberRow> auto& row) {
  column("observation_id", row.observation_id);
  column("member_key", row.member.key);
  column("name", row.member.name);
  column("stage", row.member.stage);
  column("done", row.member.done);
}

// `members` in the order of their observations' ids.
std::vector<Record> with_members(std::vector<Record> records, std::vector<MemberRow> members) {
  std::unordered_map<ObservationId, Record*> by_id;
  for (Record& record : records) by_id.emplace(record.id, &record);
  for (MemberRow& row : members) {
    if (const auto found = by_id.find(row.observation_id); found != by_id.end()) {
      found->second->observation.members.push_back(std::move(row.member));
    }
  }
  return records;
}

}  // namespace

bool append(store::Tx& tx, const Record& record) {
  const Observation& o = record.observation;
  const auto added = tx.execute(
      "insert into observations (id, indicator, area, organisation_id, from_day, as_of, value, base, whole, basis, "
      "source,"
      " definition, origin, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
      " on conflict (origin, indicator) do nothing",
      record.id, record.indicator, o.area, o.organisation, o.from, o.as_of, o.value, o.base, o.whole, o.basis,
      record.source, record.definition, record.origin, o.recorded);
  if (added == 0) return false;
  for (const Member& member : o.members) {
    tx.execute(
        "insert into observation_members (observation_id, member_key, name, stage, done) values ($1, $2, $3, $4, $5)"
        " on conflict (observation_id, member_key) do nothing",
        record.id, member.key, member.name, member.stage, member.done);
  }
  return true;
}

std::int64_t withdraw(store::Tx& tx, std::string_view origin, Instant at) {
  return tx.execute("update observations set withdrawn_at = $2 where origin = $1 and withdrawn_at is null", origin, at);
}

std::vector<Record> observations_of(store::Tx& tx, const std::vector<std::string>& indicators) {
  auto records = tx.all<Record>(
      "select id, indicator, area, organisation_id, from_day, as_of, value, base, whole, basis, source, definition,"
      " origin, recorded_at from observations where indicator = any($1) and withdrawn_at is null order by as_of, id",
      indicators);
  return with_members(std::move(records),
                      tx.all<MemberRow>("select m.observation_id, m.member_key, m.name, m.stage, m.done"
                                        " from observation_members m join observations o on o.id = m.observation_id"
                                        " where o.indicator = any($1) and o.withdrawn_at is null"
                                        " order by m.observation_id, m.member_key",
                                        indicators));
}

std::vector<Record> observations_of(store::Tx& tx, const std::vector<std::string>& indicators, Instant known) {
  auto records = tx.all<Record>(
      "select id, indicator, area, organisation_id, from_day, as_of, value, base, whole, basis, source, definition,"
      " origin, recorded_at from observations where indicator = any($1) and recorded_at <= $2"
      " and (withdrawn_at is null or withdrawn_at > $2) order by as_of, id",
      indicators, known);
  return with_members(std::move(records),
                      tx.all<MemberRow>("select m.observation_id, m.member_key, m.name, m.stage, m.done"
                                        " from observation_members m join observations o on o.id = m.observation_id"
                                        " where o.indicator = any($1) and o.recorded_at <= $2"
                                        " and (o.withdrawn_at is null or o.withdrawn_at > $2)"
                                        " order by m.observation_id, m.member_key",
                                        indicators, known));
}

}  // namespace huiqi::series
