#include "policy/parse.h"

#include "policy/parse/application.h"
#include "policy/parse/metadata.h"
#include "policy/parse/structure.h"
#include "policy/parse/target_finder.h"
#include "text/normalise.h"

namespace huiqi::policy {

struct Parser::Grammar {
  explicit Grammar(WordLists& lists)
      : places(lists),
        units(lists),
        numbering(lists),
        metadata(lists, units, places, numbering),
        structure(lists),
        finder(units, places),
        application(lists, structure, numbering),
        targets(lists) {}

  parse::Places places;
  parse::UnitGrammar units;
  parse::Numbering numbering;
  parse::MetadataGrammar metadata;
  parse::StructureGrammar structure;
  parse::UnitFinder finder;
  parse::ApplicationGrammar application;
  parse::TargetFinder targets;
};

Parser::Parser(std::unique_ptr<Grammar> grammar) : grammar_(std::move(grammar)) {}
Parser::Parser(Parser&&) noexcept = default;
Parser& Parser::operator=(Parser&&) noexcept = default;
Parser::~Parser() = default;

Result<Parser> Parser::load(const std::filesystem::path& folder) {
  HQ_TRY(auto lists, WordLists::load(folder));
  auto grammar = std::make_unique<Grammar>(lists);
  HQ_CHECK(lists.finish());
  return Parser{std::move(grammar)};
}

Extraction Parser::parse(std::string source) const {
  Extraction out;
  auto normalised = text::normalise(source);
  out.source = std::move(source);
  out.clean = std::move(normalised.clean);
  out.map = std::move(normalised.map);

  const std::string_view clean = out.clean;
  const auto frame = grammar_->metadata.frame(clean);
  const auto outline =
      parse::outline_of(grammar_->numbering.find(clean, {frame.text_begin, frame.text_end}), frame.text_end);
  const auto& items = outline.items;
  grammar_->metadata.read(clean, frame, items.empty() ? frame.text_end : items.front().marker.begin,
                          items.empty() ? frame.text_begin : items.back().marker.end, out);
  const auto year = out.metadata.date ? std::optional{year_of(*out.metadata.date)} : std::nullopt;
  if (grammar_->application.is_application(clean, out.metadata.title, outline)) {
    out.genre = Genre::application;
    out.conditions = grammar_->application.conditions(clean, outline, frame.text_end);
    out.metadata.application_deadline = grammar_->application.deadline(clean, {frame.text_begin, frame.text_end}, year);
    return out;
  }
  const auto leaves = grammar_->structure.leaves(clean, outline, frame.text_end);
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    const auto& leaf = leaves[i];
    Measure measure;
    const auto& marker = items[leaf.item].marker;
    measure.number = std::string{clean.substr(marker.begin, marker.end - marker.begin)};
    measure.heading = leaf.heading;
    measure.text = leaf.text;
    if (i + 1 == leaves.size()) measure.text.end = grammar_->structure.closing_begin(clean, leaf.text);
    auto found = grammar_->finder.find(clean, measure.text);
    measure.units = std::move(found.units);
    auto goals = grammar_->targets.find(clean, measure.text, found.clauses, year);
    measure.targets = std::move(goals.targets);
    measure.goals = std::move(goals.goals);
    if (found.damaged) measure.doubts.push_back(Doubt::brackets_damaged);
    out.measures.push_back(std::move(measure));
  }
  return out;
}

}  // namespace huiqi::policy
