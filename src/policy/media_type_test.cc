#include "policy/media_type.h"

#include <gtest/gtest.h>

namespace huiqi::policy {
namespace {

TEST(MediaType, IsToldByTheEndingOfTheName) {
  EXPECT_EQ(media_type_of("a/通知.TXT"), "text/plain");
  EXPECT_EQ(media_type_of("x.htm"), "text/html");
  EXPECT_EQ(media_type_of("x.txt.exe"), "application/octet-stream");
  EXPECT_EQ(media_type_of("txt"), "application/octet-stream");
  EXPECT_EQ(media_type_of(""), "application/octet-stream");
}

}  // namespace
}  // namespace huiqi::policy
