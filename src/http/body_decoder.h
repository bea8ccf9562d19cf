#pragma once

#include "base/result.h"

namespace huiqi::http {

// Takes the body of a request out of the bytes as they come in, whether its length is known or it comes in chunks (RFC
// 9112, 7.1). Strict: CR LF after every line, sizes of at most 15 hexadecimal digits. Extensions and trailers are
// skipped.
class BodyDecoder {
 public:
  // At first there is no body.
  void expect_length(std::uint64_t length);
  void expect_chunks();

  bool is_done() const { return state_ == State::done; }

  // Appends to `out` what `bytes` holds of the body, and says how many bytes it took; the others are to be given again
  // with more behind them, or, once the body is done, belong to the next request. "http.body_too_large" when the body
  // goes beyond `limit` bytes, "http.malformed" for broken chunks.
  Result<std::size_t> take(std::string_view bytes, std::uint64_t limit, std::string& out);

 private:
  enum class State : std::uint8_t { size_line, chunk, chunk_end, trailer_line, plain, done };

  std::size_t take_data(std::string_view bytes, std::string& out);
  Result<void> take_line(std::string_view line);
  Result<void> begin_chunk(std::string_view line);
  Result<void> skip_trailer(std::string_view line);

  State state_ = State::done;
  std::uint64_t left_ = 0;       // of the body or the chunk
  std::uint64_t announced_ = 0;  // of the whole body, so far
  std::size_t trailer_bytes_ = 0;
};

}  // namespace huiqi::http
