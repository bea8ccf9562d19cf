#pragma once

#include <any>

#include "base/texts.h"
#include "http/method.h"
#include "http/parameters.h"
#include "http/parts.h"

namespace huiqi::http {

struct HeaderView {
  std::string_view name;
  std::string_view value;
};

struct Route;

// One request, read to its end. Everything that it gives as a view lives as long as it does. A handler sees it const,
// from one thread.
class Request {
 public:
  Request() = default;
  Request(const Request&) = delete;
  Request& operator=(const Request&) = delete;
  ~Request() = default;

  Method method() const { return method_; }
  std::string_view target() const { return target_; }  // as it was sent: "/api/v1/documents/42?lang=en"
  std::string_view path() const { return target_.substr(0, target_.find('?')); }
  std::string_view query_text() const;  // after the '?', or empty

  std::optional<std::string_view> header(std::string_view name) const;  // the first of that name, any case
  std::span<const HeaderView> headers() const { return headers_; }
  std::optional<std::string_view> cookie(std::string_view name) const;
  // What the visitor reads, by Accept-Language; Chinese unless English is asked for.
  Language language() const;
  // The peer, or what a trusted proxy says of it.
  const std::string& client_address() const { return client_address_; }
  bool is_https() const { return https_; }

  // A "{name}" of the route's pattern. A value that is none of T is not found: "http.not_found".
  template <class T>
  Result<T> path(std::string_view name) const;
  // The query as a struct with `fields`; every bad parameter is reported at once. Unknown ones are refused.
  template <class T>
  Result<T> query() const;

  std::string_view body() const { return body_; }
  // The body as a struct with `fields`; every bad field is reported at once.
  template <class T>
  Result<T> json() const;
  // The parts of a multipart/form-data body.
  Result<std::vector<Part>> parts() const;

  // The slot in which whoever authorised the request leaves what the handlers need (who is acting). `attached` is null
  // when nothing or another type is there.
  template <class T>
  void attach(T value) {
    attached_ = std::move(value);
  }
  template <class T>
  const T* attached() const {
    return std::any_cast<T>(&attached_);
  }

 private:
  friend class RequestBuilder;

  std::string_view path_text(std::string_view name) const;
  Result<void> expect_json() const;

  std::string head_;  // what the views below look into
  Method method_ = Method::get;
  std::string_view target_;
  std::vector<HeaderView> headers_;
  std::vector<std::pair<std::string_view, std::string>> path_values_;  // name in the pattern, decoded
  std::string_view body_;
  std::size_t body_limit_ = 0;
  std::string client_address_;
  bool https_ = false;
  std::any attached_;
};

// For the server, which fills a request piece by piece and uses it again for the next one of a connection.
class RequestBuilder {
 public:
  explicit RequestBuilder(Request& request) : request_(request) {}

  // Forgets everything and keeps a copy of `head`, for the views that follow to look into.
  std::string_view begin(std::string_view head);
  void set_line(Method method, std::string_view target);
  void add_header(std::string_view name, std::string_view value) { request_.headers_.push_back({name, value}); }
  void set_client(std::string address, bool https);
  void set_body(std::string_view body, std::size_t limit);
  void set_path_values(std::vector<std::pair<std::string_view, std::string>> values);

 private:
  Request& request_;
};

template <class T>
Result<T> Request::path(std::string_view name) const {
  json::Reading reading;
  T value{};
  if (!http::take(reading, path_text(name), value)) return fail(ErrorKind::not_found, "http.not_found");
  return value;
}

template <class T>
Result<T> Request::query() const {
  HQ_TRY(const auto parameters, parse_query(query_text()));
  return read_parameters<T>(parameters);
}

template <class T>
Result<T> Request::json() const {
  HQ_CHECK(expect_json());
  return huiqi::json::read<T>(body_, huiqi::json::Limits{.bytes = body_limit_});
}

}  // namespace huiqi::http
