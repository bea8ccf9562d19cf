#include "text/words.h"

#include "text/utf8.h"

namespace huiqi::text {
namespace {

constexpr std::uint32_t kForwards = 0;
constexpr std::uint32_t kBackwards = 1;

}  // namespace

std::size_t Words::slot(std::uint64_t edge) const {
  const std::size_t mask = edges_.size() - 1;
  std::size_t at = static_cast<std::size_t>((edge * 0x9E3779B97F4A7C15ULL) >> 32) & mask;
  while (edges_[at].key != edge && edges_[at].key != ~std::uint64_t{0}) at = (at + 1) & mask;
  return at;
}

void Words::grow() {
  std::vector<Edge> old(std::max<std::size_t>(edges_.size() * 2, 64));
  old.swap(edges_);
  for (const Edge& edge : old) {
    if (edge.key != ~std::uint64_t{0}) edges_[slot(edge.key)] = edge;
  }
}

std::uint32_t Words::step(std::uint32_t node, char32_t c) {
  if (used_ * 2 >= edges_.size()) grow();
  Edge& edge = edges_[slot(key(node, c))];
  if (edge.key == ~std::uint64_t{0}) {
    edge = {key(node, c), static_cast<std::uint32_t>(tags_.size())};
    tags_.push_back(0);
    ++used_;
  }
  return edge.node;
}

std::optional<std::uint32_t> Words::follow(std::uint32_t node, char32_t c) const {
  if (edges_.empty()) return std::nullopt;
  const Edge& edge = edges_[slot(key(node, c))];
  if (edge.key != key(node, c)) return std::nullopt;
  return edge.node;
}

void Words::add(std::string_view word, Tag tag) {
  if (word.empty()) return;
  first_[decode(word, 0).value & 0xFFFFU] = true;
  std::uint32_t node = kForwards;
  for (std::size_t at = 0; at < word.size();) {
    const auto c = decode(word, at);
    node = step(node, c.value);
    at += c.length;
  }
  tags_[node] |= tag;
  node = kBackwards;
  for (std::size_t end = word.size(); end > 0;) {
    const auto c = decode_before(word, end);
    node = step(node, c.value);
    end -= c.length;
  }
  tags_[node] |= tag;
}

std::optional<Words::Match> Words::longest_at(std::string_view text, std::size_t at) const {
  std::optional<Match> best;
  std::uint32_t node = kForwards;
  for (std::size_t i = at; i < text.size();) {
    const auto c = decode(text, i);
    if (i == at && !first_[c.value & 0xFFFFU]) break;
    const auto next = follow(node, c.value);
    if (!next) break;
    node = *next;
    i += c.length;
    if (tags_[node] != 0) best = Match{i - at, tags_[node]};
  }
  return best;
}

std::optional<Words::Match> Words::longest_before(std::string_view text, std::size_t end) const {
  std::optional<Match> best;
  std::uint32_t node = kBackwards;
  for (std::size_t i = end; i > 0;) {
    const auto c = decode_before(text, i);
    const auto next = follow(node, c.value);
    if (!next) break;
    node = *next;
    i -= c.length;
    if (tags_[node] != 0) best = Match{end - i, tags_[node]};
  }
  return best;
}

std::optional<Words::Found> Words::first_in(std::string_view text, std::size_t from) const {
  for (std::size_t at = from; at < text.size(); at += decode(text, at).length) {
    if (const auto match = longest_at(text, at)) return Found{at, match->length, match->tag};
  }
  return std::nullopt;
}

std::optional<Words::Tag> Words::whole(std::string_view text) const {
  const auto match = longest_at(text, 0);
  if (!match || match->length != text.size()) return std::nullopt;
  return match->tag;
}

}  // namespace huiqi::text
