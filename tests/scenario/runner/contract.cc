#include "scenario/runner/contract.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include "catalog/yaml.h"
#include "http/parameters.h"
#include "support/shared.h"

namespace huiqi::scenario {
namespace {

Json to_json(const catalog::Node& node) {
  using Type = catalog::Node::Type;
  switch (node.type()) {
    case Type::null: return nullptr;
    case Type::boolean: return node.boolean();
    case Type::integer: return node.integer();
    case Type::decimal: return std::stod(node.digits());
    case Type::text: return node.text();
    case Type::list: {
      Json list = Json::array();
      for (const auto& item : node.children()) list.push_back(to_json(item.value));
      return list;
    }
    case Type::map: break;
  }
  Json map = Json::object();
  for (const auto& member : node.children()) map[member.key] = to_json(member.value);
  return map;
}

std::vector<std::string> described(const std::vector<Issue>& issues) {
  std::vector<std::string> lines;
  for (const auto& issue : issues) {
    lines.push_back(catalog::describe(issue, huiqi::testing::shared().texts, Language::en));
  }
  return lines;
}

std::string upper(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return text;
}

bool is_method(const std::string& key) {
  return huiqi::enum_of<http::Method>(upper(key)).has_value();
}

constexpr std::string_view kBase = "/api/v1";

}  // namespace

Contract::Contract(const std::string& file) {
  std::ifstream in{file, std::ios::binary};
  const auto parsed = catalog::parse_yaml(std::string{std::istreambuf_iterator<char>{in}, {}}, file);
  if (!parsed.issues.empty()) throw std::runtime_error(described(parsed.issues).front());
  root_ = to_json(parsed.root);
  for (const auto& [path, methods] : root_["paths"].items()) {
    for (const auto& [method, operation] : methods.items()) {
      if (!is_method(method)) continue;
      auto permission = operation.at("x-permission").get<std::string>();
      if (permission == "none") permission.clear();
      operations_.push_back({path, upper(method), std::move(permission), operation.at("tags").at(0)});
    }
  }
  auto& schemas = root_["components"]["schemas"];
  for (auto& schema : schemas) schema = closed(schema);
}

// A schema of ours lists all its members: an answer with another one is a mistake. What stands in `allOf` is drawn in
// first, since draft 7 looks at each part alone.
Json Contract::closed(Json schema) const {
  if (schema.is_array()) {
    for (auto& item : schema) item = closed(item);
  }
  if (!schema.is_object()) return schema;
  for (const auto& part : schema.value("allOf", Json::array())) {
    const auto& base = resolved(part);
    for (const auto& [name, member] : base["properties"].items()) schema["properties"][name] = member;
    for (const auto& name : base.value("required", Json::array())) schema["required"].push_back(name);
  }
  schema.erase("allOf");
  for (auto& [key, value] : schema.items()) value = closed(value);
  const bool is_map = schema.contains("properties") && schema["properties"].is_object();
  if (is_map && !schema.contains("additionalProperties")) schema["additionalProperties"] = false;
  return schema;
}

const Json& Contract::resolved(const Json& maybe_reference) const {
  if (!maybe_reference.contains("$ref")) return maybe_reference;
  return root_.at(Json::json_pointer{maybe_reference["$ref"].get<std::string>().substr(1)});
}

const Json* Contract::operation_of(const http::Route& route) const {
  if (!route.pattern.starts_with(kBase)) return nullptr;
  std::string method{huiqi::name_of(route.method)};
  std::ranges::transform(method, method.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  const auto path = root_["paths"].find(route.pattern.substr(kBase.size()));
  if (path == root_["paths"].end() || !path->contains(method)) return nullptr;
  return &(*path)[method];
}

std::vector<std::string> Contract::mistakes_in_json(const Json& schema, const std::string& text) const {
  const auto name = schema.dump();
  auto found = compiled_.find(name);
  if (found == compiled_.end()) {
    const Json whole = {{"allOf", {closed(schema)}}, {"components", root_["components"]}};
    auto compiled = catalog::Schema::compile(whole.dump());
    if (!compiled) throw std::runtime_error(name + ": " + compiled.error().detail);
    found = compiled_.emplace(name, *std::move(compiled)).first;
  }
  const auto parsed = catalog::parse_yaml(text, "body");
  auto issues = parsed.issues;
  if (issues.empty()) issues = found->second.check(parsed.root, "body");
  return described(issues);
}

std::vector<std::string> Contract::mistakes_in_request(const http::Route& route, std::string_view query,
                                                       const std::string& body) const {
  const auto* operation = operation_of(route);
  if (!operation) return {};
  std::vector<std::string> mistakes;
  const auto& path = root_["paths"][route.pattern.substr(kBase.size())];
  std::set<std::string> known;
  for (const auto* holder : {&path, operation}) {
    for (const auto& parameter : holder->value("parameters", Json::array())) {
      const auto& named = resolved(parameter);
      if (named["in"] == "query") known.insert(named["name"].get<std::string>());
    }
  }
  const auto sent = http::parse_query(query);
  for (const auto& [name, value] : sent.value()) {
    if (!known.contains(name)) mistakes.push_back("the contract has no parameter " + name);
  }
  const auto& contents = resolved(operation->value("requestBody", Json::object())).value("content", Json::object());
  if (body.empty() && !contents.empty()) mistakes.emplace_back("the contract has a body here");
  if (body.empty() || !contents.contains("application/json")) return mistakes;
  for (auto& mistake : mistakes_in_json(contents["application/json"]["schema"], body)) mistakes.push_back(mistake);
  return mistakes;
}

std::vector<std::string> Contract::mistakes_in_answer(const http::Route& route, int status,
                                                      const std::string& content_type, const std::string& body) const {
  const auto* operation = operation_of(route);
  if (!operation || status == 304) return {};
  const auto& responses = operation->at("responses");
  const auto number = std::to_string(status);
  if (status < 400 && !responses.contains(number)) return {"the contract knows no answer " + number};
  const auto& response = resolved(responses.contains(number) ? responses[number] : responses["default"]);
  const auto contents = response.value("content", Json::object());
  if (contents.empty()) return body.empty() ? std::vector<std::string>{} : std::vector<std::string>{"no body is due"};
  const auto kind = content_type.substr(0, content_type.find(';'));
  if (!contents.contains(kind)) return {"the contract knows no answer of " + kind};
  if (!kind.ends_with("json")) return {};
  return mistakes_in_json(contents[kind]["schema"], body);
}

const Contract& contract() {
  static const Contract read{HUIQI_SOURCE "/api/openapi.yaml"};
  return read;
}

}  // namespace huiqi::scenario
