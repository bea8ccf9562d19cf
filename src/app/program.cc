#include "app/program.h"

#include <stdexcept>

#include "app/policy_part.h"
#include "app/search_part.h"
#include "app/stale_answers.h"
#include "app/system_routes.h"
#include "identity/api.h"
#include "inbox/api.h"

namespace huiqi::app {
namespace {

identity::SessionSettings session_settings(const Settings& settings) {
  identity::SessionSettings session;
  session.idle = settings.session_idle;
  session.longest = settings.session_longest;
  return session;
}

jobs::Options job_options(const Settings& settings) {
  jobs::Options options;
  options.node = settings.node;
  return options;
}

void refuse_undeclared(const http::Router& router, const identity::Permissions& permissions) {
  const auto undeclared = identity::undeclared_permissions(router, permissions);
  if (!undeclared.empty()) throw std::logic_error("a permission that permissions.yaml lacks: " + undeclared.front());
}

}  // namespace

// In the order in which they need each other.
struct Program::Services {
  explicit Services(const Surroundings& given)
      : around(given),
        accounts(given.database, given.clock, given.ids, hasher, given.shared.directory),
        sessions(given.database, given.clock, given.ids, hasher, given.shared.directory, given.shared.permissions,
                 session_settings(given.settings)),
        search(around),
        runner(given.database, given.clock, &given.observer, job_options(given.settings)),
        policy(given, runner),
        dispatcher(make_site(), given.shared.texts, given.observer) {}

  http::Site make_site() {
    const auto& shared = around.shared;
    http::Site site;
    add_system_routes(site.router, around.database, around.settings);
    add_metrics_route(site.router, [this] { return dispatcher.metrics().text(); });
    identity::add_routes(site.router, {accounts, sessions, shared.directory, around.clock});
    search.add_routes(site.router);
    inbox::add_routes(site.router, {around.database, shared.directory, around.clock});
    policy.add_routes(site.router);
    refuse_undeclared(site.router, shared.permissions);
    site.authorise = identity::authoriser(sessions, shared.permissions);
    const auto pages = shared.folder / "web";
    if (std::filesystem::exists(pages)) {
      site.files.emplace(pages, std::vector<http::StaticFiles::Page>{{"/", "index.html"}, {"/desk", "desk.html"}});
    }
    return site;
  }

  Surroundings around;
  identity::PasswordHasher hasher;
  identity::AccountService accounts;
  identity::SessionService sessions;
  SearchPart search;
  jobs::Runner runner;
  PolicyPart policy;
  http::Dispatcher dispatcher;
  std::optional<store::EventWorker> events;
  std::optional<StaleAnswers> stale_answers;
};

Program::Program(const Surroundings& around) : services_(std::make_unique<Services>(around)) {}
Program::~Program() {
  services_->runner.stop();  // its handlers work with the parts
}

http::Dispatcher& Program::dispatcher() {
  return services_->dispatcher;
}

std::optional<identity::Credentials> Program::ensure_administrator(identity::OrganisationId unit) {
  return services_->accounts.ensure_administrator(unit);
}

void Program::start_background() {
  const auto& around = services_->around;
  services_->events.emplace(around.database, std::vector<store::Consumer>{}, around.observer);
  services_->stale_answers.emplace(around.database, around.clock, around.observer, services_->dispatcher.cache());
  services_->search.start_background();
  services_->runner.start();
}

}  // namespace huiqi::app
