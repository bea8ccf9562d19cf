#include "scenario/runner/play.h"

#include "scenario/runner/contract.h"
#include "scenario/runner/world.h"

namespace huiqi::scenario {
namespace {

class Player {
 public:
  Player(const std::string& file, store::Dialect dialect) : file_(file), world_(dialect) {}

  void play(const Step& step) {
    line_ = step.line;
    try {
      std::visit([this](const auto& what) { take(what); }, step.what);
    } catch (const std::runtime_error& thrown) {
      fail(thrown.what());
    }
  }

 private:
  void take(const SetClock& clock) { world_.set_clock(filled(clock.at, names_)); }
  void take(const AddPerson& person) { world_.add_person(person.login, person.posts); }
  void take(const ActAs& as) { world_.act_as(as.login); }
  void take(const KeepText& text) { names_[text.name] = text.text; }
  void take(const Call& call) {
    const auto give_up = std::chrono::steady_clock::now() + std::chrono::seconds{call.eventually ? 30 : 0};
    auto mistakes = ask(call);
    while (!mistakes.empty() && std::chrono::steady_clock::now() < give_up) {
      std::this_thread::sleep_for(std::chrono::milliseconds{20});
      mistakes = ask(call);
    }
    for (const auto& mistake : mistakes) fail(mistake);
  }

  std::vector<std::string> ask(const Call& call) {
    const auto target = filled(call.target, names_);
    Headers headers;
    for (const auto& [name, value] : call.headers) headers.emplace_back(name, filled(value, names_));
    const auto body = body_of(call);
    const auto answer = world_.send(call.method, target, headers, body);
    auto mistakes = compare(call, answer);
    for (auto& mistake : against_contract(answer, target, body)) mistakes.push_back("api/openapi.yaml: " + mistake);
    if (!mistakes.empty()) mistakes.push_back("the answer was " + std::to_string(answer.status) + " " + answer.body);
    return mistakes;
  }

  std::string body_of(const Call& call) {
    const bool is_json = call.body.starts_with('{') || call.body.starts_with('[');
    if (is_json) return filled_json(call.body, names_);
    std::string body;
    for (const char c : filled(call.body, names_)) body.append(c == '\n' ? "\r\n" : std::string{c});  // multipart
    return body;
  }

  std::vector<std::string> compare(const Call& call, const Answer& answer) {
    if (answer.status != call.status) return {"should be " + std::to_string(call.status)};
    const auto json = Json::parse(answer.body, nullptr, false);
    std::vector<std::string> mistakes;
    if (!call.code.empty()) mistakes = differences(Json{{"code", call.code}}, json, names_);
    if (!call.expected.is_discarded()) mistakes = differences(call.expected, json, names_);
    for (const auto& [name, value] : call.expected_headers) {
      for (auto& mistake : text_differences(value, answer.header(name), names_))
        mistakes.push_back(name + ": " + mistake);
    }
    return mistakes;
  }

  // What was taken must be what the contract lets one send.
  static std::vector<std::string> against_contract(const Answer& answer, const std::string& target,
                                                   const std::string& body) {
    if (!answer.route) return {};
    auto mistakes =
        contract().mistakes_in_answer(*answer.route, answer.status, answer.header("Content-Type"), answer.body);
    if (answer.status >= 400) return mistakes;
    const auto query = target.find('?') == std::string::npos ? "" : target.substr(target.find('?') + 1);
    for (auto& mistake : contract().mistakes_in_request(*answer.route, query, body)) {
      mistakes.push_back("the request: " + mistake);
    }
    return mistakes;
  }

  void fail(const std::string& why) const { ADD_FAILURE_AT(file_.c_str(), line_) << why; }

  std::string file_;
  World world_;
  Names names_{{"password", std::string{World::kPassword}}};
  int line_ = 0;
};

}  // namespace

void play(const std::vector<Step>& steps, const std::string& file, store::Dialect dialect) {
  Player player{file, dialect};
  for (const auto& step : steps) {
    player.play(step);
    if (::testing::Test::HasFailure()) return;  // what follows stands on it
  }
}

}  // namespace huiqi::scenario
