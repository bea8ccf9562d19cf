#include "app/user_command.h"

#include <iostream>

#include "app/log.h"
#include "app/startup.h"
#include "identity/account_service.h"
#include "identity/account_store.h"

namespace huiqi::app {
namespace {

class UserCommand {
 public:
  explicit UserCommand(const UserSurroundings& around)
      : around_{around}, accounts_{around.database, around.clock, around.ids, hasher_, around.shared.directory} {}

  Result<void> list(const std::string& text) {
    constexpr std::int64_t kPage = 200;
    std::string after;
    for (;;) {
      const auto page = accounts_.list(nullptr, text, after, kPage);
      for (const auto& account : page) write(account);
      if (std::ssize(page) < kPage) return {};
      after = page.back().login;
    }
  }

  Result<void> add(const std::string& login, const std::string& name, const std::string& unit,
                   const std::string& function) {
    if (const auto bad = identity::check_login(login)) return fail(ErrorKind::invalid, bad->code);
    const auto* organisation = find_unit(unit);
    if (!organisation) return fail(ErrorKind::invalid, "identity.no_such_organisation");
    const auto known = enum_of<identity::PostFunction>(function);
    if (!known) {
      return fail({.kind = ErrorKind::invalid,
                   .code = "json.unknown_value",
                   .values = {{"allowed", names_of<identity::PostFunction>()}}});
    }
    HQ_TRY(const auto made, accounts_.create(nullptr, {login, name, {{organisation->id, *known, {}, {}}}}));
    write(made);
    return {};
  }

  Result<void> reset(const std::string& login) {
    HQ_TRY(const auto id, account_of(login));
    HQ_TRY(const auto made, accounts_.reset_password(nullptr, id));
    write(made);
    return {};
  }

  Result<void> set_disabled(const std::string& login, bool disabled) {
    HQ_TRY(const auto id, account_of(login));
    HQ_TRY(const auto account, accounts_.change(nullptr, id, {.disabled = disabled}));
    write(account);
    return {};
  }

 private:
  Result<identity::AccountId> account_of(const std::string& login) {
    const auto account = around_.database.read([&](store::Tx& tx) { return identity::find_login(tx, login); });
    if (!account) return fail(ErrorKind::not_found, "identity.no_such_account");
    return account->id;
  }

  // By key, or by the full name of today.
  const identity::Organisation* find_unit(const std::string& unit) const {
    const auto& organisations = around_.shared.directory.organisations;
    if (const auto* found = organisations.find(unit)) return found;
    const auto today = around_.clock.today();
    const auto all = organisations.all();
    const auto found = std::ranges::find_if(all, [&](const auto& each) { return each.name_on(today) == unit; });
    return found == all.end() ? nullptr : &*found;
  }

  void write(const identity::AccountView& account) {
    around_.out << account.login << "  " << account.name << (account.disabled ? "  (disabled)" : "") << '\n';
    for (const auto& post : account.posts) {
      around_.out << "    " << name_of(post.function) << "  " << post.organisation << "  " << to_text(post.since)
                  << " – " << (post.until ? to_text(*post.until) : "") << '\n';
    }
  }
  void write(const identity::Credentials& made) {
    write(made.account);
    around_.out << "    " << made.password << '\n';
  }

  const UserSurroundings& around_;
  identity::PasswordHasher hasher_;
  identity::AccountService accounts_;
};

// Nothing when the words are no command.
std::optional<Result<void>> run(UserCommand& command, std::span<const std::string> words) {
  if (words.empty()) return std::nullopt;
  const auto& verb = words.front();
  const auto is = [&](std::string_view name, std::size_t count) { return verb == name && words.size() == count + 1; };
  if (is("list", 0)) return command.list({});
  if (is("list", 1)) return command.list(words[1]);
  if (is("add", 4)) return command.add(words[1], words[2], words[3], words[4]);
  if (is("reset", 1)) return command.reset(words[1]);
  if (is("disable", 1)) return command.set_disabled(words[1], true);
  if (is("enable", 1)) return command.set_disabled(words[1], false);
  return std::nullopt;
}

}  // namespace

int manage_users(std::span<const std::string> words, const UserSurroundings& around) {
  UserCommand command{around};
  const auto done = run(command, words);
  if (!done) {
    around.err << kUserCommand.help;
    return 2;
  }
  if (*done) return 0;
  const auto& error = done->error();
  around.err << around.shared.texts.text(language_of_terminal(), "errors." + std::string{error.code}, error.values)
             << " [" << error.code << "]\n";
  return 1;
}

int run_user(std::span<const std::string_view> arguments) {
  const auto startup = start_up(arguments);
  if (startup.failed) return startup.failed;
  const SystemClock clock;
  Log log{std::cerr, clock};
  const auto database = open_database(startup.settings, *startup.shared, clock, log);
  if (!database) return report(database.error(), startup.shared->texts);
  IdSource ids{clock, kCommandNode};
  return manage_users(startup.rest, {**database, *startup.shared, clock, ids, std::cout, std::cerr});
}

}  // namespace huiqi::app
