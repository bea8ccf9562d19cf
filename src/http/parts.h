#pragma once

#include "base/result.h"

namespace huiqi::http {

// One part of a multipart/form-data body (RFC 7578); the views look into the body.
struct Part {
  std::string name;
  std::optional<std::string> filename;  // may carry folders, "a/b.txt", but none above: no "..", no root
  std::string_view content_type;        // as sent, or empty: never to be trusted
  std::string_view data;
};

// `content_type` is the request's header. "http.not_multipart" for another type, "http.bad_multipart" for a body that
// does not keep to its boundary, names no field, or has more than 1000 parts.
Result<std::vector<Part>> parse_parts(std::string_view content_type, std::string_view body);

}  // namespace huiqi::http
