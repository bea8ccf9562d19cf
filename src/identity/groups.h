#pragma once

#include "identity/divisions.h"

namespace huiqi::identity {

// The words of catalog/groups.yaml.
struct GroupWords {
  std::vector<std::string> every;
  std::vector<std::string> province;
  std::vector<std::string> city;
  std::vector<std::string> county;
  std::vector<std::string> city_or_county;
  std::vector<std::string> separators;
  std::vector<std::string> members;
  std::vector<std::string> own_group;
  std::vector<std::string> own_office;
  std::vector<std::string> areas;
  std::vector<std::string> area_bodies;
  std::vector<std::string> subject_suffixes;
  std::vector<std::string> indefinite;
};
GroupWords read_group_words(const catalog::Catalog& catalog);

// A group noun taken apart.
struct GroupNoun {
  enum class Kind : std::uint8_t {
    divisions,   // 各设区市、县(市、区)政府: one unit in every division of `levels`
    members,     // 全体成员单位; `rest` is the group's name, empty for the issuer's own
    areas,       // 各园区管委会
    indefinite,  // 省有关部门, 各行政执法部门: names nobody
  };
  Kind kind;
  std::vector<Level> levels;
  std::string rest;  // what follows the levels: 工信局, 人民政府, or nothing
};

// `printed` is normalised (unit_text.h). Nothing for what is no group noun. `issuer` is the level of the issuing
// division: 市 is a prefecture in a province's document and a county in a city's.
std::optional<GroupNoun> parse_group(std::string_view printed, const GroupWords& words, Level issuer);

}  // namespace huiqi::identity
