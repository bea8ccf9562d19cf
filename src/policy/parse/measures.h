#pragma once

#include "policy/parse/structure.h"
#include "policy/parse/table.h"
#include "policy/parse/target_finder.h"

namespace huiqi::policy::parse {

// Turns numbered items, or the rows of a task table, into measures with all that hangs on them.
class MeasureReader {
 public:
  MeasureReader(WordLists& lists, const UnitGrammar& units, const UnitFinder& finder, const StructureGrammar& structure,
                const TargetFinder& targets)
      : units_(units),
        finder_(finder),
        structure_(structure),
        targets_(targets),
        for_enterprises_(lists.take_words("audience.enterprise")) {}

  // Fills sections, measures, shared_units and doc_targets of `out`. `text_end`: where the document's own text ends.
  void read(const Outline& outline, const std::optional<TaskTable>& table, Span text, std::optional<int> year,
            Extraction& out) const;

 private:
  void from_items(const Outline& outline, const std::vector<StructureGrammar::Leaf>& leaves, Extraction& out) const;
  void from_table(const TaskTable& table, Extraction& out) const;
  void fill(Measure& measure, std::optional<int> year, Extraction& out) const;
  void restore_prefixes(std::vector<Unit>& units) const;
  void first_leads(std::vector<Measure>& measures) const;
  void shared_units(std::string_view clean, Span lead, Extraction& out) const;
  void doubt(std::vector<Measure>& measures) const;

  const UnitGrammar& units_;
  const UnitFinder& finder_;
  const StructureGrammar& structure_;
  const TargetFinder& targets_;
  text::Words for_enterprises_;
};

}  // namespace huiqi::policy::parse
