#pragma once

#include "http/router.h"
#include "jobs/runner.h"
#include "policy/api.h"
#include "policy/publication_service.h"

namespace huiqi::app {

struct Surroundings;

// The services of module policy, and what the program does with them.
class PolicyPart {
 public:
  PolicyPart(const Surroundings& around, jobs::Runner& runner);

  void add_routes(http::Router& router);

 private:
  policy::Parts parts_;
  const Texts& texts_;
  policy::ImportService imports_;
  policy::DocumentService documents_;
  policy::ReviewService review_;
  policy::PublicationService publication_;
};

}  // namespace huiqi::app
