#pragma once

#include "policy/parse/structure.h"

namespace huiqi::policy::parse {

// Calls for applications: who may apply.
class ApplicationGrammar {
 public:
  ApplicationGrammar(WordLists& lists, const StructureGrammar& structure);

  // Is the document a call for applications (关于组织申报…的通知 with 申报条件, 申报材料, …)?
  bool is_application(std::string_view clean, const std::optional<std::string>& title, const Outline& outline,
                      Span text) const;

  // The items of its 申报条件, or of its 申报对象 where it has no conditions apart.
  std::vector<Condition> conditions(std::string_view clean, const Outline& outline, Span text) const;

 private:
  enum class Part : std::uint8_t { none, conditions, subjects, other };
  // A part of the document: a numbered item, or a heading on a line of its own and what follows it.
  struct Block {
    Part part;
    std::uint32_t item;  // kNone for a heading without number
    Span body;           // without the heading
  };
  Part part_of(std::string_view heading) const;
  std::vector<Block> blocks(std::string_view clean, const Outline& outline, Span text) const;
  std::vector<Block> numbered(std::string_view clean, const Outline& outline, Span text) const;
  std::vector<Block> unnumbered(std::string_view clean, Span text) const;
  void add_block(std::string_view clean, const Outline& outline, const Block& block, std::vector<Condition>& out) const;
  void add_children(std::string_view clean, const Outline& outline, std::uint32_t parent, Span within,
                    std::vector<Condition>& out) const;
  void add_paragraphs(std::string_view clean, Span body, std::vector<Condition>& out) const;
  void add_sentence_parts(std::string_view clean, Span paragraph, std::vector<Condition>& out) const;
  void add(std::string_view clean, std::string number, Span span, std::vector<Condition>& out) const;
  bool leads_in(std::string_view clean, Span text) const;
  std::string_view heading_of(std::string_view clean, const Item& item) const;

  const StructureGrammar& structure_;
  text::Words headings_, subjects_, leads_, parts_, titles_, notices_, not_conditions_;
};

}  // namespace huiqi::policy::parse
