#include "policy/public_pages.h"

#include "policy/content_store.h"
#include "policy/document_store.h"
#include "policy/proposal_store.h"
#include "policy/public_store.h"
#include "policy/public_tags.h"
#include "policy/public_text.h"
#include "policy/publication.h"
#include "policy/text_store.h"
#include "policy/version_store.h"

namespace huiqi::policy {
namespace {

constexpr std::int64_t kHomeRows = 8;
constexpr int kClosingDays = 30;

// A document that is or was public, with the version by which it is named.
struct Known {
  Document document;
  Version version;
};

std::optional<Known> find_known(const PublicReading& reading, DocumentId id) {
  reading.tags.insert(document_tag(id));
  auto document = find_document(reading.tx, id);
  if (!document || document->publicity == Publicity::none) return std::nullopt;
  auto version = find_version(reading.tx, {id, *document->public_version}).value();
  return Known{*std::move(document), std::move(version)};
}

WholeVersion whole(store::Tx& tx, Version version) {
  return {version, load_content(tx, version.key), clean_text(tx, version.text)};
}

// Of a document that is public itself; a withdrawn one is not pointed to.
std::optional<DocumentRef> public_ref(const PublicReading& reading, DocumentId id) {
  const auto known = find_known(reading, id);
  if (!known || known->document.publicity != Publicity::published) return std::nullopt;
  return DocumentRef{id, known->version.particulars.title, known->version.particulars.doc_number};
}

PublicHead head_of(const PublicReading& reading, const Known& known) {
  const auto& [document, version] = known;
  const auto& said = version.particulars;
  PublicHead head;
  head.id = document.id;
  head.title = said.title;
  head.doc_number = said.doc_number;
  head.issuers = said.issuers;
  if (document.successor) head.successor = public_ref(reading, *document.successor);
  if (document.publicity == Publicity::withdrawn) return head;
  head.sign_date = said.sign_date;
  head.region = said.region;
  head.validity = validity_on(term_of(document, said), reading.today);
  head.valid_from = said.valid_from;
  head.expires_on = said.expires_on;
  head.ended_on = document.ended_on;
  return head;
}

std::vector<PublicVersion> versions_shown(store::Tx& tx, const std::vector<Proposal>& proposals, DocumentId id) {
  std::vector<PublicVersion> versions;
  for (const auto& [number, published_at] : published_versions(proposals)) {
    versions.push_back({number, published_at, find_version(tx, {id, number}).value().reason});
  }
  return versions;
}

std::vector<PublicCitation> citations_of(const PublicReading& reading, const std::vector<VersionCitation>& citations) {
  std::vector<std::string> keys;
  for (const auto& citation : citations) {
    if (!citation.doc_number_key) continue;
    keys.push_back(*citation.doc_number_key);
    reading.tags.insert(number_tag(keys.back()));
  }
  const auto held = documents_with_numbers(reading.tx, keys);
  std::vector<PublicCitation> shown;
  for (const auto& citation : citations) {
    shown.push_back({citation});
    const auto found = citation.doc_number_key ? held.find(*citation.doc_number_key) : held.end();
    if (found != held.end() && public_ref(reading, found->second)) shown.back().document = found->second;
  }
  return shown;
}

void show_withdrawal(const std::vector<Proposal>& proposals, PublicDocument& page) {
  const auto& withdrawn = *std::ranges::find(proposals, ProposalState::withdrawn, &Proposal::state);
  page.state = PublicState::withdrawn;
  page.withdrawn_at = withdrawn.withdrawn_at;
  page.withdrawn_reason = withdrawn.withdrawn_reason;
}

Result<void> show_text(const PublicReading& reading, const Known& known, std::int64_t number, PublicDocument& page) {
  const auto shown = std::ranges::find(page.versions, number, &PublicVersion::number);
  if (shown == page.versions.end()) return fail(ErrorKind::not_found, "policy.not_public");
  const auto version = number == known.version.key.version
                           ? known.version
                           : find_version(reading.tx, {known.document.id, number}).value();
  const auto held = whole(reading.tx, version);
  page.said = public_text_of(held, reading.directory);
  page.said->published_at = shown->published_at;
  page.said->citations = citations_of(reading, held.content.citations);
  return {};
}

// Whether any of these versions ever was.
bool was_public(const std::vector<Proposal>& proposals, const std::vector<VersionKey>& versions) {
  return std::ranges::any_of(proposals, [&](const Proposal& proposal) {
    const bool approved = proposal.state == ProposalState::approved || proposal.state == ProposalState::withdrawn;
    return approved && std::ranges::find(versions, proposal.version) != versions.end();
  });
}

// Why the version in force has no such measure: what its reviewer said, in the first version that lacks it.
std::optional<std::string> reason_closed(store::Tx& tx, const Known& known, MeasureId id, std::int64_t last_with) {
  for (auto number = last_with + 1; number <= known.version.key.version; ++number) {
    for (const auto& pair : load_content(tx, {known.document.id, number}).pairs) {
      if (pair.measure == id && !pair.kept) return pair.reason;
    }
  }
  return std::nullopt;
}

void show_measure(const PublicReading& reading, const Known& known, PublicMeasure& page) {
  const auto held = whole(reading.tx, known.version);
  const auto& measures = held.content.measures;
  const auto at = std::ranges::find(measures, page.id, &VersionMeasure::id);
  page.said = public_measure_text_of(held, *at, reading.directory);
  page.section = titles_above(held.content, *at);
  page.conditions = phrases_of(held.content.conditions);
  page.closes_on = known.version.particulars.application_deadline;
  if (at != measures.begin()) page.previous = std::prev(at)->id;
  if (std::next(at) != measures.end()) page.next = std::next(at)->id;
}

PublicRow row_of(const PublicReading& reading, DocumentId id) {
  const auto known = find_known(reading, id).value();
  const auto& said = known.version.particulars;
  return {id,
          said.title,
          said.doc_number,
          said.issuers,
          said.region,
          *known.document.published_at,
          said.application_deadline};
}

}  // namespace

Result<PublicDocument> public_document(const PublicReading& reading, DocumentId id,
                                       std::optional<std::int64_t> version) {
  const auto known = find_known(reading, id);
  if (!known) return fail(ErrorKind::not_found, "policy.not_public");
  const auto proposals = proposals_of(reading.tx, id);
  PublicDocument page;
  page.head = head_of(reading, *known);
  if (known->document.publicity == Publicity::withdrawn) {
    show_withdrawal(proposals, page);
    return page;
  }
  for (const auto replaced : replaced_by(reading.tx, id)) {
    if (auto ref = public_ref(reading, replaced)) page.replaces.push_back(*std::move(ref));
  }
  page.versions = versions_shown(reading.tx, proposals, id);
  HQ_CHECK(show_text(reading, *known, version.value_or(known->version.key.version), page));
  return page;
}

Result<PublicMeasure> public_measure(const PublicReading& reading, MeasureId id) {
  const auto with = versions_with(reading.tx, id);
  const auto known = with.empty() ? std::nullopt : find_known(reading, with.front().document);
  if (!known) return fail(ErrorKind::not_found, "policy.not_public");
  const auto proposals = proposals_of(reading.tx, known->document.id);
  PublicMeasure page;
  page.id = id;
  page.document = head_of(reading, *known);
  if (known->document.publicity == Publicity::withdrawn) {
    if (!was_public(proposals, with)) return fail(ErrorKind::not_found, "policy.not_public");
    page.state = PublicState::withdrawn;
    page.reason = std::ranges::find(proposals, ProposalState::withdrawn, &Proposal::state)->withdrawn_reason;
    return page;
  }
  std::optional<std::int64_t> last_public;  // the newest public version that has it
  for (const auto& published : published_versions(proposals)) {
    const VersionKey key{known->document.id, published.version};
    if (!last_public && std::ranges::find(with, key) != with.end()) last_public = published.version;
  }
  if (!last_public) return fail(ErrorKind::not_found, "policy.not_public");
  if (*last_public == known->version.key.version) {
    show_measure(reading, *known, page);
  } else {
    page.state = PublicState::closed;
    page.reason = reason_closed(reading.tx, *known, id, *last_public);
  }
  return page;
}

PublicHome public_home(const PublicReading& reading) {
  reading.tags.emplace(kHomeTag);
  const auto counts = count_public(reading.tx, reading.today);
  PublicHome home{counts.documents, counts.policy_items, counts.work_items, {}, {}};
  for (const auto id : newest_public(reading.tx, kHomeRows)) home.newest.push_back(row_of(reading, id));
  const auto until = reading.today + std::chrono::days{kClosingDays};
  for (const auto id : closing_public(reading.tx, reading.today, until, kHomeRows)) {
    home.closing.push_back(row_of(reading, id));
  }
  return home;
}

}  // namespace huiqi::policy
