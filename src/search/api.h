#pragma once

#include "base/time.h"
#include "http/router.h"
#include "search/index.h"
#include "search/thesaurus.h"

namespace huiqi::search {

// What the routes need; all of it outlives the router.
struct Api {
  const Index& index;
  const Thesaurus& thesaurus;
  const Clock& clock;
};

// GET /api/v1/public/search and /public/suggest: what everyone may see. GET /api/v1/search (documents.read):
// everything.
void add_routes(http::Router& router, const Api& api);

}  // namespace huiqi::search
