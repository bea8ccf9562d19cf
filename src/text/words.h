#pragma once

namespace huiqi::text {

// A set of words, each with a tag, that answers which is the longest one at a place. Built once, then read only; safe
// to share between threads. Cost of a question: about one table probe a character read, none at most places.
class Words {
 public:
  using Tag = std::uint32_t;
  struct Match {
    std::size_t length;  // bytes
    Tag tag;
  };

  // Adding a word again joins the bits of both tags.
  void add(std::string_view word, Tag tag = 1);
  bool empty() const { return edges_.empty(); }

  // The longest word that begins at `at`, or that ends just before `end`.
  std::optional<Match> longest_at(std::string_view text, std::size_t at) const;
  std::optional<Match> longest_before(std::string_view text, std::size_t end) const;

  struct Found {
    std::size_t begin;
    std::size_t length;
    Tag tag;
  };
  // The first word in the text from `from` on; of several that begin at one place the longest.
  std::optional<Found> first_in(std::string_view text, std::size_t from = 0) const;
  bool any_in(std::string_view text) const { return first_in(text).has_value(); }
  // Is the whole text one of the words?
  std::optional<Tag> whole(std::string_view text) const;
  // Longest word at the text's end (as longest_before) or begin.
  bool ends(std::string_view text) const { return longest_before(text, text.size()).has_value(); }
  bool begins(std::string_view text) const { return longest_at(text, 0).has_value(); }

 private:
  // Two tries in one table: a node's edge is keyed by (node, code point). Node 0 begins forwards, node 1 backwards.
  static std::uint64_t key(std::uint32_t node, char32_t c) { return (std::uint64_t{node} << 32) | c; }
  std::uint32_t step(std::uint32_t node, char32_t c);
  std::optional<std::uint32_t> follow(std::uint32_t node, char32_t c) const;
  void grow();
  std::size_t slot(std::uint64_t edge) const;

  struct Edge {
    std::uint64_t key = ~std::uint64_t{0};
    std::uint32_t node = 0;
  };
  std::vector<Edge> edges_;  // open addressing, a power of two
  std::size_t used_ = 0;
  std::vector<Tag> tags_{0, 0};  // by node; 0: no word ends here
  std::vector<bool> first_ = std::vector<bool>(0x10000);
};

}  // namespace huiqi::text
