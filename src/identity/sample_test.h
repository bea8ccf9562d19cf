#pragma once

#include "identity/account_service.h"
#include "identity/session_service.h"
#include "support/directory.h"
#include "support/fixed_clock.h"
#include "support/test_database.h"

namespace huiqi::identity {

// What the tests of accounts and sessions share: a database, cheap passwords, a Monday morning.
class WithAccounts : public huiqi::testing::OnBothBackends {
 protected:
  static const Permissions& permissions() {
    static const Permissions read = read_permissions(catalog::load(HUIQI_SOURCE "/catalog").catalog).permissions;
    return read;
  }

  // An account with these posts, its password changed to "first long password".
  AccountId person(const std::string& login, const std::vector<NewPost>& posts) {
    auto made = accounts.create(nullptr, {login, login, posts});
    if (!made) throw std::runtime_error(std::string{made.error().code});
    Actor self{made->account.id, SessionId{}, login, login};
    if (!accounts.change_password(self, made->password, kPassword)) throw std::runtime_error("password");
    return made->account.id;
  }
  static NewPost post_at(std::string_view organisation, PostFunction function) {
    return {organisation_id(organisation), function, {}, {}};
  }
  // Signs in and gives who is then acting.
  Actor signed_in(const std::string& login) {
    const auto answer = sessions.sign_in(login, kPassword, kClient);
    if (!answer) throw std::runtime_error(std::string{answer.error().code});
    return sessions.find(answer->token).value();
  }
  Actor administrator(std::string_view organisation) {
    person("root", {post_at(organisation, PostFunction::administrator)});
    return signed_in("root");
  }

  std::vector<std::string> events() {
    return database->read([](store::Tx& tx) {
      return tx.all<std::string>("select kind || ' ' || subject || ' by ' || actor as line from events order by id");
    });
  }

  static constexpr auto* kPassword = "first long password";
  static inline const Client kClient{"10.0.0.1", "test"};

  huiqi::testing::FixedClock clock{"2026-03-02T09:00:00+08:00"};
  IdSource ids{clock, 1};
  PasswordHasher hasher{{1, 8U << 10U}};
  SessionSettings settings{
      .idle = std::chrono::minutes{60}, .longest = std::chrono::hours{12}, .limits = {.per_login = 3}};
  AccountService accounts{*database, clock, ids, hasher, huiqi::testing::directory()};
  SessionService sessions{*database, clock, ids, hasher, huiqi::testing::directory(), permissions(), settings};
};

}  // namespace huiqi::identity
