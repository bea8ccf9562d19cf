#pragma once

#include "http/router.h"
#include "identity/directory.h"
#include "store/database.h"

namespace huiqi::inbox {

// What the routes need; all of it outlives the router.
struct Services {
  store::Database& database;
  const identity::Directory& directory;
  const Clock& clock;
};

// GET /api/v1/inbox (a session): what is wanted of the post that the session acts under.
void add_routes(http::Router& router, const Services& services);

}  // namespace huiqi::inbox
