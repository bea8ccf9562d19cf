#include "policy/parse/quantity.h"

#include "policy/parse/segments.h"
#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

using text::decode;
using text::decode_before;
using text::is_ascii_digit;

constexpr std::int64_t kWan = 10000;
constexpr std::int64_t kYi = 100000000;
constexpr std::size_t kTellingWord = 6;  // bytes; 超 and 约 count only beside their number

constexpr text::Words::Tag tag_of(Comparator comparator) {
  return 1U << static_cast<unsigned>(comparator);
}
Comparator comparator_of(text::Words::Tag tag) {
  for (const Comparator each : {Comparator::at_least, Comparator::at_most, Comparator::about}) {
    if ((tag & tag_of(each)) != 0) return each;
  }
  return Comparator::equal;
}

// May a number begin here? Not inside another number, a word of Latin letters, or an ordinal (第三届).
bool may_begin(std::string_view clean, std::uint32_t place, Span within) {
  const auto c = decode(clean, place);
  const bool digit = is_ascii_digit(c.value);
  if (!digit && !text::chinese_digit(c.value) && c.value != U'十' && c.value != U'百' && c.value != U'千') return false;
  if (place == within.begin) return true;
  const char32_t before = decode_before(clean, place).value;
  if (before == U'第') return false;
  if (digit)
    return !is_ascii_digit(before) && !text::is_ascii_letter(before) && before != '.' && before != '-' && before != '/';
  return !text::chinese_digit(before) && before != U'十' && before != U'百' && before != U'千' && before != U'万';
}

// 万元, 亿元: the multiplier that money is printed with.
void as_money(const text::Number& number, std::string_view currency, Quantity& quantity) {
  const std::int64_t printed = number.multiplier >= kYi ? kYi : number.multiplier >= kWan ? kWan : 1;
  quantity.measured = Measured::money;
  quantity.value = number.value / printed;
  quantity.unit = (printed == kYi ? "亿" : printed == kWan ? "万" : "") + std::string{currency};
}

}  // namespace

QuantityGrammar::QuantityGrammar(WordLists& lists)
    : counters_(lists.take_words("targets.counters")),
      money_(lists.take_words("targets.money")),
      shares_(lists.take_words("targets.shares")),
      times_(lists.take_words("targets.times")) {
  for (const auto& [comparator, name] :
       {std::pair{Comparator::at_least, "at_least"}, {Comparator::at_most, "at_most"}, {Comparator::about, "about"}}) {
    lists.take_into(before_, std::string{"targets.before."} + name, tag_of(comparator));
    lists.take_into(after_, std::string{"targets.after."} + name, tag_of(comparator));
  }
}

std::optional<Quantity> QuantityGrammar::at(std::string_view clean, std::uint32_t place, Span within) const {
  const auto number = text::read_number(clean, place);
  if (!number) return std::nullopt;
  auto end = static_cast<std::uint32_t>(place + number->length);
  for (const std::string_view vague : {" ", "多", "余", "几", "个以上"}) {
    if (vague != "个以上" && clean.substr(end).starts_with(vague)) end += static_cast<std::uint32_t>(vague.size());
  }
  Quantity quantity{{place, end}, Measured::count, number->value, {}, {}, {}, number->in_digits, false};
  const std::string_view rest = clean.substr(end);
  const auto share = shares_.longest_at(rest, 0);
  const auto counter = counters_.longest_at(rest, 0);
  const auto time = times_.longest_at(rest, 0);
  const auto money = money_.longest_at(rest, 0);
  const std::size_t longest = std::max(
      {share ? share->length : 0, counter ? counter->length : 0, time ? time->length : 0, money ? money->length : 0});
  if (longest == 0) {
    // "1千万以上", "3000万": money without its 元.
    if (number->multiplier < kWan || !number->in_digits) return std::nullopt;
    as_money(*number, "元", quantity);
  } else if (time && time->length == longest) {
    return std::nullopt;
  } else if (money && money->length == longest) {
    as_money(*number, rest.starts_with("美元") ? "美元" : "元", quantity);
  } else if (share && share->length == longest) {
    quantity.measured = Measured::share;
    quantity.unit = std::string{rest.substr(0, longest)};
  } else {
    quantity.unit = std::string{rest.substr(0, longest)};
  }
  quantity.span.end = end + static_cast<std::uint32_t>(longest);
  if (quantity.span.end > within.end || quantity.value == 0) return std::nullopt;
  return quantity;
}

void QuantityGrammar::compare(std::string_view clean, Span within, Quantity& quantity) const {
  quantity.phrase = quantity.span;
  const std::string_view before = slice(clean, {within.begin, quantity.span.begin});
  if (const auto word = before_.longest_before(before, before.size())) {
    quantity.comparator = comparator_of(word->tag);
    quantity.phrase.begin -= static_cast<std::uint32_t>(word->length);
  } else {
    // 不高于承担风险责任的0.5%: the comparator stands in front of what the share is of.
    for (auto far = before_.first_in(before); far; far = before_.first_in(before, far->begin + far->length)) {
      if (far->length >= kTellingWord) quantity.comparator = comparator_of(far->tag);
    }
  }
  if (const auto word = after_.longest_at(clean, quantity.span.end);
      word && quantity.span.end + word->length <= within.end) {
    if (!quantity.comparator || comparator_of(word->tag) != Comparator::about)
      quantity.comparator = comparator_of(word->tag);
    quantity.before_scope = true;
    quantity.phrase.end += static_cast<std::uint32_t>(word->length);
  }
}

std::vector<Quantity> QuantityGrammar::find(std::string_view clean, Span within) const {
  std::vector<Quantity> out;
  for (std::uint32_t place = within.begin; place < within.end;) {
    auto found = may_begin(clean, place, within) ? at(clean, place, within) : std::nullopt;
    if (found) {
      compare(clean, within, *found);
      place = found->span.end;
      out.push_back(std::move(*found));
    } else {
      place += decode(clean, place).length;
    }
  }
  return out;
}

}  // namespace huiqi::policy::parse
