#pragma once

#include "policy/content.h"
#include "policy/naming.h"
#include "policy/version.h"

// What a reviewer looks at first, and what confirming would decide. Pure: found anew after each change.
namespace huiqi::policy {

// The gravest first.
enum class DoubtKind : std::uint8_t {
  no_title,
  unconfirmed_pairs,  // with the version before
  no_unit,
  no_lead,           // several units, none leads
  indefinite_group,  // 相关成员单位, and nobody has said who they are
  unknown_unit,      // a name that the directory does not know
  condition,         // who may apply was read, and nobody has confirmed it
  likely_duplicate,  // another document has this measure
  low_confidence,
};
constexpr auto enum_names(DoubtKind) {
  return named<DoubtKind>({{DoubtKind::no_title, "no_title"},
                           {DoubtKind::unconfirmed_pairs, "unconfirmed_pairs"},
                           {DoubtKind::no_unit, "no_unit"},
                           {DoubtKind::no_lead, "no_lead"},
                           {DoubtKind::indefinite_group, "indefinite_group"},
                           {DoubtKind::unknown_unit, "unknown_unit"},
                           {DoubtKind::condition, "condition"},
                           {DoubtKind::likely_duplicate, "likely_duplicate"},
                           {DoubtKind::low_confidence, "low_confidence"}});
}

// Below it a measure or target is doubted; × 10⁴.
constexpr std::int64_t kLowConfidence = 6'500;

struct OpenDoubt {
  DoubtKind kind = DoubtKind::no_title;
  std::optional<MeasureId> measure = {};
  std::optional<UnitId> unit = {};
  std::optional<TargetId> target = {};
  std::optional<MeasureId> other = {};          // that it may duplicate
  std::optional<std::int64_t> confidence = {};  // of what is doubted for it
  friend bool operator==(const OpenDoubt&, const OpenDoubt&) = default;
};

// None of a measure that was confirmed. In the order of the document.
std::vector<OpenDoubt> doubts_of(const VersionMeasure& measure);
// All of a version, the gravest first.
std::vector<OpenDoubt> doubts_of(const Version& version, const VersionContent& content);

// A unit that confirming the measure assigns: its first-named one as lead where none leads, or the issuer where none is
// printed. Nothing for a measure that has its lead, or whose issuer is not known.
enum class ProposalReason : std::uint8_t { first_named, issuer };
constexpr auto enum_names(ProposalReason) {
  return named<ProposalReason>({{ProposalReason::first_named, "first_named"}, {ProposalReason::issuer, "issuer"}});
}
struct ProposedUnit {
  ProposalReason why = ProposalReason::first_named;
  std::optional<UnitId> unit = {};
  std::string name;
  std::optional<identity::OrganisationId> organisation = {};
};

std::optional<ProposedUnit> proposed_unit(const VersionMeasure& measure, const Issuer& issuer);

// Vouches for the measure as it stands; what is proposed for it is taken, and marked as assigned.
void confirm(VersionMeasure& measure, const Issuer& issuer, IdSource& ids);

// Confirms all that carry no doubt; with `proposals` also those whose only doubt is one that the proposed unit answers.
void confirm_undoubted(VersionContent& content, bool proposals, const Issuer& issuer, IdSource& ids);

}  // namespace huiqi::policy
