#pragma once

#include "app/core.h"
#include "http/router.h"
#include "search/feed.h"
#include "search/thesaurus.h"

namespace huiqi::app {

struct Surroundings;

// Full-text search: the index in the data folder, its routes, and the thread that feeds it.
class SearchPart {
 public:
  explicit SearchPart(const Surroundings& around);

  void add_routes(http::Router& router);
  void start_background();

 private:
  const Surroundings& around_;
  search::Folding folding_;
  search::Thesaurus thesaurus_;
  search::Index index_;
  std::optional<search::Feeder> feeder_;
};

}  // namespace huiqi::app
