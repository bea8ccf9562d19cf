#pragma once

#include "http/router.h"
#include "identity/directory.h"
#include "store/database.h"

namespace huiqi::policy {

// What the routes need; all that it refers to outlives the router.
struct PublicApi {
  store::Database& database;
  const identity::Directory& directory;
  const Clock& clock;
};

// GET /api/v1/public/home, /public/documents/{id}, /public/measures/{id}: for anyone. The answers may be kept (tags of
// public_tags.h), but not over midnight: what is in force changes with the day.
void add_public_routes(http::Router& router, const PublicApi& api);

}  // namespace huiqi::policy
