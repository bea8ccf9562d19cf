#include "policy/content_store.h"

namespace huiqi::policy {

void columns(auto& column, store::Of<AlikeMeasure> auto& measure) {
  column("alike_key", measure.alike_key);
  column("id", measure.id);
  column("text_id", measure.text);
  columns(column, measure.place);
}
void columns(auto& column, store::Of<MeasureHead> auto& head) {
  column("id", head.id);
  column("document_id", head.document);
  column("number", head.number);
  column("heading", head.heading);
}

namespace {

// A row of a list: whose it is and its place in the list, then what it says.
template <class T>
struct Listed {
  VersionKey key;
  std::int64_t position = 0;
  T item = {};
};
template <class Row>
constexpr bool is_listed = false;
template <class T>
constexpr bool is_listed<Listed<T>> = true;
template <class Row>
requires is_listed<std::remove_const_t<Row>>
void columns(auto& column, Row& row) {
  column("document_id", row.key.document);
  column("version", row.key.version);
  column("position", row.position);
  columns(column, row.item);
}

// The same within a measure, or outside all of them.
template <class T>
struct InMeasure {
  std::optional<MeasureId> measure;
  T item = {};
};
template <class Row>
constexpr bool is_in_measure = false;
template <class T>
constexpr bool is_in_measure<InMeasure<T>> = true;
template <class Row>
requires is_in_measure<std::remove_const_t<Row>>
void columns(auto& column, Row& row) {
  column("measure_id", row.measure);
  columns(column, row.item);
}

template <class T>
std::vector<Listed<T>> listed(const VersionKey& key, const std::vector<T>& items) {
  std::vector<Listed<T>> rows;
  rows.reserve(items.size());
  for (const T& item : items) rows.push_back({key, std::ssize(rows), item});
  return rows;
}

template <class T>
std::vector<T> items_of(std::vector<Listed<T>> rows) {
  std::vector<T> items;
  items.reserve(rows.size());
  for (auto& row : rows) items.push_back(std::move(row.item));
  return items;
}

// What stands in the measures, then what stands outside.
template <class T>
std::vector<InMeasure<T>> gathered(const VersionContent& content, std::vector<T> VersionMeasure::*inside,
                                   const std::vector<T>& outside) {
  std::vector<InMeasure<T>> all;
  for (const auto& measure : content.measures) {
    for (const T& item : measure.*inside) all.push_back({measure.id, item});
  }
  for (const T& item : outside) all.push_back({std::nullopt, item});
  return all;
}

class Measures {
 public:
  explicit Measures(VersionContent& content) {
    for (auto& measure : content.measures) by_id_.emplace(measure.id, &measure);
  }
  template <class T>
  void give(std::vector<Listed<InMeasure<T>>> rows, std::vector<T> VersionMeasure::*inside, std::vector<T>& outside) {
    for (auto& row : rows) {
      auto& list = row.item.measure ? by_id_.at(*row.item.measure)->*inside : outside;
      list.push_back(std::move(row.item.item));
    }
  }

 private:
  std::unordered_map<MeasureId, VersionMeasure*> by_id_;
};

}  // namespace

VersionContent load_content(store::Tx& tx, const VersionKey& key) {
  const auto& [document, version] = key;
  VersionContent content;
  content.originals = items_of(tx.all<Listed<VersionOriginal>>(
      "select document_id, version, position, digest, name, size, media_type from version_originals"
      " where document_id = $1 and version = $2 order by position",
      document, version));
  content.sections = items_of(tx.all<Listed<VersionSection>>(
      "select document_id, version, position, number, title, depth, begins, ends from version_sections"
      " where document_id = $1 and version = $2 order by position",
      document, version));
  content.measures = items_of(tx.all<Listed<VersionMeasure>>(
      "select document_id, version, position, id, number, heading, section, begins, ends, audience, origin, confidence,"
      " confirmed, alike_key, duplicate_id, duplicate_likeness from version_measures"
      " where document_id = $1 and version = $2 order by position",
      document, version));
  content.conditions = items_of(tx.all<Listed<VersionCondition>>(
      "select document_id, version, position, id, text, origin, begins, ends, confidence from version_conditions"
      " where document_id = $1 and version = $2 order by position",
      document, version));
  content.citations = items_of(tx.all<Listed<VersionCitation>>(
      "select document_id, version, position, title, doc_number, doc_number_key, begins, ends from version_citations"
      " where document_id = $1 and version = $2 order by position",
      document, version));
  content.pairs = items_of(tx.all<Listed<VersionPair>>(
      "select document_id, version, position, measure_id, kept, state, evidence, likeness, reason from version_pairs"
      " where document_id = $1 and version = $2 order by position",
      document, version));

  Measures measures{content};
  std::vector<VersionUnit> no_units;
  measures.give(tx.all<Listed<InMeasure<VersionUnit>>>(
                    "select document_id, version, position, measure_id, id, name, role, printed_role, assigned,"
                    " standing, organisation_id, named, begins, ends, confidence from version_units"
                    " where document_id = $1 and version = $2 order by position",
                    document, version),
                &VersionMeasure::units, no_units);
  measures.give(tx.all<Listed<InMeasure<VersionTarget>>>(
                    "select document_id, version, position, measure_id, id, text, subject, value, unit, comparator,"
                    " kind, binding, due, due_text, origin, begins, ends, confidence from version_targets"
                    " where document_id = $1 and version = $2 order by position",
                    document, version),
                &VersionMeasure::targets, content.targets);
  measures.give(tx.all<Listed<InMeasure<VersionGoal>>>(
                    "select document_id, version, position, measure_id, id, kind, text, due, binding, origin, begins,"
                    " ends, confidence from version_goals where document_id = $1 and version = $2 order by position",
                    document, version),
                &VersionMeasure::goals, content.goals);
  return content;
}

void delete_content(store::Tx& tx, const VersionKey& key) {
  const auto& [document, version] = key;
  tx.execute("delete from version_units where document_id = $1 and version = $2", document, version);
  tx.execute("delete from version_targets where document_id = $1 and version = $2", document, version);
  tx.execute("delete from version_goals where document_id = $1 and version = $2", document, version);
  tx.execute("delete from version_measures where document_id = $1 and version = $2", document, version);
  tx.execute("delete from version_sections where document_id = $1 and version = $2", document, version);
  tx.execute("delete from version_conditions where document_id = $1 and version = $2", document, version);
  tx.execute("delete from version_citations where document_id = $1 and version = $2", document, version);
  tx.execute("delete from version_pairs where document_id = $1 and version = $2", document, version);
  tx.execute("delete from version_originals where document_id = $1 and version = $2", document, version);
}

void save_content(store::Tx& tx, const VersionKey& key, const VersionContent& content) {
  delete_content(tx, key);
  tx.insert_many("version_originals", listed(key, content.originals));
  tx.insert_many("version_sections", listed(key, content.sections));
  tx.insert_many("version_measures", listed(key, content.measures));
  tx.insert_many("version_units", listed(key, gathered(content, &VersionMeasure::units, {})));
  tx.insert_many("version_targets", listed(key, gathered(content, &VersionMeasure::targets, content.targets)));
  tx.insert_many("version_goals", listed(key, gathered(content, &VersionMeasure::goals, content.goals)));
  tx.insert_many("version_conditions", listed(key, content.conditions));
  tx.insert_many("version_citations", listed(key, content.citations));
  tx.insert_many("version_pairs", listed(key, content.pairs));
}

std::vector<VersionKey> versions_with(store::Tx& tx, MeasureId measure) {
  std::vector<VersionKey> keys;
  for (const auto& [document, version] : tx.all<std::tuple<DocumentId, std::int64_t>>(
           "select document_id, version from version_measures where id = $1 order by version", measure)) {
    keys.push_back({document, version});
  }
  return keys;
}

std::vector<AlikeMeasure> measures_alike(store::Tx& tx, const std::vector<std::string>& keys, DocumentId except) {
  return tx.all<AlikeMeasure>(
      "select alike_key, m.id as id, text_id, begins, ends from version_measures m"
      " join documents d on d.id = m.document_id and d.newest = m.version"
      " join document_versions v on v.document_id = m.document_id and v.version = m.version"
      " where alike_key = any($1) and m.document_id <> $2 order by m.id",
      keys, except);
}

std::vector<MeasureHead> heads_of(store::Tx& tx, const std::vector<MeasureId>& measures) {
  return tx.all<MeasureHead>(
      "select id, document_id, number, heading from version_measures m where id = any($1) and version ="
      " (select max(version) from version_measures n where n.id = m.id) order by id",
      measures);
}

std::vector<MeasureHead> heads_in(store::Tx& tx, const VersionKey& key) {
  return tx.all<MeasureHead>(
      "select id, document_id, number, heading from version_measures where document_id = $1 and version = $2"
      " order by position",
      key.document, key.version);
}

}  // namespace huiqi::policy
