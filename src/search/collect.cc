#include "search/collect.h"

#include "search/rank.h"

namespace huiqi::search {
namespace {

// Work is counted in about 20 ns, so that a walk ends at the same row on every machine: 5 ms, four times that where the
// visitor has narrowed the facets, since then most rows are passed over.
constexpr std::size_t kMostWork = 250'000;
constexpr std::size_t kMostNarrowedWork = 4 * kMostWork;
constexpr std::size_t kMostRows = 1'000'000;  // without a word, when no index is walked
constexpr std::size_t kWorkOfRow = 5;
constexpr std::size_t kWorkOfToken = 6;

// By a choice other than of the audience, which the portal always makes.
bool is_narrowed(const Filter& filter) {
  return (filter.narrowed() & ~bit_of(Facet::audience)) != 0;
}

std::size_t count_tokens(const Query& query) {
  std::size_t tokens = 0;
  for (const Word& word : query.words) {
    for (const Phrase& phrase : word.phrases) tokens += phrase.units.size();
  }
  return tokens;
}

}  // namespace

Collector::Collector(const Columns& columns, const Query& query, const Request& request, Day today)
    : columns_(columns),
      query_(query),
      request_(request),
      today_(today),
      filter_(request.wanted, columns.names(), today),
      facets_(filter_, columns.names()),
      work_per_row_(kWorkOfRow + kWorkOfToken * count_tokens(query)) {}

void Collector::collect(SideFile::Reading& reading) {
  if (query_.empty()) return take_all();
  take_part(reading, Part::whole);
  if (capped_) take_part(reading, Part::head);
}

void Collector::take_part(SideFile::Reading& reading, Part part) {
  work_left_ = is_narrowed(filter_) ? kMostNarrowedWork : kMostWork;
  Slot last = 0;
  walk(reading, part, query_, [&](Slot slot, std::span<const PhraseCounts> phrases) {
    last = slot;
    return slot <= seen_to_ || take_row(slot, phrases);
  });
  seen_to_ = last;
}

void Collector::take_all() {
  work_left_ = kMostRows;
  work_per_row_ = 1;
  columns_.each([&](Slot slot, const Attributes& of) {
    if (filter_.may_see(of)) take(slot, of, 0);
    return spend(work_per_row_);
  });
}

bool Collector::take_row(Slot slot, std::span<const PhraseCounts> phrases) {
  const Attributes* of = columns_.find(slot);
  if (of != nullptr && filter_.may_see(*of)) take(slot, *of, relevance(query_, phrases, *of));
  return spend(work_per_row_);
}

void Collector::take(Slot slot, const Attributes& of, double relevance) {
  const FacetMask against = filter_.against(of);
  facets_.add(of, against);
  if (against != 0) return;
  const Place place = place_of(slot, of, request_.order, relevance, today_);
  if (!request_.after || goes_before(*request_.after, place)) hits_.push_back(place);
}

bool Collector::spend(std::size_t work) {
  work_left_ -= std::min(work, work_left_);
  capped_ = capped_ || work_left_ == 0;
  return work_left_ > 0;
}

std::vector<Place> Collector::best() const {
  std::vector<Place> best(std::min(hits_.size(), request_.limit + 1));
  std::ranges::partial_sort_copy(hits_, best, goes_before, {}, {});
  return best;
}

}  // namespace huiqi::search
