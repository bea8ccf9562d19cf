#include "http/body_decoder.h"

#include <gtest/gtest.h>

namespace huiqi::http {
namespace {

struct Outcome {
  std::string body;
  std::string rest;  // not taken, or the code of the refusal
  bool done = false;
  friend bool operator==(const Outcome&, const Outcome&) = default;
};
void PrintTo(const Outcome& outcome, std::ostream* out) {
  *out << "body " << outcome.body << ", rest " << outcome.rest << (outcome.done ? ", done" : "");
}

// Gives `bytes` in pieces, as a network would.
Outcome decode(BodyDecoder decoder, std::string_view bytes, std::size_t piece, std::uint64_t limit = 100) {
  Outcome outcome;
  while (!bytes.empty()) {
    outcome.rest += bytes.substr(0, piece);
    bytes.remove_prefix(std::min(piece, bytes.size()));
    const auto taken = decoder.take(outcome.rest, limit, outcome.body);
    if (!taken) return {"", std::string{taken.error().code}, false};
    outcome.rest.erase(0, *taken);
  }
  outcome.done = decoder.is_done();
  return outcome;
}

BodyDecoder of_length(std::uint64_t length) {
  BodyDecoder decoder;
  decoder.expect_length(length);
  return decoder;
}
BodyDecoder in_chunks() {
  BodyDecoder decoder;
  decoder.expect_chunks();
  return decoder;
}

TEST(BodyDecoder, ABodyOfKnownLengthEndsThere) {
  for (const std::size_t piece : {1, 2, 3, 100}) {
    EXPECT_EQ(decode(of_length(5), "helloGET /", piece), (Outcome{"hello", "GET /", true})) << piece;
    EXPECT_EQ(decode(of_length(5), "hell", piece), (Outcome{"hell", "", false})) << piece;
  }
  EXPECT_TRUE(of_length(0).is_done());
  EXPECT_TRUE(BodyDecoder{}.is_done());
}

TEST(BodyDecoder, PutsChunksTogetherWhereverTheyAreCut) {
  const std::string_view bytes = "3;name=\"va;lue\"\r\nhel\r\n02\r\nlo\r\n000\r\nX-Sum: 7\r\nHost: evil\r\n\r\nGET";
  for (std::size_t piece = 1; piece <= bytes.size(); ++piece) {
    EXPECT_EQ(decode(in_chunks(), bytes, piece), (Outcome{"hello", "GET", true})) << piece;
  }
  EXPECT_EQ(decode(in_chunks(), "0\r\n\r\n", 1), (Outcome{"", "", true}));
  EXPECT_EQ(decode(in_chunks(), "5\r\nhel", 1), (Outcome{"hel", "", false}));
}

TEST(BodyDecoder, ChunksTakeNoOtherLineEndsAndNumbers) {
  for (const auto* bad : {"3\nhel\r\n0\r\n\r\n",
                          "3\r\nhel\n0\r\n\r\n",
                          "3\r\nhel\r\n0\n\r\n",
                          "3\r\nhel\r\n0\r\n\n",
                          "+3\r\nhel\r\n0\r\n\r\n",
                          "-3\r\n",
                          "-0\r\n\r\n",
                          "0x3\r\nhel\r\n0\r\n\r\n",
                          "g\r\n",
                          "\r\n",
                          ";x\r\n",
                          "3\r\nhello\r\n",
                          "3\r\nhel3\r\n",
                          " 3\r\nhel\r\n0\r\n\r\n",
                          "3 \r\nhel\r\n",
                          "ffffffffffffffffff\r\n",
                          "1000000000000000\r\n",
                          "3\r\rhel\r\n",
                          "0\r\nno colon\r\n\r\n",
                          "0\r\n folded: 1\r\n\r\n"}) {
    for (const std::size_t piece : {1, 100}) EXPECT_EQ(decode(in_chunks(), bad, piece).rest, "http.malformed") << bad;
  }
  EXPECT_EQ(decode(in_chunks(), std::string(2000, '0'), 7).rest, "http.malformed");
  EXPECT_EQ(decode(in_chunks(), "1;" + std::string(2000, 'x') + "\r\n", 4000).rest, "http.malformed");
  std::string trailers = "0\r\n";
  for (int i = 0; i < 20; ++i) trailers += "X: " + std::string(900, 'x') + "\r\n";
  EXPECT_EQ(decode(in_chunks(), trailers + "\r\n", 500).rest, "http.malformed");
}

TEST(BodyDecoder, KeepsToTheLimitAsSoonAsItIsAnnounced) {
  EXPECT_EQ(decode(of_length(101), "x", 1).rest, "http.body_too_large");
  EXPECT_EQ(decode(in_chunks(), "3\r\nhel\r\n3\r\n", 1, 5).rest, "http.body_too_large");
  EXPECT_EQ(decode(in_chunks(), "fffffff0\r\n", 20).rest, "http.body_too_large");
  EXPECT_EQ(decode(in_chunks(), "3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n", 1, 5).body, "hello");
}

}  // namespace
}  // namespace huiqi::http
