#include "policy/public_store.h"

namespace huiqi::policy {

PublicCounts count_public(store::Tx& tx, Date today) {
  PublicCounts counts;
  counts.documents =
      tx.value<std::int64_t>("select count(*) as documents from documents where publicity = 'published'");
  // In force as validity.h has it.
  const auto [policy_items, work_items] = tx.value<std::tuple<std::int64_t, std::int64_t>>(
      "select cast(coalesce(sum(case when m.audience = 'policy_item'"
      " and (v.valid_from is null or v.valid_from <= $1) and (v.expires_on is null or v.expires_on >= $1)"
      " and (d.ended_on > $1 or (d.ended_on is null and d.successor_id is null)) then 1 else 0 end), 0) as bigint)"
      " as policy_items,"
      " cast(coalesce(sum(case when m.audience = 'work_item' then 1 else 0 end), 0) as bigint) as work_items"
      " from documents d join document_versions v on v.document_id = d.id and v.version = d.public_version"
      " join version_measures m on m.document_id = d.id and m.version = d.public_version"
      " where d.publicity = 'published'",
      today);
  counts.policy_items = policy_items;
  counts.work_items = work_items;
  return counts;
}

std::vector<DocumentId> newest_public(store::Tx& tx, std::int64_t limit) {
  return tx.all<DocumentId>(
      "select id from documents where publicity = 'published' order by published_at desc, id desc limit $1", limit);
}

std::vector<DocumentId> closing_public(store::Tx& tx, Date today, Date until, std::int64_t limit) {
  return tx.all<DocumentId>(
      "select d.id as id from documents d join document_versions v on v.document_id = d.id"
      " and v.version = d.public_version where d.publicity = 'published' and v.application_deadline >= $1"
      " and v.application_deadline <= $2 and (v.expires_on is null or v.expires_on >= $1)"
      " and (d.ended_on > $1 or (d.ended_on is null and d.successor_id is null))"
      " order by v.application_deadline, d.id limit $3",
      today, until, limit);
}

std::vector<DocumentId> all_documents(store::Tx& tx) {
  return tx.all<DocumentId>("select id from documents order by id");
}

}  // namespace huiqi::policy
