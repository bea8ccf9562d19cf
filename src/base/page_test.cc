#include "base/page.h"

#include <gtest/gtest.h>

namespace huiqi {
namespace {

TEST(PageEnd, ComesBackAsItWent) {
  for (const PageEnd& end : {PageEnd{"2026-03-02", 7}, PageEnd{"", 1}, PageEnd{"a~b", 9'223'372'036'854'775'807}}) {
    const auto back = parse_cursor(to_text(end));
    ASSERT_TRUE(back) << to_text(end);
    EXPECT_EQ(*back, end);
  }
}

TEST(PageEnd, WhatNobodyGaveOutIsRefused) {
  for (const char* cursor :
       {"", "7", "2026-03-02~", "~", "2026-03-02~0", "2026-03-02~-7", "2026-03-02~7 ", "~9999999999999999999"}) {
    const auto end = parse_cursor(cursor);
    ASSERT_FALSE(end) << cursor;
    EXPECT_EQ(end.error().code, "base.bad_cursor");
  }
}

}  // namespace
}  // namespace huiqi
