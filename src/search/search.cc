#include "search/search.h"

#include "search/collect.h"

namespace huiqi::search {
namespace {

Found show(const Folding& folding, const Query& query, StoredEntry stored, const Attributes& of, Day today) {
  Found found;
  found.validity = validity_of(of, today);
  found.title = mark(folding, stored.entry.title, query);
  found.heading = mark(folding, stored.entry.heading, query);
  found.snippet = snippet(folding, stored.entry.body, query);
  found.entry = std::move(stored.entry);
  found.entry.body.clear();
  return found;
}

// One character begins thousands of tokens, and joining their lists takes FTS5 a tenth of a second where it is a common
// one. Then it also stands at the begin or end of many a clause, where it is a token of its own: those will do.
bool can_do_without_prefix(SideFile::Reading& reading, const Query& query, const Request& request, Day today) {
  constexpr std::int64_t enough = 1000;
  Collector probe{reading.columns(), query, request, today};
  probe.collect(reading);
  return probe.facets().wanted() >= enough;
}

bool leave_prefixes(SideFile::Reading& reading, Query& query, const Request& request, Day today) {
  const auto is_prefix = [](const Word& word) { return word.phrases.front().prefix; };
  if (std::ranges::none_of(query.words, is_prefix)) return false;
  Query whole = query;
  for (Word& word : whole.words) word.phrases.front().prefix = false;
  if (!can_do_without_prefix(reading, whole, request, today)) return false;
  query = std::move(whole);
  return true;
}

}  // namespace

Answer search(SideFile::Reading& reading, const Folding& folding, Query query, const Request& request, Day today) {
  const bool not_all = leave_prefixes(reading, query, request, today);
  const Columns& columns = reading.columns();
  Collector collector{columns, query, request, today};
  collector.collect(reading);
  std::vector<Place> page = collector.best();
  Answer answer;
  if (page.size() > request.limit) {
    page.pop_back();
    if (!page.empty()) answer.next = page.back();
  }
  for (const Place& place : page) {
    const Attributes* of = columns.find(place.slot);
    auto stored = load_entry(reading.tx(), place.slot);
    answer.items.push_back(show(folding, query, std::move(stored).value(), *of, today));
  }
  answer.total = collector.facets().wanted();
  answer.capped = collector.capped() || not_all;
  answer.facets = collector.facets().counts();
  for (const auto& [facet, name] : enum_names(Facet{})) {
    answer.kept_out_by[static_cast<std::size_t>(facet)] = collector.facets().kept_out_by(facet);
  }
  answer.understood = std::move(query);
  return answer;
}

}  // namespace huiqi::search
