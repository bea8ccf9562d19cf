#pragma once

// How alike two texts are. Only letters, digits and Han characters count: punctuation and blanks differ between two
// copies of one text more often than its words do.
namespace huiqi::policy {

// The characters of a text that count, Latin letters in lower case.
std::u32string comparable(std::string_view text);

// The share of the characters of both texts, in percent rounded down, that stand in a run of at least four which the
// other text has too; for shorter texts, whether they are equal. Order is not looked at, so a moved paragraph costs
// little. For whole documents: time and memory grow with their length.
int shared_percent(std::u32string_view a, std::u32string_view b);

// Twice the longest common subsequence over the length of both, in percent rounded down; two empty texts are 0 % alike.
// For measures and phrases: time grows with the product of their lengths (over 64).
int sequence_percent(std::u32string_view a, std::u32string_view b);

// What sequence_percent can give at most, in time that grows with the sum of the lengths only.
int most_sequence_percent(std::u32string_view a, std::u32string_view b);

}  // namespace huiqi::policy
