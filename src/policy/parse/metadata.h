#pragma once

#include "policy/parse/outline.h"
#include "policy/parse/signature.h"
#include "policy/parse/title.h"

namespace huiqi::policy::parse {

// Where the parts of a page lie.
struct Frame {
  std::optional<Title> title;
  std::uint32_t text_begin = 0;  // after the title
  std::uint32_t text_end = 0;    // before the page's foot
};

class MetadataGrammar {
 public:
  explicit MetadataGrammar(WordLists& lists, const UnitGrammar& units, const Places& places,
                           const Numbering& numbering);

  Frame frame(std::string_view clean) const;
  // Fills metadata and evidence.
  void read(std::string_view clean, const Frame& frame, const Outline& outline, Extraction& out) const;

 private:
  struct Sources {
    PageLabels labels;
    Signature signature;
    std::vector<std::string> title_issuers;
  };
  bool is_foot(std::string_view text) const;
  void read_number(std::string_view clean, const Frame& frame, std::uint32_t lead, const Sources& sources,
                   Extraction& out) const;
  void read_issuers(std::string_view clean, const Frame& frame, Span lead, const Sources& sources,
                    Extraction& out) const;
  std::optional<Span> issuer_in_lead(std::string_view clean, Span lead) const;
  void read_dates(std::string_view clean, const Frame& frame, std::uint32_t lead, const Sources& sources,
                  Extraction& out) const;
  void read_addressees(std::string_view clean, Span lead, Extraction& out) const;
  void read_region(std::string_view clean, const Frame& frame, Extraction& out) const;
  void read_labels(std::string_view clean, const Sources& sources, Extraction& out) const;
  void read_validity(std::string_view clean, const Frame& frame, Extraction& out) const;
  std::vector<std::string> issuers_of_title(const std::string& title) const;
  std::optional<std::string> region_in_body(std::string_view clean, const Frame& frame,
                                            std::optional<Level> level) const;

  const UnitGrammar& units_;
  const Places& places_;
  LabelGrammar labels_;
  TitleGrammar titles_;
  SignatureGrammar signatures_;
  text::Words foot_, issuing_verbs_, levels_;
};

}  // namespace huiqi::policy::parse
