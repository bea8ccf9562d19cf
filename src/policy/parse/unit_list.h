#pragma once

#include "policy/parse/unit_names.h"

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

  const UnitNames& names() const { return names_; }
  // The words that declare units for all items: 均涉及 in "以下各项工作任务均涉及各县（市、区）".
  std::optional<text::Words::Found> shared_clause(std::string_view text) const {
    return shared_clauses_.first_in(text);
  }

 private:
  struct Piece {
    Span span;
    char32_t separator;        // what stands before it: 、 ， ； or 0
    bool behind_label;         // a colon before it, after a word that gives no role
    std::optional<Role> role;  // its verb's: of all pieces since the verb before
  };
  std::vector<Piece> split(std::string_view clean, Span span) const;
  void merge_areas(std::string_view clean, std::vector<Piece>& pieces) const;
  Span trim(std::string_view clean, Span span) const;
  std::optional<Role> take_verb(std::string_view clean, Span& span) const;
  void take_vague_tail(std::string_view clean, Span& span) const;
  void read_part(std::string_view clean, Span part, Role role, List& out) const;
  void add_joined(std::string_view clean, Span span, List& out) const;
  void add(std::string_view clean, Span span, List& out) const;

  UnitNames names_;
  text::Words vague_tails_, vague_nouns_, leading_, joining_, labels_, other_labels_, verbs_, manners_, shared_clauses_;
};

}  // namespace huiqi::policy::parse
