#include "app/policy_part.h"

#include "app/program.h"
#include "policy/public_api.h"
#include "policy/publication_api.h"

namespace huiqi::app {

PolicyPart::PolicyPart(const Surroundings& around, jobs::Runner& runner)
    : parts_{around.database, around.shared.directory, around.shared.permissions, around.clock, around.ids},
      texts_(around.shared.texts),
      imports_(parts_, runner, around.read_document),
      documents_(parts_),
      review_(parts_),
      publication_({parts_.database, parts_.permissions, parts_.clock, parts_.ids}) {}

void PolicyPart::add_routes(http::Router& router) {
  policy::add_routes(router, {imports_, documents_, review_, texts_});
  policy::add_publication_routes(router,
                                 {publication_, parts_.database, parts_.directory, parts_.permissions, parts_.clock});
  policy::add_public_routes(router, {parts_.database, parts_.directory, parts_.clock});
}

}  // namespace huiqi::app
