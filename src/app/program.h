#pragma once

#include "app/core.h"
#include "base/observation.h"
#include "http/dispatcher.h"
#include "identity/account_service.h"
#include "policy/read.h"
#include "store/event_worker.h"

namespace huiqi::app {

// What the outside gives: a test brings its own clock, and reads files in its own process.
struct Surroundings {
  const Settings& settings;
  const Shared& shared;
  store::Database& database;
  const Clock& clock;
  IdSource& ids;
  Observer& observer;
  policy::DocumentReader read_document;
};

// Huiqi in motion over one database: the services, their routes, and what runs behind them. The server and the scenario
// tests both stand on it. All that it is given must outlive it.
class Program {
 public:
  explicit Program(const Surroundings& around);
  ~Program();
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  http::Dispatcher& dispatcher();

  // At the first start: the account that makes all others, at `unit`. Nothing when there are accounts.
  std::optional<identity::Credentials> ensure_administrator(identity::OrganisationId unit);

  // Sealing events, feeding what follows them, working off jobs. Without it nothing happens between two requests.
  void start_background();

 private:
  struct Services;
  std::unique_ptr<Services> services_;
};

}  // namespace huiqi::app
