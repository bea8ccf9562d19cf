#include "http/body_decoder.h"

#include <charconv>

namespace huiqi::http {
namespace {

constexpr std::size_t kLongestLine = 1024;
constexpr std::size_t kMostTrailerBytes = 8192;

auto malformed(const char* why) {
  return fail(ErrorKind::invalid, "http.malformed", why);
}

}  // namespace

void BodyDecoder::expect_length(std::uint64_t length) {
  announced_ = left_ = length;
  state_ = length == 0 ? State::done : State::plain;
}

void BodyDecoder::expect_chunks() {
  state_ = State::size_line;
}

Result<std::size_t> BodyDecoder::take(std::string_view bytes, std::uint64_t limit, std::string& out) {
  const std::size_t given = bytes.size();
  for (;;) {
    if (announced_ > limit) {
      return fail({ErrorKind::too_large, "http.body_too_large", {}, {{"limit", std::to_string(limit)}}});
    }
    if (is_done() || bytes.empty()) return given - bytes.size();
    if (state_ == State::plain || state_ == State::chunk) {
      bytes.remove_prefix(take_data(bytes, out));
      continue;
    }
    const std::size_t end = bytes.find('\n');
    if (std::min(end, bytes.size()) > kLongestLine) return malformed("a long line between chunks");
    if (end == std::string_view::npos) return given - bytes.size();
    if (end == 0 || bytes[end - 1] != '\r') return malformed("a line between chunks that ends without CR");
    HQ_CHECK(take_line(bytes.substr(0, end - 1)));
    bytes.remove_prefix(end + 1);
  }
}

std::size_t BodyDecoder::take_data(std::string_view bytes, std::string& out) {
  const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(left_, bytes.size()));
  out.append(bytes.substr(0, size));
  left_ -= size;
  if (left_ == 0) state_ = state_ == State::plain ? State::done : State::chunk_end;
  return size;
}

Result<void> BodyDecoder::take_line(std::string_view line) {
  if (line.find('\r') != std::string_view::npos) return malformed("CR in a line between chunks");
  if (state_ == State::size_line) return begin_chunk(line);
  if (state_ == State::trailer_line) return skip_trailer(line);
  if (!line.empty()) return malformed("a chunk longer than its size");
  state_ = State::size_line;
  return {};
}

Result<void> BodyDecoder::begin_chunk(std::string_view line) {
  constexpr std::size_t most_digits = 15;
  const char* const end = line.data() + line.size();
  const auto [after, error] = std::from_chars(line.data(), end, left_, 16);
  const auto digits = static_cast<std::size_t>(after - line.data());
  const bool good = error == std::errc{} && digits <= most_digits && (after == end || *after == ';');
  if (!good || line.front() == '-') return malformed("the size of a chunk");
  announced_ += left_;
  state_ = left_ == 0 ? State::trailer_line : State::chunk;
  return {};
}

Result<void> BodyDecoder::skip_trailer(std::string_view line) {
  trailer_bytes_ += line.size();
  if (line.empty()) {
    state_ = State::done;
  } else if (line.find(':') == std::string_view::npos || line.front() == ' ' || line.front() == '\t' ||
             trailer_bytes_ > kMostTrailerBytes) {
    return malformed("a trailer");
  }
  return {};
}

}  // namespace huiqi::http
