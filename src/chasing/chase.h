#pragma once

#include "identity/account.h"

namespace huiqi::chasing {

using ChaseId = Id<struct ChaseTag>;

enum class ChaseState : std::uint8_t {
  open,  // an answer is due
  answered,
  settled,   // what it asked for was done, so no answer is due any more
  recorded,  // a circular, a talk: there is nothing to answer
};
constexpr auto enum_names(ChaseState) {
  return named<ChaseState>({{ChaseState::open, "open"},
                            {ChaseState::answered, "answered"},
                            {ChaseState::settled, "settled"},
                            {ChaseState::recorded, "recorded"}});
}

// What a unit is chased about: any thing of any engine.
struct Subject {
  std::string kind;  // "task"
  std::int64_t id = 0;
  std::string title;
  friend bool operator==(const Subject&, const Subject&) = default;
};

struct Chase {
  ChaseId id;
  std::string rung;
  std::optional<std::string> number = {};
  identity::OrganisationId organisation;
  std::string text;
  identity::AccountId account;      // who sent it
  identity::OrganisationId sender;  // for which unit
  Instant sent_at;
  Date sent_on;
  std::optional<Date> due = {};
  bool provisional = false;  // the deadline lies in a year whose calendar is not published
  ChaseState state = ChaseState::open;
  std::optional<std::string> answer = {};
  std::optional<identity::AccountId> answered_by = {};
  std::optional<Instant> answered_at = {};
  std::vector<Subject> subjects = {};
};

}  // namespace huiqi::chasing
