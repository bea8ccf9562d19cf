#include "text/columns.h"

namespace huiqi::text {
namespace {

using testing::ElementsAre;

TEST(Wrapped, CountsTheColumnsOfChineseTwice) {
  EXPECT_THAT(wrapped("中小企业发展", 6), ElementsAre("中小企", "业发展"));
  EXPECT_THAT(wrapped("中小企业发展", 7), ElementsAre("中小企", "业发展"));
}

TEST(Wrapped, BreaksNeitherWordsNorNumbersNorBeforeAComma) {
  EXPECT_THAT(wrapped("增长12.5%以上", 6), ElementsAre("增长", "12.5%", "以上"));
  EXPECT_THAT(wrapped("一二三，四", 6), ElementsAre("一二", "三，四"));
  EXPECT_THAT(wrapped("two words", 5), ElementsAre("two", "words"));
}

TEST(Wrapped, KeepsLineEndsAndGivesAnEmptyTextOneLine) {
  EXPECT_THAT(wrapped("甲\n乙", 10), ElementsAre("甲", "乙"));
  EXPECT_THAT(wrapped("", 10), ElementsAre(""));
}

TEST(ColumnTable, AlignsColumnsByTheirWidthOnScreen) {
  ColumnTable table({{"序号", 4}, {"事项", 8}, {"单位", 6}});
  table.add({"一", "支持企业发展", "省厅"});
  table.add({"12", "SMEs", ""});
  EXPECT_EQ(table.text(),
            "序号  事项      单位\n"
            "----  --------  ------\n"
            "一    支持企业  省厅\n"
            "      发展\n"
            "12    SMEs\n");
}

}  // namespace
}  // namespace huiqi::text
