#include "policy/parse/signature.h"

#include "text/dates.h"
#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

constexpr std::size_t kLongestBody = 34 * 3;  // bytes
constexpr std::size_t kLongestDate = 40;
constexpr std::size_t kMostIssuers = 30;
constexpr std::uint32_t kLastBytes = 600;

std::string_view without_brackets(std::string_view text) {
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}}) {
    if (text.starts_with(open) && text.ends_with(close))
      return text.substr(open.size(), text.size() - open.size() - close.size());
  }
  return text;
}

// What stands before a seal or a name on the signing line.
std::string_view without_note(std::string_view text) {
  for (const std::string_view note : {"（盖章）", "（章）", "（公章）", "（印章）", "（代章）"}) {
    if (text.ends_with(note)) return text.substr(0, text.size() - note.size());
  }
  return text;
}

}  // namespace

std::optional<Date> lone_date(std::string_view text) {
  text = without_brackets(text);
  for (const std::string_view end : {"印发", "发布", "起草"}) {
    if (text.ends_with(end)) text.remove_suffix(end.size());
  }
  const auto found = text::read_date(text, 0);
  if (!found || found->length != text.size()) return std::nullopt;
  return found->date;
}

SignatureGrammar::SignatureGrammar(WordLists& lists, const UnitGrammar& units, const Places& places)
    : units_(units), places_(places), national_(lists.take_words("metadata.national_bodies")) {}

bool SignatureGrammar::is_owned_body(std::string_view name) const {
  if (name.size() > kLongestBody || name.size() < 9) return false;
  if (name.starts_with("中共") && units_.names().is_body(name)) return true;
  if (national_.whole(name)) return true;
  if (!units_.names().is_body(name)) return false;
  if (national_.begins(name) || places_.at(name, 0).has_value() || units_.names().begins_with_owner(name)) return true;
  const auto unlisted = places_.unlisted_at(name, 0);
  return unlisted && unlisted->length < name.size();
}

std::vector<std::string> SignatureGrammar::issuers_in(std::string_view text) const {
  std::vector<std::string> out;
  text = without_note(text);
  const std::string joined = text::without_inner_blanks(text);
  if (is_owned_body(joined) && text.find("、") == std::string_view::npos) {
    // One name that was printed with blanks, or several that happen to end like one: the parts decide.
    bool all_whole = text.find(' ') != std::string_view::npos;
    for (std::size_t at = 0; all_whole && at < text.size();) {
      const std::size_t end = std::min(text.find(' ', at), text.size());
      all_whole = is_owned_body(text.substr(at, end - at));
      at = end + 1;
    }
    if (!all_whole) return {joined};
  }
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && text[end] != ' ' && text[end] != '\n' && !text.substr(end).starts_with("、") &&
           !text.substr(end).starts_with("，"))
      ++end;
    const std::string_view name = without_note(text.substr(at, end - at));
    if (!name.empty() && !is_owned_body(name)) return {};
    if (!name.empty()) out.emplace_back(name);
    at = end + (end < text.size() && text[end] != ' ' && text[end] != '\n' ? 3 : 1);
  }
  return out.size() > kMostIssuers ? std::vector<std::string>{} : out;
}

// The date alone in segment `i`, its issuers in the segments before it (or, at the document's end, behind it).
Signature SignatureGrammar::dated(std::string_view clean, const std::vector<Segment>& segments, std::size_t i,
                                  bool at_end) const {
  Signature here;
  here.date = lone_date(slice(clean, segments[i].span));
  here.date_span = segments[i].span;
  for (std::size_t j = i; here.date && j-- > 0 && here.issuers.size() < kMostIssuers;) {
    auto names = issuers_in(slice(clean, segments[j].span));
    if (names.empty()) break;
    here.issuers.insert(here.issuers.begin(), names.begin(), names.end());
    here.issuers_span = {segments[j].span.begin,
                         here.issuers_span.empty() ? segments[j].span.end : here.issuers_span.end};
  }
  if (here.date && here.issuers.empty() && at_end && i + 1 < segments.size()) {
    here.issuers = issuers_in(slice(clean, segments[i + 1].span));
    here.issuers_span = segments[i + 1].span;
  }
  return here;
}

// "东莞市经济和信息化局 2017年7月20日" as one text, of which `span` is the end.
Signature SignatureGrammar::body_and_date(std::string_view clean, Span span) const {
  Signature here;
  const std::string_view text = slice(clean, span);
  const auto date = text::last_date(text);
  if (!date || date->begin + date->length != text.size()) return here;
  const Span names = trimmed(clean, {span.begin, span.begin + static_cast<std::uint32_t>(date->begin)});
  here.issuers = issuers_in(slice(clean, names));
  if (here.issuers.empty()) return here;
  here.issuers_span = names;
  here.date = date->date;
  here.date_span = {names.end, span.end};
  return here;
}

// Bodies alone at the end of the text, not behind a label such as 责任单位：.
Signature SignatureGrammar::undated(std::string_view clean, const std::vector<Segment>& segments,
                                    std::uint32_t last_item) const {
  Signature here;
  for (std::size_t i = segments.size(); i-- > 0 && segments[i].span.begin >= last_item;) {
    const bool labelled = i > 0 && slice(clean, segments[i - 1].span).ends_with("：");
    auto names = labelled ? std::vector<std::string>{} : issuers_in(slice(clean, segments[i].span));
    if (names.empty() && !here.issuers.empty()) break;
    if (names.empty()) continue;
    here.issuers.insert(here.issuers.begin(), names.begin(), names.end());
    here.issuers_span = {segments[i].span.begin,
                         here.issuers_span.empty() ? segments[i].span.end : here.issuers_span.end};
  }
  return here;
}

// "…办理。示例市人民政府2020年2月6日": a signature that was joined to the last sentence.
Signature SignatureGrammar::joined(std::string_view clean, Span text) const {
  const auto from = static_cast<std::uint32_t>(
      text::floor_to_character(clean, std::max(text.begin, text.end > kLastBytes ? text.end - kLastBytes : 0)));
  const Span last{std::max(from, text.begin), text.end};
  const auto date = text::last_date(slice(clean, last));
  if (!date) return {};
  const auto end = static_cast<std::uint32_t>(last.begin + date->begin + date->length);
  std::uint32_t begin = last.begin + static_cast<std::uint32_t>(date->begin);
  while (begin > last.begin && text::is_han(text::decode_before(clean, begin).value))
    begin -= text::decode_before(clean, begin).length;
  return body_and_date(clean, {begin, end});
}

Signature SignatureGrammar::find(std::string_view clean, Span text, std::uint32_t first_item,
                                 std::uint32_t last_item) const {
  const auto segments = segments_of(clean, text);
  Signature date_only;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    if (segments[i].span.size() > kLongestBody + kLongestDate) continue;
    const bool at_end = segments[i].span.begin >= last_item;
    Signature here = dated(clean, segments, i, at_end);
    if (!here.date) here = body_and_date(clean, segments[i].span);
    if (!here.issuers.empty() && here.date) return here;
    if (here.date && !date_only.date && (at_end || segments[i].span.begin < first_item)) date_only = std::move(here);
  }
  if (date_only.date) return date_only;
  if (auto here = joined(clean, text); here.found()) return here;
  return undated(clean, segments, last_item);
}

}  // namespace huiqi::policy::parse
