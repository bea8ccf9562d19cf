#include "inbox/inbox_store.h"

#include <gmock/gmock.h>

#include "support/test_database.h"

namespace huiqi::inbox {
namespace {

using identity::PostFunction;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Desk kChecker{{1}, PostFunction::check, {20}};

Todo todo(std::int64_t subject, std::optional<Date> due = {}) {
  Todo made;
  made.kind = "ledger.check_entry";
  made.subject_kind = "entry";
  made.subject_id = subject;
  made.organisation = {1};
  made.function = PostFunction::check;
  made.title = "第" + std::to_string(subject) + "条";
  made.due = due;
  return made;
}

class Inbox : public testing::OnBothBackends {
 protected:
  void put(std::int64_t id, const Todo& made) {
    database->write([&](store::Tx& tx) { open(tx, {id}, made, from_millis(id)); });
  }
  std::vector<OpenTodo> on(const Desk& desk, std::string_view kind = "", std::optional<PageEnd> after = {},
                           std::int64_t limit = 50) {
    return database->read([&](store::Tx& tx) { return todos_on(tx, desk, kind, after, limit); });
  }
  std::vector<std::int64_t> subjects(const Desk& desk) {
    std::vector<std::int64_t> found;
    for (const auto& each : on(desk)) found.push_back(each.todo.subject_id);
    return found;
  }
};
HUIQI_ON_BOTH_BACKENDS(Inbox);

TEST_P(Inbox, GivesBackWhatWasPutThere) {
  Todo made = todo(5, make_date(2026, 3, 2));
  made.context = "要点";
  made.from = identity::OrganisationId{9};
  made.only = identity::AccountId{20};
  put(1, made);
  const auto found = on(kChecker);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].id, TodoId{1});
  EXPECT_EQ(found[0].since, from_millis(1));
  const Todo& back = found[0].todo;
  EXPECT_EQ(back.kind, "ledger.check_entry");
  EXPECT_EQ(back.subject_kind, "entry");
  EXPECT_EQ(back.title, "第5条");
  EXPECT_EQ(back.context, "要点");
  EXPECT_EQ(back.due, make_date(2026, 3, 2));
  EXPECT_EQ(back.from, identity::OrganisationId{9});
  EXPECT_EQ(back.only, identity::AccountId{20});
}

TEST_P(Inbox, IsOrderedByDeadlineAndPaged) {
  put(1, todo(1));
  put(2, todo(2, make_date(2026, 5, 1)));
  put(3, todo(3, make_date(2026, 4, 1)));
  put(4, todo(4, make_date(2026, 5, 1)));
  put(5, todo(5));
  EXPECT_THAT(subjects(kChecker), ElementsAre(3, 2, 4, 1, 5));
  std::vector<std::int64_t> paged;
  std::optional<PageEnd> after;
  for (auto page = on(kChecker, "", after, 2); !page.empty(); page = on(kChecker, "", after, 2)) {
    for (const auto& each : page) paged.push_back(each.todo.subject_id);
    after = end_at(page.back());
  }
  EXPECT_THAT(paged, ElementsAre(3, 2, 4, 1, 5));
}

TEST_P(Inbox, LiesOnOneDeskOnly) {
  put(1, todo(1));
  EXPECT_THAT(subjects({{2}, PostFunction::check, {20}}), IsEmpty());
  EXPECT_THAT(subjects({{1}, PostFunction::enter, {20}}), IsEmpty());
  EXPECT_THAT(subjects({{1}, PostFunction::check, {99}}), ElementsAre(1));
}

TEST_P(Inbox, IsForOnePersonOrForAllButOne) {
  Todo mine = todo(1), others = todo(2);
  mine.only = identity::AccountId{21};
  others.except = identity::AccountId{20};
  put(1, mine);
  put(2, others);
  EXPECT_THAT(subjects(kChecker), IsEmpty());
  EXPECT_THAT(subjects({{1}, PostFunction::check, {21}}), ElementsAre(1, 2));
  const auto count = database->read([](store::Tx& tx) { return count_on(tx, kChecker, make_date(2026, 1, 1)); });
  EXPECT_EQ(count.open, 0);
}

TEST_P(Inbox, TheSameTodoStaysOneAndTakesTheNewWords) {
  put(1, todo(1, make_date(2026, 5, 1)));
  Todo again = todo(1, make_date(2026, 6, 1));
  again.title = "改过";
  put(2, again);
  const auto found = on(kChecker);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].id, TodoId{1});
  EXPECT_EQ(found[0].since, from_millis(1));
  EXPECT_EQ(found[0].todo.title, "改过");
  EXPECT_EQ(found[0].todo.due, make_date(2026, 6, 1));
}

TEST_P(Inbox, IsClosedBySubjectKindAndOrganisation) {
  Todo merge = todo(1), elsewhere = todo(1);
  merge.kind = "ledger.merge_entry";
  elsewhere.organisation = {2};
  put(1, todo(1));
  put(2, merge);
  put(3, elsewhere);
  put(4, todo(2));
  const auto closed = [&](auto... what) {
    return database->write([&](store::Tx& tx) { return close(tx, "entry", what...); });
  };
  EXPECT_EQ(closed(1, "ledger.check_entry", identity::OrganisationId{2}), 1);
  EXPECT_EQ(closed(1, "ledger.merge_entry"), 1);
  EXPECT_THAT(subjects(kChecker), ElementsAre(1, 2));
  EXPECT_EQ(closed(1), 1);
  EXPECT_EQ(closed(1), 0);
  EXPECT_THAT(subjects(kChecker), ElementsAre(2));
}

TEST_P(Inbox, ShowsOneKind) {
  Todo merge = todo(1);
  merge.kind = "ledger.merge_entry";
  put(1, merge);
  put(2, todo(2));
  const auto found = on(kChecker, "ledger.merge_entry");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].todo.subject_id, 1);
}

TEST_P(Inbox, CountsWhatIsOpenAndWhatIsLate) {
  put(1, todo(1, make_date(2026, 3, 1)));
  put(2, todo(2, make_date(2026, 3, 2)));
  put(3, todo(3));
  const auto count = database->read([](store::Tx& tx) { return count_on(tx, kChecker, make_date(2026, 3, 2)); });
  EXPECT_EQ(count.open, 3);
  EXPECT_EQ(count.late, 1);
}

}  // namespace
}  // namespace huiqi::inbox
