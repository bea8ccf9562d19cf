#include "policy/parse/table_row.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace huiqi::policy::parse {
namespace {

using ::testing::ElementsAre;
constexpr Column kColumns[] = {Column::text, Column::other, Column::units, Column::units, Column::other};

TEST(TableRow, EachCellGoesToItsColumn) {
  const CellLook cells[] = {CellLook::prose, CellLook::brief, CellLook::units, CellLook::units, CellLook::brief};
  EXPECT_THAT(fit_row(cells, kColumns).column, ElementsAre(0, 1, 2, 3, 4));
}

TEST(TableRow, ABrokenSentenceIsOneCell) {
  const CellLook cells[] = {CellLook::prose, CellLook::prose, CellLook::brief,
                            CellLook::units, CellLook::units, CellLook::brief};
  EXPECT_THAT(fit_row(cells, kColumns).column, ElementsAre(0, 0, 1, 2, 3, 4));
}

TEST(TableRow, AnEmptyCellIsPassedOver) {
  const CellLook cells[] = {CellLook::prose, CellLook::units, CellLook::units};
  EXPECT_THAT(fit_row(cells, kColumns).column, ElementsAre(0, 2, 3));
}

TEST(TableRow, AHeadingBehindTheRowBelongsToNoColumn) {
  const CellLook cells[] = {CellLook::prose, CellLook::brief, CellLook::units,
                            CellLook::units, CellLook::brief, CellLook::brief};
  EXPECT_EQ(fit_row(cells, kColumns).used, 5U);
}

TEST(TableRow, OfNoCellsTakesNone) {
  EXPECT_EQ(fit_row({}, kColumns).used, 0U);
}

}  // namespace
}  // namespace huiqi::policy::parse
