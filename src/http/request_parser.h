#pragma once

#include "http/body_decoder.h"
#include "http/request.h"

namespace huiqi::http {

// Takes the head of a request apart. Strict where HTTP leaves room for two readings: exactly one Host, at most one
// Content-Length, no other transfer coding than chunked, not both. It knows no sockets.
class RequestParser {
 public:
  // `head` ends with its empty line (see HeadScan). Starts anew with each call; what follows is said of this head, and
  // nothing of one that was refused.
  Result<void> parse_head(std::string_view head, Request& request);

  std::optional<std::uint64_t> content_length() const { return content_length_; }
  bool keeps_alive() const { return keeps_alive_; }
  bool is_http_1_1() const { return http_1_1_; }
  bool expects_continue() const { return expects_continue_; }
  // The body that is still to come.
  BodyDecoder& body() { return body_; }

 private:
  std::optional<std::uint64_t> content_length_;
  bool keeps_alive_ = false;
  bool http_1_1_ = false;
  bool expects_continue_ = false;
  BodyDecoder body_;
};

}  // namespace huiqi::http
