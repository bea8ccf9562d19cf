#include "policy/parse.h"

#include "policy/parse/application.h"
#include "policy/parse/application_deadline.h"
#include "policy/parse/citations.h"
#include "policy/parse/measures.h"
#include "policy/parse/metadata.h"
#include "policy/parse/repair.h"
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
        tables(lists, units, numbering),
        application(lists, structure),
        deadlines(lists),
        targets(lists),
        measures(lists, units, finder, structure, targets) {}

  parse::Places places;
  parse::UnitGrammar units;
  parse::Numbering numbering;
  parse::MetadataGrammar metadata;
  parse::StructureGrammar structure;
  parse::UnitFinder finder;
  parse::TableGrammar tables;
  parse::ApplicationGrammar application;
  parse::DeadlineGrammar deadlines;
  parse::TargetFinder targets;
  parse::MeasureReader measures;
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
  const Span text{frame.text_begin, frame.text_end};
  const auto table = grammar_->tables.find(clean, text);
  const Span body{text.begin, table ? table->span.begin : text.end};
  auto outline = parse::outline_of(grammar_->numbering.find(clean, body), body.end);
  parse::repair_lost_numbers(clean, grammar_->units, outline);
  grammar_->metadata.read(clean, frame, outline, out);
  out.citations = parse::citations_in(clean, text);

  const auto year = out.metadata.date ? std::optional{year_of(*out.metadata.date)} : std::nullopt;
  if (grammar_->application.is_application(clean, out.metadata.title, outline, text)) {
    out.genre = Genre::application;
    out.conditions = grammar_->application.conditions(clean, outline, text);
    out.metadata.application_deadline = grammar_->deadlines.find(clean, text, year);
    return out;
  }
  grammar_->measures.read(outline, table, text, year, out);
  out.genre = out.measures.empty() ? Genre::other : Genre::measures;
  return out;
}

}  // namespace huiqi::policy
