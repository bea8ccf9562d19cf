#include "http/head.h"

#include <ctime>

namespace huiqi::http {
namespace {

std::string_view reason_of(int status) {
  switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 416: return "Range Not Satisfiable";
    case 417: return "Expectation Failed";
    case 428: return "Precondition Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    default: return "";
  }
}

// "Date: Mon, 02 Mar 2026 01:00:00 GMT" and a line end; made once a second on each thread.
std::string_view date_line() {
  thread_local std::time_t made_for = 0;
  thread_local std::array<char, 64> line{};
  thread_local std::size_t length = 0;
  const std::time_t now = std::time(nullptr);
  if (now != made_for) {
    made_for = now;
    std::tm parts{};
    gmtime_r(&now, &parts);
    length = std::strftime(line.data(), line.size(), "Date: %a, %d %b %Y %H:%M:%S GMT\r\n", &parts);
  }
  return {line.data(), length};
}

bool has_no_body(int status) {
  return status == 204 || status == 304;
}

}  // namespace

Framing framing_of(const Response& response, bool http_1_1) {
  if (const auto* file = std::get_if<FileSlice>(&response.body())) return {file->length, false};
  if (response.in_memory()) return {response.text().size(), false};
  return {std::nullopt, http_1_1};
}

void append_head(std::string& out, const Response& response, const Framing& framing) {
  out.append("HTTP/1.1 ").append(std::to_string(response.status())).append(" ");
  out.append(reason_of(response.status())).append("\r\n");
  for (const auto& [name, value] : response.headers()) out.append(name).append(": ").append(value).append("\r\n");
  if (has_no_body(response.status())) return;
  if (framing.length) out.append("Content-Length: ").append(std::to_string(*framing.length)).append("\r\n");
  if (framing.chunked) out.append("Transfer-Encoding: chunked\r\n");
}

void append_head_end(std::string& out, Keep keep) {
  out.append(date_line());
  if (keep == Keep::no) out.append("Connection: close\r\n");
  if (keep == Keep::said) out.append("Connection: keep-alive\r\n");
  out.append("\r\n");
}

}  // namespace huiqi::http
