#include "policy/parse/signature.h"

#include "text/dates.h"
#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

constexpr std::size_t kLongestBody = 34 * 3;  // bytes
constexpr std::size_t kMostIssuers = 30;

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
  if (name.starts_with("中共") && units_.is_body(name)) return true;
  if (national_.whole(name)) return true;
  if (!units_.is_body(name)) return false;
  if (national_.begins(name) || places_.at(name, 0).has_value() || units_.begins_with_owner(name)) return true;
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

Signature SignatureGrammar::find(std::string_view clean, const std::vector<Segment>& segments,
                                 std::uint32_t last_item) const {
  Signature found;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const std::string_view text = slice(clean, segments[i].span);
    if (text.size() > kLongestBody + 40) continue;
    // "东莞市经济和信息化局 2017年7月20日" or the date alone
    const auto date = lone_date(text);
    const auto tail = date ? std::nullopt : text::last_date(text);
    Signature here;
    if (date) {
      here.date = date;
      here.date_span = segments[i].span;
      for (std::size_t j = i; j-- > 0 && here.issuers.size() < kMostIssuers;) {
        auto names = issuers_in(slice(clean, segments[j].span));
        if (names.empty()) break;
        here.issuers.insert(here.issuers.begin(), names.begin(), names.end());
        here.issuers_span = {segments[j].span.begin,
                             here.issuers_span.empty() ? segments[j].span.end : here.issuers_span.end};
      }
      // The date may stand first.
      if (here.issuers.empty() && i + 1 < segments.size() && segments[i].span.begin >= last_item) {
        here.issuers = issuers_in(slice(clean, segments[i + 1].span));
        here.issuers_span = segments[i + 1].span;
      }
    } else if (tail && tail->begin + tail->length == text.size()) {
      const Span names =
          trimmed(clean, {segments[i].span.begin, segments[i].span.begin + static_cast<std::uint32_t>(tail->begin)});
      here.issuers = issuers_in(slice(clean, names));
      here.issuers_span = names;
      here.date = here.issuers.empty() ? std::nullopt : std::optional{tail->date};
      here.date_span = {names.end, segments[i].span.end};
    }
    if (!here.issuers.empty() && here.date) return here;
    if (here.date && !found.date && segments[i].span.begin >= last_item) found = std::move(here);
  }
  if (found.date) return found;
  // No date: a body alone at the end of the text.
  for (const Segment& segment : segments) {
    auto names = segment.span.begin < last_item ? std::vector<std::string>{} : issuers_in(slice(clean, segment.span));
    if (names.empty()) continue;
    found.issuers = std::move(names);
    found.issuers_span = segment.span;
    return found;
  }
  return found;
}

}  // namespace huiqi::policy::parse
