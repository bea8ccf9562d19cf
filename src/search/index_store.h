#pragma once

#include "search/columns.h"
#include "store/chain.h"
#include "store/tx.h"

namespace huiqi::search {

// What is kept about the index itself.
struct IndexState {
  std::int64_t version = 0;     // of the tables, and of what the tokenizer gives
  std::int64_t folding = 0;     // Folding::fingerprint
  std::int64_t generation = 0;  // grows with every change
  Slot next_slot = 0;           // the highest one that is free
  store::ChainHead position;    // the last event whose effect is in here
  friend bool operator==(const IndexState&, const IndexState&) = default;
};
constexpr std::int64_t kIndexVersion = 1;

struct StoredEntry {
  Slot slot = 0;
  Entry entry;
  std::int64_t length = 0;  // units of the body
};

void create_index(store::Tx& tx, const IndexState& state);
std::optional<IndexState> load_state(store::Tx& tx);  // nothing: this is no index
void save_state(store::Tx& tx, const IndexState& state);
std::int64_t load_generation(store::Tx& tx);

std::vector<Slot> slots_of_document(store::Tx& tx, std::int64_t document_id);
void add_entry(store::Tx& tx, const StoredEntry& stored);
void remove_entry(store::Tx& tx, const StoredEntry& stored);
std::optional<StoredEntry> load_entry(store::Tx& tx, Slot slot);
// Every entry without its texts.
void each_entry(store::Tx& tx, const std::function<void(const StoredEntry&)>& visit);

// Headings and titles as they are begun to be typed. `key` is the folded text; uses may be negative, to take back.
void count_phrase(store::Tx& tx, const std::string& key, const std::string& text, int uses, int public_uses);
// The most used ones first.
std::vector<std::string> phrases_with(store::Tx& tx, const std::string& prefix, bool officers, int limit);

// Run within Fts5::with_sink. Heads hold the titles of documents and the headings of
// measures alone.
void visit_words(store::Tx& tx, const std::string& match);
void visit_heads(store::Tx& tx, const std::string& match);

// Joins what many changes left behind, for the end of a rebuild.
void optimise(store::Tx& tx);

}  // namespace huiqi::search
