#include "policy/parse/measures.h"

#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

// The printed number of an item without its delimiter: 5, 一, （三）, 第10条.
std::string number_of(std::string_view clean, const Item& item) {
  std::string_view number = slice(clean, {item.marker.begin, item.marker.end});
  while (!number.empty()) {
    const std::string_view before = number;
    for (const std::string_view delimiter : {" ", "、", ".", "，", "：", "．"}) {
      if (number.ends_with(delimiter)) number.remove_suffix(delimiter.size());
    }
    if (number == before) break;
  }
  if (item.marker.style == Style::digit_half && !number.empty()) number.remove_suffix(number.ends_with(")") ? 1 : 3);
  return std::string{number};
}

// Numbers that more than one list of measures uses: there a section's number is put in front.
std::map<std::pair<Style, std::int32_t>, int> uses_of(const Outline& outline,
                                                      const std::vector<StructureGrammar::Leaf>& leaves) {
  std::map<std::pair<Style, std::int32_t>, int> uses;
  for (const auto& leaf : leaves) {
    const Marker& marker = outline.items[leaf.item].marker;
    ++uses[{marker.style, marker.value}];
  }
  return uses;
}

std::size_t with_units(const std::vector<Measure>& measures) {
  return static_cast<std::size_t>(
      std::count_if(measures.begin(), measures.end(), [](const Measure& m) { return !m.units.empty(); }));
}

}  // namespace

void MeasureReader::from_items(const Outline& outline, const std::vector<StructureGrammar::Leaf>& leaves,
                               Extraction& out) const {
  const std::string_view clean = out.clean;
  std::vector<std::uint32_t> section_of(outline.items.size(), kNone);
  const auto section = [&](std::uint32_t item) {
    // From the outermost inwards, so that a parent's section stands before its children's.
    std::vector<std::uint32_t> path;
    for (; item != kNone && section_of[item] == kNone; item = outline.items[item].parent) path.push_back(item);
    std::uint32_t above = item == kNone ? kNone : section_of[item];
    for (auto at = path.rbegin(); at != path.rend(); ++at) {
      Section made{number_of(clean, outline.items[*at]), structure_.opening(clean, outline.items[*at].body()), {}};
      if (above != kNone) made.parent = above;
      above = section_of[*at] = static_cast<std::uint32_t>(out.sections.size());
      out.sections.push_back(std::move(made));
    }
    return above;
  };
  const auto uses = uses_of(outline, leaves);
  for (const auto& leaf : leaves) {
    const Item& item = outline.items[leaf.item];
    Measure measure;
    measure.number = item.inferred ? std::to_string(item.marker.value) : number_of(clean, item);
    if (item.parent != kNone) {
      measure.section = section(item.parent);
      if (uses.at({item.marker.style, item.marker.value}) > 1)
        measure.number = out.sections[*measure.section].number + measure.number;
    }
    measure.heading = leaf.heading;
    measure.text = leaf.text;
    if (item.inferred) measure.doubts.push_back(Doubt::number_inferred);
    out.measures.push_back(std::move(measure));
  }
}

void MeasureReader::from_table(const TaskTable& table, Extraction& out) const {
  for (const Span heading : table.sections) out.sections.push_back({"", heading, {}});
  for (const TaskTable::Row& row : table.rows) {
    Measure measure;
    measure.number = row.number;
    if (row.section != kNone) measure.section = row.section;
    measure.heading = row.heading;
    measure.text = row.text;
    measure.units = row.units;
    out.measures.push_back(std::move(measure));
  }
}

// 市人社局、财政局、工信局: what stands first says whose the others are.
void MeasureReader::restore_prefixes(std::vector<Unit>& units) const {
  std::string prefix;
  for (Unit& unit : units) {
    const auto owner = units_.names().owner_of(unit.name);
    if (unit.kind != UnitKind::named_body || unit.name.starts_with("国")) {
      prefix.clear();
    } else if (owner) {
      prefix = *owner;
    } else if (!prefix.empty() && !units_.names().is_short_name(unit.name) &&
               units_.names().is_plain_department(unit.name)) {
      unit.full = prefix + unit.name;
    }
  }
}

void MeasureReader::fill(Measure& measure, std::optional<int> year, Extraction& out) const {
  const std::string_view clean = out.clean;
  auto found = finder_.find(clean, measure.text);
  for (Unit& unit : found.units) {
    const bool known =
        std::any_of(measure.units.begin(), measure.units.end(), [&](const Unit& u) { return u.name == unit.name; });
    if (!known) measure.units.push_back(std::move(unit));
  }
  restore_prefixes(measure.units);
  if (found.damaged) measure.doubts.push_back(Doubt::brackets_damaged);
  auto goals = targets_.find(clean, measure.text, found.clauses, year);
  measure.targets = std::move(goals.targets);
  measure.goals = std::move(goals.goals);
  if (for_enterprises_.any_in(slice(clean, measure.text))) measure.audience = Audience::enterprise;
}

// 列首位的为牵头单位，下同: the first named body leads; a group in front of it stays as it is.
void MeasureReader::first_leads(std::vector<Measure>& measures) const {
  for (Measure& measure : measures) {
    const bool said = std::any_of(measure.units.begin(), measure.units.end(),
                                  [](const Unit& u) { return u.role != Role::responsible; });
    const auto first = std::find_if(measure.units.begin(), measure.units.end(),
                                    [](const Unit& u) { return u.kind == UnitKind::named_body; });
    if (!said && first != measure.units.end()) first->role = Role::lead;
  }
}

void MeasureReader::shared_units(std::string_view clean, Span lead, Extraction& out) const {
  const auto clause = units_.shared_clause(slice(clean, lead));
  if (!clause) return;
  const std::uint32_t begin = lead.begin + static_cast<std::uint32_t>(clause->begin + clause->length);
  std::uint32_t end = begin;
  int depth = 0;
  for (; end < lead.end; end += text::decode(clean, end).length) {
    const char32_t c = text::decode(clean, end).value;
    depth += c == U'（' ? 1 : c == U'）' ? -1 : 0;
    if (depth <= 0 && (c == U'，' || c == U'。' || c == U'；' || c == '\n')) break;
  }
  out.shared_units = units_.read(clean, {begin, end}, Role::responsible).units;
}

void MeasureReader::doubt(std::vector<Measure>& measures) const {
  const bool units_expected = with_units(measures) * 2 > measures.size();
  for (Measure& measure : measures) {
    const auto any = [&](auto test) { return std::any_of(measure.units.begin(), measure.units.end(), test); };
    if (measure.units.empty() && units_expected) measure.doubts.push_back(Doubt::no_unit);
    if (any([](const Unit& u) { return u.kind == UnitKind::indefinite; }))
      measure.doubts.push_back(Doubt::indefinite_unit);
    if (measure.units.size() > 1 && !any([](const Unit& u) { return u.role == Role::lead; }))
      measure.doubts.push_back(Doubt::no_lead);
    const bool unsure =
        std::any_of(measure.targets.begin(), measure.targets.end(), [](const Target& t) { return t.confidence < 70; });
    if (unsure) measure.doubts.push_back(Doubt::target_uncertain);
    measure.confidence = std::max(40, 95 - 15 * static_cast<int>(measure.doubts.size()));
  }
}

void MeasureReader::read(const Outline& outline, const std::optional<TaskTable>& table, Span text,
                         std::optional<int> year, Extraction& out) const {
  const std::string_view clean = out.clean;
  const std::uint32_t items_end = table ? std::min(text.end, table->span.begin) : text.end;
  auto leaves = structure_.leaves(clean, outline, items_end);
  from_items(outline, leaves.measures, out);
  for (Measure& measure : out.measures) fill(measure, year, out);
  // A task table in the annex holds the measures, unless the text before it already gives them with their units.
  if (table && with_units(out.measures) * 2 < out.measures.size() + 1) {
    out.sections.clear();
    out.measures.clear();
    from_table(*table, out);
    for (Measure& measure : out.measures) fill(measure, year, out);
  }
  for (const Span aim : leaves.aims) {
    auto found = targets_.find(clean, aim, {}, year);
    out.doc_targets.insert(out.doc_targets.end(), found.targets.begin(), found.targets.end());
  }
  const std::uint32_t lead_end = outline.items.empty() ? text.end : outline.items.front().marker.begin;
  shared_units(clean, {text.begin, std::max(text.begin, lead_end)}, out);
  if (units_.names().declares_first_lead(slice(clean, text))) first_leads(out.measures);
  doubt(out.measures);
}

}  // namespace huiqi::policy::parse
