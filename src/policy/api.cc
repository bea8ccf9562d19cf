#include "policy/api.h"

#include "policy/routes_api.h"

namespace huiqi::policy {

void add_routes(http::Router& router, const Services& services) {
  add_import_routes(router, services);
  add_document_routes(router, services);
  add_review_routes(router, services);
}

}  // namespace huiqi::policy
