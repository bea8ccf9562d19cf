#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <variant>
#include <vector>

// A scenario file taken apart; tests/scenario/README.md says how one is written.
namespace huiqi::scenario {

using Json = nlohmann::json;
using Headers = std::vector<std::pair<std::string, std::string>>;

struct SetClock {
  std::string at;
};
struct AddPerson {
  std::string login;
  std::vector<std::string> posts;  // "enter@980000.industry"
};
struct ActAs {
  std::string login;  // empty: nobody is signed in
};
struct KeepText {
  std::string name;
  std::string text;
};
struct Call {
  std::string method;
  std::string target;
  Headers headers;
  std::string body;

  bool eventually = false;  // asked again until it is so: what is awaited happens in the background
  int status = 0;
  std::string code;  // of the problem; empty: not looked at
  Json expected;     // a subset of the answer (subset.h); discarded: not looked at
  Headers expected_headers;
};

struct Step {
  int line;
  std::variant<SetClock, AddPerson, ActAs, KeepText, Call> what;
};

// Throws std::runtime_error "FILE:LINE: what is wrong" for what is no scenario.
std::vector<Step> read_steps(const std::string& text, const std::string& file);

}  // namespace huiqi::scenario
