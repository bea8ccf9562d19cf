#include "policy/extraction_json.h"

#include "json/json.h"

namespace huiqi::policy {

void fields(auto& visit, json::Of<Span> auto& span) {
  visit("begin", span.begin);
  visit("end", span.end);
}

void fields(auto& visit, json::Of<Unit> auto& unit) {
  visit("name", unit.name);
  visit("full", unit.full);
  visit("role", unit.role);
  visit("kind", unit.kind);
  visit("span", unit.span);
  visit("confidence", unit.confidence);
}

void fields(auto& visit, json::Of<Target> auto& target) {
  visit("span", target.span);
  visit("value", target.value);
  visit("unit", target.unit);
  visit("comparator", target.comparator);
  visit("deadline", target.deadline);
  visit("kind", target.kind);
  visit("binding", target.binding);
  visit("confidence", target.confidence);
}

void fields(auto& visit, json::Of<Goal> auto& goal) {
  visit("span", goal.span);
  visit("kind", goal.kind);
  visit("deadline", goal.deadline);
  visit("binding", goal.binding);
}

void fields(auto& visit, json::Of<Section> auto& section) {
  visit("number", section.number);
  visit("heading", section.heading);
  visit("parent", section.parent);
}

void fields(auto& visit, json::Of<Measure> auto& measure) {
  visit("number", measure.number);
  visit("section", measure.section);
  visit("heading", measure.heading);
  visit("text", measure.text);
  visit("units", measure.units);
  visit("targets", measure.targets);
  visit("goals", measure.goals);
  visit("audience", measure.audience);
  visit("doubts", measure.doubts);
  visit("confidence", measure.confidence);
}

void fields(auto& visit, json::Of<Condition> auto& condition) {
  visit("number", condition.number);
  visit("span", condition.span);
  visit("confidence", condition.confidence);
}

void fields(auto& visit, json::Of<Citation> auto& citation) {
  visit("title", citation.title);
  visit("doc_number", citation.doc_number);
  visit("span", citation.span);
}

void fields(auto& visit, json::Of<Evidence> auto& evidence) {
  visit("member", evidence.member);
  visit("span", evidence.span);
  visit("confidence", evidence.confidence);
}

void fields(auto& visit, json::Of<Warning> auto& warning) {
  visit("code", warning.code);
  visit("detail", warning.detail);
}

void fields(auto& visit, json::Of<Metadata> auto& data) {
  visit("title", data.title);
  visit("doc_number", data.doc_number);
  visit("issuers", data.issuers);
  visit("date", data.date);
  visit("date_kind", data.date_kind);
  visit("sign_date", data.sign_date);
  visit("publish_date", data.publish_date);
  visit("region", data.region);
  visit("level", data.level);
  visit("addressees", data.addressees);
  visit("topic", data.topic);
  visit("issuing_system", data.issuing_system);
  visit("validity", data.validity);
  visit("expires", data.expires);
  visit("application_deadline", data.application_deadline);
}

namespace {

// The pieces of the map as differences, clean and source by turns: three times shorter than the numbers themselves.
struct Sent {
  Extraction read;
  std::vector<std::uint32_t> map;
};
void fields(auto& visit, json::Of<Sent> auto& sent) {
  auto& read = sent.read;
  visit("source", read.source);
  visit("clean", read.clean);
  visit("map", sent.map);
  visit("genre", read.genre);
  visit("metadata", read.metadata);
  visit("evidence", read.evidence);
  visit("sections", read.sections);
  visit("measures", read.measures);
  visit("shared_units", read.shared_units);
  visit("doc_targets", read.doc_targets);
  visit("conditions", read.conditions);
  visit("citations", read.citations);
  visit("warnings", read.warnings);
}

std::vector<std::uint32_t> differences(const text::PositionMap& map) {
  std::vector<std::uint32_t> out;
  text::PositionMap::Piece before{0, 0};
  for (const auto& piece : map.pieces()) {
    out.push_back(piece.clean - before.clean);
    out.push_back(piece.source - before.source);
    before = piece;
  }
  return out;
}

std::optional<text::PositionMap> map_from(const Sent& sent) {
  std::vector<text::PositionMap::Piece> pieces;
  std::uint64_t clean = 0;
  std::uint64_t source = 0;
  for (std::size_t i = 0; i + 1 < sent.map.size(); i += 2) {
    clean += sent.map[i];
    source += sent.map[i + 1];
    if (clean > sent.read.clean.size() || source > sent.read.source.size()) return std::nullopt;
    pieces.push_back({static_cast<std::uint32_t>(clean), static_cast<std::uint32_t>(source)});
  }
  return text::PositionMap::from_pieces(std::move(pieces), sent.read.clean.size(), sent.read.source.size());
}

// Whether all places lie within the clean text and all sections exist.
class Check {
 public:
  explicit Check(const Extraction& read) : read_(read) {}

  bool good() {
    for (const auto& each : read_.evidence) span(each.span);
    for (const auto& each : read_.sections) {
      span(each.heading);
      section(each.parent);
    }
    for (const auto& each : read_.measures) measure(each);
    spans(read_.shared_units);
    spans(read_.doc_targets);
    spans(read_.conditions);
    spans(read_.citations);
    return good_;
  }

 private:
  void span(Span place) { good_ = good_ && place.begin <= place.end && place.end <= read_.clean.size(); }
  void section(std::optional<std::uint32_t> index) { good_ = good_ && (!index || *index < read_.sections.size()); }
  void spans(const auto& list) {
    for (const auto& each : list) span(each.span);
  }
  void measure(const Measure& each) {
    section(each.section);
    span(each.heading);
    span(each.text);
    spans(each.units);
    spans(each.targets);
    spans(each.goals);
  }

  const Extraction& read_;
  bool good_ = true;
};

}  // namespace

std::string to_json(Extraction extraction) {
  auto map = differences(extraction.map);
  return json::write(Sent{std::move(extraction), std::move(map)});
}

std::optional<Extraction> extraction_from(std::string_view json) {
  auto sent = json::read<Sent>(json, {json.size(), 16});
  if (!sent) return std::nullopt;
  auto map = map_from(*sent);
  if (!map || !Check{sent->read}.good()) return std::nullopt;
  sent->read.map = *std::move(map);
  return std::move(sent->read);
}

}  // namespace huiqi::policy
