#pragma once

#include <stdexcept>

#include "http/request_parser.h"

namespace huiqi::testing {

// A request as a handler sees it, without a server: Get{"/api/v1/tasks?limit=2", {"Accept-Language: en"}}.
class TestRequest {
 public:
  TestRequest(std::string_view method, std::string_view target, const std::vector<std::string>& headers = {},
              std::string body = {})
      : body_(std::move(body)) {
    std::string head = std::string{method} + ' ' + std::string{target} + " HTTP/1.1\r\nHost: test\r\n";
    for (const auto& header : headers) head += header + "\r\n";
    http::RequestParser parser;
    if (const auto parsed = parser.parse_head(head + "\r\n", request_); !parsed) {
      throw std::invalid_argument("not a request: " + head);
    }
    http::RequestBuilder{request_}.set_body(body_, body_.size());
    http::RequestBuilder{request_}.set_client("192.0.2.1", false);
  }
  http::Request& operator*() { return request_; }
  http::Request* operator->() { return &request_; }

 private:
  std::string body_;
  http::Request request_;
};

}  // namespace huiqi::testing
