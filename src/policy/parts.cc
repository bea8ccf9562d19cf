#include "policy/parts.h"

#include "store/event_log.h"

namespace huiqi::policy {

Doer doer_of(const identity::Actor& actor) {
  return {actor.account, actor.post->organisation, actor.reference()};
}

void record(store::Tx& tx, const Parts& parts, const Doer& doer, std::string_view kind, DocumentId document,
            std::string data) {
  store::append(tx, {.id = parts.ids.next_as<store::EventTag>(),
                     .at = parts.clock.now(),
                     .actor = doer.reference,
                     .kind = std::string{kind},
                     .subject = store::reference("document", document),
                     .data = std::move(data)});
}

}  // namespace huiqi::policy
