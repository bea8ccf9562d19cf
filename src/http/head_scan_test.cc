#include "http/head_scan.h"

#include <gtest/gtest.h>

namespace huiqi::http {
namespace {

using State = HeadScan::State;

TEST(HeadScan, FindsTheEndOfAHeadAndWhatFollows) {
  const std::string_view bytes = "GET / HTTP/1.1\r\nHost: a\r\n\r\nbody";
  HeadScan scan;
  ASSERT_EQ(scan.look_at(bytes), State::complete);
  EXPECT_EQ(scan.head_of(bytes), "GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_EQ(bytes.substr(scan.end()), "body");
}

TEST(HeadScan, GoesOnWhereItLeftWhateverTheCuts) {
  const std::string_view bytes = "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n";
  HeadScan scan;
  for (std::size_t size = 0; size < bytes.size(); ++size)
    ASSERT_EQ(scan.look_at(bytes.substr(0, size)), State::more) << size;
  ASSERT_EQ(scan.look_at(bytes), State::complete);
  EXPECT_EQ(scan.head_of(bytes), bytes.substr(2));
}

TEST(HeadScan, RefusesWhatRequestsAreSmuggledWith) {
  for (const std::string_view bad :
       {std::string_view{"GET / HTTP/1.1\nHost: a\n\n"}, std::string_view{"GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n"},
        std::string_view{"GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n"},
        std::string_view{"GET / HTTP/1.1\r\nHost: a\r\n\tb\r\n\r\n"},
        std::string_view{"GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n", 28},
        std::string_view{"GET / HTTP/1.1\r\nHost: a\rb\r\n\r\n"}, std::string_view{" GET / HTTP/1.1\r\n"},
        std::string_view{"\r\n\r\n\r\n\r\nGET"}, std::string_view{"\n"}}) {
    EXPECT_EQ(HeadScan{}.look_at(bad), State::malformed) << bad;
  }
}

TEST(HeadScan, SaysWhetherEvenTheFirstLineIsThere) {
  HeadScan scan;
  scan.look_at("GET /aaaa");
  EXPECT_FALSE(scan.has_line());
  scan.look_at("GET /aaaa HTTP/1.1\r\nHo");
  EXPECT_TRUE(scan.has_line());
}

}  // namespace
}  // namespace huiqi::http
