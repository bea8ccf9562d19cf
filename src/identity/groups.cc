#include "identity/groups.h"

namespace huiqi::identity {
namespace {

// The longest of `words` that `text` begins with; empty when none does.
std::string_view first_word(std::string_view text, const std::vector<std::string>& words) {
  std::string_view longest;
  for (const auto& word : words) {
    if (word.size() > longest.size() && text.starts_with(word)) longest = word;
  }
  return longest;
}

bool holds_any(std::string_view text, const std::vector<std::string>& words) {
  return std::ranges::any_of(words, [&](const auto& word) { return text.find(word) != std::string_view::npos; });
}

// Reads "设区市、县(市、区)" at the front of a noun, one level after the other.
class LevelReader {
 public:
  LevelReader(std::string_view text, const GroupWords& words, Level issuer)
      : text_{text}, words_{words}, issuer_{issuer} {}

  bool read() {
    while (take_level() || take_bracket() || take_separator()) continue;
    return !levels_.empty() && depth_ == 0;
  }
  std::vector<Level> levels() const { return levels_; }
  std::string_view rest() const { return text_; }

 private:
  struct Word {
    std::string_view text;
    Level level;
  };

  // The longest word goes first: 设区市 before 市, 县级市 before 县.
  std::optional<Word> next_level(std::string_view text) const {
    const Word candidates[] = {{first_word(text, words_.province), Level::province},
                               {first_word(text, words_.city), Level::city},
                               {first_word(text, words_.county), Level::county},
                               {first_word(text, words_.city_or_county), ambiguous_level()}};
    const auto* longest = std::ranges::max_element(candidates, {}, [](const Word& word) { return word.text.size(); });
    if (longest->text.empty()) return std::nullopt;
    return *longest;
  }

  // 县(市、区) and 县市区 are counties whatever the issuer is; 市、县(区) in a province's document begins with a city.
  Level ambiguous_level() const {
    const bool beside_a_county = cluster_has_county_ || issuer_ == Level::city || issuer_ == Level::county;
    return beside_a_county ? Level::county : Level::city;
  }

  bool take_level() {
    const auto word = next_level(text_);
    if (!word) return false;
    if (std::ranges::find(levels_, word->level) == levels_.end()) levels_.push_back(word->level);
    cluster_has_county_ |= word->level == Level::county;
    text_.remove_prefix(word->text.size());
    return true;
  }

  bool take_bracket() {
    if (text_.starts_with('(') && next_level(text_.substr(1))) {
      ++depth_;
    } else if (depth_ > 0 && text_.starts_with(')')) {
      --depth_;
    } else {
      return false;
    }
    text_.remove_prefix(1);
    return true;
  }

  bool take_separator() {
    const auto separator = first_word(text_, words_.separators);
    if (separator.empty() || levels_.empty() || !next_level(text_.substr(separator.size()))) return false;
    text_.remove_prefix(separator.size());
    if (depth_ == 0) cluster_has_county_ = false;
    return true;
  }

  std::string_view text_;
  const GroupWords& words_;
  Level issuer_;
  std::vector<Level> levels_;
  int depth_ = 0;
  bool cluster_has_county_ = false;
};

std::optional<GroupNoun> parse_members(std::string_view text, const GroupWords& words) {
  const auto word = std::ranges::find_if(words.members, [&](const auto& each) { return text.ends_with(each); });
  if (word == words.members.end()) return std::nullopt;
  const auto group = text.substr(0, text.size() - word->size());
  const bool own = std::ranges::find(words.own_group, group) != words.own_group.end();
  return GroupNoun{GroupNoun::Kind::members, {}, own ? std::string{} : std::string{group}};
}

// How many kinds of area `text` consists of, with 管委会 or not after them: 2 for 园区和示范区管委会; 0 for other
// nouns.
int count_areas(std::string_view text, const GroupWords& words) {
  for (int count = 0;; ++count) {
    const auto area = first_word(text, words.areas);
    if (area.empty()) return count > 0 && text == first_word(text, words.area_bodies) ? count : 0;
    text.remove_prefix(area.size());
    text.remove_prefix(first_word(text, words.separators).size());
  }
}

}  // namespace

GroupWords read_group_words(const catalog::Catalog& catalog) {
  GroupWords words;
  const auto* entry = catalog.find("groups", "groups");
  if (!entry) return words;
  const auto& body = entry->body;
  const auto& levels = body.at("levels");
  words.every = body.texts_at("every");
  words.province = levels.texts_at("province");
  words.city = levels.texts_at("city");
  words.county = levels.texts_at("county");
  words.city_or_county = levels.texts_at("city_or_county");
  words.separators = body.texts_at("separators");
  words.members = body.texts_at("members");
  words.own_group = body.texts_at("own_group");
  words.own_office = body.texts_at("own_office");
  words.areas = body.texts_at("areas");
  words.area_bodies = body.texts_at("area_bodies");
  words.subject_suffixes = body.texts_at("subject_suffixes");
  words.indefinite = body.texts_at("indefinite");
  return words;
}

std::optional<GroupNoun> parse_group(std::string_view printed, const GroupWords& words, Level issuer) {
  if (holds_any(printed, words.indefinite)) return GroupNoun{GroupNoun::Kind::indefinite, {}, {}};
  if (auto members = parse_members(printed, words)) return members;
  if (count_areas(printed, words) > 1) return GroupNoun{GroupNoun::Kind::areas, {}, {}};
  const auto every = first_word(printed, words.every);
  if (every.empty()) return std::nullopt;
  const auto text = printed.substr(every.size());
  if (count_areas(text, words) > 0) return GroupNoun{GroupNoun::Kind::areas, {}, {}};
  LevelReader reader{text, words, issuer};
  if (!reader.read()) return GroupNoun{GroupNoun::Kind::indefinite, {}, {}};
  return GroupNoun{GroupNoun::Kind::divisions, reader.levels(), std::string{reader.rest()}};
}

}  // namespace huiqi::identity
