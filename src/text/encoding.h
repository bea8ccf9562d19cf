#pragma once

#include "base/enum_names.h"
#include "base/result.h"

namespace huiqi::text {

enum class Encoding : std::uint8_t { utf8, gb18030, utf16le, utf16be };

constexpr auto enum_names(Encoding) {
  return named<Encoding>({{Encoding::utf8, "utf-8"},
                          {Encoding::gb18030, "gb18030"},
                          {Encoding::utf16le, "utf-16le"},
                          {Encoding::utf16be, "utf-16be"}});
}

struct Decoded {
  std::string text;  // valid UTF-8 without a byte order mark
  Encoding encoding;
  std::size_t replaced = 0;  // ill-formed sequences that became U+FFFD
};

// Finds the encoding (byte order mark, then what the bytes allow) and converts. Text with a few damaged bytes is kept,
// and `replaced` says how many; bytes that are no text at all are refused with "text.not_text".
Result<Decoded> decode_text(std::string_view bytes);

}  // namespace huiqi::text
