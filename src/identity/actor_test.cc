#include "identity/actor.h"

#include <gtest/gtest.h>

#include "support/directory.h"

namespace huiqi::identity {
namespace {

const Directory& directory() {
  return huiqi::testing::directory();
}

Actor actor_at(std::string_view organisation, PostFunction function) {
  Actor actor{AccountId{9}, SessionId{1}, "zhang", "张三"};
  actor.post = ActingPost{PostId{7}, organisation_id(organisation), function};
  return actor;
}

TEST(Actor, IsNamedByThePostAndByTheDeputyToo) {
  auto actor = actor_at("980000.industry", PostFunction::enter);
  EXPECT_EQ(actor.reference(), "post:7");
  actor.post->as_deputy = true;
  EXPECT_EQ(actor.reference(), "post:7/account:9");
  actor.post.reset();
  EXPECT_EQ(actor.reference(), "account:9");
}

TEST(Actor, ActsForItsOwnUnitAndForNoneBelow) {
  const auto actor = actor_at("980000.industry", PostFunction::check);
  EXPECT_TRUE(acts_for(actor, organisation_id("980000.industry")));
  EXPECT_FALSE(acts_for(actor, organisation_id("980100.industry")));
  EXPECT_FALSE(acts_for(actor, organisation_id("980000.finance")));
  EXPECT_FALSE(acts_for(Actor{}, OrganisationId{}));
}

TEST(Actor, TheAreaIsThatOfTheUnit) {
  const auto city = actor_at("980100.industry", PostFunction::enter);
  EXPECT_TRUE(in_area_of(city, directory(), "980100"));
  EXPECT_TRUE(in_area_of(city, directory(), "980121"));
  EXPECT_FALSE(in_area_of(city, directory(), "980200"));
  EXPECT_FALSE(in_area_of(city, directory(), "980000"));
  EXPECT_FALSE(in_area_of(city, directory(), "no code"));
  EXPECT_FALSE(in_area_of(Actor{}, directory(), "980100"));
}

TEST(Actor, OnlyAnAdministratorManagesAndOnlyInTheArea) {
  const auto administrator = actor_at("980100.government", PostFunction::administrator);
  EXPECT_TRUE(manages(administrator, directory(), organisation_id("980100.finance")));
  EXPECT_TRUE(manages(administrator, directory(), organisation_id("980121.finance")));
  EXPECT_FALSE(manages(administrator, directory(), organisation_id("980000.finance")));
  EXPECT_FALSE(manages(administrator, directory(), OrganisationId{1}));
  EXPECT_FALSE(
      manages(actor_at("980100.government", PostFunction::office), directory(), organisation_id("980100.finance")));
}

}  // namespace
}  // namespace huiqi::identity
