#include "policy/version_pairing.h"

namespace huiqi::policy {
namespace {

std::vector<Pairable> pairables(const std::vector<VersionMeasure>& measures, const CleanText& clean) {
  std::vector<Pairable> all;
  for (const auto& measure : measures) {
    all.push_back({measure.heading.value_or(""), std::string{clean.at(measure.place)}});
  }
  return all;
}

std::vector<Pairable> pairables(const std::vector<VersionTarget>& targets) {
  std::vector<Pairable> all;
  for (const auto& target : targets) {
    const std::string subject = target.subject.empty() ? "" : std::string{name_of(target.kind)} + target.subject;
    all.push_back({subject, target.text});
  }
  return all;
}

std::vector<Pairable> pairables(const std::vector<VersionGoal>& goals) {
  std::vector<Pairable> all;
  for (const auto& goal : goals) all.push_back({"", goal.text});
  return all;
}

// Targets or goals of two measures that are one, or of two versions outside their measures.
template <class Item>
void keep_ids(const std::vector<Item>& before, std::vector<Item>& after) {
  for (const auto& pair : pair_items(pairables(before), pairables(after))) {
    after[pair.after].id = before[pair.before].id;
  }
}

void give_own_ids(VersionMeasure& measure, IdSource& ids) {
  measure.id = ids.next_as<MeasureTag>();
  for (auto& target : measure.targets) target.id = ids.next_as<TargetTag>();
  for (auto& goal : measure.goals) goal.id = ids.next_as<GoalTag>();
}

}  // namespace

void pair_versions(const VersionContent& before, const CleanText& before_text, VersionContent& after,
                   const CleanText& after_text) {
  after.pairs.clear();
  for (const auto& measure : before.measures) after.pairs.push_back({measure.id});
  for (const auto& pair : pair_items(pairables(before.measures, before_text), pairables(after.measures, after_text))) {
    const auto& old = before.measures[pair.before];
    auto& same = after.measures[pair.after];
    same.id = old.id;
    keep_ids(old.targets, same.targets);
    keep_ids(old.goals, same.goals);
    after.pairs[pair.before] = {old.id, true, PairState::proposed, pair.evidence, pair.percent * 100, {}};
  }
  keep_ids(before.targets, after.targets);
  keep_ids(before.goals, after.goals);
}

void pair_as_said(const VersionContent& before, const std::vector<PairedMeasure>& partners,
                  const std::map<MeasureId, std::string>& closed, VersionContent& content, IdSource& ids) {
  for (auto& measure : content.measures) {
    const auto partner = std::ranges::find(partners, measure.id, &PairedMeasure::measure);
    const auto old = partner == partners.end() ? before.measures.end()
                                               : std::ranges::find(before.measures, partner->was, &VersionMeasure::id);
    if (old != before.measures.end() && old->id == measure.id) continue;
    const bool had_partner =
        std::ranges::find(before.measures, measure.id, &VersionMeasure::id) != before.measures.end();
    if (had_partner) give_own_ids(measure, ids);
    if (old == before.measures.end()) continue;
    measure.id = old->id;
    keep_ids(old->targets, measure.targets);
    keep_ids(old->goals, measure.goals);
  }
  for (auto& pair : content.pairs) {
    const auto partner = std::ranges::find(partners, pair.measure, &PairedMeasure::was);
    const bool as_proposed = pair.kept && partner != partners.end() && partner->measure == pair.measure;
    if (partner == partners.end()) {
      pair = {pair.measure, false, PairState::confirmed, PairEvidence::reviewer, {}, closed.at(pair.measure)};
    } else if (!as_proposed) {
      pair = {pair.measure, true, PairState::confirmed, PairEvidence::reviewer, {}, {}};
    }
    pair.state = PairState::confirmed;
  }
}

}  // namespace huiqi::policy
