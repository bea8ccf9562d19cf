#pragma once

#include "chasing/chase.h"
#include "identity/person.h"
#include "json/json.h"

// The answers of the chasing routes, as api/openapi.yaml has them.
namespace huiqi::chasing {

void fields(auto& visit, json::Of<Subject> auto& subject) {
  visit("kind", subject.kind);
  visit("id", std::to_string(subject.id));
  visit("title", subject.title);
}

struct ChaseView {
  Chase chase;
  std::string organisation;
  identity::Person by;
  std::optional<identity::Person> answered_by = {};
};
void fields(auto& visit, json::Of<ChaseView> auto& view) {
  const Chase& chase = view.chase;
  const auto provisional = chase.provisional ? std::optional{true} : std::nullopt;
  visit("id", chase.id);
  visit("rung", chase.rung);
  visit("number", chase.number);
  visit("organisation_id", chase.organisation);
  visit("organisation", view.organisation);
  visit("subjects", chase.subjects);
  visit("text", chase.text);
  visit("by", view.by);
  visit("at", chase.sent_at);
  visit("due", chase.due);
  visit("provisional", provisional);
  visit("state", chase.state);
  visit("answer", chase.answer);
  visit("answered_by", view.answered_by);
  visit("answered_at", chase.answered_at);
}

}  // namespace huiqi::chasing
