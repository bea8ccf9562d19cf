#include "policy/publication_api.h"

#include "identity/api.h"
#include "policy/document_view.h"

namespace huiqi::policy {
namespace {

struct NewProposal {
  std::int64_t version = 1;
  SecrecyCheckView secrecy_check;
};
void fields(auto& visit, json::Of<NewProposal> auto& body) {
  visit("version", body.version);
  visit("secrecy_check", body.secrecy_check);
}

struct Approval {
  ProposalId proposal;
};
void fields(auto& visit, json::Of<Approval> auto& body) {
  visit("proposal", body.proposal);
}

struct Refusal {
  ProposalId proposal;
  std::string reason;
};
void fields(auto& visit, json::Of<Refusal> auto& body) {
  visit("proposal", body.proposal);
  visit("reason", body.reason, json::Length{1, 500});
}

struct Reason {
  std::string reason;
};
void fields(auto& visit, json::Of<Reason> auto& body) {
  visit("reason", body.reason, json::Length{1, 500});
}

Result<DocumentView> view_of(const PublicationApi& api, const http::Request& request, DocumentId id) {
  const Viewer viewer{identity::actor_of(request), api.directory, api.permissions, api.clock.today()};
  return api.database.read([&](store::Tx& tx) { return document_view(tx, viewer, id); });
}

// Reads the body, does the act, answers the document.
template <class Body, class Act>
http::Handler handler(const PublicationApi& api, Act act) {
  return [api, act](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto id, request.path<DocumentId>("id"));
    HQ_TRY(const auto body, request.json<Body>());
    HQ_CHECK(act(api.publication, identity::actor_of(request), id, body));
    HQ_TRY(const auto view, view_of(api, request, id));
    return http::ok(view);
  };
}

Result<http::Response> propose(const PublicationApi& api, const http::Request& request) {
  HQ_TRY(const auto id, request.path<DocumentId>("id"));
  HQ_TRY(const auto body, request.json<NewProposal>());
  const auto& check = body.secrecy_check;
  HQ_CHECK(api.publication.propose(identity::actor_of(request), id, body.version,
                                   {check.checked_by, check.checked_on, check.statement}));
  HQ_TRY(const auto view, view_of(api, request, id));
  return http::created(view, "/api/v1/documents/" + to_text(id));
}

}  // namespace

void fields(auto& visit, json::Of<SuccessorChange> auto& body) {
  visit("document", body.document);
  visit("ended_on", body.ended_on);
}

void add_publication_routes(http::Router& router, const PublicationApi& api) {
  using Actor = const identity::Actor&;
  using Service = PublicationService&;
  const std::string base = "/api/v1/documents/{id}/publication";
  router.post(base, http::needs("publication.propose"),
              [api](const http::Request& request) { return propose(api, request); });
  router.post(base + "/approve", http::needs("publication.approve"),
              handler<Approval>(api, [](Service service, Actor actor, DocumentId id, const Approval& body) {
                return service.approve(actor, id, body.proposal);
              }));
  router.post(base + "/refuse", http::needs("publication.approve"),
              handler<Refusal>(api, [](Service service, Actor actor, DocumentId id, const Refusal& body) {
                return service.refuse(actor, id, body.proposal, body.reason);
              }));
  router.post(base + "/withdraw", http::needs("publication.approve"),
              handler<Reason>(api, [](Service service, Actor actor, DocumentId id, const Reason& body) {
                return service.withdraw(actor, id, body.reason);
              }));
  router.put(
      "/api/v1/documents/{id}/successor", http::needs("documents.review"),
      handler<SuccessorChange>(api, [](Service service, Actor actor, DocumentId id, const SuccessorChange& body) {
        return service.set_successor(actor, id, body);
      }));
}

}  // namespace huiqi::policy
