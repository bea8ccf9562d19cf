#include "policy/routes_api.h"

namespace huiqi::policy {
namespace {

struct DocumentsQuery {
  std::optional<DocumentFilterState> state = {};
  std::string q = {};
  std::int64_t limit = 50;
  std::optional<std::string> cursor = {};
};
void fields(auto& visit, json::Of<DocumentsQuery> auto& query) {
  visit("state", query.state);
  visit("q", query.q, json::or_default, json::Length{0, 100});
  visit("limit", query.limit, json::or_default, json::Between{1, 200});
  visit("cursor", query.cursor, json::Length{0, 200});
}

http::Access reading() {
  return http::needs("documents.read");
}

// The last part of a name that may carry folders.
std::string_view base_name(std::string_view name) {
  return name.substr(name.rfind('/') + 1);
}

}  // namespace

std::string etag_of_revision(std::int64_t revision) {
  return "\"r" + std::to_string(revision) + '"';
}

Result<VersionKey> version_key(const http::Request& request) {
  HQ_TRY(const auto document, request.path<DocumentId>("id"));
  HQ_TRY(const auto number, request.path<std::int64_t>("number"));
  return VersionKey{document, number};
}

http::Response version_response(const VersionView& view) {
  return http::ok(view).set("ETag", etag_of_revision(view.version.revision));
}

void add_document_routes(http::Router& router, const Services& services) {
  auto& documents = services.documents;
  router.get("/api/v1/documents", reading(), [&documents](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto query, request.query<DocumentsQuery>());
    HQ_TRY(const auto page, documents.list({query.state, query.q}, query.cursor, query.limit));
    return http::ok(listed(page));
  });
  router.get("/api/v1/documents/{id}", reading(), [&documents](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto id, request.path<DocumentId>("id"));
    HQ_TRY(const auto view, documents.find(identity::actor_of(request), id));
    return http::ok(view);
  });
  const std::string version = "/api/v1/documents/{id}/versions/{number}";
  router.get(version, reading(), [&documents](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto key, version_key(request));
    HQ_TRY(const auto view, documents.version(key));
    return version_response(view);
  });
  router.get(
      version + "/originals/{digest}", reading(), [&documents](const http::Request& request) -> Result<http::Response> {
        HQ_TRY(const auto key, version_key(request));
        HQ_TRY(const auto digest, request.path<std::string>("digest"));
        HQ_TRY(auto file, documents.original(key, digest));
        return http::attachment(base_name(file.original.name), "application/octet-stream", std::move(file.bytes));
      });
}

}  // namespace huiqi::policy
