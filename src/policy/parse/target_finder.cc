#include "policy/parse/target_finder.h"

#include "policy/parse/segments.h"
#include "text/dates.h"
#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

using text::decode;
using text::decode_before;

constexpr text::Scaled kLeastChineseCount = 10 * text::kScale;  // 一批, 两个 and the like are no targets

template <class E>
constexpr text::Words::Tag tag_of(E value) {
  return 1U << static_cast<unsigned>(value);
}

bool ends_sentence(char32_t c) {
  return c == U'。' || c == U'；' || c == U'！' || c == U'？' || c == '\n';
}
bool ends_clause(char32_t c) {
  return c == U'，' || c == U'：' || c == ',' || c == ':';
}

// Inside （…）, 《…》 or “…” as seen from the begin of the sentence?
bool is_enclosed(std::string_view clean, Span sentence, std::uint32_t at) {
  int depth = 0;
  for (std::uint32_t i = sentence.begin; i < at; i += decode(clean, i).length) {
    const char32_t c = decode(clean, i).value;
    if (c == U'（' || c == U'《' || c == U'“' || c == '(') ++depth;
    if (c == U'）' || c == U'》' || c == U'”' || c == ')') depth = std::max(0, depth - 1);
  }
  return depth > 0;
}

}  // namespace

TargetFinder::TargetFinder(WordLists& lists)
    : quantities_(lists),
      verbs_(lists.take_words("targets.verbs")),
      money_verbs_(lists.take_words("targets.money_verbs")),
      money_reached_(lists.take_words("targets.money_reached")),
      offers_(lists.take_words("targets.offers")),
      paid_(lists.take_words("targets.paid")),
      whole_area_(lists.take_words("targets.whole_area")),
      money_nouns_(lists.take_words("targets.money_nouns")),
      firm_(lists.take_words("targets.firm")),
      binding_(lists.take_words("targets.binding")),
      aimed_(lists.take_words("targets.aimed")),
      share_words_(lists.take_words("targets.share_words")),
      benefits_(lists.take_words("targets.benefits")),
      goals_anyway_(lists.take_words("targets.goals_anyway")),
      openings_(lists.take_words("targets.openings")),
      described_(lists.take_words("targets.described")),
      growth_(lists.take_words("targets.kinds.growth")),
      aims_(lists.take_words("targets.aims")) {
  for (const auto& [kind, name] : enum_names(TargetKind{})) {
    if (kind != TargetKind::ceiling) lists.take_into(kinds_, "targets.kinds." + std::string{name}, tag_of(kind));
  }
  for (const auto& [kind, name] : enum_names(GoalKind{}))
    lists.take_into(goals_, "targets.goals." + std::string{name}, tag_of(kind));
}

TargetFinder::Found TargetFinder::find(std::string_view clean, Span text, std::span<const Span> excluded,
                                       std::optional<int> year) const {
  Found out;
  std::uint32_t begin = text.begin;
  std::size_t skip = 0;
  for (std::uint32_t at = text.begin; at < text.end;) {
    while (skip < excluded.size() && excluded[skip].end <= at) ++skip;
    if (skip < excluded.size() && at >= excluded[skip].begin) {
      if (at > begin) sentence(clean, {begin, at}, year, out);
      at = begin = std::min(excluded[skip].end, text.end);
      continue;
    }
    const auto c = decode(clean, at);
    at += c.length;
    if (!ends_sentence(c.value)) continue;
    sentence(clean, {begin, at}, year, out);
    begin = at;
  }
  if (text.end > begin) sentence(clean, {begin, text.end}, year, out);
  return out;
}

// 给予…, 奖励10万元: the sentence offers something. 用于补助和奖励 does not.
bool TargetFinder::offers(std::string_view sentence) const {
  if (offers_.any_in(sentence)) return true;
  for (auto word = paid_.first_in(sentence); word; word = paid_.first_in(sentence, word->begin + word->length)) {
    const std::size_t after = word->begin + word->length;
    if (after < sentence.size() && text::is_ascii_digit(static_cast<unsigned char>(sentence[after]))) return true;
  }
  return false;
}

void TargetFinder::sentence(std::string_view clean, Span sentence, std::optional<int> year, Found& out) const {
  sentence = trimmed(clean, sentence);
  const std::string_view whole = slice(clean, sentence);
  const bool for_applicant = openings_.begins(whole) && benefits_.any_in(whole);
  const bool in_offer = offers(whole);
  const std::size_t first = out.targets.size();
  std::uint32_t begin = sentence.begin;
  for (std::uint32_t at = sentence.begin; at <= sentence.end;) {
    const bool end = at == sentence.end;
    const auto c = end ? text::CodePoint{} : decode(clean, at);
    if (end || ends_clause(c.value)) {
      const Clause clause{{begin, at}, sentence, for_applicant, in_offer};
      for (const Quantity& quantity : quantities_.find(clean, clause.span)) {
        const Target* before = out.targets.size() > first ? &out.targets.back() : nullptr;
        if (is_goal(clean, clause, quantity, before)) out.targets.push_back(made(clean, clause, quantity, year));
      }
      goals(clean, clause, year, out);
      begin = at + c.length;
    }
    if (end) break;
    at += c.length;
  }
}

bool TargetFinder::is_goal(std::string_view clean, const Clause& clause, const Quantity& quantity,
                           const Target* before) const {
  const std::string_view text = slice(clean, clause.span);
  if (is_enclosed(clean, clause.sentence, quantity.span.begin)) return false;
  if (clause.for_applicant && !binding_.any_in(text) && !aimed_.any_in(text)) return false;
  if (benefits_.any_in(text) && !goals_anyway_.any_in(text)) return false;
  // 年产值首次达到5亿元以上的，: a clause that ends so is a condition.
  if (text.ends_with("的") && !quantity.phrase.empty()) return false;
  if (clause.in_offer && !binding_.any_in(text) && !aimed_.any_in(text)) {
    if (quantity.measured != Measured::count || !whole_area_.any_in(text)) return false;
  }
  switch (quantity.measured) {
    case Measured::count: return is_count_goal(clean, clause, quantity, before);
    case Measured::money: return is_money_goal(clean, clause, quantity);
    case Measured::share: return is_share_goal(clean, clause, quantity);
  }
  return false;
}

// 500万元及以下的小微企业, 2000万元以上大品种: the quantity describes what follows.
bool TargetFinder::describes(std::string_view clean, const Quantity& quantity) const {
  const std::string_view rest = clean.substr(quantity.phrase.end);
  return quantity.before_scope ? described_.begins(rest) : rest.starts_with("的");
}

// 10期…、2期…: no verb of its own, but the one of the quantity before it in the same enumeration.
bool TargetFinder::shares_verb(std::string_view clean, const Quantity& quantity, const Target* before) const {
  if (before == nullptr || before->span.end > quantity.span.begin) return false;
  const std::string_view between = slice(clean, {before->span.end, quantity.span.begin});
  return between.starts_with("、") || between.starts_with("，") || between.ends_with("、") || between.ends_with("和");
}

bool TargetFinder::is_count_goal(std::string_view clean, const Clause& clause, const Quantity& quantity,
                                 const Target* before) const {
  if (!quantity.in_digits && quantity.value < kLeastChineseCount) return false;
  const std::string_view lead = slice(clean, {clause.span.begin, quantity.span.begin});
  if (verbs_.any_in(lead) || firm_.any_in(lead)) return true;
  return shares_verb(clean, quantity, before);
}

bool TargetFinder::is_money_goal(std::string_view clean, const Clause& clause, const Quantity& quantity) const {
  const std::string_view lead = slice(clean, {clause.span.begin, quantity.span.begin});
  const std::string_view text = slice(clean, clause.span);
  if (money_verbs_.any_in(lead)) return money_nouns_.any_in(text);
  if (describes(clean, quantity) || !(money_reached_.any_in(lead) || firm_.any_in(lead))) return false;
  return money_nouns_.any_in(slice(clean, {clause.sentence.begin, clause.span.end}));
}

// 20%（不含）以内的…, 1%的担保业务: the share is an attribute of what follows, unless that is an aim.
bool TargetFinder::modifies(std::string_view rest) const {
  if (rest.starts_with("（")) {
    const std::size_t close = rest.find("）");
    if (close != std::string_view::npos && close < 40) rest = rest.substr(close + 3);
  }
  if (const auto scope = quantities_.scope_at(rest)) rest = rest.substr(scope->length);
  if (!rest.starts_with("的")) return false;
  return !aims_.begins(rest.substr(3));
}

bool TargetFinder::is_share_goal(std::string_view clean, const Clause& clause, const Quantity& quantity) const {
  const std::string_view text = slice(clean, clause.span);
  const std::string_view lead = slice(clean, {clause.span.begin, quantity.span.begin});
  if (!quantity.comparator && lead.ends_with("的")) return false;
  if (modifies(clean.substr(quantity.phrase.end))) return false;
  if (quantity.before_scope && describes(clean, quantity) && !firm_.any_in(lead)) return false;
  if (lead.find("由") != std::string_view::npos && clean.substr(quantity.span.end).starts_with("提")) return false;
  if (quantity.unit == "倍") return growth_.any_in(text);
  return share_words_.any_in(text);
}

Binding TargetFinder::binding_of(std::string_view clause) const {
  if (aimed_.any_in(clause)) return Binding::aimed;
  return binding_.any_in(clause) ? Binding::binding : Binding::plain;
}

TargetKind TargetFinder::kind_of(std::string_view clause, const Quantity& quantity, Comparator comparator) const {
  text::Words::Tag tags = 0;
  for (auto word = kinds_.first_in(clause); word; word = kinds_.first_in(clause, word->begin + word->length))
    tags |= word->tag;
  const auto has = [&](TargetKind kind) { return (tags & tag_of(kind)) != 0; };
  if (quantity.measured == Measured::share) {
    if (quantity.unit == "%" && has(TargetKind::growth)) return TargetKind::growth;
    if (has(TargetKind::relative_growth) && comparator != Comparator::at_most) return TargetKind::relative_growth;
    return comparator == Comparator::at_most ? TargetKind::ceiling : TargetKind::coverage;
  }
  if (has(TargetKind::net_flow)) return TargetKind::net_flow;
  if (comparator == Comparator::at_most) return TargetKind::ceiling;
  if (has(TargetKind::recurrent)) return TargetKind::recurrent;
  if (has(TargetKind::watch_list) && !has(TargetKind::flow)) return TargetKind::watch_list;
  if (has(TargetKind::stock)) return TargetKind::stock;
  if (has(TargetKind::milestone) && !has(TargetKind::flow)) return TargetKind::milestone;
  return TargetKind::flow;
}

Target TargetFinder::made(std::string_view clean, const Clause& clause, const Quantity& quantity,
                          std::optional<int> year) const {
  const std::string_view text = slice(clean, clause.span);
  Target target;
  target.value = quantity.value;
  target.unit = quantity.unit;
  target.comparator = quantity.comparator.value_or(Comparator::equal);
  target.deadline = deadline_in(clean, clause.sentence, quantity.span.begin, year);
  target.kind = kind_of(text, quantity, target.comparator);
  target.binding = binding_of(text);
  // The phrase: from the clause's begin, or the last 、 before the quantity, to the next 、 or the clause's end.
  target.span = clause.span;
  for (std::uint32_t at = quantity.phrase.end; at < clause.span.end; at += decode(clean, at).length) {
    if (!clean.substr(at).starts_with("、")) continue;
    target.span.end = at;
    break;
  }
  for (const Quantity& other : quantities_.find(clean, {clause.span.begin, quantity.span.begin})) {
    const std::size_t mark = slice(clean, {other.span.end, quantity.span.begin}).find("、");
    if (mark != std::string_view::npos) target.span.begin = other.span.end + static_cast<std::uint32_t>(mark) + 3;
  }
  target.span = trimmed(clean, target.span);
  target.confidence = quantity.in_digits ? 80 : 60;
  return target;
}

void TargetFinder::goals(std::string_view clean, const Clause& clause, std::optional<int> year, Found& out) const {
  const std::string_view text = slice(clean, clause.span);
  const auto word = goals_.first_in(text);
  if (!word) return;
  Goal goal;
  goal.span = trimmed(clean, clause.span);
  for (const auto& [kind, name] : enum_names(GoalKind{})) {
    if ((word->tag & tag_of(kind)) != 0) goal.kind = kind;
  }
  goal.deadline =
      deadline_in(clean, clause.sentence, clause.span.begin + static_cast<std::uint32_t>(word->begin), year);
  goal.binding = binding_of(text);
  out.goals.push_back(std::move(goal));
}

namespace {

std::string last_day(int year) {
  return std::to_string(year) + "-12-31";
}

// A deadline at exactly this place: 年内, 2020年底前, 到2022年, 6月底前, 2020年6月30日前.
struct At {
  std::string text;
  std::size_t length;
};
// 6月底前, 6月30日前, 3月: the last day of the month, or the day.
std::optional<At> month_end_at(std::string_view text, std::size_t at, int year) {
  const bool inside = at > 0 && text::is_ascii_digit(static_cast<unsigned char>(text[at - 1]));
  const auto month = at < text.size() && !inside && text::is_ascii_digit(static_cast<unsigned char>(text[at]))
                         ? text::read_ordinal(text, at)
                         : std::nullopt;
  if (!month || month->value < 1 || month->value > 12 || !text.substr(at + month->length).starts_with("月"))
    return std::nullopt;
  std::size_t length = month->length + 3;
  const std::chrono::year_month in{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month->value)}};
  const auto day = at + length < text.size() && text::is_ascii_digit(static_cast<unsigned char>(text[at + length]))
                       ? text::read_ordinal(text, at + length)
                       : std::nullopt;
  if (day && text.substr(at + length + day->length).starts_with("日")) {
    const std::chrono::year_month_day date = in / std::chrono::day{static_cast<unsigned>(day->value)};
    if (!date.ok()) return std::nullopt;
    return At{to_text(Date{date}), length + day->length + 3};
  }
  const std::string_view rest = text.substr(at + length);
  if (!rest.starts_with("底") && !rest.starts_with("末") && !rest.starts_with("前")) return std::nullopt;
  return At{to_text(Date{std::chrono::year_month_day{in / std::chrono::last}}), length};
}

std::optional<At> deadline_at(std::string_view text, std::size_t at, std::optional<int> year) {
  const std::string_view rest = text.substr(at);
  if (year) {
    for (const std::string_view word : {"年底前", "年底", "年末", "今年底", "今年年底"}) {
      if (rest.starts_with(word)) return At{last_day(*year), word.size()};
    }
    for (const std::string_view word : {"年内", "全年", "今年", "本年度", "当年"}) {
      if (rest.starts_with(word)) return At{std::to_string(*year), word.size()};
    }
  }
  const auto found = text::read_year(text, at);
  if (!found) return year ? month_end_at(text, at, *year) : std::nullopt;
  if (const auto date = text::read_date(text, at)) return At{to_text(date->date), date->length};
  const std::string_view after = text.substr(at + found->length);
  for (const std::string_view word : {"底", "年底", "末", "年末"}) {
    if (after.starts_with(word)) return At{last_day(found->year), found->length + word.size()};
  }
  if (auto month = month_end_at(text, at + found->length, found->year)) {
    month->length += found->length;
    return month;
  }
  // A bare year that is compared with or that names something (2019年同期) is no deadline.
  for (const std::string_view word : {"同期", "度", "以来", "版", "第", "起"}) {
    if (after.starts_with(word)) return std::nullopt;
  }
  return At{std::to_string(found->year), found->length};
}

}  // namespace

std::optional<std::string> deadline_in(std::string_view clean, Span sentence, std::uint32_t at,
                                       std::optional<int> year) {
  std::optional<std::string> before;
  const std::string_view text = slice(clean, sentence);
  for (std::size_t i = 0; i < text.size();) {
    const auto found = deadline_at(text, i, year);
    if (found && sentence.begin + i < at) before = found->text;
    if (found && sentence.begin + i >= at) return before ? before : std::optional{found->text};
    i += found ? found->length : decode(text, i).length;
  }
  return before;
}

}  // namespace huiqi::policy::parse
