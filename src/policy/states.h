#pragma once

#include "base/enum_names.h"

// The states of docs/decisions/20261122-resources.md.
namespace huiqi::policy {

enum class VersionState : std::uint8_t { to_review, reviewed };
constexpr auto enum_names(VersionState) {
  return named<VersionState>({{VersionState::to_review, "to_review"}, {VersionState::reviewed, "reviewed"}});
}

enum class VersionOrigin : std::uint8_t { imported, corrected };
constexpr auto enum_names(VersionOrigin) {
  return named<VersionOrigin>({{VersionOrigin::imported, "imported"}, {VersionOrigin::corrected, "corrected"}});
}

// Why an import became a version of a document that was already held.
enum class HeldBy : std::uint8_t {
  number,  // its own number is the same
  text,    // kHeldPercent of the text are the same
  chosen,  // who imported it said so
};
constexpr auto enum_names(HeldBy) {
  return named<HeldBy>({{HeldBy::number, "number"}, {HeldBy::text, "text"}, {HeldBy::chosen, "chosen"}});
}

// 主动公开, 依申请公开, 不予公开. Only what is open may be published.
enum class Disclosure : std::uint8_t { open, on_request, withheld };
constexpr auto enum_names(Disclosure) {
  return named<Disclosure>(
      {{Disclosure::open, "open"}, {Disclosure::on_request, "on_request"}, {Disclosure::withheld, "withheld"}});
}

// Of a document. That something is proposed stands apart (documents.proposal_id): a newer version may await its second
// person beside an older one that is public.
enum class Publicity : std::uint8_t { none, published, withdrawn };
constexpr auto enum_names(Publicity) {
  return named<Publicity>(
      {{Publicity::none, "none"}, {Publicity::published, "published"}, {Publicity::withdrawn, "withdrawn"}});
}

enum class ProposalState : std::uint8_t { proposed, approved, refused, withdrawn };
constexpr auto enum_names(ProposalState) {
  return named<ProposalState>({{ProposalState::proposed, "proposed"},
                               {ProposalState::approved, "approved"},
                               {ProposalState::refused, "refused"},
                               {ProposalState::withdrawn, "withdrawn"}});
}

enum class LedgerState : std::uint8_t { not_open, open };
constexpr auto enum_names(LedgerState) {
  return named<LedgerState>({{LedgerState::not_open, "not_open"}, {LedgerState::open, "open"}});
}

// Where an item of a version comes from.
enum class ItemOrigin : std::uint8_t {
  read,   // from the text, by the parser
  added,  // by a reviewer
  split,  // off another item, by a reviewer
};
constexpr auto enum_names(ItemOrigin) {
  return named<ItemOrigin>({{ItemOrigin::read, "read"}, {ItemOrigin::added, "added"}, {ItemOrigin::split, "split"}});
}

enum class FileState : std::uint8_t { waiting, reading, stored, failed };
constexpr auto enum_names(FileState) {
  return named<FileState>({{FileState::waiting, "waiting"},
                           {FileState::reading, "reading"},
                           {FileState::stored, "stored"},
                           {FileState::failed, "failed"}});
}

}  // namespace huiqi::policy
