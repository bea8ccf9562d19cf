#include "http/parts.h"

#include <gtest/gtest.h>

namespace huiqi::http {
namespace {

constexpr std::string_view kType = "multipart/form-data; boundary=XyZ";

TEST(Parts, GivesFieldsAndFiles) {
  const auto parts = parse_parts(
      kType,
      "--XyZ\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n惠企\r\n"
      "--XyZ\r\ncontent-disposition: form-data; name=\"file\"; filename=\"C:\\\\x\\\\措施 \\\"1\\\".docx\"\r\n"
      "Content-Type: application/x\r\n\r\nPK\r\n--Xy\r\n\r\n--XyZ--\r\n");
  ASSERT_TRUE(parts) << parts.error().detail;
  ASSERT_EQ(parts->size(), 2U);
  EXPECT_EQ(parts->at(0).name, "title");
  EXPECT_EQ(parts->at(0).data, "惠企");
  EXPECT_FALSE(parts->at(0).filename);
  EXPECT_EQ(parts->at(1).filename, "x/措施 \"1\".docx");
  EXPECT_EQ(parts->at(1).content_type, "application/x");
}

TEST(Parts, KeepsEveryByteOfAFile) {
  std::string bytes;
  for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
  bytes += "\r\n--XyY\r\n";
  const std::string body =
      "--XyZ\r\nContent-Disposition: form-data; name=f; filename=a.bin\r\n\r\n" + bytes + "\r\n--XyZ--";
  const auto parts = parse_parts(kType, body);
  ASSERT_TRUE(parts);
  EXPECT_EQ(parts->front().data, bytes);
  EXPECT_EQ(parts->front().filename, "a.bin");
}

TEST(Parts, AFileNameMayCarryFoldersButNeverLeadsOutOfOne) {
  for (const auto& [sent, kept] : {std::pair{"../../etc/passwd", "etc/passwd"},
                                   {"/etc/passwd", "etc/passwd"},
                                   {"C:\\\\a\\\\b", "a/b"},
                                   {"2026/./通知//附件.docx", "2026/通知/附件.docx"},
                                   {"..", ""}}) {
    const auto parts = parse_parts(kType, "--XyZ\r\nContent-Disposition: form-data; name=\"f\"; filename=\"" +
                                              std::string{sent} + "\"\r\n\r\n\r\n--XyZ--");
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->front().filename, kept) << sent;
  }
}

TEST(Parts, AcceptsAQuotedBoundaryAndNoParts) {
  EXPECT_TRUE(parse_parts("Multipart/Form-Data; charset=utf-8; boundary=\"a b\"", "--a b--\r\n")->empty());
}

TEST(Parts, RefusesAnotherType) {
  EXPECT_EQ(parse_parts("application/json", "{}").error().code, "http.not_multipart");
}

TEST(Parts, RefusesWhatDoesNotKeepToItsBoundary) {
  const std::string part = "\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx";
  for (const std::string& bad : std::initializer_list<std::string>{
           std::string{}, std::string{"--XyZ"}, "--XyZ" + part, "--XyZ" + part + "\r\n--XyQ--",
           "--XyQ" + part + "\r\n--XyZ--", "--XyZ\r\n\r\nno name\r\n--XyZ--", std::string{"--XyZ\r\n--XyZ--"},
           std::string{"--XyZ\r\nContent-Disposition: form-data; name=\"\xFF\"\r\n\r\nx\r\n--XyZ--"},
           std::string{"--XyZjunk\r\n\r\n--XyZ--"}}) {
    const auto parts = parse_parts(kType, bad);
    ASSERT_FALSE(parts) << bad;
    EXPECT_EQ(parts.error().code, "http.bad_multipart") << bad;
  }
  EXPECT_EQ(parse_parts("multipart/form-data", "--XyZ--").error().code, "http.bad_multipart");
  EXPECT_EQ(parse_parts("multipart/form-data; boundary=", "----").error().code, "http.bad_multipart");
}

TEST(Parts, RefusesTooMany) {
  std::string body;
  for (int i = 0; i < 1001; ++i) body += "--XyZ\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n";
  EXPECT_EQ(parse_parts(kType, body + "--XyZ--").error().code, "http.bad_multipart");
}

}  // namespace
}  // namespace huiqi::http
