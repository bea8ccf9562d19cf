#include "ledger/entry_path.h"

namespace huiqi::ledger {
namespace {

constexpr std::string_view kWrongStep = "ledger.entry_wrong_step";
constexpr std::string_view kNotPermitted = "ledger.not_permitted";

std::string_view for_unit(bool permitted, const Standpoint& who) {
  if (!permitted) return kNotPermitted;
  return who.unit ? "" : "ledger.not_your_unit";
}

std::string_view check(const Standpoint& who) {
  if (const auto why = for_unit(who.may_check, who); !why.empty()) return why;
  return who.entered ? "ledger.entry_is_your_own" : "";
}

std::string_view merge(const Standpoint& who) {
  if (!who.may_merge) return kNotPermitted;
  return who.lead ? "" : "ledger.not_the_lead";
}

std::string_view accept(const Standpoint& who) {
  if (!who.may_accept) return kNotPermitted;
  return who.office ? "" : "ledger.not_the_office";
}

// By whoever has the next step.
std::string_view give_back(EntryState state, const Standpoint& who) {
  switch (state) {
    case EntryState::entered: return for_unit(who.may_check, who);
    case EntryState::checked: return merge(who);
    case EntryState::merged: return accept(who);
    default: return kWrongStep;
  }
}

}  // namespace

std::string_view refusal(EntryAct act, EntryState state, bool corrected, const Standpoint& who) {
  switch (act) {
    case EntryAct::check: return state == EntryState::entered ? check(who) : kWrongStep;
    case EntryAct::merge: return state == EntryState::checked ? merge(who) : kWrongStep;
    case EntryAct::accept: return state == EntryState::merged ? accept(who) : kWrongStep;
    case EntryAct::give_back: return give_back(state, who);
    case EntryAct::correct: {
      if (corrected) return "ledger.entry_already_corrected";
      const bool settled =
          state == EntryState::returned || state == EntryState::accepted || state == EntryState::entered;
      return settled ? for_unit(who.may_enter, who) : kWrongStep;
    }
    case EntryAct::enter: break;
  }
  return kWrongStep;
}

EntryState after(EntryAct act, EntryState state) {
  switch (act) {
    case EntryAct::enter: return EntryState::entered;
    case EntryAct::check: return EntryState::checked;
    case EntryAct::merge: return EntryState::merged;
    case EntryAct::accept: return EntryState::accepted;
    case EntryAct::give_back: return EntryState::returned;
    case EntryAct::correct: break;
  }
  return state;
}

std::vector<EntryAct> open_acts(EntryState state, bool corrected, const Standpoint& who) {
  std::vector<EntryAct> acts;
  for (const auto& [act, name] : enum_names(EntryAct{})) {
    if (refusal(act, state, corrected, who).empty()) acts.push_back(act);
  }
  return acts;
}

}  // namespace huiqi::ledger
