#pragma once

#include "identity/account.h"
#include "identity/directory.h"

namespace huiqi::identity {

// The post that a session acts under.
struct ActingPost {
  PostId id;
  OrganisationId organisation;
  PostFunction function = PostFunction::enter;
  bool as_deputy = false;
};

// Who is acting: one person under one post. A session without a post in force can do nothing but look after itself.
struct Actor {
  AccountId account;
  SessionId session;
  std::string login;
  std::string name;
  bool must_change_password = false;
  std::optional<ActingPost> post = {};

  // For store::Event::actor: "post:7", "post:7/account:9" where a deputy acts, "account:9" without a post.
  std::string reference() const;
};

// Whether the actor acts for this very organisation. Standing above it is not enough: no unit speaks for another one.
bool acts_for(const Actor& actor, OrganisationId organisation);

// Whether `division` (a code) lies in or is the area of the actor's organisation. False for unknown ones.
bool in_area_of(const Actor& actor, const Directory& directory, std::string_view division);

// Whether an administrator may manage accounts and posts at `organisation`: it lies in the area of their own.
bool manages(const Actor& actor, const Directory& directory, OrganisationId organisation);

}  // namespace huiqi::identity
