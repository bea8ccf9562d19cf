#pragma once

#include "base/enum_names.h"

namespace huiqi::ledger {

// Of a figure: entered → checked → merged → accepted; from each of the first three it may be returned.
enum class EntryState : std::uint8_t {
  entered,
  checked,   // by another person of the same unit
  merged,    // the lead has taken it into what it collects
  accepted,  // by the office: it counts
  returned,  // with a reason, to the unit that entered it
  replaced,  // by a correction
};
constexpr auto enum_names(EntryState) {
  return named<EntryState>({{EntryState::entered, "entered"},
                            {EntryState::checked, "checked"},
                            {EntryState::merged, "merged"},
                            {EntryState::accepted, "accepted"},
                            {EntryState::returned, "returned"},
                            {EntryState::replaced, "replaced"}});
}

enum class EntryAct : std::uint8_t { enter, check, merge, accept, give_back, correct };
constexpr auto enum_names(EntryAct) {
  return named<EntryAct>({{EntryAct::enter, "enter"},
                          {EntryAct::check, "check"},
                          {EntryAct::merge, "merge"},
                          {EntryAct::accept, "accept"},
                          {EntryAct::give_back, "return"},
                          {EntryAct::correct, "correct"}});
}

// How the one who acts stands to an entry. Unit, lead and office are the organisation of the post, exactly: standing
// above them gives nobody a right. The may_… are what the post's function permits.
struct Standpoint {
  bool unit = false;     // acts for the unit that the figure is of
  bool lead = false;     // … for the lead that collects
  bool office = false;   // … for the office that keeps the ledger
  bool entered = false;  // is the person who entered it, under whatever post
  bool may_enter = false;
  bool may_check = false;
  bool may_merge = false;
  bool may_accept = false;
};

// Why the act is refused: an error code; empty if it is allowed. `corrected`: another entry already corrects this one.
std::string_view refusal(EntryAct act, EntryState state, bool corrected, const Standpoint& who);

// The state after the act; correct leaves it as it is, since the correction is another entry.
EntryState after(EntryAct act, EntryState state);

// All acts that are open to `who`.
std::vector<EntryAct> open_acts(EntryState state, bool corrected, const Standpoint& who);

}  // namespace huiqi::ledger
