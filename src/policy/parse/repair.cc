#include "policy/parse/repair.h"

#include "policy/parse/segments.h"
#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

constexpr std::uint32_t kShortestItem = 12 * 3;  // bytes

bool is_closing(char32_t c) {
  return c == U'）' || c == ')' || c == U'】' || c == U'〕' || c == ']';
}

// A numeral of `value` without delimiter at the begin of a segment, directly before a word: 六强化企业创新支持.
std::optional<Marker> bare_numeral(std::string_view clean, Span body, const Marker& like, std::int32_t value) {
  for (const Segment& segment : segments_of(clean, body)) {
    if (segment.span.begin == body.begin) continue;
    const auto number = text::read_ordinal(clean, segment.span.begin);
    if (!number || number->value != value || number->length >= segment.span.size()) continue;
    const auto end = static_cast<std::uint32_t>(segment.span.begin + number->length);
    if (text::is_han(text::decode(clean, end).value))
      return Marker{segment.span.begin, end, value, like.style, segment.before};
  }
  return std::nullopt;
}

bool has_unit_label(std::string_view clean, Span span, const UnitGrammar& units) {
  for (std::uint32_t at = span.begin; at < span.end; at += text::decode(clean, at).length) {
    if (units.label_at(clean, at)) return true;
  }
  return false;
}

// The place behind a unit list after which another text with a unit list of its own goes on.
std::optional<Marker> behind_units(std::string_view clean, Span body, const Marker& like, std::int32_t value,
                                   const UnitGrammar& units) {
  for (const Segment& segment : segments_of(clean, body)) {
    if (segment.span.begin == body.begin) continue;
    const Span left = trimmed(clean, {body.begin, segment.span.begin});
    const Span right{segment.span.begin, body.end};
    if (left.empty() || right.size() < kShortestItem || !is_closing(text::decode_before(clean, left.end).value))
      continue;
    if (has_unit_label(clean, left, units) && has_unit_label(clean, right, units)) {
      return Marker{segment.span.begin, segment.span.begin, value, like.style, segment.before};
    }
  }
  return std::nullopt;
}

// The second of exactly two paragraphs.
std::optional<Marker> second_paragraph(std::string_view clean, Span body, const Marker& like, std::int32_t value) {
  std::vector<Segment> lines;
  for (const Segment& segment : segments_of(clean, body)) {
    if (segment.before == Boundary::line) lines.push_back(segment);
  }
  if (lines.size() != 2 || lines[0].span.size() < 2 * kShortestItem || lines[1].span.size() < 2 * kShortestItem)
    return std::nullopt;
  return Marker{lines[1].span.begin, lines[1].span.begin, value, like.style, Boundary::line};
}

class Repair {
 public:
  Repair(std::string_view clean, const UnitGrammar& units, Outline& outline)
      : clean_(clean), units_(units), outline_(outline) {}

  void run() {
    find();
    if (!lost_.empty()) insert();
  }

 private:
  struct Lost {
    std::uint32_t sibling;  // the item before it, of the same list
    std::uint32_t leaf;     // the item in whose text it stands
    Marker marker;
  };

  // Items come in the order of the text, so the item before `i` is the last leaf under the sibling before it.
  void find() {
    const auto& items = outline_.items;
    std::map<std::pair<std::uint32_t, Style>, std::uint32_t> last;  // by parent and style
    for (std::uint32_t i = 0; i < items.size(); ++i) {
      const auto key = std::pair{items[i].parent, items[i].marker.style};
      const auto before = last.find(key);
      if (before != last.end() && items[i].marker.value == items[before->second].marker.value + 2)
        look(before->second, i - 1);
      last[key] = i;
    }
  }

  void look(std::uint32_t sibling, std::uint32_t leaf) {
    const Marker& like = outline_.items[sibling].marker;
    const std::int32_t value = like.value + 1;
    const Span body = outline_.items[leaf].body();
    auto marker = bare_numeral(clean_, body, like, value);
    if (!marker) marker = behind_units(clean_, body, like, value, units_);
    if (!marker && leaf == sibling) marker = second_paragraph(clean_, body, like, value);
    if (marker) lost_.push_back({sibling, leaf, *marker});
  }

  void insert() {
    std::vector<Item> items;
    std::vector<std::uint32_t> moved(outline_.items.size());
    std::size_t next = 0;
    std::sort(lost_.begin(), lost_.end(), [](const Lost& a, const Lost& b) { return a.leaf < b.leaf; });
    for (std::uint32_t i = 0; i < outline_.items.size(); ++i) {
      moved[i] = static_cast<std::uint32_t>(items.size());
      Item item = outline_.items[i];
      if (item.parent != kNone) item.parent = moved[item.parent];
      items.push_back(item);
      if (next >= lost_.size() || lost_[next].leaf != i) continue;
      const Lost& lost = lost_[next++];
      Item found;
      found.marker = lost.marker;
      found.inferred = true;
      found.end = items.back().end;
      Item& sibling = items[moved[lost.sibling]];
      found.parent = sibling.parent;
      found.subtree_end = sibling.subtree_end;
      // What the sibling held ends where the found item begins.
      for (std::uint32_t up = static_cast<std::uint32_t>(items.size() - 1); up != kNone && up != found.parent;
           up = items[up].parent) {
        items[up].subtree_end = std::min(items[up].subtree_end, lost.marker.begin);
      }
      items.back().end = lost.marker.begin;
      if (found.parent != kNone) ++items[found.parent].children;
      items.push_back(found);
    }
    outline_.items = std::move(items);
  }

  std::string_view clean_;
  const UnitGrammar& units_;
  Outline& outline_;
  std::vector<Lost> lost_;
};

}  // namespace

void repair_lost_numbers(std::string_view clean, const UnitGrammar& units, Outline& outline) {
  Repair(clean, units, outline).run();
}

}  // namespace huiqi::policy::parse
