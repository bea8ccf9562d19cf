#include "text/utf8.h"

namespace huiqi::text {
namespace {

// Length of the well-formed sequence at `at`, or 0.
unsigned well_formed(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80) return 1;
  const unsigned length = lead >= 0xC2 && lead < 0xE0   ? 2U
                          : lead >= 0xE0 && lead < 0xF0 ? 3U
                          : lead >= 0xF0 && lead < 0xF5 ? 4U
                                                        : 0U;
  if (length == 0 || text.size() - at < length) return 0;
  for (unsigned i = 1; i < length; ++i) {
    if ((static_cast<unsigned char>(text[at + i]) & 0xC0U) != 0x80U) return 0;
  }
  const char32_t c = decode(text, at).value;
  const bool overlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
  const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
  return overlong || surrogate || c > 0x10FFFF ? 0U : length;
}

}  // namespace

void append(std::string& out, char32_t c) {
  const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6)), put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12)), put(0x80 | ((c >> 6) & 0x3F)), put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | (c >> 18)), put(0x80 | ((c >> 12) & 0x3F)), put(0x80 | ((c >> 6) & 0x3F)), put(0x80 | (c & 0x3F));
  }
}

std::string repair_utf8(std::string_view text, std::size_t& replaced) {
  std::string out;
  out.reserve(text.size());
  replaced = 0;
  bool in_damage = false;
  for (std::size_t at = 0; at < text.size();) {
    const unsigned length = well_formed(text, at);
    if (length > 0) {
      out.append(text.substr(at, length));
      at += length;
    } else {
      const bool continues = in_damage && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
      if (!continues) append(out, 0xFFFD), ++replaced;
      ++at;
    }
    in_damage = length == 0;
  }
  return out;
}

std::string_view first_code_points(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  while (at < text.size() && count-- > 0) at += decode(text, at).length;
  return text.substr(0, at);
}

unsigned display_width(char32_t c) {
  if (c < 0x20 || (c >= 0x300 && c <= 0x36F) || c == 0x200B || c == 0xFEFF) return 0;
  const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0x303E) || (c >= 0x3041 && c <= 0xA4CF) ||
                    (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
                    (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1F64F) ||
                    (c >= 0x20000 && c <= 0x3FFFD);
  return wide ? 2 : 1;
}

std::size_t display_width(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = decode(text, at);
    columns += display_width(c.value);
    at += c.length;
  }
  return columns;
}

std::string without_inner_blanks(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  char32_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = decode(text, at);
    const bool blank = c.value == ' ' || c.value == '\n';
    if (!blank) {
      out.append(text.substr(at, c.length));
      before = c.value;
    } else if (before < 0x80 && before != 0) {
      const std::size_t next = text.find_first_not_of(" \n", at);
      if (next != std::string_view::npos && decode(text, next).value < 0x80 && out.back() != ' ') out.push_back(' ');
    }
    at += c.length;
  }
  return out;
}

}  // namespace huiqi::text
