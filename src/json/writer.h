#pragma once

namespace huiqi::json {

// Appends JSON to a text, piece by piece, without spaces. It keeps no position in the text, so a caller that streams a
// long list may send and clear the text between two items. Texts must be UTF-8.
class Writer {
 public:
  explicit Writer(std::string& out) : out_(out) {}

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_list() { open('['); }
  void end_list() { close(']'); }

  // The name of the next value: `member` for a literal that needs no escaping, `key` for any text.
  void member(std::string_view name);
  void key(std::string_view name);

  void null() { plain("null"); }
  void boolean(bool value) { plain(value ? "true" : "false"); }
  void integer(std::int64_t value);
  void number(double value);  // shortest text that reads back the same; null if it is not finite
  void text(std::string_view value);
  void raw(std::string_view json) { plain(json); }

 private:
  void separate() {
    if (comma_) out_ += ',';
  }
  void open(char bracket);
  void close(char bracket);
  void plain(std::string_view json);
  void quote(std::string_view value);

  std::string& out_;
  bool comma_ = false;  // a value stands before us at this level
};

}  // namespace huiqi::json
