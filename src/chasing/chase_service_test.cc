#include "chasing/chase_service.h"

#include <gmock/gmock.h>

#include "catalog/calendar_years.h"
#include "inbox/inbox_store.h"
#include "store/event_log.h"
#include "support/fixed_clock.h"
#include "support/test_database.h"

namespace huiqi::chasing {
namespace {

using identity::PostFunction;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr identity::OrganisationId kOffice{100}, kIndustry{1}, kFinance{2};
const Subject kTask{"task", 7, "智能工厂"}, kOther{"task", 8, "首贷户"};

identity::Actor actor(std::int64_t account, identity::OrganisationId organisation, PostFunction function) {
  identity::Actor made;
  made.account = {account};
  made.post = identity::ActingPost{{account * 10}, organisation, function};
  return made;
}

const identity::Actor kOfficer = actor(1, kOffice, PostFunction::office);
const identity::Actor kClerk = actor(2, kIndustry, PostFunction::enter);
const identity::Actor kOtherClerk = actor(3, kFinance, PostFunction::enter);

class Chasing : public testing::OnBothBackends {
 protected:
  Result<std::vector<Chase>> send(std::string rung, std::vector<Recipient> to, const identity::Actor& by = kOfficer,
                                  std::optional<int> days = {}) {
    return service.send(by, {std::move(rung), "请于限期内报送进展", std::move(to), days});
  }
  std::vector<inbox::OpenTodo> desk(identity::OrganisationId organisation) {
    return database->read([&](store::Tx& tx) {
      return inbox::todos_on(tx, {organisation, PostFunction::enter, {2}}, "", {}, 50);
    });
  }
  std::vector<Chase> listed(const ChaseFilter& filter) { return service.list(filter, {}, 50)->items; }

  testing::FixedClock clock{"2026-09-28T09:00:00+08:00"};
  IdSource ids{clock, 0};
  static const catalog::Catalog& shipped() {
    static const catalog::Catalog catalog = catalog::load(HUIQI_SOURCE "/catalog").catalog;
    return catalog;
  }

  Rungs rungs = rungs_of(shipped());
  identity::Permissions permissions = identity::read_permissions(shipped()).permissions;
  calendar::WorkCalendar calendar{catalog::calendar_years(shipped()).years};
  ChaseService service{{*database, rungs, permissions, calendar, clock, ids}};
};
HUIQI_ON_BOTH_BACKENDS(Chasing);

TEST_P(Chasing, AReminderGoesToEveryUnitAndLiesInItsInbox) {
  const auto sent = send("reminder", {{kIndustry, {kTask, kOther}}, {kFinance, {kTask}}});
  ASSERT_TRUE(sent);
  ASSERT_EQ(sent->size(), 2U);
  EXPECT_EQ((*sent)[0].number, std::nullopt);
  EXPECT_EQ((*sent)[0].state, ChaseState::open);
  ASSERT_EQ(desk(kIndustry).size(), 1U);
  const inbox::Todo todo = desk(kIndustry)[0].todo;
  EXPECT_EQ(todo.kind, "chasing.reminder");
  EXPECT_EQ(todo.title, "请于限期内报送进展");
  EXPECT_EQ(todo.context, "智能工厂");
  EXPECT_EQ(todo.from, kOffice);
  EXPECT_EQ(desk(kFinance).size(), 1U);
}

TEST_P(Chasing, DeadlinesCountWorkingDaysOverTheHoliday) {
  const auto sent = send("supervision", {{kIndustry, {kTask}}});
  ASSERT_TRUE(sent);
  // 29 and 30 September, then the National Day rest; 8, 9 and 10 October 2026 (10: a worked Saturday).
  EXPECT_EQ((*sent)[0].due, make_date(2026, 10, 10));
  EXPECT_FALSE((*sent)[0].provisional);
  EXPECT_EQ(desk(kIndustry)[0].todo.due, make_date(2026, 10, 10));
  const auto shorter = send("supervision", {{kFinance, {kTask}}}, kOfficer, 1);
  EXPECT_EQ((*shorter)[0].due, make_date(2026, 9, 29));
}

TEST_P(Chasing, ADeadlineInAYearWithoutACalendarIsProvisional) {
  clock.set("2035-12-20T09:00:00+08:00");
  EXPECT_TRUE((*send("supervision", {{kIndustry, {kTask}}}))[0].provisional);
}

TEST_P(Chasing, SupervisionsAreNumberedWithinTheYear) {
  EXPECT_EQ((*send("supervision", {{kIndustry, {kTask}}}))[0].number, "督办〔2026〕1号");
  EXPECT_EQ((*send("supervision", {{kIndustry, {kOther}}}))[0].number, "督办〔2026〕2号");
  EXPECT_EQ((*send("circular", {{kIndustry, {kTask}}}))[0].number, "通报〔2026〕1号");
  clock.set("2027-01-04T09:00:00+08:00");
  EXPECT_EQ((*send("supervision", {{kIndustry, {kTask}}}))[0].number, "督办〔2027〕1号");
}

TEST_P(Chasing, ACircularIsRecordedAndAsksForNothing) {
  const auto sent = send("circular", {{kIndustry, {kTask}}});
  EXPECT_EQ((*sent)[0].state, ChaseState::recorded);
  EXPECT_EQ((*sent)[0].due, std::nullopt);
  EXPECT_THAT(desk(kIndustry), IsEmpty());
  EXPECT_EQ(service.answer(kClerk, (*sent)[0].id, "收到").error().code, "chasing.no_answer_due");
}

TEST_P(Chasing, NobodyIsRemindedTwiceADayOfTheSameThing) {
  send("reminder", {{kIndustry, {kTask}}}).value();
  EXPECT_EQ(send("reminder", {{kIndustry, {kTask}}}).error().code, "chasing.sent_today");
  const auto more = send("reminder", {{kIndustry, {kTask, kOther}}, {kFinance, {kTask}}});
  ASSERT_TRUE(more);
  ASSERT_EQ(more->size(), 2U);
  EXPECT_THAT((*more)[0].subjects, ElementsAre(kOther));
  EXPECT_TRUE(send("supervision", {{kIndustry, {kTask}}}));
  clock.set("2026-09-29T09:00:00+08:00");
  EXPECT_TRUE(send("reminder", {{kIndustry, {kTask}}}));
}

TEST_P(Chasing, WhoMayAndWhoMayNot) {
  EXPECT_EQ(send("reminder", {{kIndustry, {kTask}}}, kClerk).error().code, "chasing.not_allowed");
  EXPECT_EQ(send("talk", {{kIndustry, {kTask}}}, actor(4, kIndustry, PostFunction::check)).error().code,
            "chasing.not_allowed");
  identity::Actor without_post = kOfficer;
  without_post.post.reset();
  EXPECT_EQ(send("reminder", {{kIndustry, {kTask}}}, without_post).error().code, "chasing.not_allowed");
  EXPECT_EQ(send("shout", {{kIndustry, {kTask}}}).error().code, "chasing.unknown_rung");
  EXPECT_EQ(send("reminder", {}).error().code, "chasing.nobody_to_chase");
}

TEST_P(Chasing, TheChasedUnitAnswersAndNobodyElse) {
  const ChaseId id = (*send("supervision", {{kIndustry, {kTask}}}))[0].id;
  EXPECT_EQ(service.answer(kOtherClerk, id, "已整改").error().code, "chasing.not_your_unit");
  EXPECT_EQ(service.answer(kOfficer, id, "已整改").error().code, "chasing.not_your_unit");
  clock.set("2026-09-30T10:00:00+08:00");
  const auto answered = service.answer(kClerk, id, "已整改");
  ASSERT_TRUE(answered);
  EXPECT_EQ(answered->state, ChaseState::answered);
  const auto kept = database->read([&](store::Tx& tx) { return find(tx, id); });
  EXPECT_EQ(kept->answer, "已整改");
  EXPECT_EQ(kept->answered_by, kClerk.account);
  EXPECT_EQ(kept->answered_at, clock.now());
  EXPECT_THAT(desk(kIndustry), IsEmpty());
  EXPECT_EQ(service.answer(kClerk, id, "再答").error().code, "chasing.no_answer_due");
  EXPECT_EQ(service.answer(kClerk, {999}, "答").error().code, "chasing.not_found");
}

TEST_P(Chasing, WhatIsDealtWithIsSettledWhenNothingElseIsAsked) {
  const ChaseId both = (*send("reminder", {{kIndustry, {kTask, kOther}}}))[0].id;
  const ChaseId finance = (*send("reminder", {{kFinance, {kTask}}}))[0].id;
  const auto state = [&](ChaseId id) { return database->read([&](store::Tx& tx) { return find(tx, id)->state; }); };
  const auto deal = [&](const Subject& subject) {
    database->write([&](store::Tx& tx) { dealt_with(tx, kIndustry, subject); });
  };
  deal(kTask);
  EXPECT_EQ(state(both), ChaseState::open);
  EXPECT_EQ(desk(kIndustry).size(), 1U);
  deal(kOther);
  EXPECT_EQ(state(both), ChaseState::settled);
  EXPECT_THAT(desk(kIndustry), IsEmpty());
  EXPECT_EQ(state(finance), ChaseState::open);
}

TEST_P(Chasing, HistoryIsFoundBySubjectUnitRungAndStateNewestFirst) {
  const ChaseId first = (*send("reminder", {{kIndustry, {kTask}}}))[0].id;
  const ChaseId second = (*send("supervision", {{kIndustry, {kTask, kOther}}}))[0].id;
  send("reminder", {{kFinance, {kOther}}}).value();
  const auto ids_of = [](const std::vector<Chase>& chases) {
    std::vector<ChaseId> found;
    for (const auto& each : chases) found.push_back(each.id);
    return found;
  };
  EXPECT_THAT(ids_of(listed({.subject = kTask.id})), ElementsAre(second, first));
  EXPECT_THAT(ids_of(listed({.organisation = kIndustry, .rung = "reminder"})), ElementsAre(first));
  EXPECT_EQ(listed({.subject = kOther.id}).size(), 2U);
  EXPECT_EQ(listed({.state = ChaseState::open}).size(), 3U);
  EXPECT_THAT(listed({.state = ChaseState::recorded}), IsEmpty());
}

TEST_P(Chasing, HistoryIsPaged) {
  for (std::int64_t task = 1; task <= 5; ++task) send("reminder", {{kIndustry, {{"task", task, "x"}}}}).value();
  std::vector<std::int64_t> seen;
  std::optional<std::string> cursor;
  do {
    const auto page = service.list({}, cursor, 2);
    ASSERT_TRUE(page);
    for (const auto& each : page->items) seen.push_back(each.subjects.at(0).id);
    cursor = page->next;
  } while (cursor);
  EXPECT_THAT(seen, ElementsAre(5, 4, 3, 2, 1));
  EXPECT_EQ(service.list({}, "nonsense", 2).error().code, "base.bad_cursor");
}

TEST_P(Chasing, KnowsWhenAUnitWasLastReminded) {
  send("reminder", {{kIndustry, {kTask}}}).value();
  clock.set("2026-09-30T09:00:00+08:00");
  send("reminder", {{kIndustry, {kTask}}}).value();
  const auto days = database->read([](store::Tx& tx) { return last_chased(tx, "reminder", {kIndustry, kFinance}); });
  EXPECT_THAT(days, ElementsAre(std::pair{kIndustry, make_date(2026, 9, 30)}));
}

TEST_P(Chasing, LeavesAnEventWithoutAnyonesWords) {
  const ChaseId id = (*send("supervision", {{kIndustry, {kTask}}}))[0].id;
  service.answer(kClerk, id, "已整改").value();
  const auto events =
      database->read([&](store::Tx& tx) { return store::events_of(tx, store::reference("chase", id)); });
  ASSERT_EQ(events.size(), 2U);
  EXPECT_EQ(events[0].kind, "chasing.sent");
  EXPECT_EQ(events[0].actor, kOfficer.reference());
  EXPECT_EQ(events[0].data, R"({"rung":"supervision","organisation_id":"1","state":"open","subjects":["task:7"]})");
  EXPECT_EQ(events[1].kind, "chasing.answered");
  EXPECT_THAT(events[1].data, Not(HasSubstr("整改")));
}

}  // namespace
}  // namespace huiqi::chasing
