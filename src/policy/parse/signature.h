#pragma once

#include "policy/parse/places.h"
#include "policy/parse/segments.h"
#include "policy/parse/unit_list.h"

namespace huiqi::policy::parse {

// Who signed, and when.
struct Signature {
  std::vector<std::string> issuers;
  Span issuers_span;
  std::optional<Date> date;
  Span date_span;
  bool found() const { return !issuers.empty() || date.has_value(); }
};

class SignatureGrammar {
 public:
  SignatureGrammar(WordLists& lists, const UnitGrammar& units, const Places& places);

  // The bodies that the text names, if it names nothing else: 市财政局 市税务局. Each is owned: it says whose it is.
  std::vector<std::string> issuers_in(std::string_view text) const;
  // The signature under a document's text, which may stand before annexes: bodies on lines of their own and the date
  // after them. A date alone counts only before the first and behind the last numbered item, bodies alone behind the
  // last.
  Signature find(std::string_view clean, Span text, std::uint32_t first_item, std::uint32_t last_item) const;
  bool is_national(std::string_view body) const { return national_.ends(body) || national_.begins(body); }
  bool is_owned_body(std::string_view name) const;

 private:
  Signature dated(std::string_view clean, const std::vector<Segment>& segments, std::size_t i, bool at_end) const;
  Signature body_and_date(std::string_view clean, Span span) const;
  Signature undated(std::string_view clean, const std::vector<Segment>& segments, std::uint32_t last_item) const;
  Signature joined(std::string_view clean, Span text) const;

  const UnitGrammar& units_;
  const Places& places_;
  text::Words national_;
};

// A date alone, brackets aside: （2020年2月5日）
std::optional<Date> lone_date(std::string_view text);

}  // namespace huiqi::policy::parse
