#include "policy/parse/title.h"

#include "policy/parse/doc_number.h"
#include "text/dates.h"
#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

constexpr std::uint32_t kHeadBytes = 24000;        // a title stands within these
constexpr std::size_t kLongestTitle = 120 * 3;     // bytes
constexpr std::size_t kLongestTitleLine = 60 * 3;  // of several
constexpr std::size_t kMostLines = 5;
constexpr std::size_t kParagraph = 70 * 3;  // a longer segment is running text
constexpr int kSure = 5;

constexpr std::string_view kAbout = "关于";

// 《 without its 》: the title goes on.
bool has_open_quote(std::string_view text) {
  int depth = 0;
  for (std::size_t at = 0; at < text.size(); at += text::decode(text, at).length) {
    const char32_t c = text::decode(text, at).value;
    depth += c == U'《' ? 1 : c == U'》' ? -1 : 0;
  }
  return depth > 0;
}

bool has_sentence_mark(std::string_view text) {
  for (const std::string_view mark : {"。", "；", "？", "！", "|", ">"}) {
    if (text.find(mark) != std::string_view::npos) return true;
  }
  const std::size_t colon = text.find("：");
  return colon != std::string_view::npos && text.find("《") == std::string_view::npos;
}

// The title inside a segment that also holds the document's number: "石政发〔2020〕3号-北京市…通知".
Span without_number(std::string_view clean, Span span) {
  for (const DocNumber& number : doc_numbers_in(clean, span)) {
    if (number.span.begin == span.begin) span.begin = number.span.end;
  }
  const auto is_rest = [](char c) { return c == '-' || c == ' ' || c == ':' || c == '_'; };
  while (!span.empty() && is_rest(clean[span.begin])) ++span.begin;
  return span;
}

}  // namespace

TitleGrammar::TitleGrammar(WordLists& lists, const UnitGrammar& units, const LabelGrammar& labels,
                           const Numbering& numbering)
    : units_(units),
      labels_(labels),
      numbering_(numbering),
      endings_(lists.take_words("metadata.title_endings")),
      tails_(lists.take_words("metadata.title_tails")),
      page_head_(lists.take_words("chrome.head")),
      followers_(lists.take_words("metadata.title_followers")) {}

bool TitleGrammar::ends_like_title(std::string_view text) const {
  while (const auto tail = tails_.longest_before(text, text.size())) text.remove_suffix(tail->length);
  if (text.ends_with("》") || text.ends_with("”")) text.remove_suffix(3);
  return endings_.ends(text);
}

bool TitleGrammar::is_page_head(std::string_view text) const {
  const auto word = page_head_.first_in(text);
  return word && word->length * 3 >= text.size();
}

bool TitleGrammar::is_issuer_line(std::string_view text) const {
  return text.size() <= kLongestTitleLine && units_.names().is_body(text) && !page_head_.any_in(text);
}

int TitleGrammar::score(std::string_view title) const {
  const std::size_t about = title.find(kAbout);
  int points = 0;
  if (about != std::string_view::npos)
    points += about == 0 || units_.names().ends_like_body(title.substr(0, about)) ? 4 : 3;
  if (title.size() >= 12 * 3) ++points;
  if (title.size() >= 8 * 3 && title.size() <= 60 * 3) ++points;
  if (title.find("印发") != std::string_view::npos) ++points;
  if (title.find("20") != std::string_view::npos && title.find("年") != std::string_view::npos) ++points;
  if (title.ends_with("解读") || title.find("相关") == 0) points -= 3;
  return points;
}

std::optional<TitleGrammar::Candidate> TitleGrammar::candidate(std::string_view clean,
                                                               const std::vector<Segment>& segments,
                                                               std::size_t first) const {
  Span span = without_number(clean, segments[first].span);
  std::string text = text::without_inner_blanks(slice(clean, span));
  if (text.size() < 6 * 3 || labels_.is_label(text) || is_page_head(text) || numbering_.at(clean, span.begin))
    return std::nullopt;
  for (std::size_t last = first;;) {
    if (text.size() > kLongestTitle || has_sentence_mark(text)) return std::nullopt;
    if (ends_like_title(text) && !has_open_quote(text)) break;
    // It goes on in the next line if it has begun as titles do.
    const bool begun = text.find(kAbout) != std::string::npos || has_open_quote(text) || is_issuer_line(text);
    if (!begun || ++last >= segments.size() || last - first >= kMostLines) return std::nullopt;
    const std::string_view next = slice(clean, segments[last].span);
    if (next.size() > kLongestTitleLine || labels_.is_label(next) || is_page_head(next)) return std::nullopt;
    text += text::without_inner_blanks(next);
    span.end = segments[last].span.end;
  }
  return Candidate{{span, text}, score(text)};
}

std::optional<Title> TitleGrammar::find(std::string_view clean) const {
  const Span head{0, static_cast<std::uint32_t>(text::floor_to_character(clean, kHeadBytes))};
  const auto segments = segments_of(clean, head);
  std::optional<Candidate> best;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const std::string_view text = slice(clean, segments[i].span);
    const bool running = text.size() > kParagraph && text.find("。") != std::string_view::npos;
    if (running && best) break;
    auto found = candidate(clean, segments, i);
    if (found && (!best || found->score > best->score)) best = std::move(found);
    if (best && best->score >= kSure) break;
  }
  if (!best) return run_together(clean, segments);
  return std::move(best->title);
}

// A title to which the text was joined without a blank: "…的若干意见各县（市、区）人民政府，…". It ends with the first
// word that ends titles and has behind it what may follow one.
std::optional<Title> TitleGrammar::run_together(std::string_view clean, const std::vector<Segment>& segments) const {
  if (segments.empty()) return std::nullopt;
  const Span segment = segments.front().span;
  const std::string_view text = slice(clean, segment);
  const std::size_t about = text.find(kAbout);
  if (about == std::string_view::npos || about > kLongestTitleLine) return std::nullopt;
  for (std::size_t at = about; at < text.size() && at < kLongestTitle; at += text::decode(text, at).length) {
    const std::string_view title = text.substr(0, at);
    if (!followers_.longest_at(text, at) || !ends_like_title(title) || has_open_quote(title) ||
        has_sentence_mark(title))
      continue;
    const auto end = static_cast<std::uint32_t>(segment.begin + at);
    return Title{{segment.begin, end}, text::without_inner_blanks(title)};
  }
  return std::nullopt;
}

}  // namespace huiqi::policy::parse
