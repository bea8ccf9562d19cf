#pragma once

#include "search/fts5_store.h"
#include "search/search.h"

namespace huiqi::search {

// How well an entry answers: title and heading first, then how densely the body speaks of it, then how new it is. A
// word that the thesaurus brought counts by its weight; what is no longer in force comes after. It depends on the entry
// alone, not on others, so that a page goes on where the last one ended while something is published. `phrases` are all
// those of the query, word by word.
double relevance(const Query& query, std::span<const PhraseCounts> phrases, const Attributes& of);

// Where a hit stands in an order. By deadline: what can still be applied for, the next one first; then what has none.
Place place_of(Slot slot, const Attributes& of, Order order, double relevance, Day today);

// Higher key, then newer, then later in the index.
constexpr bool goes_before(const Place& a, const Place& b) {
  if (a.key != b.key) return a.key > b.key;
  if (a.date != b.date) return a.date > b.date;
  return a.slot < b.slot;
}

}  // namespace huiqi::search
