#include "search/facets.h"

#include <random>

#include "search/sample_test.h"

namespace huiqi::search {
namespace {

using ::testing::ElementsAre;

TEST(Gb2260Path, GoesFromTheProvinceDown) {
  EXPECT_THAT(gb2260_path("430104"), ElementsAre("430000", "430100", "430104"));
  EXPECT_THAT(gb2260_path("430100"), ElementsAre("430000", "430100"));
  EXPECT_THAT(gb2260_path("430000"), ElementsAre("430000"));
  EXPECT_THAT(gb2260_path(""), ElementsAre());
  EXPECT_THAT(gb2260_path("000000"), ElementsAre());
  EXPECT_THAT(gb2260_path("ganjiang"), ElementsAre("ganjiang"));
}

TEST(Validity, IsJudgedForADay) {
  Attributes of;
  const Day today = day_of(make_date(2026, 6, 15));
  EXPECT_EQ(validity_of(of, today), Validity::in_force);
  of.valid_from = today + 1;
  EXPECT_EQ(validity_of(of, today), Validity::not_yet_in_force);
  EXPECT_EQ(validity_of(of, today + 1), Validity::in_force);
  of.expires_on = today + 5;
  EXPECT_EQ(validity_of(of, today + 5), Validity::in_force);
  EXPECT_EQ(validity_of(of, today + 6), Validity::expired);
  of.replaced_on = today + 3;
  EXPECT_EQ(validity_of(of, today + 2), Validity::in_force);
  EXPECT_EQ(validity_of(of, today + 6), Validity::replaced);
  of.repealed_on = today + 6;
  EXPECT_EQ(validity_of(of, today + 6), Validity::repealed);
}

// Entries of every kind, by chance.
std::vector<Entry> random_entries(std::mt19937& random, std::size_t count) {
  const auto below = [&](std::size_t end) { return random() % end; };
  const std::array<std::string, 3> systems{"", "industry", "human_resources"};
  const std::array<std::string, 3> topics{"finance", "employment", "fiscal"};
  const std::array<std::string, 6> areas{"", "430000", "430100", "430104", "430200", "ganjiang"};
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < count; ++i) {
    Entry entry = measure(static_cast<std::int64_t>(i + 1), "标题", "正文");
    entry.kind = static_cast<Kind>(below(2));
    entry.audience = static_cast<Audience>(below(2));
    entry.visibility = below(5) == 0 ? Visibility::officers : Visibility::everyone;
    entry.issuing_system = systems[below(systems.size())];
    entry.topics.clear();
    for (const auto& topic : topics) {
      if (below(2) == 0) entry.topics.push_back(topic);
    }
    entry.level = below(5) == 0 ? std::nullopt : std::optional{static_cast<Level>(below(4))};
    entry.area = areas[below(areas.size())];
    entry.date = below(5) == 0 ? std::nullopt : std::optional{make_date(2024 + static_cast<int>(below(3)), 5, 1)};
    if (below(3) == 0) entry.expires_on = make_date(2025 + static_cast<int>(below(3)), 1, 1);
    if (below(6) == 0) entry.replaced_on = make_date(2025 + static_cast<int>(below(3)), 1, 1);
    entries.push_back(std::move(entry));
  }
  return entries;
}

template <class T>
std::vector<T> some(std::mt19937& random, const std::vector<T>& all) {
  std::vector<T> chosen;
  if (random() % 3 != 0) return chosen;
  for (const T& each : all) {
    if (random() % 2 == 0) chosen.push_back(each);
  }
  return chosen;
}

Wanted random_choice(std::mt19937& random) {
  Wanted wanted;
  wanted.officers = random() % 2 == 0;
  wanted.kinds = some<Kind>(random, {Kind::measure, Kind::document});
  wanted.audiences = some<Audience>(random, {Audience::policy_item, Audience::work_item});
  wanted.issuing_systems = some<std::string>(random, {"industry", "human_resources", "unknown"});
  wanted.topics = some<std::string>(random, {"finance", "employment", "fiscal", "unknown"});
  wanted.levels = some<Level>(random, {Level::national, Level::province, Level::city, Level::county});
  wanted.areas = some<std::string>(random, {"000000", "430000", "430100", "430104", "ganjiang", "360000"});
  wanted.years = some<std::int16_t>(random, {2024, 2025, 2026});
  wanted.validities = some<Validity>(random, {Validity::in_force, Validity::expired, Validity::replaced});
  return wanted;
}

// The values that an entry has in a facet, as a person would say them.
std::vector<std::string> values_of(const Entry& entry, Facet facet, Date today) {
  Names names{gb2260_path};
  const Attributes of = attributes_of(entry, 0, names);
  switch (facet) {
    case Facet::kind: return {std::string{name_of(entry.kind)}};
    case Facet::audience: return {std::string{name_of(entry.audience)}};
    case Facet::issuing_system:
      return entry.issuing_system.empty() ? std::vector<std::string>{} : std::vector{entry.issuing_system};
    case Facet::topic: return entry.topics;
    case Facet::level:
      return entry.level ? std::vector{std::string{name_of(*entry.level)}} : std::vector<std::string>{};
    case Facet::area: return entry.area.empty() ? std::vector<std::string>{"000000"} : gb2260_path(entry.area);
    case Facet::year:
      return entry.date ? std::vector{std::to_string(year_of(*entry.date))} : std::vector<std::string>{};
    case Facet::validity: return {std::string{name_of(validity_of(of, day_of(today)))}};
  }
  return {};
}

template <class T>
std::vector<std::string> names(const std::vector<T>& values) {
  std::vector<std::string> names;
  for (const T& value : values) {
    if constexpr (std::is_enum_v<T>) {
      names.emplace_back(name_of(value));
    } else if constexpr (std::integral<T>) {
      names.push_back(std::to_string(value));
    } else {
      names.push_back(value);
    }
  }
  return names;
}

std::vector<std::string> choice_in(const Wanted& wanted, Facet facet) {
  switch (facet) {
    case Facet::kind: return names(wanted.kinds);
    case Facet::audience: return names(wanted.audiences);
    case Facet::issuing_system: return wanted.issuing_systems;
    case Facet::topic: return wanted.topics;
    case Facet::level: return names(wanted.levels);
    case Facet::area: return wanted.areas;
    case Facet::year: return names(wanted.years);
    case Facet::validity: return names(wanted.validities);
  }
  return {};
}

// An entry by the values of its facets, found out once.
struct Judged {
  Visibility visibility;
  std::map<Facet, std::vector<std::string>> values;
};

std::vector<Judged> judge(const std::vector<Entry>& entries, Date today) {
  std::vector<Judged> judged;
  for (const Entry& entry : entries) {
    judged.push_back({entry.visibility, {}});
    for (const auto& [facet, name] : enum_names(Facet{})) judged.back().values[facet] = values_of(entry, facet, today);
  }
  return judged;
}

// The facets that speak against an entry.
std::vector<Facet> against(const Judged& entry, const Wanted& wanted) {
  std::vector<Facet> against;
  for (const auto& [facet, values] : entry.values) {
    const auto choice = choice_in(wanted, facet);
    const auto chosen = [&](const std::string& value) { return std::ranges::find(choice, value) != choice.end(); };
    if (!choice.empty() && std::ranges::none_of(values, chosen)) against.push_back(facet);
  }
  return against;
}

std::map<std::string, std::int64_t> as_map(const std::vector<FacetValue>& values) {
  std::map<std::string, std::int64_t> map;
  for (const FacetValue& each : values) map[each.value] = each.count;
  return map;
}

class Facets : public SearchTest {
 protected:
  void expect_like_counting_by_hand(const std::vector<Judged>& entries, const Wanted& wanted) {
    std::int64_t total = 0;
    std::map<Facet, std::map<std::string, std::int64_t>> counts;
    std::map<Facet, std::int64_t> kept_out;
    for (const Judged& entry : entries) {
      const auto reasons = against(entry, wanted);
      if (reasons.size() > 1 || (!wanted.officers && entry.visibility != Visibility::everyone)) continue;
      total += reasons.empty() ? 1 : 0;
      for (const auto& [facet, values] : entry.values) {
        if (!reasons.empty() && reasons.front() != facet) continue;
        for (const std::string& value : values) ++counts[facet][value];
      }
      if (!reasons.empty()) ++kept_out[reasons.front()];
    }
    Request request;
    request.wanted = wanted;
    const Answer answer = find(request);
    EXPECT_FALSE(answer.capped);
    EXPECT_EQ(answer.total, total);
    for (const auto& [facet, name] : enum_names(Facet{})) {
      EXPECT_EQ(as_map(answer.facets.at(facet)), counts[facet]) << name;
      EXPECT_EQ(answer.kept_out_by[static_cast<std::size_t>(facet)], kept_out[facet]) << name;
    }
  }
};

TEST_F(Facets, CountWhatCountingByHandCounts) {
  std::mt19937 random{7};
  const auto entries = random_entries(random, 200);
  publish(entries);
  const auto judged = judge(entries, today);
  for (int i = 0; i < 60; ++i) {
    SCOPED_TRACE(i);
    expect_like_counting_by_hand(judged, random_choice(random));
  }
}

TEST_F(Facets, PutTheMostFrequentFirstAndTheNewestYearFirst) {
  Entry old = measure(101, "一", "甲");
  old.date = make_date(2024, 1, 1);
  Entry other = measure(201, "二", "甲");
  other.issuing_system = "human_resources";
  publish({old, other, measure(301, "三", "甲"), measure(401, "四", "甲")});
  const Answer answer = find("甲");
  EXPECT_THAT(answer.facets.at(Facet::year), ElementsAre(FacetValue{"2026", 3}, FacetValue{"2024", 1}));
  EXPECT_THAT(answer.facets.at(Facet::issuing_system),
              ElementsAre(FacetValue{"industry", 3}, FacetValue{"human_resources", 1}));
}

}  // namespace
}  // namespace huiqi::search
