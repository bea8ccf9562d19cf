#include "policy/parse/application.h"

#include "policy/parse/segments.h"
#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

using text::decode;

constexpr std::size_t kLongestHeading = 24 * 3;      // bytes
constexpr std::size_t kLongestLoneHeading = 14 * 3;  // bytes; on a line of its own
constexpr std::uint32_t kShortestCondition = 4 * 3;  // bytes
constexpr std::string_view kColon = "：";
constexpr std::string_view kSemicolon = "；";

bool is_final_mark(std::string_view text) {
  for (const std::string_view mark : {"。", "；", "，", "：", "、", ";", ".", "！"}) {
    if (text.ends_with(mark)) return true;
  }
  return false;
}

std::string_view before_colon(std::string_view text) {
  return text.substr(0, std::min(text.find(kColon), text.size()));
}

}  // namespace

ApplicationGrammar::ApplicationGrammar(WordLists& lists, const StructureGrammar& structure)
    : structure_(structure),
      headings_(lists.take_words("application.condition_headings")),
      subjects_(lists.take_words("application.subject_headings")),
      leads_(lists.take_words("application.condition_leads")),
      parts_(lists.take_words("application.other_parts")),
      titles_(lists.take_words("application.titles")),
      notices_(lists.take_words("application.notices")),
      not_conditions_(lists.take_words("application.not_conditions")) {}

std::string_view ApplicationGrammar::heading_of(std::string_view clean, const Item& item) const {
  return before_colon(slice(clean, structure_.opening(clean, item.body())));
}

ApplicationGrammar::Part ApplicationGrammar::part_of(std::string_view heading) const {
  if (heading.size() > kLongestHeading || not_conditions_.any_in(heading)) return Part::none;
  if (headings_.ends(heading) || headings_.begins(heading)) return Part::conditions;
  if (subjects_.ends(heading) || subjects_.begins(heading)) return Part::subjects;
  return parts_.ends(heading) || parts_.begins(heading) ? Part::other : Part::none;
}

std::vector<ApplicationGrammar::Block> ApplicationGrammar::numbered(std::string_view clean, const Outline& outline,
                                                                    Span text) const {
  std::vector<Block> out;
  std::vector<bool> inside(outline.items.size());  // an item above it is such a part already
  for (std::uint32_t i = 0; i < outline.items.size(); ++i) {
    const Item& item = outline.items[i];
    inside[i] = item.parent != kNone && inside[item.parent];
    const Part part = inside[i] ? Part::none : part_of(heading_of(clean, item));
    if (part == Part::none) continue;
    inside[i] = true;
    const Span opening = structure_.opening(clean, item.body());
    Span body{opening.end, std::min(item.subtree_end, text.end)};
    const std::size_t colon = slice(clean, opening).find(kColon);
    if (colon != std::string_view::npos) body.begin = opening.begin + static_cast<std::uint32_t>(colon + kColon.size());
    if (clean.substr(body.begin).starts_with("。")) body.begin += 3;
    out.push_back({part, i, trimmed(clean, body)});
  }
  return out;
}

std::vector<ApplicationGrammar::Block> ApplicationGrammar::unnumbered(std::string_view clean, Span text) const {
  std::vector<Block> out;
  for (const Segment& segment : segments_of(clean, text)) {
    const std::string_view line = slice(clean, segment.span);
    const std::string_view heading = before_colon(line);
    const bool alone = heading.size() == line.size() || heading.size() + kColon.size() == line.size();
    const Part part = heading.size() <= kLongestLoneHeading ? part_of(heading) : Part::none;
    if (part == Part::none) continue;
    const auto begin = static_cast<std::uint32_t>(segment.span.begin + heading.size() +
                                                  (heading.size() == line.size() ? 0 : kColon.size()));
    if (!alone && heading.size() == line.size()) continue;
    if (!out.empty()) out.back().body = trimmed(clean, {out.back().body.begin, segment.span.begin});
    out.push_back({part, kNone, {begin, text.end}});
  }
  if (!out.empty()) out.back().body = trimmed(clean, out.back().body);
  return out;
}

std::vector<ApplicationGrammar::Block> ApplicationGrammar::blocks(std::string_view clean, const Outline& outline,
                                                                  Span text) const {
  auto found = numbered(clean, outline, text);
  const auto tells = [](const Block& block) { return block.part != Part::other; };
  if (std::any_of(found.begin(), found.end(), tells)) return found;
  auto bare = unnumbered(clean, text);
  return std::any_of(bare.begin(), bare.end(), tells) ? bare : found;
}

bool ApplicationGrammar::is_application(std::string_view clean, const std::optional<std::string>& title,
                                        const Outline& outline, Span text) const {
  std::size_t conditions = 0;
  std::size_t parts = 0;
  for (const Block& block : blocks(clean, outline, text)) {
    const bool root = block.item == kNone || outline.items[block.item].parent == kNone;
    if (root) ++(block.part == Part::other ? parts : conditions);
  }
  const auto roots = static_cast<std::size_t>(
      std::count_if(outline.items.begin(), outline.items.end(), [](const Item& item) { return item.parent == kNone; }));
  if (title && titles_.any_in(*title) && notices_.ends(*title)) return conditions > 0 || parts >= 2;
  return conditions > 0 && parts >= 2 && (conditions + parts) * 2 > roots;
}

void ApplicationGrammar::add(std::string_view clean, std::string number, Span span, std::vector<Condition>& out) const {
  span = trimmed(clean, span);
  while (!span.empty() && is_final_mark(slice(clean, span))) {
    span.end -= text::decode_before(clean, span.end).length;
    span = trimmed(clean, span);
  }
  if (span.size() >= kShortestCondition) out.push_back({std::move(number), span, 90});
}

// 申报企业应同时具备以下条件：
bool ApplicationGrammar::leads_in(std::string_view clean, Span text) const {
  return leads_.any_in(slice(clean, text));
}

// The parts between semicolons, behind "…应具备以下条件：" where the paragraph opens so.
void ApplicationGrammar::add_sentence_parts(std::string_view clean, Span paragraph, std::vector<Condition>& out) const {
  std::uint32_t begin = paragraph.begin;
  const std::string_view opening = before_colon(slice(clean, paragraph));
  if (opening.size() < paragraph.size() && leads_.any_in(opening)) {
    begin += static_cast<std::uint32_t>(opening.size() + kColon.size());
  }
  for (std::uint32_t at = begin; at < paragraph.end; at += decode(clean, at).length) {
    if (!clean.substr(at).starts_with(kSemicolon)) continue;
    add(clean, "", {begin, at}, out);
    begin = at + static_cast<std::uint32_t>(kSemicolon.size());
  }
  add(clean, "", {begin, paragraph.end}, out);
}

void ApplicationGrammar::add_paragraphs(std::string_view clean, Span body, std::vector<Condition>& out) const {
  std::vector<Span> lines;
  for (const Segment& segment : segments_of(clean, body)) lines.push_back(segment.span);
  if (lines.size() > 1 && (slice(clean, lines.front()).ends_with(kColon) || leads_in(clean, lines.front())))
    lines.erase(lines.begin());
  if (lines.size() == 1) return add_sentence_parts(clean, lines.front(), out);
  for (const Span line : lines) add(clean, "", line, out);
}

// The items directly below `parent` (kNone: the outermost ones) that lie within the span. One that only heads a list of
// its own stands for that list.
void ApplicationGrammar::add_children(std::string_view clean, const Outline& outline, std::uint32_t parent, Span within,
                                      std::vector<Condition>& out) const {
  std::vector<std::uint32_t> heads{parent};
  for (std::uint32_t i = 0; i < outline.items.size(); ++i) {
    const Item& item = outline.items[i];
    if (item.marker.begin < within.begin || item.marker.begin >= within.end) continue;
    if (std::find(heads.begin(), heads.end(), item.parent) == heads.end()) continue;
    const Span own = trimmed(clean, item.body());
    const bool heads_list = item.children > 0 && (own.size() <= kLongestLoneHeading || leads_in(clean, own));
    if (not_conditions_.any_in(slice(clean, own).substr(0, kLongestHeading * 2)) && heads_list) continue;
    if (heads_list) {
      if (part_of(heading_of(clean, item)) != Part::other) heads.push_back(i);
      continue;
    }
    const Span whole{item.marker.end, std::min(item.subtree_end, within.end)};
    add(clean, std::string{clean.substr(item.marker.begin, item.marker.end - item.marker.begin)}, whole, out);
  }
}

void ApplicationGrammar::add_block(std::string_view clean, const Outline& outline, const Block& block,
                                   std::vector<Condition>& out) const {
  const std::size_t before = out.size();
  if (block.item != kNone) {
    if (outline.items[block.item].children > 0) add_children(clean, outline, block.item, block.body, out);
  } else {
    add_children(clean, outline, kNone, block.body, out);
  }
  if (out.size() == before) add_paragraphs(clean, block.body, out);
}

std::vector<Condition> ApplicationGrammar::conditions(std::string_view clean, const Outline& outline, Span text) const {
  std::vector<Condition> out;
  const auto found = blocks(clean, outline, text);
  for (const Part wanted : {Part::conditions, Part::subjects}) {
    for (const Block& block : found) {
      if (block.part == wanted) add_block(clean, outline, block, out);
    }
    if (!out.empty()) return out;
  }
  for (std::uint32_t i = 0; i < outline.items.size() && out.empty(); ++i) {
    const Item& item = outline.items[i];
    if (item.children > 0 && leads_in(clean, item.body())) add_children(clean, outline, i, item.whole(), out);
  }
  return out;
}

}  // namespace huiqi::policy::parse
