#include "policy/doc_number_key.h"

#include <gtest/gtest.h>

namespace huiqi::policy {
namespace {

TEST(DocNumberKey, IsTheSameForEveryWayToPrintANumber) {
  const auto key = doc_number_key("示府厅发〔2020〕3号");
  ASSERT_TRUE(key);
  for (const auto* printed : {"示府厅发[2020]3号", "示府厅发（2020）3号", "示府厅发［２０２０］３号",
                              "示府厅发 〔2020〕 3 号", "示府厅发【2020】3号"}) {
    EXPECT_EQ(doc_number_key(printed), key) << printed;
  }
}

TEST(DocNumberKey, TellsYearAndNumberApart) {
  EXPECT_NE(doc_number_key("示府发〔2020〕13号"), doc_number_key("示府发〔20201〕3号"));
  EXPECT_NE(doc_number_key("示府发〔2020〕3号"), doc_number_key("示府发〔2021〕3号"));
  EXPECT_NE(doc_number_key("示府发〔2020〕3号"), doc_number_key("示府字〔2020〕3号"));
}

TEST(DocNumberKey, OfATextWithoutFiguresIsNone) {
  EXPECT_EQ(doc_number_key(""), std::nullopt);
  EXPECT_EQ(doc_number_key("示府发〔〕号"), std::nullopt);
}

}  // namespace
}  // namespace huiqi::policy
