#include "http/response.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>
#include <system_error>

#include "http/text.h"

namespace huiqi::http {
namespace {

// For browsers that do not know filename*: ASCII only, nothing that could end the quotes.
std::string plain_filename(std::string_view filename) {
  std::string plain;
  for (const char c : filename) plain += c >= 0x20 && c < 0x7F && c != '"' && c != '\\' ? c : '_';
  return plain;
}

}  // namespace

std::shared_ptr<const OpenFile> OpenFile::open(const std::filesystem::path& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
  if (descriptor < 0) return nullptr;
  struct stat status {};
  const bool usable = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
  // Shared with the slices of one answer and with the pieces that are being read on the workers.
  const std::shared_ptr<const OpenFile> file{new OpenFile{descriptor, static_cast<std::uint64_t>(status.st_size)}};
  return usable ? file : nullptr;
}

OpenFile::~OpenFile() {
  ::close(descriptor_);
}

std::string OpenFile::read(std::uint64_t offset, std::size_t length) const {
  std::string bytes(length, '\0');
  ssize_t count = 0;
  do {
    count = ::pread(descriptor_, bytes.data(), length, static_cast<off_t>(offset));
  } while (count < 0 && errno == EINTR);
  if (count < 0) throw std::system_error(errno, std::generic_category(), "reading a file that is being sent");
  if (count == 0 && length != 0) throw std::runtime_error("a file that is being sent has shrunk");
  bytes.resize(static_cast<std::size_t>(count));
  return bytes;
}

Response& Response::set(std::string_view name, std::string value) & {
  if (value.find_first_of(std::string_view{"\r\n\0", 3}) != std::string::npos) {
    throw std::invalid_argument("a line end in header " + std::string{name});
  }
  remove(name);
  headers_.push_back({name, std::move(value)});
  return *this;
}

Response&& Response::set_cookie(const Cookie& cookie) && {
  std::string text{cookie.name};
  text.append("=").append(cookie.value).append("; Path=").append(cookie.path);
  text.append("; SameSite=").append(cookie.same_site);
  if (cookie.max_age) text += "; Max-Age=" + std::to_string(cookie.max_age->count());
  if (cookie.http_only) text += "; HttpOnly";
  if (cookie.secure) text += "; Secure";
  if (cookie.value.find_first_of("; ,\"\\\r\n\t") != std::string::npos) {
    throw std::invalid_argument("a cookie's value that would need quotes");
  }
  headers_.push_back({"Set-Cookie", std::move(text)});
  return std::move(*this);
}

Response&& Response::with_body(std::string_view content_type, Body body) && {
  set("Content-Type", std::string{content_type});
  body_ = std::move(body);
  return std::move(*this);
}

Response&& Response::same_for_all(std::vector<std::string> tags) && {
  tags_ = std::move(tags);
  return std::move(*this).cache_control("public, no-cache");
}

const std::string* Response::find(std::string_view name) const {
  const auto found = std::find_if(headers_.begin(), headers_.end(),
                                  [&](const auto& header) { return equal_ignoring_case(header.name, name); });
  return found == headers_.end() ? nullptr : &found->value;
}

void Response::remove(std::string_view name) {
  std::erase_if(headers_, [&](const auto& header) { return equal_ignoring_case(header.name, name); });
}

std::string_view Response::text() const {
  if (const auto* own = std::get_if<std::string>(&body_)) return *own;
  if (const auto* shared = std::get_if<SharedText>(&body_)) return **shared;
  return {};
}

Response json_text(std::string text, int status) {
  return Response{status}.with_body("application/json", std::move(text));
}

Response attachment(std::string_view filename, std::string_view content_type, Body body) {
  return Response{}
      .with_body(content_type, std::move(body))
      .set("Content-Disposition",
           "attachment; filename=\"" + plain_filename(filename) + "\"; filename*=UTF-8''" + percent_encode(filename));
}

Response stream(std::string_view content_type, PieceSource source) {
  return Response{}.with_body(content_type, std::move(source));
}

Response events(std::chrono::milliseconds interval, std::function<EventBatch()> poll) {
  return Response{}
      .with_body("text/event-stream", EventSource{interval, std::move(poll)})
      .cache_control("no-store")
      .set("X-Accel-Buffering", "no");  // nginx would hold the events back
}

}  // namespace huiqi::http
