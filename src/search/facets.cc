#include "search/facets.h"

namespace huiqi::search {
namespace {

std::vector<FacetValue> most_frequent(std::vector<FacetValue> values) {
  std::erase_if(values, [](const FacetValue& each) { return each.count == 0; });
  std::ranges::sort(values, [](const FacetValue& a, const FacetValue& b) {
    return std::tie(b.count, a.value) < std::tie(a.count, b.value);
  });
  if (values.size() > FacetCounter::kMostValues) values.resize(FacetCounter::kMostValues);
  return values;
}

template <NamedEnum E, std::size_t N>
std::vector<FacetValue> by_name(const std::array<std::uint32_t, N>& counts, std::size_t offset = 0) {
  std::vector<FacetValue> values;
  for (const auto& [value, name] : enum_names(E{})) {
    const std::uint32_t count = counts[static_cast<std::size_t>(value) + offset];
    if (count > 0) values.push_back({std::string{name}, count});
  }
  return values;
}

}  // namespace

FacetCounter::FacetCounter(const Filter& filter, const Names& names)
    : filter_(filter),
      names_(names),
      systems_(names.systems().size()),
      topic_sets_(names.topic_sets()),
      areas_(names.areas().size()) {}

void FacetCounter::count(Facet facet, const Attributes& of) {
  switch (facet) {
    case Facet::kind: ++kinds_[static_cast<std::size_t>(of.kind)]; break;
    case Facet::audience: ++audiences_[static_cast<std::size_t>(of.audience)]; break;
    case Facet::issuing_system: ++systems_[of.system]; break;
    case Facet::topic: ++topic_sets_[of.topics]; break;
    case Facet::level: ++levels_[of.level]; break;
    case Facet::area: ++areas_[of.area]; break;
    case Facet::year:
      if (const int place = of.year - kFirstYear; place >= 0 && place < 256) ++years_[static_cast<std::size_t>(place)];
      break;
    case Facet::validity: ++validities_[static_cast<std::size_t>(validity_of(of, filter_.today()))]; break;
  }
}

std::vector<FacetValue> FacetCounter::topics() const {
  std::vector<FacetValue> values;
  for (std::uint32_t i = 0; i < names_.topic_names().size(); ++i) values.push_back({names_.topic_names().text(i)});
  for (std::uint32_t set = 0; set < topic_sets_.size(); ++set) {
    for (const std::uint32_t topic : names_.topics_of(set)) values[topic].count += topic_sets_[set];
  }
  return most_frequent(std::move(values));
}

std::vector<FacetValue> FacetCounter::areas() const {
  std::vector<FacetValue> values{{"000000", areas_[0]}};
  for (std::uint32_t i = 1; i < areas_.size(); ++i) values.push_back({names_.areas().text(i)});
  for (std::uint32_t area = 1; area < areas_.size(); ++area) {
    for (const std::uint32_t above : names_.path_of(area)) values[above].count += areas_[area];
  }
  return most_frequent(std::move(values));
}

FacetCounts FacetCounter::counts() const {
  std::vector<FacetValue> systems;
  for (std::uint32_t i = 1; i < systems_.size(); ++i) systems.push_back({names_.systems().text(i), systems_[i]});
  std::vector<FacetValue> years;
  for (std::size_t i = years_.size(); i-- > 0;) {
    if (years_[i] > 0) years.push_back({std::to_string(kFirstYear + static_cast<int>(i)), years_[i]});
  }
  return {{Facet::kind, by_name<Kind>(kinds_)},
          {Facet::audience, by_name<Audience>(audiences_)},
          {Facet::issuing_system, most_frequent(std::move(systems))},
          {Facet::topic, topics()},
          {Facet::level, by_name<Level>(levels_, 1)},
          {Facet::area, areas()},
          {Facet::year, std::move(years)},
          {Facet::validity, by_name<Validity>(validities_)}};
}

}  // namespace huiqi::search
