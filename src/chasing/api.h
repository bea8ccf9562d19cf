#pragma once

#include "chasing/chase_service.h"
#include "http/router.h"
#include "identity/directory.h"

namespace huiqi::chasing {

// What only the owner of the subjects knows. `app` wires it, so that chasing knows no module above it.
struct Source {
  // What the subject is called; nothing where there is no such thing.
  std::function<std::optional<std::string>(store::Tx&, std::string_view kind, std::int64_t id)> title_of;
  // Every unit that owes a report and has been silent for too long, with what it owes.
  std::function<std::vector<Recipient>(store::Tx&)> silent;
};

// What the routes need; all that it refers to outlives the router.
struct Services {
  ChaseService& chases;
  Source source;
  store::Database& database;
  const identity::Directory& directory;
  const Clock& clock;
};

// GET /api/v1/chases, POST /chases (who may use the rung), POST /chases/{id}/answer (the chased unit).
void add_routes(http::Router& router, const Services& services);

}  // namespace huiqi::chasing
