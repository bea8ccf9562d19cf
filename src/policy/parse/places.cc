#include "policy/parse/places.h"

#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

constexpr std::string_view kDirect = "直辖";  // counties without a prefecture

// What is cut off to get a short name; the longest first.
constexpr std::string_view kLevelWords[] = {"特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区",
                                            "省",         "市",           "地区",       "盟"};

constexpr text::Words::Tag tag_of(Level level) {
  return 1U << static_cast<unsigned>(level);
}

}  // namespace

Places::Places(WordLists& lists) {
  for (const auto& [path, counties] : lists.take_under("places.divisions.")) {
    const std::size_t dot = path.find('.');
    const std::string province = path.substr(0, dot);
    add(province, Level::provincial);
    add_short(province, Level::provincial);
    if (dot != std::string::npos && path.substr(dot + 1) != kDirect) {
      const std::string city = path.substr(dot + 1);
      add(city, Level::municipal);
      add_short(city, Level::municipal);
    }
    for (const auto& county : counties) add(county, Level::county);
  }
  for (const auto& name : lists.take("places.former")) add(name, Level::county);
  for (const auto& name : lists.take("places.zones")) add(name, Level::municipal);
  for (const auto& [prefix, provinces] : lists.take_under("places.number_prefixes."))
    number_prefixes_[prefix] = provinces.front();
  for (const Level level : {Level::provincial, Level::municipal, Level::county}) {
    lists.take_into(own_words_, "places.own_words." + std::string{name_of(level)}, tag_of(level));
  }
}

void Places::add(const std::string& name, Level level) {
  if (name.empty() || names_.whole(name)) return;
  names_.add(name, static_cast<text::Words::Tag>(places_.size()));
  places_.push_back({name, level, false});
}

void Places::add_short(const std::string& full, Level level) {
  for (const std::string_view word : kLevelWords) {
    if (!full.ends_with(word)) continue;
    const std::string name = full.substr(0, full.size() - word.size());
    if (name.size() < 6 || names_.whole(name)) return;
    names_.add(name, static_cast<text::Words::Tag>(places_.size()));
    places_.push_back({full, level, true});
    return;
  }
}

std::optional<Places::Found> Places::at(std::string_view text, std::size_t at) const {
  const auto match = names_.longest_at(text, at);
  if (!match) return std::nullopt;
  const Place& place = places_[match->tag];
  return Found{at, match->length, place.level, place.is_short, place.full};
}

std::optional<Places::Found> Places::chain_at(std::string_view text, std::size_t at) const {
  auto first = this->at(text, at);
  if (!first || first->is_short) return std::nullopt;
  Found chain = *first;
  while (const auto next = this->at(text, chain.begin + chain.length)) {
    if (next->is_short || next->level <= chain.level) break;
    chain.length += next->length;
    chain.level = next->level;
  }
  return chain;
}

std::optional<Places::Found> Places::first_full(std::string_view text, std::size_t from) const {
  for (std::size_t at = from; at < text.size(); at += text::decode(text, at).length) {
    if (const auto chain = chain_at(text, at)) return chain;
  }
  return std::nullopt;
}

std::optional<Places::Found> Places::unlisted_at(std::string_view text, std::size_t at) const {
  constexpr std::pair<std::string_view, Level> kEndings[] = {
      {"自治区", Level::provincial}, {"自治州", Level::municipal}, {"自治县", Level::county},
      {"新区", Level::municipal},    {"地区", Level::municipal},   {"省", Level::provincial},
      {"市", Level::municipal},      {"州", Level::municipal},     {"盟", Level::municipal},
      {"县", Level::county},         {"区", Level::county},        {"旗", Level::county}};
  std::size_t end = at;
  for (int count = 1; count <= 5 && end < text.size(); ++count) {
    const auto c = text::decode(text, end);
    if (!text::is_han(c.value)) return std::nullopt;
    if (count > 2) {
      for (const auto& [ending, level] : kEndings) {
        if (text.substr(end).starts_with(ending))
          return Found{at, end + ending.size() - at, level, false, text.substr(at, end + ending.size() - at)};
      }
    }
    end += c.length;
  }
  return std::nullopt;
}

std::optional<std::string> Places::province_of_number(std::string_view doc_number) const {
  if (doc_number.size() < 3) return std::nullopt;
  const auto found = number_prefixes_.find(std::string{text::first_code_points(doc_number, 1)});
  if (found == number_prefixes_.end()) return std::nullopt;
  return found->second;
}

std::optional<Level> Places::own_level(std::string_view text) const {
  const auto word = own_words_.first_in(text);
  if (!word) return std::nullopt;
  for (const Level level : {Level::county, Level::municipal, Level::provincial}) {
    if ((word->tag & tag_of(level)) != 0) return level;
  }
  return std::nullopt;
}

}  // namespace huiqi::policy::parse
