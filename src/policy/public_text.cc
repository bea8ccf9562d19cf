#include "policy/public_text.h"

#include "policy/characters.h"

namespace huiqi::policy {
namespace {

constexpr std::int64_t kLongestTitle = 30;  // characters, of a measure without a heading

std::string slice(std::string_view text, const Characters& characters, std::int64_t begin, std::int64_t end) {
  return std::string{characters.slice(text, static_cast<std::size_t>(begin), static_cast<std::size_t>(end))};
}

PublicPhrase phrase_of(const auto& item) {
  return {item.text, item.found};
}

std::vector<PublicPhrase> phrases(const auto& items) {
  std::vector<PublicPhrase> phrases;
  for (const auto& item : items) phrases.push_back(phrase_of(item));
  return phrases;
}

std::vector<PublicTarget> targets_of(const std::vector<VersionTarget>& targets) {
  std::vector<PublicTarget> shown;
  for (const auto& target : targets) shown.push_back({target});
  return shown;
}

// The lead first, otherwise as printed. Named as on the day of signing.
std::vector<PublicUnit> units_of(const Version& version, const VersionMeasure& measure,
                                 const identity::Directory& directory) {
  const auto& said = version.particulars;
  const Date on = said.sign_date.value_or(said.publish_date.value_or(date_of(version.imported_at)));
  std::vector<PublicUnit> units;
  for (const VersionUnit& unit : measure.units) {
    PublicUnit shown{unit};
    if (unit.organisation) shown.organisation = organisation_ref(directory, *unit.organisation, on);
    units.push_back(std::move(shown));
  }
  std::ranges::stable_sort(units, {}, [](const PublicUnit& unit) { return unit.unit.role != Role::lead; });
  return units;
}

PublicMeasureText measure_text(const WholeVersion& whole, const Characters& characters, const VersionMeasure& measure,
                               const identity::Directory& directory) {
  return {.number = measure.number,
          .heading = measure.heading,
          .text = slice(whole.text, characters, measure.place.begin, measure.place.end),
          .place = measure.place,
          .audience = measure.audience,
          .units = units_of(whole.version, measure, directory),
          .targets = targets_of(measure.targets),
          .goals = phrases(measure.goals)};
}

ContentsEntry entry_of(const WholeVersion& whole, const Characters& characters, const VersionMeasure& measure) {
  const auto end = std::min(measure.place.end, measure.place.begin + kLongestTitle);
  const auto depth = measure.section ? whole.content.sections[static_cast<std::size_t>(*measure.section)].depth : 0;
  return {measure.number, measure.heading.value_or(slice(whole.text, characters, measure.place.begin, end)), depth + 1,
          measure.place.begin, measure.id};
}

std::vector<ContentsEntry> contents_of(const WholeVersion& whole, const Characters& characters) {
  std::vector<ContentsEntry> contents;
  for (const VersionSection& section : whole.content.sections) {
    contents.push_back({section.number, section.title, section.depth, section.place.begin, {}});
  }
  for (const VersionMeasure& measure : whole.content.measures) {
    contents.push_back(entry_of(whole, characters, measure));
  }
  std::ranges::stable_sort(contents, {}, &ContentsEntry::begin);
  return contents;
}

}  // namespace

PublicDocumentText public_text_of(const WholeVersion& whole, const identity::Directory& directory) {
  const Characters characters{whole.text};
  PublicDocumentText said;
  said.version = whole.version.key.version;
  said.metadata.said = whole.version.particulars;
  said.text = whole.text;
  said.contents = contents_of(whole, characters);
  for (const VersionMeasure& measure : whole.content.measures) {
    said.measures.push_back({measure.id, measure_text(whole, characters, measure, directory)});
  }
  said.targets = targets_of(whole.content.targets);
  said.goals = phrases(whole.content.goals);
  said.conditions = phrases(whole.content.conditions);
  return said;
}

PublicMeasureText public_measure_text_of(const WholeVersion& whole, const VersionMeasure& measure,
                                         const identity::Directory& directory) {
  return measure_text(whole, Characters{whole.text}, measure, directory);
}

std::vector<std::string> titles_above(const VersionContent& content, const VersionMeasure& measure) {
  std::vector<std::string> titles;
  if (!measure.section) return titles;
  const auto innermost = static_cast<std::size_t>(*measure.section);
  auto depth = content.sections[innermost].depth + 1;
  for (std::size_t i = innermost + 1; i-- > 0;) {
    const VersionSection& section = content.sections[i];
    if (section.depth >= depth) continue;
    depth = section.depth;
    titles.insert(titles.begin(), section.title);
  }
  return titles;
}

std::vector<PublicPhrase> phrases_of(const std::vector<VersionCondition>& conditions) {
  return phrases(conditions);
}

}  // namespace huiqi::policy
