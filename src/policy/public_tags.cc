#include "policy/public_tags.h"

#include "policy/doc_number_key.h"
#include "policy/document_store.h"
#include "policy/version_store.h"

namespace huiqi::policy {
namespace {

constexpr std::string_view kDocument = "document:";
constexpr std::array<std::string_view, 4> kPublicEvents{"policy.published", "policy.withdrawn", "policy.successor_set",
                                                        "policy.predecessor_set"};

// Under which number others cite it.
std::optional<std::string> number_key_of(store::Tx& tx, DocumentId id) {
  const auto document = find_document(tx, id);
  if (!document || !document->public_version) return std::nullopt;
  const auto number = find_version(tx, {id, *document->public_version}).value().particulars.doc_number;
  return number ? doc_number_key(*number) : std::nullopt;
}

}  // namespace

std::string document_tag(DocumentId id) {
  return store::reference("document", id);
}

std::string number_tag(std::string_view number_key) {
  return "number:" + std::string{number_key};
}

std::vector<std::string> stale_tags(store::Tx& tx, const store::Event& event) {
  const auto id = document_of(event);
  if (!id || std::ranges::find(kPublicEvents, event.kind) == kPublicEvents.end()) return {};
  std::vector<std::string> tags{std::string{kHomeTag}, document_tag(*id)};
  if (const auto key = number_key_of(tx, *id)) tags.push_back(number_tag(*key));
  return tags;
}

std::optional<DocumentId> document_of(const store::Event& event) {
  if (!event.kind.starts_with("policy.") || !event.subject.starts_with(kDocument)) return std::nullopt;
  const auto id = parse_id(std::string_view{event.subject}.substr(kDocument.size()));
  return id ? std::optional{DocumentId{*id}} : std::nullopt;
}

}  // namespace huiqi::policy
