#pragma once

#include "base/page.h"
#include "identity/api.h"
#include "policy/api.h"

// The lists of routes that add_routes puts together, and what they share.
namespace huiqi::policy {

void add_import_routes(http::Router& router, const Services& services);
void add_document_routes(http::Router& router, const Services& services);
void add_review_routes(http::Router& router, const Services& services);

std::string etag_of_revision(std::int64_t revision);
// Of the path's {id} and {number}.
Result<VersionKey> version_key(const http::Request& request);
// With its ETag.
http::Response version_response(const VersionView& view);

// A page as lists answer it: `next` is there on the last one too, as null.
template <class T>
struct Listed {
  const std::vector<T>& items;
  std::optional<std::optional<std::string>> next;
};
template <class T>
void fields(auto& visit, const Listed<T>& list) {
  visit("items", list.items);
  visit("next", list.next);
}
template <class T>
Listed<T> listed(const Page<T>& page) {
  return {page.items, page.next};
}

}  // namespace huiqi::policy
