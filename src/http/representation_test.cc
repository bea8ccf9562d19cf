#include "http/representation.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include <fstream>

#include "support/http_request.h"

namespace huiqi::http {
namespace {

using testing::TestRequest;

std::string header(const Response& response, std::string_view name) {
  const auto* value = response.find(name);
  return value != nullptr ? *value : "";
}

Response get(Response response, const std::vector<std::string>& headers = {}) {
  TestRequest request{"GET", "/x", headers};
  return represent(*request, std::move(response));
}

std::string gunzip(std::string_view packed) {
  z_stream stream{};
  EXPECT_EQ(inflateInit2(&stream, 31), Z_OK);
  std::string text(1 << 20, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(text.data());
  stream.avail_out = static_cast<uInt>(text.size());
  EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
  text.resize(stream.total_out);
  inflateEnd(&stream);
  return text;
}

const std::string kLong = R"({"text":")" + std::string(5000, 'x') + R"("})";

TEST(Represent, GivesAnETagAndSafeHeaders) {
  const auto response = get(json_text("{}"));
  EXPECT_EQ(header(response, "ETag"), etag_of("{}"));
  EXPECT_EQ(header(response, "Cache-Control"), "private, no-cache");
  EXPECT_EQ(header(response, "X-Content-Type-Options"), "nosniff");
  EXPECT_EQ(header(response, "Content-Security-Policy"), "default-src 'none'; frame-ancestors 'none'; sandbox");
}

TEST(Represent, AnswersThatNothingChanged) {
  const auto tag = etag_of("{}");
  for (const auto& list :
       {tag, "W/" + tag, "\"other\", " + tag, std::string{"*"}, tag.substr(0, tag.size() - 1) + "-gz\""}) {
    const auto response = get(json_text("{}"), {"If-None-Match: " + list});
    EXPECT_EQ(response.status(), 304) << list;
    EXPECT_EQ(response.text(), "");
    EXPECT_EQ(header(response, "ETag"), tag);
    EXPECT_EQ(header(response, "Cache-Control"), "private, no-cache");
  }
  EXPECT_EQ(get(json_text("{}"), {"If-None-Match: \"other\""}).status(), 200);
  EXPECT_EQ(get(json_text("{}"), {"If-None-Match: nonsense"}).status(), 200);
}

TEST(Represent, TheETagIsAlwaysTheSameForTheSameBytes) {
  EXPECT_EQ(etag_of(""), "\"e3b0c44298fc1c149afbf4c8\"");  // SHA-256 of nothing
  EXPECT_NE(etag_of("a"), etag_of("b"));
}

TEST(Represent, CompressesLongTextsWhereItIsAccepted) {
  const auto plain = get(json_text(kLong));
  EXPECT_EQ(plain.text(), kLong);
  EXPECT_EQ(header(plain, "Vary"), "Accept-Encoding, Accept-Language");
  const auto packed = get(json_text(kLong), {"Accept-Encoding: br, gzip;q=0.5"});
  EXPECT_EQ(header(packed, "Content-Encoding"), "gzip");
  EXPECT_EQ(gunzip(packed.text()), kLong);
  EXPECT_EQ(header(packed, "ETag"), etag_of(kLong).substr(0, 25) + "-gz\"");
  for (const auto* refused : {"gzip;q=0", "gzip;q=0.000", "br", "x-gzip", "identity"}) {
    EXPECT_EQ(header(get(json_text(kLong), {"Accept-Encoding: " + std::string{refused}}), "Content-Encoding"), "")
        << refused;
  }
  EXPECT_EQ(header(get(json_text("{}"), {"Accept-Encoding: gzip"}), "Content-Encoding"), "");
  EXPECT_EQ(header(get(Response{}.with_body("image/png", kLong), {"Accept-Encoding: gzip"}), "Content-Encoding"), "");
}

TEST(Represent, APageMayRunOnlyItsOwnScripts) {
  const auto policy = header(get(Response{}.with_body("text/html; charset=utf-8", "<p>")), "Content-Security-Policy");
  EXPECT_NE(policy.find("script-src 'self';"), std::string::npos);
  EXPECT_NE(policy.find("frame-ancestors 'none'"), std::string::npos);
}

TEST(Represent, ASavedFileIsNoPage) {
  const auto response = get(attachment("原文 \"1\".html", "text/html", std::string{"<script>"}));
  EXPECT_EQ(header(response, "Content-Disposition"),
            "attachment; filename=\"______ _1_.html\"; filename*=UTF-8''%E5%8E%9F%E6%96%87%20%221%22.html");
  EXPECT_NE(header(response, "Content-Security-Policy").find("sandbox"), std::string::npos);
  EXPECT_EQ(header(response, "X-Content-Type-Options"), "nosniff");
}

class Ranges : public ::testing::Test {
 protected:
  Response ask(const std::string& range, const std::string& more = "X: y") {
    return get(Response{}.with_body("application/pdf", std::make_shared<const std::string>("0123456789")),
               {"Range: " + range, more});
  }
};

TEST_F(Ranges, SendsTheBytesAskedFor) {
  for (const auto& [range, bytes, content] : {std::tuple{"bytes=0-3", "0123", "bytes 0-3/10"},
                                              {"bytes=7-", "789", "bytes 7-9/10"},
                                              {"bytes=-2", "89", "bytes 8-9/10"},
                                              {"bytes=5-99", "56789", "bytes 5-9/10"},
                                              {"bytes=-99", "0123456789", "bytes 0-9/10"}}) {
    const auto response = ask(range);
    EXPECT_EQ(response.status(), 206) << range;
    EXPECT_EQ(response.text(), bytes) << range;
    EXPECT_EQ(header(response, "Content-Range"), content);
  }
}

TEST_F(Ranges, RefusesWhatLiesBehindTheEnd) {
  for (const auto* range : {"bytes=10-", "bytes=10-12", "bytes=-0"}) {
    const auto response = ask(range);
    EXPECT_EQ(response.status(), 416) << range;
    EXPECT_EQ(header(response, "Content-Range"), "bytes */10");
    EXPECT_EQ(header(response, "X-Content-Type-Options"), "nosniff");
  }
}

TEST_F(Ranges, SendsTheWholeForWhatIsNoSingleRange) {
  for (const auto* range : {"bytes=3-1", "bytes=0-1,3-4", "items=0-1", "bytes=a-b", "bytes=", "bytes=-",
                            "bytes=0-99999999999999999999999"}) {
    const auto response = ask(range);
    EXPECT_EQ(response.status(), 200) << range;
    EXPECT_EQ(response.text(), "0123456789");
  }
}

TEST_F(Ranges, SendsTheWholeWhenTheFileIsAnotherOneByNow) {
  EXPECT_EQ(ask("bytes=0-3", "If-Range: " + etag_of("0123456789")).status(), 206);
  EXPECT_EQ(ask("bytes=0-3", "If-Range: \"old\"").status(), 200);
}

TEST_F(Ranges, AreNotForWhatIsComputed) {
  const auto response = get(json_text("[1,2,3]"), {"Range: bytes=0-1"});
  EXPECT_EQ(response.status(), 200);
  EXPECT_EQ(header(response, "Accept-Ranges"), "");
}

TEST(RequireMatch, LetsOnlyTheCurrentVersionPass) {
  struct View {
    int version = 3;
  };
  TestRequest seen{"PUT", "/x", {"If-Match: " + etag_of("[3]")}};
  EXPECT_TRUE(require_match_of(*seen, std::vector{3}));
  EXPECT_EQ(require_match_of(*seen, std::vector{4}).error().code, "http.changed_meanwhile");
  TestRequest compressed{"PUT", "/x", {"If-Match: " + etag_of("[3]").substr(0, 25) + "-gz\""}};
  EXPECT_TRUE(require_match_of(*compressed, std::vector{3}));
  TestRequest blind{"PUT", "/x"};
  EXPECT_EQ(require_match_of(*blind, std::vector{3}).error().code, "http.match_required");
}

TEST(OpenFile, IsARegularFileOrNothing) {
  const auto folder = std::filesystem::temp_directory_path() / ("huiqi_open_file_" + std::to_string(::getpid()));
  std::filesystem::create_directory(folder);
  std::ofstream{folder / "a"} << "hello";
  std::filesystem::create_symlink(folder / "a", folder / "link");
  const auto file = OpenFile::open(folder / "a");
  ASSERT_TRUE(file);
  EXPECT_EQ(file->size(), 5U);
  EXPECT_EQ(file->read(1, 3), "ell");
  EXPECT_EQ(file->read(3, 100), "lo");
  EXPECT_THROW(file->read(5, 1), std::runtime_error);
  EXPECT_FALSE(OpenFile::open(folder / "none"));
  EXPECT_FALSE(OpenFile::open(folder / "link"));
  EXPECT_FALSE(OpenFile::open(folder));
  std::filesystem::remove_all(folder);
}

TEST(Response, RefusesAHeaderThatWouldBringAnother) {
  for (const auto* bad : {"a\r\nSet-Cookie: b", "a\nb", "a\rb"}) {
    EXPECT_THROW(Response{}.set("Location", bad), std::invalid_argument);
  }
  EXPECT_THROW(Response{}.set_cookie({.name = "a", .value = "b; Domain=c"}), std::invalid_argument);
}

TEST(Response, WritesACookie) {
  const auto response = Response{}.set_cookie({.name = "session", .value = "abc", .max_age = std::chrono::seconds{60}});
  EXPECT_EQ(header(response, "Set-Cookie"), "session=abc; Path=/; SameSite=Lax; Max-Age=60; HttpOnly; Secure");
}

TEST(StreamList, SendsAListPieceByPiece) {
  const auto response = stream_list([i = 0]() mutable -> std::optional<int> {
    if (i == 30'000) return std::nullopt;
    return i++;
  });
  const auto& source = std::get<PieceSource>(response.body());
  std::string all;
  int pieces = 0;
  for (std::string piece = source(); !piece.empty(); piece = source(), ++pieces) all += piece;
  EXPECT_GT(pieces, 1);
  EXPECT_EQ(json::read<std::vector<int>>(all)->size(), 30'000U);
}

TEST(StreamList, AnEmptyOneIsStillAList) {
  const auto response = stream_list([]() -> std::optional<int> { return std::nullopt; });
  const auto& source = std::get<PieceSource>(response.body());
  EXPECT_EQ(source(), "[]");
  EXPECT_EQ(source(), "");
}

}  // namespace
}  // namespace huiqi::http
