#pragma once

#include "http/router.h"
#include "policy/publication_service.h"

namespace huiqi::policy {

// What the routes need; all that it refers to outlives the router.
struct PublicationApi {
  PublicationService& publication;
  store::Database& database;
  const identity::Directory& directory;
  const identity::Permissions& permissions;
  const Clock& clock;
};

// /api/v1/documents/{id}/publication and below, PUT /documents/{id}/successor: each answers the document as it now is.
void add_publication_routes(http::Router& router, const PublicationApi& api);

}  // namespace huiqi::policy
