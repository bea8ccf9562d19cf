#pragma once

#include "http/request.h"
#include "http/response.h"

namespace huiqi::http {

// A strong entity tag, quotes included, of these bytes: the same bytes give the same tag on every server.
std::string etag_of(std::string_view bytes);

// Whether a list of tags such as If-None-Match names `etag` or is "*". A compressed form of the same answer has a
// tag of its own ("…-gz", "…-br"), and matches too.
bool names_etag(std::string_view list, std::string_view etag);

// For a PUT, PATCH or DELETE that may only follow on what the client saw: `current` is the view that a GET would give
// now. "http.match_required" without If-Match, "http.changed_meanwhile" if it names another version.
Result<void> require_match(const Request& request, std::string_view current_etag);
template <class T>
Result<void> require_match_of(const Request& request, const T& current) {
  return require_match(request, etag_of(json::write(current)));
}

bool accepts_encoding(const Request& request, std::string_view encoding);

// Makes of a handler's answer what is sent for this request: ETag, 304, compression, one byte range, security headers,
// caching.
Response represent(const Request& request, Response response);

}  // namespace huiqi::http
