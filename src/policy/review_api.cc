#include "http/representation.h"
#include "policy/routes_api.h"

namespace huiqi::policy {
namespace {

constexpr auto kVersion = "/api/v1/documents/{id}/versions/{number}";

http::Access reviewing() {
  return http::needs("documents.review");
}

// The revision that the client says it saw.
Result<Seen> seen_by(const http::Request& request) {
  const auto named = request.header("If-Match");
  if (!named) return fail(ErrorKind::invalid, "http.match_required");
  return Seen{[named = std::string{*named}](std::int64_t revision) {
    return http::names_etag(named, etag_of_revision(revision));
  }};
}

// One route: what it changes, and how its body (if it takes one) becomes an edit.
using EditOf = std::function<Result<Edit>(const http::Request&)>;

http::Handler changing(ReviewService& review, EditOf edit_of) {
  return [&review, edit_of = std::move(edit_of)](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto key, version_key(request));
    HQ_TRY(const auto seen, seen_by(request));
    HQ_TRY(const auto edit, edit_of(request));
    HQ_TRY(const auto view, review.change(identity::actor_of(request), key, seen, edit));
    return version_response(view);
  };
}

// An edit that takes a body.
template <class Body>
EditOf with_body(std::string_view what, Result<void> (*apply)(Editing&, const Body&)) {
  return [=](const http::Request& request) -> Result<Edit> {
    HQ_TRY(auto body, request.json<Body>());
    return Edit{what, [=, body = std::move(body)](Editing& editing) { return apply(editing, body); }};
  };
}

// The same of the measure that the path names.
template <class Body, class Of>
EditOf of_measure(std::string_view what, Result<void> (*apply)(Editing&, Of, const Body&)) {
  return [=](const http::Request& request) -> Result<Edit> {
    HQ_TRY(const auto measure, request.path<MeasureId>("measure"));
    HQ_TRY(auto body, request.json<Body>());
    return Edit{what, [=, body = std::move(body)](Editing& editing) { return apply(editing, measure, body); }};
  };
}

// The same of what stands outside the measures.
template <class Body>
EditOf outside(std::string_view what, Result<void> (*apply)(Editing&, std::optional<MeasureId>, const Body&)) {
  return [=](const http::Request& request) -> Result<Edit> {
    HQ_TRY(auto body, request.json<Body>());
    return Edit{what, [=, body = std::move(body)](Editing& editing) { return apply(editing, {}, body); }};
  };
}

struct Removal {
  std::optional<std::string> reason = {};
};
void fields(auto& visit, json::Of<Removal> auto& removal) {
  visit("reason", removal.reason, json::Length{0, 200});
}

Result<Edit> removal(const http::Request& request) {
  HQ_TRY(const auto measure, request.path<MeasureId>("measure"));
  HQ_TRY(auto query, request.query<Removal>());
  return Edit{"measures", [=](Editing& editing) { return remove_measure(editing, measure, query.reason); }};
}

Result<Edit> confirmation(const http::Request& request) {
  HQ_TRY(const auto measure, request.path<MeasureId>("measure"));
  return Edit{"confirmed", [=](Editing& editing) { return confirm_measure(editing, measure); }};
}

void add_version_routes(http::Router& router, ReviewService& review) {
  const std::string version = kVersion;
  router.patch(version, reviewing(), changing(review, with_body("metadata", change_particulars)));
  router.put(version + "/conditions", reviewing(), changing(review, with_body("conditions", set_conditions)));
  router.put(version + "/pairs", reviewing(), changing(review, with_body("pairs", set_pairs)));
  router.put(version + "/targets", reviewing(), changing(review, outside("targets", set_targets)));
  router.put(version + "/goals", reviewing(), changing(review, outside("goals", set_goals)));
  router.post(version + "/confirm", reviewing(), changing(review, with_body("confirmed", confirm_all)));
  router.post(version + "/review", reviewing(), [&review](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto key, version_key(request));
    HQ_TRY(const auto seen, seen_by(request));
    HQ_TRY(const auto view, review.finish(identity::actor_of(request), key, seen));
    return version_response(view);
  });
  router.del(version, reviewing(), [&review](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto key, version_key(request));
    HQ_TRY(const auto seen, seen_by(request));
    HQ_CHECK(review.discard(identity::actor_of(request), key, seen));
    return http::no_content();
  });
  router.post("/api/v1/documents/{id}/versions", reviewing(),
              [&review](const http::Request& request) -> Result<http::Response> {
                HQ_TRY(const auto id, request.path<DocumentId>("id"));
                HQ_TRY(const auto body, request.json<Reason>());
                HQ_TRY(const auto view, review.correct(identity::actor_of(request), id, body.reason));
                auto response = version_response(view);
                response.set_status(201);
                return response;
              });
}

void add_measure_routes(http::Router& router, ReviewService& review) {
  const std::string measures = std::string{kVersion} + "/measures";
  const std::string measure = measures + "/{measure}";
  const auto adding = changing(review, with_body("measures", add_measure));
  router.post(measures, reviewing(), [adding](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(auto response, adding(request));
    response.set_status(201);
    return response;
  });
  router.patch(measure, reviewing(), changing(review, of_measure("measures", change_measure)));
  router.del(measure, reviewing(), changing(review, removal));
  router.post(measure + "/split", reviewing(), changing(review, of_measure("measures", split_measure)));
  router.put(measure + "/units", reviewing(), changing(review, of_measure("units", set_units)));
  router.put(measure + "/targets", reviewing(), changing(review, of_measure("targets", set_targets)));
  router.put(measure + "/goals", reviewing(), changing(review, of_measure("goals", set_goals)));
  router.post(measure + "/confirm", reviewing(), changing(review, confirmation));
}

}  // namespace

void add_review_routes(http::Router& router, const Services& services) {
  add_version_routes(router, services.review);
  add_measure_routes(router, services.review);
}

}  // namespace huiqi::policy
