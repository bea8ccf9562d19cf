#include "policy/validity.h"

namespace huiqi::policy {

Validity validity_on(const Term& term, Date day) {
  const bool ended = term.ended_on ? *term.ended_on <= day : term.has_successor;
  if (ended) return term.has_successor ? Validity::replaced : Validity::repealed;
  if (term.expires_on && *term.expires_on < day) return Validity::expired;
  if (term.valid_from && *term.valid_from > day) return Validity::not_yet_in_force;
  return Validity::in_force;
}

}  // namespace huiqi::policy
