#include "search/index_store.h"

namespace huiqi::search {
namespace {

// No content is kept inside the full-text tables: what is shown stands in entry_texts once.
constexpr const char* kTables = R"(
  create table index_state (
    only_row integer primary key check (only_row = 1),
    version integer not null, folding integer not null, generation integer not null,
    next_slot integer not null, sequence integer not null, hash text not null) strict;
  create table entries (
    slot integer primary key, id integer not null, kind text not null, document_id integer not null,
    audience text not null, visibility text not null, issuing_system text not null, topics text not null, level text,
    area text not null, date text, valid_from text, expires_on text, replaced_on text, repealed_on text, deadline text,
    length integer not null) strict;
  create index entries_of_document on entries (document_id);
  create table entry_texts (
    slot integer primary key, title text not null, heading text not null, body text not null) strict;
  create table phrases (
    key text primary key, text text not null, uses integer not null, public_uses integer not null) strict, without rowid;
  create virtual table words using fts5(title, heading, body, content='', columnsize=0, tokenize='huiqi');
  create virtual table heads using fts5(title, heading, content='', columnsize=0, tokenize='huiqi');
)";

struct Row {
  Slot slot = 0;
  std::int64_t id = 0;
  Kind kind = Kind::measure;
  std::int64_t document_id = 0;
  Audience audience = Audience::policy_item;
  Visibility visibility = Visibility::officers;
  std::string issuing_system;
  std::string topics;
  std::optional<Level> level;
  std::string area;
  std::optional<Date> date;
  std::optional<Date> valid_from;
  std::optional<Date> expires_on;
  std::optional<Date> replaced_on;
  std::optional<Date> repealed_on;
  std::optional<Date> deadline;
  std::int64_t length = 0;
};

void columns(auto& column, store::Of<Row> auto& row) {
  column("slot", row.slot);
  column("id", row.id);
  column("kind", row.kind);
  column("document_id", row.document_id);
  column("audience", row.audience);
  column("visibility", row.visibility);
  column("issuing_system", row.issuing_system);
  column("topics", row.topics);
  column("level", row.level);
  column("area", row.area);
  column("date", row.date);
  column("valid_from", row.valid_from);
  column("expires_on", row.expires_on);
  column("replaced_on", row.replaced_on);
  column("repealed_on", row.repealed_on);
  column("deadline", row.deadline);
  column("length", row.length);
}

// A title stands in the heads once, with its document, and not with each of its measures.
std::string_view own_title(const Entry& entry) {
  return entry.kind == Kind::document ? std::string_view{entry.title} : std::string_view{};
}

std::string joined(const std::vector<std::string>& topics) {
  std::string lines;
  for (const std::string& topic : topics) (lines += topic) += '\n';
  return lines;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  return lines;
}

StoredEntry stored_entry(const Row& row) {
  Entry entry{.id = row.id,
              .kind = row.kind,
              .document_id = row.document_id,
              .title = {},
              .heading = {},
              .body = {},
              .audience = row.audience,
              .visibility = row.visibility,
              .issuing_system = row.issuing_system,
              .topics = lines_of(row.topics),
              .level = row.level,
              .area = row.area,
              .date = row.date,
              .valid_from = row.valid_from,
              .expires_on = row.expires_on,
              .replaced_on = row.replaced_on,
              .repealed_on = row.repealed_on,
              .deadline = row.deadline};
  return {row.slot, std::move(entry), row.length};
}

}  // namespace

void create_index(store::Tx& tx, const IndexState& state) {
  tx.connection().run_script(kTables);
  tx.execute(
      "insert into index_state (only_row, version, folding, generation, next_slot, sequence, hash)"
      " values (1, $1, $2, $3, $4, $5, $6)",
      state.version, state.folding, state.generation, state.next_slot, state.position.sequence, state.position.hash);
}

std::optional<IndexState> load_state(store::Tx& tx) {
  if (tx.value<std::int64_t>("select count(*) from sqlite_schema where name = 'index_state'") == 0) return std::nullopt;
  using Row = std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::string>;
  const auto [version, folding, generation, next_slot, sequence, hash] =
      tx.value<Row>("select version, folding, generation, next_slot, sequence, hash from index_state");
  return IndexState{version, folding, generation, next_slot, {sequence, hash}};
}

void save_state(store::Tx& tx, const IndexState& state) {
  tx.execute("update index_state set generation = $1, next_slot = $2, sequence = $3, hash = $4", state.generation,
             state.next_slot, state.position.sequence, state.position.hash);
}

std::int64_t load_generation(store::Tx& tx) {
  return tx.value<std::int64_t>("select generation from index_state");
}

std::vector<Slot> slots_of_document(store::Tx& tx, std::int64_t document_id) {
  return tx.all<Slot>("select slot from entries where document_id = $1 order by slot", document_id);
}

void add_entry(store::Tx& tx, const StoredEntry& stored) {
  const Entry& entry = stored.entry;
  tx.execute(
      "insert into entries (slot, id, kind, document_id, audience, visibility, issuing_system, topics, level, area, "
      "date,"
      " valid_from, expires_on, replaced_on, repealed_on, deadline, length)"
      " values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
      stored.slot, entry.id, entry.kind, entry.document_id, entry.audience, entry.visibility, entry.issuing_system,
      joined(entry.topics), entry.level, entry.area, entry.date, entry.valid_from, entry.expires_on, entry.replaced_on,
      entry.repealed_on, entry.deadline, stored.length);
  tx.execute("insert into entry_texts (slot, title, heading, body) values ($1, $2, $3, $4)", stored.slot, entry.title,
             entry.heading, entry.body);
  tx.execute("insert into words (rowid, title, heading, body) values ($1, $2, $3, $4)", stored.slot, entry.title,
             entry.heading, entry.body);
  tx.execute("insert into heads (rowid, title, heading) values ($1, $2, $3)", stored.slot, own_title(entry),
             entry.heading);
}

// Without content of their own the full-text tables must be told what they hold.
void remove_entry(store::Tx& tx, const StoredEntry& stored) {
  const Entry& entry = stored.entry;
  tx.execute("insert into words (words, rowid, title, heading, body) values ('delete', $1, $2, $3, $4)", stored.slot,
             entry.title, entry.heading, entry.body);
  tx.execute("insert into heads (heads, rowid, title, heading) values ('delete', $1, $2, $3)", stored.slot,
             own_title(entry), entry.heading);
  tx.execute("delete from entry_texts where slot = $1", stored.slot);
  tx.execute("delete from entries where slot = $1", stored.slot);
}

std::optional<StoredEntry> load_entry(store::Tx& tx, Slot slot) {
  const auto row = tx.one<Row>(
      "select slot, id, kind, document_id, audience, visibility, issuing_system, topics, level, area, date, valid_from,"
      " expires_on, replaced_on, repealed_on, deadline, length from entries where slot = $1",
      slot);
  if (!row) return std::nullopt;
  StoredEntry stored = stored_entry(*row);
  using Texts = std::tuple<std::string, std::string, std::string>;
  std::tie(stored.entry.title, stored.entry.heading, stored.entry.body) =
      tx.value<Texts>("select title, heading, body from entry_texts where slot = $1", slot);
  return stored;
}

void each_entry(store::Tx& tx, const std::function<void(const StoredEntry&)>& visit) {
  const auto* sql =
      "select slot, id, kind, document_id, audience, visibility, issuing_system, topics, level, area, date, valid_from,"
      " expires_on, replaced_on, repealed_on, deadline, length from entries order by slot desc";
  for (const Row& row : tx.each<Row>(sql)) visit(stored_entry(row));
}

void count_phrase(store::Tx& tx, const std::string& key, const std::string& text, int uses, int public_uses) {
  tx.execute(
      "insert into phrases (key, text, uses, public_uses) values ($1, $2, $3, $4) on conflict (key)"
      " do update set uses = uses + excluded.uses, public_uses = public_uses + excluded.public_uses",
      key, text, uses, public_uses);
  if (uses < 0) tx.execute("delete from phrases where key = $1 and uses <= 0", key);
}

std::vector<std::string> phrases_with(store::Tx& tx, const std::string& prefix, bool officers, int limit) {
  return tx.all<std::string>(
      "select text from phrases where key >= $1 and key < $2 and case when $3 then uses else public_uses end > 0"
      " order by case when $3 then uses else public_uses end desc, length(key), key limit $4",
      prefix, prefix + "\xF4\x8F\xBF\xBF", officers, limit);
}

void visit_words(store::Tx& tx, const std::string& match) {
  tx.all<std::int64_t>("select 1 from words where words match $1 and huiqi_visit(words) limit 1", match);
}

void visit_heads(store::Tx& tx, const std::string& match) {
  tx.all<std::int64_t>("select 1 from heads where heads match $1 and huiqi_visit(heads) limit 1", match);
}

void optimise(store::Tx& tx) {
  tx.execute("insert into words (words) values ('optimize')");
  tx.execute("insert into heads (heads) values ('optimize')");
}

}  // namespace huiqi::search
