#pragma once

namespace huiqi::policy {

// Between byte offsets of a UTF-8 text, which the parser works with, and offsets in characters (code points), which the
// contract, the database and the browser work with. A copy of the text is not kept; it must be the same one each time.
class Characters {
 public:
  explicit Characters(std::string_view text);

  std::size_t count() const { return count_; }
  // Of a byte offset at a character's border, up to the end of the text.
  std::size_t at_byte(std::string_view text, std::size_t byte) const;
  // Of a character, up to count().
  std::size_t byte_of(std::string_view text, std::size_t character) const;
  // The characters [begin, end) of the text.
  std::string_view slice(std::string_view text, std::size_t begin, std::size_t end) const;

 private:
  static constexpr std::size_t kStep = 64;
  std::vector<std::uint32_t> marks_;  // byte offset of each kStep-th character
  std::size_t count_ = 0;
};

}  // namespace huiqi::policy
