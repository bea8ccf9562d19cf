#pragma once

#include <filesystem>

#include "json/write.h"

namespace huiqi::http {

struct Header {
  std::string_view name;  // a literal
  std::string value;
};

// An open file, closed when the last one who holds it lets go.
class OpenFile {
 public:
  // Nothing if there is no such regular file or it cannot be read.
  static std::shared_ptr<const OpenFile> open(const std::filesystem::path& path);
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile();
  std::uint64_t size() const { return size_; }
  // Up to `length` bytes from `offset`; throws if the file cannot be read or has shrunk.
  std::string read(std::uint64_t offset, std::size_t length) const;

 private:
  OpenFile(int descriptor, std::uint64_t size) : descriptor_(descriptor), size_(size) {}
  int descriptor_;
  std::uint64_t size_;
};

// A part of an open file, read on the workers while it is sent.
struct FileSlice {
  std::shared_ptr<const OpenFile> file;
  std::uint64_t offset = 0;
  std::uint64_t length = 0;
};

// Called on the workers for one piece after another; an empty piece ends the answer. A piece of about 64 KiB is best.
using PieceSource = std::function<std::string()>;

// Server-sent events. `poll` is called on the workers every `interval`; what it returns is sent, and `last` ends the
// answer. A visitor who goes away ends it too.
struct Event {
  std::string name;  // of the event, or empty
  std::string data;  // JSON
};
struct EventBatch {
  std::vector<Event> events;
  bool last = false;
};
struct EventSource {
  std::chrono::milliseconds interval{500};
  std::function<EventBatch()> poll;
};

using SharedText = std::shared_ptr<const std::string>;
using Body = std::variant<std::string, SharedText, FileSlice, PieceSource, EventSource>;

struct Cookie {
  std::string_view name;
  std::string value;
  std::optional<std::chrono::seconds> max_age = {};  // absent: until the browser closes; 0 removes it
  std::string_view path = "/";
  std::string_view same_site = "Lax";
  bool http_only = true;
  bool secure = true;  // set it to request.is_https()
};

// What a handler answers. The server adds length, date, ETag and security headers, compresses, and leaves the body out
// where the request asked for none.
class Response {
 public:
  explicit Response(int status = 200) : status_(status) {}

  // Throws std::invalid_argument for a value with a line end: a header may not bring another one in.
  Response& set(std::string_view name, std::string value) &;
  Response&& set(std::string_view name, std::string value) && { return std::move(set(name, std::move(value))); }
  Response&& set_cookie(const Cookie& cookie) &&;
  Response&& with_body(std::string_view content_type, Body body) &&;
  // How long browsers and proxies may keep it. Without a word of its own an answer is "private, no-cache": it may be
  // kept, but asked for again each time.
  Response&& cache_control(std::string value) && { return std::move(*this).set("Cache-Control", std::move(value)); }
  // Promises that everyone gets these same bytes for this address, whoever asks, until one of `tags` is invalidated:
  // the server may then answer by itself (see AnswerCache). For GET only.
  Response&& same_for_all(std::vector<std::string> tags) &&;

  int status() const { return status_; }
  const std::vector<Header>& headers() const { return headers_; }
  const std::string* find(std::string_view name) const;
  const Body& body() const { return body_; }
  const std::vector<std::string>& tags() const { return tags_; }

  // The text of a body that stands in memory; empty for the others.
  std::string_view text() const;
  bool in_memory() const { return body_.index() <= 1; }
  void replace_body(Body body) { body_ = std::move(body); }
  void set_status(int status) { status_ = status; }
  void remove(std::string_view name);

 private:
  int status_;
  std::vector<Header> headers_;
  Body body_;
  std::vector<std::string> tags_;
};

// 200 with prebuilt JSON.
Response json_text(std::string text, int status = 200);

// 200 with a struct, a list, or anything else that json::write takes.
template <class T>
Response ok(const T& value) {
  return json_text(json::write(value));
}

// 201; `location` is the address of what was made.
template <class T>
Response created(const T& value, std::string location) {
  return json_text(json::write(value), 201).set("Location", std::move(location));
}

// 202: work goes on in the background; `location` tells how far it is.
template <class T>
Response accepted(const T& value, std::string location) {
  return json_text(json::write(value), 202).set("Location", std::move(location));
}

inline Response no_content() {
  return Response{204};
}

// A file to be saved under `filename` (UTF-8), never shown by the browser.
Response attachment(std::string_view filename, std::string_view content_type, Body body);

// A body that is sent as it is made, piece by piece.
Response stream(std::string_view content_type, PieceSource source);

// One JSON list, sent as it is made: `next` gives a value or nothing at the end.
template <class Next>
Response stream_list(Next next);

Response events(std::chrono::milliseconds interval, std::function<EventBatch()> poll);

template <class Next>
Response stream_list(Next next) {
  struct State {
    explicit State(Next source) : source_(std::move(source)), writer_(text_) {}
    std::string piece() {
      constexpr std::size_t enough = 1 << 16;
      text_.clear();
      if (std::exchange(first_, false)) writer_.begin_list();
      while (!done_ && text_.size() < enough) {
        if (const auto value = source_()) {
          json::write(writer_, *value);
        } else {
          writer_.end_list();
          done_ = true;
        }
      }
      return text_;
    }
    Next source_;
    std::string text_;
    json::Writer writer_;
    bool first_ = true;
    bool done_ = false;
  };
  // std::function wants to be copied; the state must not be.
  return stream("application/json", [state = std::make_shared<State>(std::move(next))] { return state->piece(); });
}

}  // namespace huiqi::http
