#pragma once

namespace huiqi::ledger {

// Finds texts that share rare pairs of characters, so that a new one is compared with few of very many.
class Grams {
 public:
  // `item` is the caller's number for the text.
  void add(std::uint32_t item, std::u32string_view text);
  // Items that share at least half of the rarest pairs of `text`, the most alike first; at most `limit`.
  std::vector<std::uint32_t> candidates(std::u32string_view text, std::size_t limit) const;

 private:
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> items_;  // by pair of characters
};

}  // namespace huiqi::ledger
