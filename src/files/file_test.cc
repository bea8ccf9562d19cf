#include "files/file.h"

#include <gtest/gtest.h>

namespace huiqi::files {
namespace {

File described(std::string_view text) {
  return describe(std::as_bytes(std::span{text}));
}

TEST(Files, AreKnownByBothDigestsAndTheirSize) {
  const File file = described("abc");  // the test vectors of FIPS 180-4 and GB/T 32905
  EXPECT_EQ(file.digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(file.sm3, "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
  EXPECT_EQ(file.size, 3);
}

TEST(Files, MayBeEmpty) {
  EXPECT_EQ(described("").digest, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Digests, AreSixtyFourLowerCaseHexDigits) {
  EXPECT_TRUE(is_digest(described("x").digest));
  EXPECT_FALSE(is_digest(""));
  EXPECT_FALSE(is_digest(std::string(63, 'a')));
  EXPECT_FALSE(is_digest(std::string(64, 'A')));
  EXPECT_FALSE(is_digest(std::string(64, 'g')));
}

}  // namespace
}  // namespace huiqi::files
