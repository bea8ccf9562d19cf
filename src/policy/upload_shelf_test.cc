#include "policy/upload_shelf.h"

#include <gtest/gtest.h>

namespace huiqi::policy {
namespace {

constexpr ImportId kImport{1};

TEST(UploadShelf, GivesEachFileOnce) {
  UploadShelf shelf{100};
  ASSERT_TRUE(shelf.put(kImport, {"notice", "annex"}));
  EXPECT_EQ(shelf.take(kImport, 2), "annex");
  EXPECT_EQ(shelf.take(kImport, 2), std::nullopt);
  EXPECT_EQ(shelf.take(kImport, 1), "notice");
  EXPECT_EQ(shelf.take(kImport, 3), std::nullopt);
  EXPECT_EQ(shelf.take(kImport, 0), std::nullopt);
  EXPECT_EQ(shelf.take(ImportId{2}, 1), std::nullopt);
}

TEST(UploadShelf, HoldsNoMoreThanItMay) {
  UploadShelf shelf{10};
  ASSERT_TRUE(shelf.put(kImport, {"12345", "12345"}));
  EXPECT_FALSE(shelf.put(ImportId{2}, {"1"}));
  ASSERT_TRUE(shelf.take(kImport, 1));
  EXPECT_TRUE(shelf.put(ImportId{2}, {"12345"}));
  EXPECT_FALSE(shelf.put(ImportId{3}, {"1"}));
  shelf.drop(kImport);
  EXPECT_TRUE(shelf.put(ImportId{3}, {"12345"}));
}

}  // namespace
}  // namespace huiqi::policy
