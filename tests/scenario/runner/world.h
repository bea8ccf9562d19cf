#pragma once

#include "app/program.h"
#include "scenario/runner/subset.h"
#include "support/fixed_clock.h"
#include "support/recording_observer.h"
#include "support/shared.h"
#include "support/test_database.h"

namespace huiqi::scenario {

struct Answer {
  const http::Route* route = nullptr;  // null: no route
  int status = 0;
  Headers headers;
  std::string body;

  std::string header(std::string_view name) const;  // empty if there is none
};

// The whole program over a fresh database, with a clock that stands, and people who sign in when they are first needed.
class World {
 public:
  explicit World(store::Dialect dialect);

  void set_clock(const std::string& at);
  // An account with these posts, as "enter@980000.industry"; the first is the one under which it signs in.
  void add_person(const std::string& login, const std::vector<std::string>& posts);
  void act_as(const std::string& login) { acting_ = login; }  // empty: nobody
  // As whoever acts, with the session's cookie and token.
  Answer send(std::string_view method, std::string_view target, Headers headers = {}, const std::string& body = {});
  // Asks for the route only whether it may be called: the status and code of the refusal, or nothing.
  std::string refusal(const http::Route& route);

  app::Program& program() { return *program_; }
  static constexpr std::string_view kPassword = "a password of tests";

 private:
  Answer dispatch(std::string_view method, std::string_view target, const Headers& headers, const std::string& body);
  const Headers& session_of(const std::string& login);

  huiqi::testing::TempFolder folder_;
  huiqi::testing::TestDatabase database_;
  huiqi::testing::FixedClock clock_{"2026-03-02T09:00:00+08:00"};
  huiqi::testing::RecordingObserver observer_;
  IdSource ids_{clock_, 1};
  app::Settings settings_;
  identity::PasswordHasher cheap_hasher_{{1, 8U << 10U}};
  std::unique_ptr<app::Program> program_;
  std::string acting_;
  std::map<std::string, Headers> sessions_;  // by login
};

}  // namespace huiqi::scenario
