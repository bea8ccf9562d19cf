#include "catalog/schema.h"

#define VALIJSON_USE_EXCEPTIONS 1  // otherwise it ends the process
#include <charconv>
#include <stdexcept>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace huiqi::catalog {
namespace {

using Json = nlohmann::json;

Json to_json(const Node& node) {
  switch (node.type()) {
    case Node::Type::null: return nullptr;
    case Node::Type::boolean: return node.boolean();
    case Node::Type::integer: return node.integer();
    case Node::Type::decimal: return std::stod(node.digits());
    case Node::Type::text: return node.text();
    case Node::Type::list: {
      Json list = Json::array();
      for (const auto& item : node.children()) list.push_back(to_json(item.value));
      return list;
    }
    case Node::Type::map: break;
  }
  Json map = Json::object();
  for (const auto& member : node.children()) map[member.key] = to_json(member.value);
  return map;
}

// What valijson says in English, and what we say instead. `name` is the value that the message takes from the quotes at
// the end of valijson's sentence. An empty code: valijson's remark about a parent whose child has its own issue.
struct Saying {
  std::string_view prefix;
  std::string_view code;
};
constexpr Saying kSayings[] = {
    {"Object contains a property that could not be validated", "catalog.unknown_key"},
    {"Missing required property", "catalog.missing_key"},
    {"Value type not permitted", "catalog.wrong_type"},
    {"Failed to match against any enum values", "catalog.not_in_list"},
    {"Failed to match expected value set by 'const'", "catalog.not_in_list"},
    {"Failed to match regex", "catalog.wrong_form"},
    {"String should be", "catalog.wrong_form"},
    {"Expected number", "catalog.out_of_range"},
    {"Failed to validate item #", ""},
    {"Failed to validate against schema associated", ""},
    {"Failed to validate against additional properties", ""},
    {"Failed to validate against child schema", ""},
};

std::string_view code_for(std::string_view description) {
  for (const auto& [prefix, code] : kSayings) {
    if (description.starts_with(prefix)) return code;
  }
  return "catalog.against_schema";
}

// The name between the last pair of quotes: "Missing required property 'code'."
std::string last_quoted(std::string_view description) {
  const auto close = description.rfind('\'');
  const auto open = close == std::string_view::npos || close == 0 ? close : description.rfind('\'', close - 1);
  if (open == std::string_view::npos || open == close) return {};
  return std::string{description.substr(open + 1, close - open - 1)};
}

const Child* child_of(const Node& node, std::string_view step) {
  const auto children = node.children();
  if (node.type() == Node::Type::list) {
    std::size_t index = 0;
    std::from_chars(step.data(), step.data() + step.size(), index);
    return index < children.size() ? &children[index] : nullptr;
  }
  const auto found = std::ranges::find(children, step, &Child::key);
  return found == children.end() ? nullptr : &*found;
}

struct Place {
  const Node* node;
  std::string path;  // divisions[3].code
};

// valijson's context is {"<root>", "[divisions]", "[3]", "[code]"}.
Place find_place(const Node& root, std::span<const std::string> context) {
  Place place{&root, {}};
  for (const auto& part : context.subspan(std::min<std::size_t>(1, context.size()))) {
    const auto step = std::string_view{part}.substr(1, part.size() - 2);
    const auto* child = child_of(*place.node, step);
    if (!child) break;
    if (place.node->type() == Node::Type::list) {
      place.path.append("[").append(step).append("]");
    } else {
      place.path.append(place.path.empty() ? "" : ".").append(step);
    }
    place.node = &child->value;
  }
  return place;
}

Issue issue_for(const valijson::ValidationResults::Error& error, std::string_view code, const Node& root) {
  const auto place = find_place(root, error.context);
  Issue issue{Severity::error, code, {}, place.node->position(), {{"path", place.path}}};
  if (code == "catalog.unknown_key" || code == "catalog.missing_key") {
    issue.values.push_back({"key", last_quoted(error.description)});
    const auto* written = child_of(*place.node, issue.values.back().value);
    if (written) issue.at = written->key_at;
  }
  if (code == "catalog.against_schema") issue.values.push_back({"reason", error.description});
  return issue;
}

valijson::ValidationResults validate(const valijson::Schema& schema, const Json& json) {
  valijson::ValidationResults results;
  valijson::Validator{}.validate(schema, valijson::adapters::NlohmannJsonAdapter{json}, &results);
  return results;
}

void erase_member(Json& root, std::span<const std::string> context, const std::string& key) {
  auto* node = &root;
  for (const auto& part : context.subspan(1)) {
    const auto step = part.substr(1, part.size() - 2);
    node = node->is_array() ? &(*node)[std::stoul(step)] : &(*node)[step];
  }
  node->erase(key);
}

// valijson names only the first unknown key of a map: report it, take it out of `json`, and the caller looks again.
bool take_unknown_keys(const valijson::ValidationResults& results, const Node& root, Json& json,
                       std::vector<Issue>& issues) {
  const auto before = issues.size();
  for (const auto& error : results) {
    if (code_for(error.description) != "catalog.unknown_key") continue;
    issues.push_back(issue_for(error, "catalog.unknown_key", root));
    erase_member(json, error.context, last_quoted(error.description));
  }
  return issues.size() > before;
}

}  // namespace

struct Schema::Compiled {
  valijson::Schema schema;
};

Schema::Schema(std::unique_ptr<Compiled> compiled) : compiled_{std::move(compiled)} {}
Schema::Schema(Schema&&) noexcept = default;
Schema& Schema::operator=(Schema&&) noexcept = default;
Schema::~Schema() = default;

Result<Schema> Schema::compile(std::string_view text) {
  const Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (json.is_discarded()) return fail(ErrorKind::invalid, "catalog.bad_schema", "not JSON");
  auto compiled = std::make_unique<Compiled>();
  try {
    valijson::SchemaParser parser{valijson::SchemaParser::kDraft7};
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter{json}, compiled->schema);
  } catch (const std::runtime_error& error) {
    return fail(ErrorKind::invalid, "catalog.bad_schema", error.what());
  }
  return Schema{std::move(compiled)};
}

std::vector<Issue> Schema::check(const Node& root, std::string_view source) const {
  Json json = to_json(root);
  std::vector<Issue> issues;
  auto results = validate(compiled_->schema, json);
  while (take_unknown_keys(results, root, json, issues)) results = validate(compiled_->schema, json);
  for (const auto& error : results) {
    const auto code = code_for(error.description);
    if (!code.empty()) issues.push_back(issue_for(error, code, root));
  }
  for (auto& issue : issues) issue.source = source;
  std::ranges::stable_sort(issues, {}, [](const Issue& issue) { return std::pair{issue.at.line, issue.at.column}; });
  return issues;
}

}  // namespace huiqi::catalog
