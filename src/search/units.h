#pragma once

#include "search/folding.h"

namespace huiqi::search {

// The smallest thing that is compared: one Chinese character, or one run of letters or of digits (5G is "5" and "g").
struct Unit {
  std::uint32_t begin;  // bytes in the text
  std::uint32_t end;
  char32_t code;    // the folded character; for a word a hash of its folded form with the highest bit set
  bool after_stop;  // something stands before it across which no word reaches: the text's begin, 。（、 or a wide gap
};

constexpr bool is_word(const Unit& unit) {
  return (unit.code & 0x80000000U) != 0;
}

// The units of `text`, which is well-formed UTF-8 below 4 GiB. Quotation marks, one blank, one line end and invisible
// characters between two units are passed over: 专“精特新” and a word broken over two lines read as one.
void find_units(const Folding& folding, std::string_view text, std::vector<Unit>& out);
std::vector<Unit> find_units(const Folding& folding, std::string_view text);

// The folded form of the word between two offsets; long ones are cut to `kLongestWord` characters.
inline constexpr std::size_t kLongestWord = 40;
void append_word(const Folding& folding, std::string_view word, std::string& out);

}  // namespace huiqi::search
