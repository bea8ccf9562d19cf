#include "base/enum_names.h"

#include <gtest/gtest.h>

namespace huiqi::sample {

enum class Light : std::uint8_t { on_track, behind };

constexpr auto enum_names(Light) {
  return named<Light>({{Light::on_track, "on_track"}, {Light::behind, "behind"}});
}

enum class Unnamed : std::uint8_t { one };

namespace {

static_assert(NamedEnum<Light>);
static_assert(!NamedEnum<Unnamed>);
static_assert(!NamedEnum<int>);
static_assert(name_of(Light::behind) == "behind");
static_assert(enum_of<Light>("behind") == Light::behind);

TEST(EnumNames, EveryNameLeadsBackToItsValue) {
  for (const auto& [value, name] : enum_names(Light{})) EXPECT_EQ(enum_of<Light>(name), value);
}

TEST(EnumNames, ANameThatIsNoneOfThemIsNothing) {
  for (const auto* bad : {"", "Behind", "behind ", "on_track, behind"}) EXPECT_FALSE(enum_of<Light>(bad)) << bad;
  EXPECT_EQ(name_of(static_cast<Light>(9)), "");
}

TEST(EnumNames, ListsThemForAMessage) {
  EXPECT_EQ(names_of<Light>(), "on_track, behind");
}

}  // namespace
}  // namespace huiqi::sample
