#include "json/writer.h"

#include <charconv>
#include <cmath>

namespace huiqi::json {
namespace {

// For each byte 0 if it stands for itself, else the letter after the backslash; 'u' asks for \u00XX.
constexpr std::array<char, 256> kEscapes = [] {
  std::array<char, 256> table{};
  for (std::size_t i = 0; i < 0x20; ++i) table[i] = 'u';
  table['"'] = '"';
  table['\\'] = '\\';
  table['\n'] = 'n';
  table['\r'] = 'r';
  table['\t'] = 't';
  table['\b'] = 'b';
  table['\f'] = 'f';
  return table;
}();

void append_escaped(std::string& out, char byte) {
  constexpr std::string_view hex = "0123456789abcdef";
  const auto code = static_cast<unsigned char>(byte);
  out += '\\';
  out += kEscapes[code];
  if (kEscapes[code] != 'u') return;
  out += "00";
  out += hex[code >> 4U];
  out += hex[code & 15U];
}

}  // namespace

void Writer::open(char bracket) {
  separate();
  out_ += bracket;
  comma_ = false;
}

void Writer::close(char bracket) {
  out_ += bracket;
  comma_ = true;
}

void Writer::member(std::string_view name) {
  separate();
  out_ += '"';
  out_ += name;
  out_ += "\":";
  comma_ = false;
}

void Writer::key(std::string_view name) {
  separate();
  quote(name);
  out_ += ':';
  comma_ = false;
}

void Writer::plain(std::string_view json) {
  separate();
  out_ += json;
  comma_ = true;
}

void Writer::integer(std::int64_t value) {
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  plain({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void Writer::number(double value) {
  if (!std::isfinite(value)) return null();
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  plain({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void Writer::text(std::string_view value) {
  separate();
  quote(value);
  comma_ = true;
}

void Writer::quote(std::string_view value) {
  out_ += '"';
  std::size_t from = 0;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (kEscapes[static_cast<unsigned char>(value[i])] == 0) continue;
    out_.append(value, from, i - from);
    append_escaped(out_, value[i]);
    from = i + 1;
  }
  out_.append(value, from);
  out_ += '"';
}

}  // namespace huiqi::json
