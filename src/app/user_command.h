#pragma once

#include <iosfwd>

#include "app/command.h"
#include "app/core.h"

namespace huiqi::app {

int run_user(std::span<const std::string_view> arguments);

struct UserSurroundings {
  store::Database& database;
  const Shared& shared;
  const Clock& clock;
  IdSource& ids;
  std::ostream& out;
  std::ostream& err;
};

// What `huiqi user WORDS…` does on an open database. Gives the exit status; 2: the words are no such command.
int manage_users(std::span<const std::string> words, const UserSurroundings& around);

inline constexpr Command kUserCommand{"user", "lists and makes accounts, resets passwords",
                                      R"(usage: huiqi user list [TEXT]
       huiqi user add LOGIN NAME UNIT FUNCTION
       huiqi user reset LOGIN
       huiqi user disable LOGIN
       huiqi user enable LOGIN

For the operator of the machine, beside the pages or when nobody can sign in any more. UNIT is a unit's key or full name;
FUNCTION is enter, check, office or administrator. A new password is printed once and must be changed at the first
sign-in. Settings such as --data or --config as for `huiqi serve`.

example:
  huiqi user add zhangsan 张三 980000.industry enter
  huiqi user add zhangsan 张三 示例省工业和信息化厅 enter
  huiqi user reset admin
)",
                                      run_user};

}  // namespace huiqi::app
