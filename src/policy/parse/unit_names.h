#pragma once

#include "policy/document.h"
#include "policy/word_lists.h"

namespace huiqi::policy::parse {

// Which texts name a public body, or a group of them.
class UnitNames {
 public:
  explicit UnitNames(WordLists& lists);

  // Is the text the name of one body (人行南昌中心支行), or a group's (各设区市)?
  bool is_body(std::string_view name) const;
  bool is_group(std::string_view name) const;
  bool names_somebody(std::string_view text) const { return is_body(text) || is_group(text); }
  // Does a list's piece say when or how instead: 2020年6月底前, 全年推进, 列首位的为牵头单位?
  bool names_nobody(std::string_view piece) const;
  // A word such as 企业 or 单位 alone: the ending of many names, but nobody's name.
  bool is_bare_ending(std::string_view text) const { return endings_.whole(text).has_value(); }
  UnitKind kind_of(std::string_view name) const;

  // Does the name say whose body it is (省…, 市…, 国家…)?
  bool begins_with_owner(std::string_view name) const { return owners_.begins(name); }
  // The owner that the name begins with: 市 of 市财政局.
  std::optional<std::string> owner_of(std::string_view name) const;
  // A department's bare name, such as 财政局 or 发改委, to which an owner may be restored.
  bool is_plain_department(std::string_view name) const { return departments_.ends(name); }
  bool is_short_name(std::string_view name) const { return short_names_.begins(name); }
  // Where the name of a body that ends at `end` may begin at the earliest is the caller's affair; this says whether an
  // ending of such names stands before `end`.
  bool ends_like_body(std::string_view text) const { return endings_.ends(text) || short_names_.ends(text); }

  // 各市, 设区市, 各县（市、区）, 各县市区、园区: nothing but levels of area, and 各.
  bool is_area_only(std::string_view name) const { return is_areas(name, kLevel | kZone); }
  // 县（市、区）政府, 自治州人民政府: levels of area and at most one head.
  bool opens_with_area(std::string_view name) const;
  bool is_level(std::string_view text) const { return areas_.whole(text).has_value(); }
  bool is_head(std::string_view text) const { return heads_.whole(text).has_value(); }
  // 区政府集体资产监管办区住房城市建设委: where a second name begins that had run into the first.
  std::optional<std::uint32_t> run_together(std::string_view name) const;

  // 列首位的为牵头单位, 排在第一位的部门为牵头部门: says that the first of each list leads.
  bool declares_first_lead(std::string_view text) const;

 private:
  static constexpr text::Words::Tag kLevel = 1;
  static constexpr text::Words::Tag kZone = 2;
  bool is_areas(std::string_view name, text::Words::Tag allowed) const;

  text::Words endings_, short_names_, owners_, work_begins_, departments_, group_openings_, indefinite_, areas_, heads_,
      nobody_begins_, nobody_ends_, first_places_;
};

}  // namespace huiqi::policy::parse
