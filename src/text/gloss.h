#pragma once

namespace huiqi::text {

// Does a bracketed pinyin syllable begin at `at`, such as "(fā)" or "（yè）"? Gives its length in bytes, else 0. A
// syllable without a tone mark counts only where `neutral_too`.
std::size_t gloss_length(std::string_view text, std::size_t at, bool neutral_too);

// Whether the text carries glosses at all: two or more with a tone mark after a Chinese character.
bool has_glosses(std::string_view text);

}  // namespace huiqi::text
