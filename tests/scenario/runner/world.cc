#include "scenario/runner/world.h"

#include <stdexcept>

#include "http/text.h"
#include "support/http_request.h"
#include "support/reader.h"

namespace huiqi::scenario {
namespace {

app::Settings settings_in(const std::filesystem::path& folder) {
  app::Settings settings;
  settings.data = folder;
  return settings;
}

identity::NewPost post_of(const std::string& written) {
  const auto at = written.find('@');
  const auto function = enum_of<identity::PostFunction>(written.substr(0, at));
  if (at == std::string::npos || !function) throw std::runtime_error("not FUNCTION@ORGANISATION: " + written);
  const auto* unit = huiqi::testing::shared().directory.organisations.find(written.substr(at + 1));
  if (!unit) throw std::runtime_error("no such organisation: " + written);
  return {unit->id, *function, {}, {}};
}

// Scenarios are written in Chinese; an address carries it as escapes.
std::string escaped(std::string_view target) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string result;
  for (const char c : target) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      result += c;
    } else {
      result.append({'%', hex[byte >> 4U], hex[byte & 15U]});
    }
  }
  return result;
}

std::vector<std::string> lines_of(const Headers& headers) {
  std::vector<std::string> lines;
  for (const auto& [name, value] : headers) lines.push_back(name + ": " + value);
  return lines;
}

std::string text_of(const http::FileSlice& slice) {
  return slice.file->read(slice.offset, slice.length);
}
std::string text_of(const http::PieceSource& source) {
  std::string text;
  for (auto piece = source(); !piece.empty(); piece = source()) text += piece;
  return text;
}
std::string text_of(const http::EventSource& source) {
  std::string text;
  for (bool last = false; !last;) {
    const auto batch = source.poll();
    for (const auto& event : batch.events) text += "event: " + event.name + "\ndata: " + event.data + "\n\n";
    last = batch.last;
    if (!last) std::this_thread::sleep_for(std::chrono::milliseconds{20});
  }
  return text;
}
std::string text_of(const std::string& text) {
  return text;
}
std::string text_of(const http::SharedText& text) {
  return *text;
}

Answer answer_of(const http::Route* route, const http::Response& response) {
  Answer answer{route, response.status(), {}, {}};
  for (const auto& [name, value] : response.headers()) answer.headers.emplace_back(name, value);
  answer.body = std::visit([](const auto& body) { return text_of(body); }, response.body());
  return answer;
}

Answer answer_of(const http::PreparedAnswer& kept) {
  Answer answer{kept.route, 200, {{"ETag", kept.etag}}, kept.body};
  const std::string_view name = "\r\nContent-Type: ";
  const auto begin = kept.head.find(name) + name.size();
  answer.headers.emplace_back("Content-Type", kept.head.substr(begin, kept.head.find("\r\n", begin) - begin));
  return answer;
}

}  // namespace

std::string Answer::header(std::string_view name) const {
  for (const auto& [key, value] : headers) {
    if (http::equal_ignoring_case(key, name)) return value;
  }
  return {};
}

World::World(store::Dialect dialect) : database_{dialect}, settings_{settings_in(folder_.path())} {
  const app::Surroundings around{settings_, huiqi::testing::shared(), *database_, clock_, ids_,
                                 observer_, huiqi::testing::read_here};
  program_ = std::make_unique<app::Program>(around);
  program_->start_background();
}

void World::set_clock(const std::string& at) {
  clock_.set(at);
  sessions_.clear();
}

void World::add_person(const std::string& login, const std::vector<std::string>& posts) {
  identity::AccountService accounts{*database_, clock_, ids_, cheap_hasher_, huiqi::testing::shared().directory};
  identity::NewAccount wanted{login, login, {}};
  for (const auto& post : posts) wanted.posts.push_back(post_of(post));
  const auto made = accounts.create(nullptr, wanted);
  if (!made) throw std::runtime_error(login + ": " + std::string{made.error().code});
  const identity::Actor self{made->account.id, identity::SessionId{}, login, login};
  if (!accounts.change_password(self, made->password, kPassword)) throw std::runtime_error(login + ": password");
}

Answer World::send(std::string_view method, std::string_view target, Headers headers, const std::string& body) {
  const auto has = [&](std::string_view name) {
    return std::ranges::any_of(headers, [&](const auto& header) { return header.first == name; });
  };
  if (!body.empty() && !has("Content-Type")) headers.emplace_back("Content-Type", "application/json");
  if (!acting_.empty()) {
    const auto& session = session_of(acting_);
    headers.insert(headers.end(), session.begin(), session.end());
  }
  return dispatch(method, target, headers, body);
}

std::string World::refusal(const http::Route& route) {
  std::vector<std::string> lines;
  if (!acting_.empty()) lines = lines_of(session_of(acting_));
  huiqi::testing::TestRequest request{huiqi::name_of(route.method), route.pattern, lines};
  const auto refused = program_->dispatcher().refusal(*request, route);
  if (!refused) return {};
  return std::to_string(refused->status()) + " " + Json::parse(refused->text()).at("code").get<std::string>();
}

const Headers& World::session_of(const std::string& login) {
  auto& session = sessions_[login];
  if (session.empty()) {
    const Json body{{"login", login}, {"password", kPassword}};
    const auto answer = dispatch("POST", "/api/v1/session", {{"Content-Type", "application/json"}}, body.dump());
    if (answer.status != 200) throw std::runtime_error(login + " cannot sign in: " + answer.body);
    const auto cookie = answer.header("Set-Cookie");
    session = {{"Cookie", cookie.substr(0, cookie.find(';'))},
               {"X-CSRF-Token", Json::parse(answer.body).at("csrf_token").get<std::string>()}};
  }
  return session;
}

Answer World::dispatch(std::string_view method, std::string_view target, const Headers& headers,
                       const std::string& body) {
  huiqi::testing::TestRequest request{method, escaped(target), lines_of(headers), body};
  std::string scratch;
  auto& dispatcher = program_->dispatcher();
  const auto plan = dispatcher.plan(*request, scratch);
  if (plan.prepared) return answer_of(*plan.prepared);
  if (plan.ready) return answer_of(nullptr, *plan.ready);
  return answer_of(plan.route, dispatcher.answer(*request, *plan.route));
}

}  // namespace huiqi::scenario
