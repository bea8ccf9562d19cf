#include "chasing/api.h"

#include "chasing/views_api.h"
#include "identity/account_store.h"
#include "identity/api.h"
#include "json/page.h"

namespace huiqi::chasing {
namespace {

constexpr std::size_t kMostUnits = 500;

struct ChaseQuery {
  std::optional<Id<struct AnySubjectTag>> subject = {};
  std::optional<identity::OrganisationId> unit = {};
  std::string rung;
  std::optional<ChaseState> state = {};
  std::int64_t limit = 50;
  std::optional<std::string> cursor = {};
};
void fields(auto& visit, json::Of<ChaseQuery> auto& query) {
  visit("subject", query.subject);
  visit("unit", query.unit);
  visit("rung", query.rung, json::Length{0, 60}, json::or_default);
  visit("state", query.state);
  visit("limit", query.limit, json::Between{1, 200}, json::or_default);
  visit("cursor", query.cursor, json::Length{1, 200});
}

struct NamedSubject {
  std::string kind;
  Id<struct AnySubjectTag> id;
};
void fields(auto& visit, json::Of<NamedSubject> auto& subject) {
  visit("kind", subject.kind, json::Length{1, 60});
  visit("id", subject.id);
}

struct NewChases {
  std::string rung;
  std::string text;
  bool all_silent = false;
  std::optional<NamedSubject> subject = {};
  std::vector<identity::OrganisationId> organisation_ids;
  std::optional<std::int64_t> working_days = {};
};
void fields(auto& visit, json::Of<NewChases> auto& body) {
  visit("rung", body.rung, json::Length{1, 60});
  visit("text", body.text, json::Length{1, 2000});
  visit("all_silent", body.all_silent, json::or_default);
  visit("subject", body.subject);
  visit("organisation_ids", body.organisation_ids, json::Count{0, kMostUnits}, json::or_default);
  visit("working_days", body.working_days, json::Between{1, 60});
}

struct AnswerBody {
  std::string answer;
};
void fields(auto& visit, json::Of<AnswerBody> auto& body) {
  visit("answer", body.answer, json::Length{1, 5000});
}

std::vector<ChaseView> chase_views(store::Tx& tx, const identity::Directory& directory, std::vector<Chase> chases) {
  std::vector<identity::AccountId> ids;
  for (const Chase& chase : chases) {
    ids.push_back(chase.account);
    if (chase.answered_by) ids.push_back(*chase.answered_by);
  }
  const auto accounts = identity::accounts_of(tx, ids);
  std::vector<ChaseView> views;
  for (Chase& chase : chases) {
    ChaseView view;
    view.organisation = organisation_ref(directory, chase.organisation, chase.sent_on).name;
    view.by = person_of(accounts.at(chase.account), chase.sender, directory, chase.sent_on);
    if (chase.answered_by) {
      view.answered_by = person_of(accounts.at(*chase.answered_by), chase.organisation, directory, chase.sent_on);
    }
    view.chase = std::move(chase);
    views.push_back(std::move(view));
  }
  return views;
}

bool is_among(const std::vector<identity::OrganisationId>& wanted, identity::OrganisationId organisation) {
  return wanted.empty() || std::ranges::find(wanted, organisation) != wanted.end();
}

// All that are silent, or those of them that are named.
std::vector<Recipient> silent_ones(store::Tx& tx, const Services& services, const NewChases& body) {
  auto silent = services.source.silent(tx);
  std::erase_if(silent, [&](const Recipient& each) { return !is_among(body.organisation_ids, each.organisation); });
  return silent;
}

Result<std::vector<Recipient>> named_ones(store::Tx& tx, const Services& services, const NewChases& body) {
  const auto title = services.source.title_of(tx, body.subject->kind, body.subject->id.value);
  if (!title) return fail(ErrorKind::not_found, "chasing.no_such_subject");
  std::vector<Recipient> named;
  for (const auto id : body.organisation_ids) {
    if (!services.directory.organisations.find(id)) return fail(ErrorKind::not_found, "identity.no_such_organisation");
    named.push_back({id, {{body.subject->kind, body.subject->id.value, *title}}});
  }
  return named;
}

Result<http::Response> list(const Services& services, const http::Request& request) {
  HQ_TRY(const auto query, request.query<ChaseQuery>());
  const auto subject = query.subject ? std::optional{query.subject->value} : std::nullopt;
  const ChaseFilter filter{subject, query.unit, query.rung, query.state};
  HQ_TRY(auto found, services.chases.list(filter, query.cursor, query.limit));
  Page<ChaseView> page;
  page.next = std::move(found.next);
  page.items = services.database.read(
      [&](store::Tx& tx) { return chase_views(tx, services.directory, std::move(found.items)); });
  return http::ok(page);
}

Result<http::Response> send(const Services& services, const http::Request& request) {
  HQ_TRY(const auto body, request.json<NewChases>());
  if (body.all_silent == body.subject.has_value()) return fail(ErrorKind::invalid, "chasing.what_about");
  Sending sending{body.rung, body.text, {}, {}};
  if (body.working_days) sending.working_days = static_cast<int>(*body.working_days);
  HQ_TRY(sending.to, services.database.read([&](store::Tx& tx) -> Result<std::vector<Recipient>> {
    if (body.all_silent) return silent_ones(tx, services, body);
    return named_ones(tx, services, body);
  }));
  HQ_TRY(auto sent, services.chases.send(identity::actor_of(request), sending));
  Page<ChaseView> page;
  page.items =
      services.database.read([&](store::Tx& tx) { return chase_views(tx, services.directory, std::move(sent)); });
  return http::created(page, "/api/v1/chases");
}

Result<http::Response> answer(const Services& services, const http::Request& request) {
  HQ_TRY(const auto id, request.path<ChaseId>("id"));
  HQ_TRY(const auto body, request.json<AnswerBody>());
  HQ_TRY(auto chase, services.chases.answer(identity::actor_of(request), id, body.answer));
  auto views =
      services.database.read([&](store::Tx& tx) { return chase_views(tx, services.directory, {std::move(chase)}); });
  return http::ok(views.front());
}

}  // namespace

void add_routes(http::Router& router, const Services& services) {
  router.get("/api/v1/chases", http::needs("ledger.read"),
             [services](const http::Request& request) { return list(services, request); });
  router.post("/api/v1/chases", http::needs("chasing.send"),
              [services](const http::Request& request) { return send(services, request); });
  router.post("/api/v1/chases/{id}/answer", http::needs("ledger.enter"),
              [services](const http::Request& request) { return answer(services, request); });
}

}  // namespace huiqi::chasing
