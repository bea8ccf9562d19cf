#include "identity/directory_search.h"
#include "identity/routes_api.h"

namespace huiqi::identity {
namespace {

struct OrganisationQuery {
  std::string q;
  std::string within{Divisions::kRoot};
  std::optional<OrganisationKind> kind = {};
  std::optional<Date> on = {};
  std::int64_t limit = 20;
};
void fields(auto& visit, json::Of<OrganisationQuery> auto& query) {
  visit("q", query.q, json::or_default, json::Length{0, 60});
  visit("within", query.within, json::or_default, json::Length{1, 20});
  visit("kind", query.kind);
  visit("on", query.on);
  visit("limit", query.limit, json::or_default, json::Between{1, 100});
}

struct DivisionQuery {
  std::optional<std::string> q = {};
  std::string within{Divisions::kRoot};
  std::optional<Date> on = {};
};
void fields(auto& visit, json::Of<DivisionQuery> auto& query) {
  visit("q", query.q, json::Length{1, 60});
  visit("within", query.within, json::or_default, json::Length{1, 20});
  visit("on", query.on);
}

struct OnQuery {
  std::optional<Date> on = {};
};
void fields(auto& visit, json::Of<OnQuery> auto& query) {
  visit("on", query.on);
}

http::Access see() {
  return http::needs("organisations.read");
}

constexpr std::size_t kMostDivisions = 50;

Result<const Division*> division_at(const Directory& directory, std::string_view code) {
  const auto* division = directory.divisions.find(code);
  if (!division) return fail(ErrorKind::not_found, "identity.no_such_division");
  return division;
}

Result<const Organisation*> organisation_at(const Directory& directory, const http::Request& request) {
  HQ_TRY(const auto id, request.path<OrganisationId>("id"));
  const auto* organisation = directory.organisations.find(id);
  if (!organisation) return fail(ErrorKind::not_found, "identity.no_such_organisation");
  return organisation;
}

void add_organisation_routes(http::Router& router, const Services& services) {
  router.get("/api/v1/organisations", see(), [services](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto query, request.query<OrganisationQuery>());
    return http::ok(search_organisations(services.directory,
                                         {query.q, query.within, query.kind, query.on.value_or(services.clock.today()),
                                          static_cast<std::size_t>(query.limit)}));
  });
  router.get("/api/v1/organisations/{id}", see(), [services](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto* organisation, organisation_at(services.directory, request));
    HQ_TRY(const auto query, request.query<OnQuery>());
    return http::ok(organisation_view(services.directory, *organisation, query.on.value_or(services.clock.today())));
  });
  router.get("/api/v1/organisations/{id}/children", see(),
             [services](const http::Request& request) -> Result<http::Response> {
               HQ_TRY(const auto* organisation, organisation_at(services.directory, request));
               HQ_TRY(const auto query, request.query<OnQuery>());
               const auto on = query.on.value_or(services.clock.today());
               std::vector<OrganisationView> views;
               for (const auto* child : services.directory.organisations.children(organisation->key, on)) {
                 views.push_back(organisation_view(services.directory, *child, on));
               }
               return http::ok(views);
             });
}

}  // namespace

void add_directory_routes(http::Router& router, const Services& services) {
  add_organisation_routes(router, services);
  router.get("/api/v1/divisions", http::anyone(), [services](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto query, request.query<DivisionQuery>());
    const auto on = query.on.value_or(services.clock.today());
    if (query.q) return http::ok(search_divisions(services.directory, *query.q, on, kMostDivisions));
    HQ_TRY(const auto* within, division_at(services.directory, query.within));
    return http::ok(divisions_below(services.directory, *within, on));
  });
  router.get("/api/v1/divisions/{code}", http::anyone(),
             [services](const http::Request& request) -> Result<http::Response> {
               HQ_TRY(const auto code, request.path<std::string>("code"));
               HQ_TRY(const auto query, request.query<OnQuery>());
               HQ_TRY(const auto* division, division_at(services.directory, code));
               return http::ok(division_view(services.directory, *division, query.on.value_or(services.clock.today())));
             });
}

}  // namespace huiqi::identity
