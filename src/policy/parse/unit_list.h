#pragma once

#include "policy/document.h"
#include "policy/word_lists.h"

namespace huiqi::policy::parse {

// Reads lists of public bodies: 牵头单位：A、B；责任单位：C，D / A、B牵头，C配合 / 省科技厅、各市、县（区）政府.
class UnitGrammar {
 public:
  explicit UnitGrammar(WordLists& lists);

  struct List {
    std::vector<Unit> units;
    bool all_bodies = true;  // each piece is shaped like the name of a body or a group of them
    bool role_said = false;  // a label or verb (牵头, 负责, …) gave a role
    bool damaged = false;    // two names had run together
  };
  // The units of `span`, a list without its brackets, each in the role that the text gives, else `fallback`.
  List read(std::string_view clean, Span span, Role fallback) const;

  struct Label {
    Role role;
    std::uint32_t end;  // after the colon
  };
  // A role label such as "责任单位：" at this place.
  std::optional<Label> label_at(std::string_view clean, std::uint32_t place) const;
  // Does a role label begin at this place, colon or not?
  std::optional<text::Words::Match> label_word_at(std::string_view clean, std::uint32_t place) const;

  // Is the text the name of one body (人行南昌中心支行), or a group's (各设区市)?
  bool is_body(std::string_view name) const;
  bool is_group(std::string_view name) const;
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

  bool declares_first_lead(std::string_view clean) const { return first_leads_.any_in(clean); }
  // The words that declare units for all items: 均涉及 in "以下各项工作任务均涉及各县（市、区）".
  std::optional<text::Words::Found> shared_clause(std::string_view text) const {
    return shared_clauses_.first_in(text);
  }

 private:
  struct Piece {
    Span span;
    char32_t separator;  // what stands before it: 、 ， ； or 0
  };
  std::vector<Piece> split(std::string_view clean, Span span) const;
  void merge_areas(std::string_view clean, std::vector<Piece>& pieces) const;
  bool is_area_only(std::string_view name) const;
  bool opens_with_area(std::string_view name) const;
  Span trim(std::string_view clean, Span span) const;
  std::optional<std::uint32_t> run_together(std::string_view name) const;
  std::optional<Role> take_verb(std::string_view clean, Span& span) const;
  void take_vague_tail(std::string_view clean, Span& span) const;
  void add_joined(std::string_view clean, Span span, List& out) const;
  void add(std::string_view clean, Span span, List& out) const;

  text::Words endings_, short_names_, owners_, group_openings_, indefinite_, areas_, heads_, vague_tails_, leading_,
      joining_, labels_, verbs_, shared_clauses_, first_leads_, departments_;
};

}  // namespace huiqi::policy::parse
