#include "http/request_parser.h"

#include <gtest/gtest.h>

namespace huiqi::http {
namespace {

// The code of the refusal of a whole head, or "good".
std::string verdict(const std::string& head) {
  RequestParser parser;
  Request request;
  const auto parsed = parser.parse_head(head + "\r\n\r\n", request);
  return parsed ? "good" : std::string{parsed.error().code};
}

TEST(RequestParser, TakesAHeadApart) {
  RequestParser parser;
  Request request;
  ASSERT_TRUE(
      parser.parse_head("GET /a/%E4%BC%81?q=1&q=2 HTTP/1.1\r\nHost: a.example:8080\r\nX-One:  b c \r\nx-two:\r\n"
                        "Cookie: s=1; session=abc=; t=2\r\nAccept-Language: fr, zh-CN;q=0.7, en-GB;q=0.8\r\n\r\n",
                        request));
  EXPECT_EQ(request.method(), Method::get);
  EXPECT_EQ(request.path(), "/a/%E4%BC%81");
  EXPECT_EQ(request.query_text(), "q=1&q=2");
  EXPECT_EQ(request.header("x-ONE"), "b c");
  EXPECT_EQ(request.header("X-Two"), "");
  EXPECT_EQ(request.header("X-Three"), std::nullopt);
  EXPECT_EQ(request.cookie("session"), "abc=");
  EXPECT_EQ(request.cookie("t"), "2");
  EXPECT_EQ(request.cookie("u"), std::nullopt);
  EXPECT_EQ(request.language(), Language::en);
  EXPECT_TRUE(parser.keeps_alive());
  EXPECT_TRUE(parser.body().is_done());
}

TEST(RequestParser, ForgetsTheRequestBefore) {
  RequestParser parser;
  Request request;
  ASSERT_TRUE(parser.parse_head("POST /a HTTP/1.1\r\nHost: a\r\nX-Secret: 1\r\nContent-Length: 5\r\n\r\n", request));
  request.attach(std::string{"somebody"});
  ASSERT_TRUE(parser.parse_head("GET /b HTTP/1.0\r\n\r\n", request));
  EXPECT_EQ(request.header("X-Secret"), std::nullopt);
  EXPECT_EQ(request.attached<std::string>(), nullptr);
  EXPECT_EQ(request.language(), Language::zh);
  EXPECT_TRUE(parser.body().is_done());
  EXPECT_FALSE(parser.keeps_alive());
  EXPECT_FALSE(parser.is_http_1_1());
}

TEST(RequestParser, RefusesTwoWaysToSeeWhereABodyEnds) {
  const std::string post = "POST / HTTP/1.1\r\nHost: a\r\n";
  EXPECT_EQ(verdict(post + "Content-Length: 5"), "good");
  EXPECT_EQ(verdict(post + "Transfer-Encoding: chunked"), "good");
  for (const auto* framing : {"Content-Length: 5\r\nTransfer-Encoding: chunked",
                              "Transfer-Encoding: chunked\r\nContent-Length: 5",
                              "Content-Length: 5\r\nContent-Length: 6",
                              "Content-Length: 5\r\nContent-Length: 5",
                              "Content-Length: 5, 5",
                              "Content-Length: +5",
                              "Content-Length: -5",
                              "Content-Length: 0x5",
                              "Content-Length: 5a",
                              "Content-Length:",
                              "Content-Length: 99999999999999999999999",
                              "Transfer-Encoding: gzip, chunked",
                              "Transfer-Encoding: chunked, gzip",
                              "Transfer-Encoding: xchunked",
                              "Transfer-Encoding: identity",
                              "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                              "Transfer-Encoding: chunked, chunked",
                              "Transfer-Encoding: \"chunked\"",
                              "Transfer-Encoding : chunked",
                              "Content-Length : 5",
                              "Content-Length\t: 5"}) {
    EXPECT_EQ(verdict(post + framing), "http.malformed") << framing;
  }
  EXPECT_EQ(verdict("POST / HTTP/1.0\r\nTransfer-Encoding: chunked"), "http.malformed");
}

TEST(RequestParser, WantsExactlyOneHost) {
  EXPECT_EQ(verdict("GET / HTTP/1.1"), "http.malformed");
  EXPECT_EQ(verdict("GET / HTTP/1.1\r\nHost: a\r\nHost: a"), "http.malformed");
  EXPECT_EQ(verdict("GET / HTTP/1.1\r\nHost: a@b"), "http.malformed");
  EXPECT_EQ(verdict("GET / HTTP/1.1\r\nHost: a/b"), "http.malformed");
  EXPECT_EQ(verdict("GET / HTTP/1.1\r\nHost: a b"), "http.malformed");
  EXPECT_EQ(verdict("GET / HTTP/1.1\r\nHost : a"), "http.malformed");
  EXPECT_EQ(verdict("GET / HTTP/1.1\r\nHost: [::1]:8080"), "good");
  EXPECT_EQ(verdict("GET / HTTP/1.0"), "good");
}

TEST(RequestParser, RefusesBrokenHeaders) {
  for (const auto* header : {"no colon", ": no name", "sp ace: 1", "tab\t: 1", "q(x): 1", "\x7f: 1", "x: a\x01"}) {
    EXPECT_EQ(verdict("GET / HTTP/1.1\r\nHost: a\r\n" + std::string{header}), "http.malformed") << header;
  }
}

TEST(RequestParser, RefusesTargetsThatAreNoPath) {
  for (const auto* target : {"a", "*", "http:/a", "ftp://a/b", "/a#b", "/a\x80", "a.example:80"}) {
    EXPECT_EQ(verdict("GET " + std::string{target} + " HTTP/1.1\r\nHost: a"), "http.malformed") << target;
  }
  EXPECT_EQ(verdict("GET /" + std::string(5000, 'a') + " HTTP/1.1\r\nHost: a"), "http.target_too_long");
  EXPECT_EQ(verdict("OPTIONS * HTTP/1.1\r\nHost: a"), "good");
}

TEST(RequestParser, TakesAnAbsoluteTarget) {
  RequestParser parser;
  Request request;
  ASSERT_TRUE(parser.parse_head("GET http://a.example/b?c HTTP/1.1\r\nHost: a.example\r\n\r\n", request));
  EXPECT_EQ(request.target(), "/b?c");
}

TEST(RequestParser, KnowsItsMethodsVersionsAndExpectations) {
  EXPECT_EQ(verdict("BREW / HTTP/1.1\r\nHost: a"), "http.unknown_method");
  EXPECT_EQ(verdict("TRACE / HTTP/1.1\r\nHost: a"), "http.unknown_method");
  EXPECT_EQ(verdict("get / HTTP/1.1\r\nHost: a"), "http.unknown_method");
  EXPECT_EQ(verdict("GET / HTTP/2.0\r\nHost: a"), "http.unknown_version");
  EXPECT_EQ(verdict("GET /\r\nHost: a"), "http.malformed");
  EXPECT_EQ(verdict("GET  / HTTP/1.1\r\nHost: a"), "http.malformed");
  EXPECT_EQ(verdict("POST / HTTP/1.1\r\nHost: a\r\nExpect: wonders"), "http.unknown_expectation");
}

TEST(RequestParser, RefusesMoreThanAHundredHeaders) {
  std::string head = "GET / HTTP/1.1\r\nHost: a";
  for (int i = 0; i < 99; ++i) head += "\r\nX: 1";
  EXPECT_EQ(verdict(head), "good");
  EXPECT_EQ(verdict(head + "\r\nX: 1"), "http.head_too_large");
}

}  // namespace
}  // namespace huiqi::http
