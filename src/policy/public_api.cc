#include "policy/public_api.h"

#include "policy/public_pages.h"

namespace huiqi::policy {
namespace {

struct VersionQuery {
  std::optional<std::int64_t> version = {};
};
void fields(auto& visit, json::Of<VersionQuery> auto& query) {
  visit("version", query.version, json::Between{1, std::numeric_limits<std::int32_t>::max()});
}

// What `load` makes of one snapshot, as an answer that may be kept.
template <class Load>
Result<http::Response> answer(const PublicApi& api, Load load) {
  std::set<std::string> tags;
  HQ_TRY(const auto page, api.database.read([&](store::Tx& tx) {
    return load(PublicReading{tx, api.directory, api.clock.today(), tags});
  }));
  return http::ok(page).same_for_all({tags.begin(), tags.end()});
}

Result<http::Response> document(const PublicApi& api, const http::Request& request) {
  HQ_TRY(const auto id, request.path<DocumentId>("id"));
  HQ_TRY(const auto query, request.query<VersionQuery>());
  return answer(api, [&](const PublicReading& reading) { return public_document(reading, id, query.version); });
}

Result<http::Response> measure(const PublicApi& api, const http::Request& request) {
  HQ_TRY(const auto id, request.path<MeasureId>("id"));
  return answer(api, [&](const PublicReading& reading) { return public_measure(reading, id); });
}

}  // namespace

void add_public_routes(http::Router& router, const PublicApi& api) {
  router.get("/api/v1/public/home", http::anyone(), [api](const http::Request&) {
    return answer(api, [](const PublicReading& reading) -> Result<PublicHome> { return public_home(reading); });
  });
  router.get("/api/v1/public/documents/{id}", http::anyone(),
             [api](const http::Request& request) { return document(api, request); });
  router.get("/api/v1/public/measures/{id}", http::anyone(),
             [api](const http::Request& request) { return measure(api, request); });
}

}  // namespace huiqi::policy
