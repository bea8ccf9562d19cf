#pragma once

#include "policy/parse/structure.h"

namespace huiqi::policy::parse {

// Calls for applications: who may apply, and until when.
class ApplicationGrammar {
 public:
  ApplicationGrammar(WordLists& lists, const StructureGrammar& structure, const Numbering& numbering);

  // Is the document a call for applications (关于组织申报…的通知 with 申报条件, 申报材料, …)?
  bool is_application(std::string_view clean, const std::optional<std::string>& title, const Outline& outline) const;

  std::vector<Condition> conditions(std::string_view clean, const Outline& outline, std::uint32_t text_end) const;

  // "2017-08-15" or "2017-08-15T17:30"; a day without a year is taken in `year`, the document's.
  std::optional<std::string> deadline(std::string_view clean, Span text, std::optional<int> year) const;

 private:
  enum class Part : std::uint8_t { none, conditions, subjects, other };
  Part part_of(std::string_view heading) const;
  void add_items(std::string_view clean, const Outline& outline, std::uint32_t section, std::uint32_t text_end,
                 std::vector<Condition>& out) const;
  void add_paragraphs(std::string_view clean, Span body, std::vector<Condition>& out) const;
  void add(std::string_view clean, std::string number, Span span, std::vector<Condition>& out) const;
  std::string_view heading_of(std::string_view clean, const Item& item) const;

  const StructureGrammar& structure_;
  const Numbering& numbering_;
  text::Words headings_, subjects_, leads_, parts_, titles_, deadline_words_;
};

}  // namespace huiqi::policy::parse
