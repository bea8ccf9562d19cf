#include "ledger/entry_path.h"

#include <gmock/gmock.h>

namespace huiqi::ledger {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr Standpoint kClerk{.unit = true, .may_enter = true};
constexpr Standpoint kChecker{.unit = true, .may_check = true, .may_merge = true};
constexpr Standpoint kLead{.lead = true, .may_check = true, .may_merge = true};
constexpr Standpoint kOffice{.office = true, .may_accept = true};

std::string_view why(EntryAct act, EntryState state, const Standpoint& who) {
  return refusal(act, state, false, who);
}

TEST(EntryPath, GoesFromTheUnitOverTheLeadToTheOffice) {
  EXPECT_EQ(why(EntryAct::check, EntryState::entered, kChecker), "");
  EXPECT_EQ(why(EntryAct::merge, EntryState::checked, kLead), "");
  EXPECT_EQ(why(EntryAct::accept, EntryState::merged, kOffice), "");
  EXPECT_EQ(after(EntryAct::check, EntryState::entered), EntryState::checked);
  EXPECT_EQ(after(EntryAct::merge, EntryState::checked), EntryState::merged);
  EXPECT_EQ(after(EntryAct::accept, EntryState::merged), EntryState::accepted);
  EXPECT_EQ(after(EntryAct::give_back, EntryState::merged), EntryState::returned);
}

TEST(EntryPath, TakesNoStepTwiceAndSkipsNone) {
  const Standpoint all{true, true, true, false, true, true, true, true};
  for (const auto& [act, first] :
       {std::pair{EntryAct::check, EntryState::entered}, std::pair{EntryAct::merge, EntryState::checked},
        std::pair{EntryAct::accept, EntryState::merged}}) {
    for (const auto& [state, name] : enum_names(EntryState{})) {
      EXPECT_EQ(refusal(act, state, false, all), state == first ? "" : "ledger.entry_wrong_step") << name;
    }
  }
  EXPECT_EQ(refusal(EntryAct::enter, EntryState::entered, false, all), "ledger.entry_wrong_step");
}

TEST(EntryPath, NobodyChecksTheirOwnFigure) {
  Standpoint own = kChecker;
  own.entered = true;
  EXPECT_EQ(why(EntryAct::check, EntryState::entered, own), "ledger.entry_is_your_own");
}

TEST(EntryPath, OnlyTheSameUnitChecks) {
  EXPECT_EQ(why(EntryAct::check, EntryState::entered, kLead), "ledger.not_your_unit");
  EXPECT_EQ(why(EntryAct::check, EntryState::entered, kClerk), "ledger.not_permitted");
}

TEST(EntryPath, OnlyTheLeadMergesAndOnlyTheOfficeAccepts) {
  EXPECT_EQ(why(EntryAct::merge, EntryState::checked, kChecker), "ledger.not_the_lead");
  EXPECT_EQ(why(EntryAct::merge, EntryState::checked, kClerk), "ledger.not_permitted");
  EXPECT_EQ(why(EntryAct::accept, EntryState::merged, {.may_accept = true}), "ledger.not_the_office");
  EXPECT_EQ(why(EntryAct::accept, EntryState::merged, kLead), "ledger.not_permitted");
}

TEST(EntryPath, IsReturnedByWhoeverHasTheNextStep) {
  EXPECT_EQ(why(EntryAct::give_back, EntryState::entered, kChecker), "");
  EXPECT_EQ(why(EntryAct::give_back, EntryState::checked, kLead), "");
  EXPECT_EQ(why(EntryAct::give_back, EntryState::merged, kOffice), "");
  EXPECT_EQ(why(EntryAct::give_back, EntryState::checked, kOffice), "ledger.not_permitted");
  EXPECT_EQ(why(EntryAct::give_back, EntryState::merged, kLead), "ledger.not_permitted");
  EXPECT_EQ(why(EntryAct::give_back, EntryState::accepted, kOffice), "ledger.entry_wrong_step");
  EXPECT_EQ(why(EntryAct::give_back, EntryState::returned, kChecker), "ledger.entry_wrong_step");
}

TEST(EntryPath, IsCorrectedOnceByItsUnitUnlessItIsOnItsWay) {
  for (const auto state : {EntryState::entered, EntryState::returned, EntryState::accepted}) {
    EXPECT_EQ(why(EntryAct::correct, state, kClerk), "");
    EXPECT_EQ(refusal(EntryAct::correct, state, true, kClerk), "ledger.entry_already_corrected");
    EXPECT_EQ(why(EntryAct::correct, state, {.may_enter = true}), "ledger.not_your_unit");
    EXPECT_EQ(after(EntryAct::correct, state), state);
  }
  EXPECT_EQ(why(EntryAct::correct, EntryState::checked, kClerk), "ledger.entry_wrong_step");
  EXPECT_EQ(why(EntryAct::correct, EntryState::entered, kChecker), "ledger.not_permitted");
}

TEST(OpenActs, AreWhatThePageMayOffer) {
  EXPECT_THAT(open_acts(EntryState::entered, false, kChecker), ElementsAre(EntryAct::check, EntryAct::give_back));
  EXPECT_THAT(open_acts(EntryState::merged, false, kOffice), ElementsAre(EntryAct::accept, EntryAct::give_back));
  EXPECT_THAT(open_acts(EntryState::accepted, false, kClerk), ElementsAre(EntryAct::correct));
  EXPECT_THAT(open_acts(EntryState::accepted, true, kClerk), IsEmpty());
  EXPECT_THAT(open_acts(EntryState::replaced, false, kClerk), IsEmpty());
}

}  // namespace
}  // namespace huiqi::ledger
