#include "policy/import_table.h"

#include "text/columns.h"
#include "text/utf8.h"

namespace huiqi::policy {
namespace {

constexpr std::size_t kNumberWidth = 6;
constexpr std::size_t kNarrowest = 20;  // of each of the other columns
constexpr std::size_t kShownText = 40;  // characters of a measure without a heading

std::string_view sign(Comparator comparator) {
  switch (comparator) {
    case Comparator::at_least: return "≥";
    case Comparator::at_most: return "≤";
    case Comparator::about: return "≈";
    case Comparator::equal: break;
  }
  return "=";
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += between;
    out += part;
  }
  return out;
}

class Table {
 public:
  Table(const Extraction& from, const Texts& texts, Language language, std::size_t width)
      : from_(from), texts_(texts), language_(language), width_(width) {}

  std::string text() && {
    head();
    if (!from_.measures.empty()) measures();
    if (!from_.conditions.empty()) conditions();
    for (const Warning& warning : from_.warnings) line("! " + said("errors." + warning.code));
    summary();
    return std::move(out_);
  }

 private:
  std::string said(std::string_view path, std::vector<MessageValue> values = {}) const {
    return texts_.text(language_, path, values);
  }
  std::string word(std::string_view key) const { return said("import." + std::string{key}); }
  std::string printed(Span span) const { return text::without_inner_blanks(from_.at(span)); }
  void line(std::string_view text) {
    for (const std::string& each : text::wrapped(text, width_)) out_ += each + '\n';
  }

  void head() {
    const Metadata& data = from_.metadata;
    line(data.title.value_or(word("no_title")));
    member("doc_number", data.doc_number.value_or(""));
    member("issuers", joined(data.issuers, "、"));
    member("date", data.date ? to_text(*data.date) : "");
    member("region", data.region.value_or(""));
    member("validity", data.validity.value_or(""));
    member("application_deadline", data.application_deadline.value_or(""));
    out_ += '\n';
  }
  void member(std::string_view key, std::string_view value) {
    if (!value.empty()) line("  " + word(key) + "  " + std::string{value});
  }

  void measures() {
    const std::size_t each = std::max(kNarrowest, (width_ - std::min(width_, kNumberWidth + 6)) / 3);
    text::ColumnTable table(
        {{word("number"), kNumberWidth}, {word("measure"), each}, {word("units"), each}, {word("targets"), each}});
    for (const Measure& measure : from_.measures) {
      table.add({measure.number, heading(measure) + doubts(measure), units(measure), targets(measure)});
    }
    out_ += table.text() + '\n';
  }
  std::string heading(const Measure& measure) const {
    if (!measure.heading.empty()) return printed(measure.heading);
    const std::string whole = printed(measure.text);
    std::string shown{text::first_code_points(whole, kShownText)};
    if (shown.size() < whole.size()) shown += "…";
    return shown;
  }
  std::string doubts(const Measure& measure) const {
    std::string out;
    for (const Doubt doubt : measure.doubts) out += "\n? " + word("doubts." + std::string{name_of(doubt)});
    return out;
  }
  // "责任 省财政厅、省科技厅", one line a role.
  std::string units(const Measure& measure) const {
    std::vector<std::string> lines;
    for (const auto& [role, name] : enum_names(Role{})) {
      std::vector<std::string> names;
      for (const Unit& unit : measure.units) {
        if (unit.role == role) names.push_back(unit.full.value_or(unit.name));
      }
      if (!names.empty()) lines.push_back(said("roles." + std::string{name}) + ' ' + joined(names, "、"));
    }
    return joined(lines, "\n");
  }
  std::string targets(const Measure& measure) const {
    std::vector<std::string> lines;
    for (const Target& target : measure.targets) {
      std::string value = std::string{sign(target.comparator)} + text::scaled_to_text(target.value) + target.unit;
      if (target.deadline) value += " " + *target.deadline;
      lines.push_back(value + " " + printed(target.span));
    }
    return joined(lines, "\n");
  }

  void conditions() {
    line(word("conditions"));
    for (const Condition& condition : from_.conditions) line("  " + condition.number + " " + printed(condition.span));
    out_ += '\n';
  }

  void summary() {
    std::size_t targets = 0;
    std::size_t doubtful = 0;
    for (const Measure& measure : from_.measures) {
      targets += measure.targets.size();
      doubtful += measure.doubts.empty() ? 0 : 1;
    }
    line(said("import.summary", {{"measures", std::to_string(from_.measures.size())},
                                 {"targets", std::to_string(targets)},
                                 {"conditions", std::to_string(from_.conditions.size())},
                                 {"doubtful", std::to_string(doubtful)}}));
  }

  const Extraction& from_;
  const Texts& texts_;
  Language language_;
  std::size_t width_;
  std::string out_;
};

}  // namespace

std::string import_table(const Extraction& extraction, const Texts& texts, Language language, std::size_t width) {
  return Table{extraction, texts, language, width}.text();
}

}  // namespace huiqi::policy
