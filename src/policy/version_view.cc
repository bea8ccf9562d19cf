#include "policy/version_view.h"

#include "identity/account_store.h"
#include "policy/clean_text.h"
#include "policy/content_store.h"
#include "policy/document_store.h"
#include "policy/naming.h"
#include "policy/text_store.h"
#include "policy/version_store.h"

namespace huiqi::policy {
namespace {

// The measures of other documents that are named on the page, by id.
class OtherMeasures {
 public:
  OtherMeasures(store::Tx& tx, const VersionContent& content) {
    std::vector<MeasureId> ids;
    for (const auto& measure : content.measures) {
      if (measure.duplicate) ids.push_back(*measure.duplicate);
    }
    std::vector<DocumentId> documents;
    for (auto& head : heads_of(tx, ids)) {
      documents.push_back(head.document);
      heads_.emplace(head.id, std::move(head));
    }
    for (const auto& row : documents_of(tx, documents)) {
      const auto& said = row.newest.particulars;
      documents_.emplace(row.document.id, DocumentRef{row.document.id, said.title, said.doc_number});
    }
  }
  // Nothing for a measure that is gone, with a version that was discarded.
  std::optional<MeasureRef> find(MeasureId id) const {
    const auto head = heads_.find(id);
    if (head == heads_.end()) return std::nullopt;
    return MeasureRef{id, documents_.at(head->second.document), head->second.number, head->second.heading};
  }

 private:
  std::map<MeasureId, MeasureHead> heads_;
  std::map<DocumentId, DocumentRef> documents_;
};

// What the views of one version are made with.
class Viewing {
 public:
  Viewing(store::Tx& tx, const Parts& parts, const Version& version, const VersionContent& content)
      : parts_(parts),
        content_(content),
        clean_(clean_text(tx, version.text)),
        naming_(parts.directory, version.particulars, parts.clock.today()),
        others_(tx, content) {
    const DocumentRef document{version.key.document, version.particulars.title, version.particulars.doc_number};
    for (auto& head : heads_in(tx, {document.id, version.key.version - 1})) {
      before_.emplace(head.id, MeasureRef{head.id, document, head.number, head.heading});
    }
  }

  const CleanText& clean() const { return clean_; }

  std::vector<DoubtView> doubts(std::vector<OpenDoubt> doubts) const {
    std::vector<DoubtView> views;
    for (auto& doubt : doubts) {
      DoubtView view{doubt};
      if (doubt.other) view.other = others_.find(*doubt.other);
      if (view.other) view.other->likeness = doubt.confidence;
      views.push_back(std::move(view));
    }
    return views;
  }

  MeasureView measure(const VersionMeasure& measure) const {
    MeasureView view{measure, std::string{clean_.at(measure.place)}, titles_above(measure), doubts(doubts_of(measure))};
    for (const auto& unit : measure.units) view.units.push_back(this->unit(unit));
    if (measure.confirmed) return view;
    if (const auto proposed = proposed_unit(measure, naming_.issuer_unit())) {
      view.proposals.push_back({*proposed, organisation(proposed->organisation)});
    }
    return view;
  }

  PairView pair(const VersionPair& pair) const { return {pair, before_.at(pair.measure)}; }

 private:
  std::optional<identity::OrganisationRef> organisation(std::optional<identity::OrganisationId> id) const {
    if (!id) return std::nullopt;
    return identity::organisation_ref(parts_.directory, *id, parts_.clock.today());
  }

  UnitView unit(const VersionUnit& unit) const {
    UnitView view{unit, organisation(unit.organisation)};
    if (unit.standing == UnitStanding::enumerable) view.members = naming_.members_of(unit.name);
    for (const auto id : unit.named) view.named.push_back(*organisation(id));
    return view;
  }

  std::vector<std::string> titles_above(const VersionMeasure& measure) const {
    std::vector<std::string> titles;
    if (!measure.section) return titles;
    std::int64_t depth = content_.sections[static_cast<std::size_t>(*measure.section)].depth + 1;
    for (auto at = *measure.section; at >= 0 && depth > 1; --at) {
      const auto& section = content_.sections[static_cast<std::size_t>(at)];
      if (section.depth >= depth) continue;
      depth = section.depth;
      titles.insert(titles.begin(), section.title);
    }
    return titles;
  }

  const Parts& parts_;
  const VersionContent& content_;
  CleanText clean_;
  Naming naming_;
  OtherMeasures others_;
  std::map<MeasureId, MeasureRef> before_;  // of the version before
};

std::vector<CitationView> citations(store::Tx& tx, const VersionContent& content) {
  std::vector<std::string> keys;
  for (const auto& citation : content.citations) {
    if (citation.doc_number_key) keys.push_back(*citation.doc_number_key);
  }
  const auto held = documents_with_numbers(tx, keys);
  std::vector<CitationView> views;
  for (const auto& citation : content.citations) {
    CitationView view{citation};
    const auto found = held.find(citation.doc_number_key.value_or(""));
    if (found != held.end()) view.document = found->second;
    views.push_back(std::move(view));
  }
  return views;
}

ReviewEffects effects_of(const VersionContent& content) {
  ReviewEffects effects{std::ssize(content.measures), std::ssize(content.targets), 0};
  for (const auto& measure : content.measures) {
    effects.targets += std::ssize(measure.targets);
    effects.policy_items += measure.audience == ItemAudience::policy_item ? 1 : 0;
  }
  return effects;
}

identity::Person person(store::Tx& tx, const Parts& parts, identity::AccountId account,
                        identity::OrganisationId organisation) {
  return identity::person_of(*identity::find_account(tx, account), organisation, parts.directory, parts.clock.today());
}

}  // namespace

VersionView version_view(store::Tx& tx, const Parts& parts, const Version& version, const VersionContent& content) {
  const Viewing viewing{tx, parts, version, content};
  VersionView view;
  view.version = version;
  if (version.held_by) view.held = HeldView{*version.held_by, version.held_likeness.value_or(0)};
  view.imported_by = person(tx, parts, version.imported_by, version.imported_for);
  if (version.reviewed_by) view.reviewed_by = person(tx, parts, *version.reviewed_by, *version.reviewed_for);
  view.text = viewing.clean().text();
  for (const auto& measure : content.measures) view.measures.push_back(viewing.measure(measure));
  view.citations = citations(tx, content);
  for (const auto& pair : content.pairs) view.pairs.push_back(viewing.pair(pair));
  if (version.state == VersionState::to_review) view.doubts = viewing.doubts(doubts_of(version, content));
  view.effects = effects_of(content);
  view.content = content;
  return view;
}

}  // namespace huiqi::policy
