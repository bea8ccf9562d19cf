#include "policy/parse/metadata.h"

#include "policy/parse/doc_number.h"
#include "text/dates.h"
#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

constexpr std::uint32_t kHeadBytes = 6000;   // after the title: number, addressees, lead
constexpr std::uint32_t kFootBytes = 12000;  // a page's foot and a signature lie within these, from the end
constexpr std::uint32_t kNearCitation = 60 * 3;
constexpr std::size_t kParagraph = 80 * 3;  // a longer segment with a 。 is running text

void note(Extraction& out, std::string member, Span span, int confidence) {
  out.evidence.push_back({std::move(member), span, confidence});
}

bool is_running_text(std::string_view text) {
  return text.find("。") != std::string_view::npos && (text.size() > kParagraph || text.ends_with("。"));
}

// Does the line around a number cite it: 根据…, 按照…文件?
bool is_cited_in(std::string_view clean, Span number) {
  const Span line = line_around(clean, number.begin);
  const std::uint32_t from = std::max(line.begin, number.begin > kNearCitation ? number.begin - kNearCitation : 0);
  std::uint32_t begin = from;
  while (begin < number.begin && (static_cast<unsigned char>(clean[begin]) & 0xC0U) == 0x80U) ++begin;
  const std::string_view before = clean.substr(begin, number.begin - begin);
  for (const std::string_view word : {"根据", "按照", "依据", "贯彻", "落实", "关于转发", "参照", "执行"}) {
    const std::size_t at = before.rfind(word);
    if (at != std::string_view::npos && before.find(' ', at) == std::string_view::npos &&
        before.find("通知", at) == std::string_view::npos)
      return true;
  }
  return false;
}

constexpr text::Words::Tag tag_of(Level level) {
  return 1U << static_cast<unsigned>(level);
}

}  // namespace

MetadataGrammar::MetadataGrammar(WordLists& lists, const UnitGrammar& units, const Places& places,
                                 const Numbering& numbering)
    : units_(units),
      places_(places),
      labels_(lists),
      titles_(lists, units, labels_, numbering),
      signatures_(lists, units, places),
      foot_(lists.take_words("chrome.foot")),
      issuing_verbs_(lists.take_words("metadata.issuing_verbs")) {
  for (const auto& [level, name] : enum_names(Level{}))
    lists.take_into(levels_, "metadata.levels." + std::string{name}, tag_of(level));
}

bool MetadataGrammar::is_foot(std::string_view text) const {
  if (text.size() > kParagraph) return false;
  return foot_.any_in(text) || text == "|";
}

Frame MetadataGrammar::frame(std::string_view clean) const {
  Frame frame{titles_.find(clean), 0, static_cast<std::uint32_t>(clean.size())};
  if (frame.title) frame.text_begin = frame.title->span.end;
  // The foot begins at the first of its words that no running text follows.
  const auto size = static_cast<std::uint32_t>(clean.size());
  const std::uint32_t from = std::max(frame.text_begin, size > kFootBytes ? size - kFootBytes : 0);
  const auto segments = segments_of(
      clean,
      {line_around(clean, from).begin < frame.text_begin ? frame.text_begin : line_around(clean, from).begin, size});
  for (std::size_t i = segments.size(); i-- > 0;) {
    const std::string_view text = slice(clean, segments[i].span);
    if (is_running_text(text)) break;
    if (is_foot(text)) frame.text_end = segments[i].span.begin;
  }
  return frame;
}

std::vector<std::string> MetadataGrammar::issuers_of_title(const std::string& title) const {
  const std::size_t about = title.find("关于");
  if (about == std::string::npos || about == 0) return {};
  return signatures_.issuers_in(std::string_view{title}.substr(0, about));
}

void MetadataGrammar::read(std::string_view clean, const Frame& frame, const Outline& outline, Extraction& out) const {
  const std::uint32_t items_begin = outline.items.empty() ? frame.text_end : outline.items.front().marker.begin;
  const std::uint32_t items_end = outline.items.empty() ? frame.text_begin : outline.items.back().marker.end;
  const auto head_limit = static_cast<std::uint32_t>(text::floor_to_character(clean, frame.text_begin + kHeadBytes));
  const std::uint32_t head_end = std::min({items_begin, head_limit, frame.text_end});
  const auto head = segments_of(clean, {frame.text_begin, std::max(frame.text_begin, head_end)});
  // The lead ends the document's head: its first running text.
  std::uint32_t lead = head_end;
  for (const Segment& segment : head) {
    if (!is_running_text(slice(clean, segment.span))) continue;
    lead = segment.span.begin;
    break;
  }
  Sources sources;
  auto page = segments_of(clean, {0, frame.title ? frame.title->span.begin : 0});
  for (const Segment& segment : head) {
    if (segment.span.begin < lead) page.push_back(segment);
  }
  const auto foot = segments_of(clean, {frame.text_end, static_cast<std::uint32_t>(clean.size())});
  page.insert(page.end(), foot.begin(), foot.end());
  sources.labels = labels_.read(clean, page);
  sources.signature = signatures_.find(clean, {lead, frame.text_end}, items_begin, std::max(items_end, lead));
  if (frame.title) {
    out.metadata.title = frame.title->text;
    note(out, "title", frame.title->span, 90);
    sources.title_issuers = issuers_of_title(frame.title->text);
  }
  read_number(clean, frame, lead, sources, out);
  read_issuers(clean, frame, {frame.text_begin, std::max(frame.text_begin, head_end)}, sources, out);
  read_dates(clean, frame, lead, sources, out);
  for (const Segment& segment : head) read_addressees(clean, segment.span, out);
  read_labels(clean, sources, out);
  read_region(clean, frame, out);
}

void MetadataGrammar::read_number(std::string_view clean, const Frame& frame, std::uint32_t lead,
                                  const Sources& sources, Extraction& out) const {
  if (const auto* label = sources.labels.find("doc_number")) {
    const auto numbers = doc_numbers_in(clean, label->span);
    if (!numbers.empty()) {
      out.metadata.doc_number = numbers.front().text;
      return note(out, "doc_number", numbers.front().span, 95);
    }
  }
  // Its own number stands outside running text and outside brackets after a cited title.
  for (const DocNumber& number : doc_numbers_in(clean, {0, lead})) {
    const bool in_title =
        frame.title && number.span.begin >= frame.title->span.begin && number.span.end <= frame.title->span.end;
    const std::string_view before = clean.substr(0, number.span.begin);
    const bool cited =
        before.ends_with("》（") || before.ends_with("》(") || before.ends_with("》") || before.ends_with("》 （");
    if (in_title || cited || is_cited_in(clean, number.span)) continue;
    out.metadata.doc_number = number.text;
    return note(out, "doc_number", number.span, 90);
  }
}

void MetadataGrammar::read_issuers(std::string_view clean, const Frame& frame, Span lead, const Sources& sources,
                                   Extraction& out) const {
  auto& issuers = out.metadata.issuers;
  if (!sources.signature.issuers.empty()) {
    issuers = sources.signature.issuers;
    // A short signature under a full title: 市人民政府 under 南京市人民政府关于….
    if (issuers.size() == 1 && sources.title_issuers.size() == 1 && sources.title_issuers[0].ends_with(issuers[0]))
      issuers = sources.title_issuers;
    return note(out, "issuer", sources.signature.issuers_span, 95);
  }
  if (!sources.title_issuers.empty()) {
    issuers = sources.title_issuers;
    return note(out, "issuer", frame.title->span, 90);
  }
  if (const auto* label = sources.labels.find("issuer")) {
    issuers = signatures_.issuers_in(slice(clean, label->span));
    if (!issuers.empty()) return note(out, "issuer", label->span, 75);
  }
  if (const auto body = issuer_in_lead(clean, lead)) {
    issuers = {text::without_inner_blanks(slice(clean, *body))};
    note(out, "issuer", *body, 60);
  }
}

// "…，示例市人民政府研究制定以下措施": the one who, in the lead sentence, decides or draws up. Only a body that names
// its place.
std::optional<Span> MetadataGrammar::issuer_in_lead(std::string_view clean, Span lead) const {
  for (std::uint32_t at = lead.begin; at < lead.end; at += text::decode(clean, at).length) {
    const auto verb = issuing_verbs_.longest_at(clean, at);
    if (!verb) continue;
    // Backwards to the begin of the clause.
    std::uint32_t begin = at;
    while (begin > lead.begin && text::is_han(text::decode_before(clean, begin).value)) begin -= 3;
    for (std::uint32_t from = begin; from < at; from += text::decode(clean, from).length) {
      const std::string_view name = clean.substr(from, at - from);
      if (places_.chain_at(clean, from) && signatures_.is_owned_body(name)) return Span{from, at};
    }
  }
  return std::nullopt;
}

void MetadataGrammar::read_dates(std::string_view clean, const Frame& frame, std::uint32_t lead, const Sources& sources,
                                 Extraction& out) const {
  auto& data = out.metadata;
  const auto from_label = [&](std::string_view member, std::optional<Date>& into) {
    const auto* label = sources.labels.find(member);
    const auto date = label == nullptr ? std::nullopt : text::first_date(slice(clean, label->span));
    if (!date) return;
    into = date->date;
    note(out, std::string{member}, label->span, 90);
  };
  from_label("sign_date", data.sign_date);
  from_label("publish_date", data.publish_date);
  from_label("expires", data.expires);
  if (sources.signature.date) {
    data.sign_date = sources.signature.date;
    note(out, "sign_date", sources.signature.date_span, 95);
  }
  // A date alone near the title: in brackets the signing date, else the page's.
  for (const Segment& segment : segments_of(clean, {0, lead})) {
    const std::string_view text = slice(clean, segment.span);
    const bool in_title =
        frame.title && segment.span.begin >= frame.title->span.begin && segment.span.end <= frame.title->span.end;
    const auto date = in_title ? std::nullopt : lone_date(text);
    if (!date) continue;
    auto& into = text.starts_with("（") ? data.sign_date : data.publish_date;
    if (!into) {
      into = date;
      note(out, text.starts_with("（") ? "sign_date" : "publish_date", segment.span, 75);
    }
  }
  data.date = data.sign_date ? data.sign_date : data.publish_date;
  if (data.date) data.date_kind = data.sign_date ? DateKind::sign : DateKind::publish;
}

void MetadataGrammar::read_addressees(std::string_view clean, Span segment, Extraction& out) const {
  const std::string_view text = slice(clean, segment);
  if (!out.metadata.addressees.empty() || !text.ends_with("：") || text.find("。") != std::string_view::npos) return;
  const auto list = units_.read(clean, {segment.begin, segment.end - 3}, Role::responsible);
  if (list.units.empty() || !list.all_bodies) return;
  for (const Unit& unit : list.units) out.metadata.addressees.push_back(unit.name);
  note(out, "addressees", segment, 90);
}

void MetadataGrammar::read_labels(std::string_view clean, const Sources& sources, Extraction& out) const {
  const auto text_of = [&](std::string_view member, std::optional<std::string>& into) {
    if (const auto* label = sources.labels.find(member)) {
      into = std::string{slice(clean, label->span)};
      note(out, std::string{member}, label->span, 90);
    }
  };
  text_of("topic", out.metadata.topic);
  text_of("issuing_system", out.metadata.issuing_system);
  text_of("validity", out.metadata.validity);
  if (const auto* label = sources.labels.find("level")) {
    const auto word = levels_.longest_at(slice(clean, label->span), 0);
    for (const auto& [level, name] : enum_names(Level{})) {
      if (word && (word->tag & tag_of(level)) != 0) out.metadata.level = level;
    }
  }
}

void MetadataGrammar::read_region(std::string_view clean, const Frame& frame, Extraction& out) const {
  auto& data = out.metadata;
  const auto accept = [&](std::string region, Level level) {
    data.region = std::move(region);
    if (!data.level) data.level = level;
  };
  std::vector<std::string_view> sources(data.issuers.begin(), data.issuers.end());
  const bool national = !data.issuers.empty() && !places_.first_full(data.issuers.front()) &&
                        signatures_.is_national(data.issuers.front());
  if (national) {
    if (!data.level) data.level = Level::national;
    return;
  }
  if (data.title) sources.push_back(*data.title);
  for (const std::string_view source : sources) {
    if (const auto found = places_.first_full(source)) {
      return accept(std::string{source.substr(found->begin, found->length)}, found->level);
    }
  }
  for (const std::string_view source : sources) {
    for (std::size_t at = 0; at < source.size(); at += text::decode(source, at).length) {
      const auto found = places_.at(source, at);
      if (found) return accept(std::string{found->full}, found->level);
    }
  }
  for (const std::string_view source : sources) {
    const auto found = places_.unlisted_at(source.substr(source.starts_with("中共") ? 6 : 0), 0);
    if (found && found->length < source.size() && !titles_.ends_like_title(found->full))
      return accept(std::string{found->full}, found->level);
  }
  const auto own = places_.own_level(slice(clean, {frame.title ? frame.title->span.begin : 0, frame.text_end}));
  if (auto region = region_in_body(clean, frame, own)) return accept(*region, own.value_or(Level::provincial));
  if (data.doc_number) {
    if (const auto province = places_.province_of_number(*data.doc_number)) accept(*province, Level::provincial);
  }
}

// The place of the level that the text calls its own which it names most often.
std::optional<std::string> MetadataGrammar::region_in_body(std::string_view clean, const Frame& frame,
                                                           std::optional<Level> level) const {
  std::map<std::string, int> counts;
  const std::string_view body = slice(clean, {frame.title ? frame.title->span.begin : 0, frame.text_end});
  for (std::size_t at = 0; at < body.size();) {
    const auto found = places_.at(body, at);
    if (found && (!level || found->level == *level)) ++counts[std::string{found->full}];
    at += found ? found->length : text::decode(body, at).length;
  }
  const auto most =
      std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most == counts.end() || (!level && most->second < 2)) return std::nullopt;
  return most->first;
}

}  // namespace huiqi::policy::parse
