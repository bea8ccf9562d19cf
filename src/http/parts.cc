#include "http/parts.h"

#include "base/utf8.h"
#include "http/text.h"

namespace huiqi::http {
namespace {

constexpr std::size_t kMostParts = 1000;
constexpr std::size_t kLongestPartHead = 8192;

auto malformed(const char* why) {
  return fail(ErrorKind::invalid, "http.bad_multipart", why);
}

// The value of `key` in `form-data; name="a;b"; filename="c"`. Browsers write '"' inside as %22; other programs escape
// it with a backslash.
std::optional<std::string> parameter_of(std::string_view value, std::string_view key) {
  take_until(value, ';');
  while (!value.empty()) {
    const auto name = trim(take_until(value, '='));
    std::string text;
    if (value.starts_with('"')) {
      std::size_t i = 1;
      for (; i < value.size() && value[i] != '"'; ++i) {
        if (value[i] == '\\' && i + 1 < value.size() && (value[i + 1] == '"' || value[i + 1] == '\\')) ++i;
        text += value[i];
      }
      value.remove_prefix(std::min(i + 1, value.size()));
      take_until(value, ';');
    } else {
      text = trim(take_until(value, ';'));
    }
    if (equal_ignoring_case(name, key)) return text;
  }
  return std::nullopt;
}

// The sender's path with '/' between its names, and nothing that would lead out of a folder.
std::string relative_path(std::string_view path) {
  std::string clean;
  while (!path.empty()) {
    const auto end = path.find_first_of("/\\");
    const auto name = path.substr(0, end);
    path.remove_prefix(end == std::string_view::npos ? path.size() : end + 1);
    const bool drive = name.size() == 2 && name.back() == ':';
    if (name.empty() || name == "." || name == ".." || drive) continue;
    if (!clean.empty()) clean += '/';
    clean += name;
  }
  return clean;
}

Result<Part> parse_part(std::string_view text) {
  const std::size_t head_end = text.find("\r\n\r\n");
  if (head_end == std::string_view::npos || head_end > kLongestPartHead) return malformed("head of a part");
  Part part;
  part.data = text.substr(head_end + 4);
  std::optional<std::string> name;
  std::string_view head = text.substr(0, head_end);
  while (!head.empty()) {
    std::string_view value = take_until(head, '\n');
    if (value.ends_with('\r')) value.remove_suffix(1);
    const auto field = take_until(value, ':');
    value = trim(value);
    if (equal_ignoring_case(field, "Content-Type")) part.content_type = value;
    if (!equal_ignoring_case(field, "Content-Disposition")) continue;
    name = parameter_of(value, "name");
    if (const auto filename = parameter_of(value, "filename")) part.filename = relative_path(*filename);
  }
  if (!name || !is_utf8(*name) || !is_utf8(part.filename.value_or(""))) return malformed("name of a part");
  part.name = *std::move(name);
  return part;
}

}  // namespace

Result<std::vector<Part>> parse_parts(std::string_view content_type, std::string_view body) {
  const auto type = trim(content_type.substr(0, content_type.find(';')));
  if (!equal_ignoring_case(type, "multipart/form-data")) return fail(ErrorKind::invalid, "http.not_multipart");
  const auto boundary = parameter_of(content_type, "boundary");
  if (!boundary || boundary->empty() || boundary->size() > 70) return malformed("boundary");

  const std::string delimiter = "\r\n--" + *boundary;
  const std::string_view first = std::string_view{delimiter}.substr(2);
  if (!body.starts_with(first)) return malformed("first boundary");
  body.remove_prefix(first.size());
  std::vector<Part> parts;
  while (!body.starts_with("--")) {
    const std::size_t end = body.find(delimiter);
    if (!body.starts_with("\r\n") || end == std::string_view::npos || parts.size() == kMostParts) {
      return malformed("end of a part");
    }
    HQ_TRY(auto part, parse_part(end == 0 ? std::string_view{} : body.substr(2, end - 2)));
    parts.push_back(std::move(part));
    body.remove_prefix(end + delimiter.size());
  }
  return parts;
}

}  // namespace huiqi::http
