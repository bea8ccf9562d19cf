#include "policy/characters.h"

namespace huiqi::policy {
namespace {

bool begins_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

}  // namespace

Characters::Characters(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!begins_character(text[at])) continue;
    if (count_ % kStep == 0) marks_.push_back(static_cast<std::uint32_t>(at));
    ++count_;
  }
}

std::size_t Characters::at_byte(std::string_view text, std::size_t byte) const {
  const auto after = std::ranges::upper_bound(marks_, byte);
  if (after == marks_.begin()) return 0;
  const auto mark = after - marks_.begin() - 1;
  std::size_t character = static_cast<std::size_t>(mark) * kStep;
  for (std::size_t at = marks_[static_cast<std::size_t>(mark)] + 1; at < byte; ++at) {
    character += begins_character(text[at]) ? 1 : 0;
  }
  return byte == marks_[static_cast<std::size_t>(mark)] ? character : character + 1;
}

std::size_t Characters::byte_of(std::string_view text, std::size_t character) const {
  if (character >= count_) return text.size();
  std::size_t at = marks_[character / kStep];
  for (std::size_t left = character % kStep; left > 0; --left) {
    do ++at;
    while (!begins_character(text[at]));
  }
  return at;
}

std::string_view Characters::slice(std::string_view text, std::size_t begin, std::size_t end) const {
  const std::size_t from = byte_of(text, begin);
  return text.substr(from, byte_of(text, end) - from);
}

}  // namespace huiqi::policy
