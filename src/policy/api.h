#pragma once

#include "http/router.h"
#include "policy/document_service.h"
#include "policy/import_service.h"
#include "policy/review_service.h"

namespace huiqi::policy {

struct Services {
  ImportService& imports;
  DocumentService& documents;
  ReviewService& review;
  const Texts& texts;
};
void add_routes(http::Router& router, const Services& services);

}  // namespace huiqi::policy
