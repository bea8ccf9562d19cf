#include "policy/parse/structure.h"

#include "policy/parse/segments.h"
#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

constexpr std::uint32_t kLongestHeading = 45 * 3;  // bytes
constexpr std::size_t kShortHeading = 14 * 3;
constexpr std::size_t kTellingWord = 4 * 3;  // words this long are recognised inside a short heading too

}  // namespace

StructureGrammar::StructureGrammar(WordLists& lists)
    : not_measures_(lists.take_words("structure.not_measures")),
      aims_(lists.take_words("structure.aims")),
      selves_(lists.take_words("structure.selves")),
      closing_words_(lists.take_words("structure.closing_words")),
      closing_items_(lists.take_words("structure.closing_items")),
      closing_paragraphs_(lists.take_words("structure.closing_paragraphs")) {}

Span StructureGrammar::opening(std::string_view clean, Span body) const {
  body = trimmed(clean, body);
  std::uint32_t at = body.begin;
  while (at < body.end && clean[at] != '\n' && !clean.substr(at).starts_with("。"))
    at += text::decode(clean, at).length;
  return {body.begin, at};
}

bool StructureGrammar::is_not_measure(std::string_view heading) const {
  while (heading.ends_with("：") || heading.ends_with("。")) heading.remove_suffix(3);
  if (not_measures_.whole(heading)) return true;
  if (heading.size() > kShortHeading) return false;
  const auto first = not_measures_.longest_at(heading, 0);
  const auto last = not_measures_.longest_before(heading, heading.size());
  return (first && first->length >= kTellingWord) || (last && last->length >= kTellingWord);
}

bool StructureGrammar::closes_document(std::string_view opening) const {
  if (opening.find("制定本") != std::string_view::npos && opening.starts_with("为")) return true;
  if (closing_items_.begins(opening)) return true;
  // 本通告自发布之日起施行, 上述政策有效期至…
  const auto self = selves_.longest_at(opening, 0);
  return self && closing_words_.any_in(opening);
}

std::uint32_t StructureGrammar::closing_begin(std::string_view clean, Span body) const {
  for (std::uint32_t at = body.begin; at < body.end;) {
    const auto c = text::decode(clean, at);
    at += c.length;
    if (c.value != ' ' && c.value != '\n') continue;
    while (at < body.end && (clean[at] == ' ' || clean[at] == '\n')) ++at;
    if (at < body.end && closing_paragraphs_.longest_at(clean, at)) return at;
  }
  return body.end;
}

StructureGrammar::Leaves StructureGrammar::leaves(std::string_view clean, const Outline& outline,
                                                  std::uint32_t text_end) const {
  Leaves out;
  std::vector<bool> skipped(outline.items.size());
  for (std::uint32_t i = 0; i < outline.items.size() && outline.items[i].marker.begin < text_end; ++i) {
    const Item& item = outline.items[i];
    const Span head = opening(clean, item.body());
    const bool within_skipped = item.parent != kNone && skipped[item.parent];
    // In a text of one line the heading ends with a blank.
    const std::string_view opening = slice(clean, head);
    const std::string_view token = opening.substr(0, opening.find(' '));
    skipped[i] = within_skipped || is_not_measure(opening) || is_not_measure(token) || closes_document(opening);
    Leaf leaf{i, {}, trimmed(clean, {item.marker.end, std::min(item.end, text_end)})};
    if (leaf.text.empty()) continue;
    if (skipped[i]) {
      const bool aims =
          aims_.any_in(slice(clean, head)) ||
          (within_skipped && aims_.any_in(slice(clean, outline.items[item.parent].body()).substr(0, kShortHeading)));
      if (aims) out.aims.push_back(leaf.text);
      continue;
    }
    if (item.children > 0) continue;
    if (head.size() <= kLongestHeading && head.end + 6 < leaf.text.end) leaf.heading = head;
    out.measures.push_back(leaf);
  }
  if (!out.measures.empty()) {
    Span& last = out.measures.back().text;
    last.end = closing_begin(clean, last);
    last = trimmed(clean, last);
  }
  return out;
}

}  // namespace huiqi::policy::parse
