#include "policy/kept_reading.h"

#include "policy/characters.h"
#include "policy/doc_number_key.h"
#include "policy/duplicates.h"
#include "text/utf8.h"

namespace huiqi::policy {
namespace {

constexpr std::int64_t kPerPercent = 100;
// A measure whose borders the parser had to guess is shown to the reviewer, however sure the rest is.
constexpr std::int64_t kGuessed = 5'000;

identity::Level level_of(Level level) {
  switch (level) {
    case Level::national: return identity::Level::national;
    case Level::provincial: return identity::Level::province;
    case Level::municipal: return identity::Level::city;
    case Level::county: break;
  }
  return identity::Level::county;
}

TargetComparator comparator_of(Comparator comparator) {
  switch (comparator) {
    case Comparator::at_least: return TargetComparator::at_least;
    case Comparator::equal: return TargetComparator::equal;
    case Comparator::at_most: return TargetComparator::at_most;
    case Comparator::about: break;
  }
  return TargetComparator::about;
}

std::optional<TargetBinding> binding_of(Binding binding) {
  if (binding == Binding::plain) return std::nullopt;
  return binding == Binding::binding ? TargetBinding::binding : TargetBinding::aimed_at;
}

std::optional<std::string> unless_empty(std::string text) {
  return text.empty() ? std::nullopt : std::optional{std::move(text)};
}

Particulars particulars_of(const Metadata& read) {
  Particulars said;
  said.title = read.title.value_or("");
  said.doc_number = read.doc_number;
  said.issuers = read.issuers;
  said.sign_date = read.sign_date;
  said.publish_date = read.publish_date;
  if (!said.sign_date && read.date_kind == DateKind::sign) said.sign_date = read.date;
  if (!said.publish_date && read.date_kind == DateKind::publish) said.publish_date = read.date;
  said.region = read.region;
  if (read.level) said.level = level_of(*read.level);
  said.topic = read.topic;
  said.issuing_system = read.issuing_system;
  said.addressees = read.addressees;
  said.expires_on = read.expires;
  if (read.application_deadline) said.application_deadline = last_day_of(*read.application_deadline);
  return said;
}

// The parser's names of members, where the contract's differ.
std::string member_of(const std::string& evidence) {
  static const std::map<std::string, std::string, std::less<>> kMembers = {
      {"issuer", "issuers"}, {"date", "sign_date"}, {"expires", "expires_on"}};
  const auto found = kMembers.find(evidence);
  return found == kMembers.end() ? evidence : found->second;
}

class Keeper {
 public:
  Keeper(const Extraction& read, const Naming& naming, IdSource& ids)
      : read_(read), characters_(read.clean), naming_(naming), ids_(ids) {}

  std::map<std::string, Evident> spans() const {
    std::map<std::string, Evident> spans;
    for (const Evidence& evidence : read_.evidence) {
      const auto at = place(evidence.span);
      spans.emplace(member_of(evidence.member), Evident{at.begin, at.end, evidence.confidence * kPerPercent});
    }
    return spans;
  }

  VersionContent content() {
    VersionContent kept;
    for (const Section& section : read_.sections) kept.sections.push_back(keep(section));
    close_sections(kept.sections);
    for (const Measure& measure : read_.measures) kept.measures.push_back(keep(measure));
    for (const Target& target : read_.doc_targets) kept.targets.push_back(keep(target));
    for (const Condition& condition : read_.conditions) {
      kept.conditions.push_back({ids_.next_as<ConditionTag>(), text(condition.span), ItemOrigin::read,
                                 found(condition.span, condition.confidence)});
    }
    for (const Citation& citation : read_.citations) kept.citations.push_back(keep(citation));
    return kept;
  }

 private:
  Place place(Span span) const {
    return {static_cast<std::int64_t>(characters_.at_byte(read_.clean, span.begin)),
            static_cast<std::int64_t>(characters_.at_byte(read_.clean, span.end))};
  }
  Found found(Span span, int confidence) const {
    if (span.empty()) return {{}, {}, confidence * kPerPercent};
    const auto at = place(span);
    return {at.begin, at.end, confidence * kPerPercent};
  }
  std::string text(Span span) const { return text::without_inner_blanks(read_.at(span)); }

  VersionSection keep(const Section& section) const {
    std::int64_t depth = 1;
    for (auto above = section.parent; above; above = read_.sections[*above].parent) ++depth;
    return {unless_empty(section.number), text(section.heading), depth, place(section.heading)};
  }

  // A section ends where the next one that is not within it begins; the last ones end with the text.
  void close_sections(std::vector<VersionSection>& sections) const {
    std::vector<VersionSection*> open;
    for (VersionSection& section : sections) {
      for (; !open.empty() && open.back()->depth >= section.depth; open.pop_back()) {
        open.back()->place.end = section.place.begin;
      }
      open.push_back(&section);
    }
    for (VersionSection* section : open) section->place.end = static_cast<std::int64_t>(characters_.count());
  }

  VersionMeasure keep(const Measure& measure) {
    VersionMeasure kept;
    kept.id = ids_.next_as<MeasureTag>();
    kept.number = unless_empty(measure.number);
    kept.heading = unless_empty(measure.heading.empty() ? std::string{} : text(measure.heading));
    if (measure.section) kept.section = *measure.section;
    kept.place = place(measure.text);
    kept.audience = measure.audience == Audience::enterprise ? ItemAudience::policy_item : ItemAudience::work_item;
    kept.confidence = measure.confidence * kPerPercent;
    for (const Doubt doubt : measure.doubts) {
      const bool guessed = doubt == Doubt::number_inferred || doubt == Doubt::brackets_damaged;
      if (guessed) kept.confidence = std::min(kept.confidence, kGuessed);
    }
    kept.alike_key = alike_key(kept.heading.value_or(""), read_.at(measure.text));
    for (const Unit& unit : measure.units) kept.units.push_back(keep(unit));
    if (measure.units.empty()) {
      for (const Unit& unit : read_.shared_units) kept.units.push_back(keep(unit));
    }
    for (const Target& target : measure.targets) kept.targets.push_back(keep(target));
    for (const Goal& goal : measure.goals) kept.goals.push_back(keep(goal));
    return kept;
  }

  VersionUnit keep(const Unit& unit) {
    const auto meaning = naming_.of(unit.full.value_or(unit.name));
    VersionUnit kept{ids_.next_as<UnitTag>(), unit.name, unit.role, unit.role};
    // The grammar knows group nouns that the directory's words do not have.
    const bool indefinite = unit.kind == UnitKind::indefinite && !meaning.organisation;
    kept.standing = indefinite ? UnitStanding::indefinite : meaning.standing;
    kept.organisation = meaning.organisation;
    kept.found = found(unit.span, unit.confidence);
    return kept;
  }

  VersionTarget keep(const Target& target) {
    VersionTarget kept;
    kept.id = ids_.next_as<TargetTag>();
    kept.text = text(target.span);
    kept.subject = subject_of(kept.text, target.unit);
    kept.value = target.value;
    kept.unit = target.unit;
    kept.comparator = comparator_of(target.comparator);
    kept.kind = target.kind;
    kept.binding = binding_of(target.binding);
    if (target.deadline) kept.due = last_day_of(*target.deadline);
    kept.found = found(target.span, target.confidence);
    return kept;
  }

  VersionGoal keep(const Goal& goal) {
    VersionGoal kept{ids_.next_as<GoalTag>(), goal.kind, text(goal.span)};
    if (goal.deadline) kept.due = last_day_of(*goal.deadline);
    kept.binding = binding_of(goal.binding);
    kept.found = found(goal.span, 100);
    return kept;
  }

  VersionCitation keep(const Citation& citation) const {
    VersionCitation kept{unless_empty(citation.title), citation.doc_number};
    if (citation.doc_number) kept.doc_number_key = doc_number_key(*citation.doc_number);
    kept.place = place(citation.span);
    return kept;
  }

  const Extraction& read_;
  Characters characters_;
  const Naming& naming_;
  IdSource& ids_;
};

}  // namespace

KeptReading kept(const Extraction& read, const identity::Directory& directory, Date today, IdSource& ids) {
  KeptReading kept;
  kept.particulars = particulars_of(read.metadata);
  const Naming naming{directory, kept.particulars, today};
  Keeper keeper{read, naming, ids};
  kept.spans = keeper.spans();
  kept.content = keeper.content();
  return kept;
}

std::string subject_of(std::string_view phrase, std::string_view unit) {
  const auto digit = std::ranges::find_if(phrase, [](char c) { return c >= '0' && c <= '9'; });
  const auto number = static_cast<std::size_t>(digit - phrase.begin());
  const auto printed = unit.empty() ? std::string_view::npos : phrase.find(unit, number);
  if (number == phrase.size() || printed == std::string_view::npos) return std::string{phrase};
  const auto before = phrase.substr(0, number);
  const auto after = phrase.substr(printed + unit.size());
  if (before.empty() && after.empty()) return std::string{phrase};
  return std::string{after.size() > before.size() ? after : before};
}

std::optional<Date> last_day_of(std::string_view deadline) {
  return parse_date(deadline.size() == 4 ? std::string{deadline} + "-12-31" : std::string{deadline.substr(0, 10)});
}

}  // namespace huiqi::policy
