#pragma once

#include "http/response.h"

namespace huiqi::http {

// How the length of a body is told to the client.
struct Framing {
  std::optional<std::uint64_t> length;  // absent: not known before it ends
  bool chunked = false;                 // only without a length; else the end of the connection ends the body
};
Framing framing_of(const Response& response, bool http_1_1);

// Status line and headers, without the last part.
void append_head(std::string& out, const Response& response, const Framing& framing);

// The last part: date, what becomes of the connection, and the empty line.
enum class Keep : std::uint8_t { silently, said, no };  // HTTP/1.0 wants to be told that the connection stays
void append_head_end(std::string& out, Keep keep);

}  // namespace huiqi::http
