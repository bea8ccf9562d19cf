#include "scenario/runner/steps.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace huiqi::scenario {
namespace {

class Reader {
 public:
  Reader(const std::string& text, const std::string& file) : file_(file) {
    std::istringstream in{text};
    for (std::string line; std::getline(in, line);) lines_.push_back(line);
  }

  std::vector<Step> steps() {
    std::vector<Step> steps;
    for (; next_ < lines_.size();) {
      const auto line = take();
      if (line.empty() || line.starts_with('#')) continue;
      const auto at = static_cast<int>(next_);
      steps.push_back({at, step(line)});
    }
    return steps;
  }

 private:
  decltype(Step::what) step(const std::string& line) {
    std::istringstream words{line};
    std::string first;
    std::string second;
    words >> first >> second;
    if (first == "clock") return SetClock{second};
    if (first == "as") return ActAs{second == "nobody" ? "" : second};
    if (first == "text") return KeepText{second, quoted_lines()};
    if (first == "file") return KeepText{second, file_named(rest_of(words))};
    if (first == "person") {
      AddPerson person{second, {}};
      for (std::string post; words >> post;) person.posts.push_back(post);
      return person;
    }
    static const std::regex method{"GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS"};
    if (std::regex_match(first, method)) return call(first, second, rest_of(words));
    refuse("no such step: " + first);
  }

  Call call(std::string method, std::string target, std::string body) {
    Call call;
    call.method = std::move(method);
    call.target = std::move(target);
    call.headers = headers();
    call.body = std::move(body);
    while (next_ < lines_.size() && !lines_[next_].starts_with("----")) {
      call.body += (call.body.empty() ? "" : "\n") + take();
    }
    if (next_ == lines_.size()) refuse("a request without ---- and what is expected");
    expectation(call);
    return call;
  }

  void expectation(Call& call) {
    std::istringstream words{take().substr(4)};
    std::string status;
    words >> status;
    call.eventually = status == "eventually";
    if (call.eventually) words >> status;
    if (!std::regex_match(status, std::regex{"[1-5][0-9][0-9]"})) refuse("---- is followed by a status");
    call.status = std::stoi(status);
    auto rest = rest_of(words);
    while (next_ < lines_.size() && !lines_[next_].empty() &&
           std::string_view{" }]"}.find(lines_[next_][0]) != std::string_view::npos) {
      rest += "\n" + take();
    }
    call.expected_headers = headers();
    call.expected = Json(Json::value_t::discarded);
    if (rest.starts_with('{') || rest.starts_with('[')) {
      call.expected = Json::parse(rest, nullptr, false);
      if (call.expected.is_discarded()) refuse("what is expected is not JSON: " + rest);
    } else {
      call.code = rest;
    }
  }

  Headers headers() {
    static const std::regex header{"([A-Z][A-Za-z-]*): (.*)"};
    Headers found;
    for (std::smatch match; next_ < lines_.size() && std::regex_match(lines_[next_], match, header); ++next_) {
      found.emplace_back(match[1], match[2]);
    }
    return found;
  }

  std::string quoted_lines() {
    std::string text;
    while (next_ < lines_.size() && lines_[next_].starts_with('|')) {
      const auto line = take();
      text += (text.empty() ? "" : "\n") + line.substr(std::min<std::size_t>(2, line.size()));
    }
    return text;
  }

  std::string file_named(const std::string& name) {
    std::ifstream in{std::filesystem::path{HUIQI_SOURCE} / name, std::ios::binary};
    if (!in) refuse("no file " + name);
    return {std::istreambuf_iterator<char>{in}, {}};
  }

  static std::string rest_of(std::istringstream& words) {
    std::string rest;
    std::getline(words >> std::ws, rest);
    return rest;
  }

  std::string take() { return lines_[next_++]; }

  [[noreturn]] void refuse(const std::string& why) const {
    throw std::runtime_error(file_ + ":" + std::to_string(next_) + ": " + why);
  }

  std::string file_;
  std::vector<std::string> lines_;
  std::size_t next_ = 0;
};

}  // namespace

std::vector<Step> read_steps(const std::string& text, const std::string& file) {
  return Reader{text, file}.steps();
}

}  // namespace huiqi::scenario
