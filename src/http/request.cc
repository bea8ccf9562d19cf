#include "http/request.h"

#include <stdexcept>

#include "http/text.h"

namespace huiqi::http {
namespace {

// The quality of "en;q=0.8", in thousandths; 1000 if none is given, 0 if it is not a number.
int quality_of(std::string_view item) {
  take_until(item, ';');
  const auto parameter = trim(item);
  if (parameter.empty()) return 1000;
  if (!parameter.starts_with("q=") && !parameter.starts_with("Q=")) return 0;
  int quality = 0;
  int unit = 1000;
  for (const char c : parameter.substr(2)) {
    if (c == '.') continue;
    if (c < '0' || c > '9') return 0;
    quality += (c - '0') * unit;
    unit /= 10;
  }
  return std::min(quality, 1000);
}

}  // namespace

std::string_view Request::query_text() const {
  const auto mark = target_.find('?');
  return mark == std::string_view::npos ? std::string_view{} : target_.substr(mark + 1);
}

std::optional<std::string_view> Request::header(std::string_view name) const {
  for (const auto& header : headers_) {
    if (equal_ignoring_case(header.name, name)) return header.value;
  }
  return std::nullopt;
}

std::optional<std::string_view> Request::cookie(std::string_view name) const {
  for (const auto& header : headers_) {
    if (!equal_ignoring_case(header.name, "Cookie")) continue;
    std::string_view rest = header.value;
    while (!rest.empty()) {
      std::string_view value = trim(take_until(rest, ';'));
      if (take_until(value, '=') == name) return value;
    }
  }
  return std::nullopt;
}

Language Request::language() const {
  std::string_view rest = header("Accept-Language").value_or("");
  int best = 0;
  Language language = Language::zh;
  while (!rest.empty()) {
    const auto item = trim(take_until(rest, ','));
    const auto tag = trim(item.substr(0, item.find_first_of("-;")));
    const bool english = equal_ignoring_case(tag, "en");
    if (!english && !equal_ignoring_case(tag, "zh")) continue;
    const int quality = quality_of(item);
    if (quality <= best) continue;
    best = quality;
    language = english ? Language::en : Language::zh;
  }
  return language;
}

std::string_view Request::path_text(std::string_view name) const {
  for (const auto& [key, value] : path_values_) {
    if (key == name) return value;
  }
  throw std::logic_error("no {" + std::string{name} + "} in the pattern of this route");
}

Result<void> Request::expect_json() const {
  const auto type = header("Content-Type").value_or("");
  if (equal_ignoring_case(trim(type.substr(0, type.find(';'))), "application/json")) return {};
  return fail(ErrorKind::invalid, "http.not_json", std::string{type});
}

Result<std::vector<Part>> Request::parts() const {
  return parse_parts(header("Content-Type").value_or(""), body_);
}

std::string_view RequestBuilder::begin(std::string_view head) {
  request_.head_ = head;
  request_.method_ = Method::get;
  request_.target_ = {};
  request_.headers_.clear();
  request_.path_values_.clear();
  request_.body_ = {};
  request_.body_limit_ = 0;
  request_.attached_.reset();
  return request_.head_;
}

void RequestBuilder::set_line(Method method, std::string_view target) {
  request_.method_ = method;
  request_.target_ = target;
}

void RequestBuilder::set_client(std::string address, bool https) {
  request_.client_address_ = std::move(address);
  request_.https_ = https;
}

void RequestBuilder::set_body(std::string_view body, std::size_t limit) {
  request_.body_ = body;
  request_.body_limit_ = limit;
}

void RequestBuilder::set_path_values(std::vector<std::pair<std::string_view, std::string>> values) {
  request_.path_values_ = std::move(values);
}

}  // namespace huiqi::http
