#include "search/columns.h"

#include "search/sample_test.h"

namespace huiqi::search {
namespace {

using ::testing::ElementsAre;

std::vector<Slot> slots(const Columns& columns) {
  std::vector<Slot> slots;
  columns.each([&](Slot slot, const Attributes&) {
    slots.push_back(slot);
    return true;
  });
  return slots;
}

std::shared_ptr<const Columns> with(const Columns& from, const std::vector<Slot>& added,
                                    const std::vector<Slot>& removed = {}) {
  ColumnsEdit edit{from, from.generation() + 1};
  for (const Slot slot : removed) edit.remove(slot);
  for (const Slot slot : added) edit.put(slot, measure(1, "", ""), 7);
  return edit.finish();
}

TEST(Columns, GiveTheNewestFirst) {
  const auto columns = with(Columns{gb2260_path}, {kLastSlot, kLastSlot - 1, kLastSlot - 3000});
  EXPECT_THAT(slots(*columns), ElementsAre(kLastSlot - 3000, kLastSlot - 1, kLastSlot));
  EXPECT_EQ(columns->find(kLastSlot - 2), nullptr);
  EXPECT_EQ(columns->find(kLastSlot + 1), nullptr);
  EXPECT_EQ(columns->find(0), nullptr);
  EXPECT_EQ(columns->find(kLastSlot)->length, 7);
}

TEST(Columns, OfAnEarlierGenerationStayAsTheyWere) {
  const auto first = with(Columns{gb2260_path}, {kLastSlot, kLastSlot - 1});
  const auto second = with(*first, {kLastSlot - 2}, {kLastSlot});
  EXPECT_THAT(slots(*first), ElementsAre(kLastSlot - 1, kLastSlot));
  EXPECT_THAT(slots(*second), ElementsAre(kLastSlot - 2, kLastSlot - 1));
  EXPECT_EQ(second->size(), 2U);
  EXPECT_EQ(second->generation(), first->generation() + 1);
}

TEST(Columns, ForgetAChunkThatHoldsNothingAnyMore) {
  const auto full = with(Columns{gb2260_path}, {kLastSlot});
  const auto empty = with(*full, {}, {kLastSlot, kLastSlot - 5});
  EXPECT_EQ(empty->find(kLastSlot), nullptr);
  EXPECT_EQ(empty->size(), 0U);
  EXPECT_THAT(slots(*with(*empty, {kLastSlot - 1})), ElementsAre(kLastSlot - 1));
}

TEST(Columns, StopWhenToldTo) {
  const auto columns = with(Columns{gb2260_path}, {kLastSlot, kLastSlot - 1});
  int seen = 0;
  columns->each([&](Slot, const Attributes&) { return ++seen < 1; });
  EXPECT_EQ(seen, 1);
}

TEST(Names, NumberEachTextOnce) {
  Names names{gb2260_path};
  EXPECT_EQ(names.system(""), 0U);
  EXPECT_EQ(names.system("工信"), names.system("工信"));
  EXPECT_NE(names.system("工信"), names.system("人社"));
  EXPECT_EQ(names.topics({"融资", "用工"}), names.topics({"用工", "融资", "融资"}));
  EXPECT_EQ(names.topics({}), 0U);
  EXPECT_THAT(names.path_of(names.area("430104")), ::testing::SizeIs(3));
  EXPECT_EQ(names.area("000000"), 0U);
}

}  // namespace
}  // namespace huiqi::search
