#pragma once

#include "policy/document.h"
#include "policy/word_lists.h"

namespace huiqi::policy::parse {

// The names of China's divisions as documents print them, long (湖南省) and, above the counties, short (湖南).
class Places {
 public:
  explicit Places(WordLists& lists);

  struct Found {
    std::size_t begin;
    std::size_t length;
    Level level;
    bool is_short;
    std::string_view full;  // 湖南省, also for 湖南; lives as long as the text and this object
  };
  // The longest name that begins at `at`.
  std::optional<Found> at(std::string_view text, std::size_t at) const;
  // The first full name in the text, and those that follow it directly (北京市石景山区), as one; the level is the last
  // one's.
  std::optional<Found> first_full(std::string_view text, std::size_t from = 0) const;
  // Likewise, at exactly this place.
  std::optional<Found> chain_at(std::string_view text, std::size_t at) const;

  // A name that no list holds but that is shaped like one, at exactly this place: two to four characters and 省, 市, 县
  // …
  std::optional<Found> unlisted_at(std::string_view text, std::size_t at) const;

  // The province that a document number's first letter stands for: 湘政发 → 湖南省.
  std::optional<std::string> province_of_number(std::string_view doc_number) const;
  // The level that the text's word for its own area tells: 全市, 我县.
  std::optional<Level> own_level(std::string_view text) const;

 private:
  void add(const std::string& name, Level level);
  void add_short(const std::string& full, Level level);
  struct Place {
    std::string full;
    Level level;
    bool is_short;
  };
  std::vector<Place> places_{{}};  // by tag; 0 is no place
  text::Words names_;
  std::map<std::string, std::string> number_prefixes_;
  text::Words own_words_;
};

}  // namespace huiqi::policy::parse
