#pragma once

#include "search/search.h"
#include "search/walk.h"

namespace huiqi::search {

// The hits of one query, ranked and counted as they come by.
class Collector {
 public:
  Collector(const Columns& columns, const Query& query, const Request& request, Day today);

  // Walks through the index, the newest first, until enough work is done; then through titles and headings alone.
  void collect(SideFile::Reading& reading);

  // The best hits after `request.after`, in order: at most one more than `request.limit`.
  std::vector<Place> best() const;

  const FacetCounter& facets() const { return facets_; }
  bool capped() const { return capped_; }

 private:
  void take_part(SideFile::Reading& reading, Part part);
  void take_all();
  bool take_row(Slot slot, std::span<const PhraseCounts> phrases);
  void take(Slot slot, const Attributes& of, double relevance);
  bool spend(std::size_t work);

  const Columns& columns_;
  const Query& query_;
  const Request& request_;
  Day today_;
  Filter filter_;
  FacetCounter facets_;
  std::vector<Place> hits_;
  std::size_t work_per_row_ = 0;
  std::size_t work_left_ = 0;
  Slot seen_to_ = 0;  // every hit up to here has been taken
  bool capped_ = false;
};

}  // namespace huiqi::search
