#include "identity/functions.h"

namespace huiqi::identity {
namespace {

FunctionName read_name(const catalog::Node& node) {
  FunctionName name;
  for (const auto& level : node.at("levels").children())
    name.levels.push_back(enum_of<Level>(level.value.text()).value());
  name.head = node.at("name").text();
  name.also = node.texts_at("also");
  name.full = node.text_or("full", "");
  name.whole = node.texts_at("whole");
  name.span = {node.date_at("since"), node.date_at("until")};
  name.unconfirmed = node.flag("unconfirmed");
  return name;
}

Function read_function(const catalog::Node& node) {
  Function function;
  function.key = node.at("key").text();
  function.kind = enum_of<OrganisationKind>(node.at("kind").text()).value();
  function.titles = node.texts_at("titles");
  for (const auto& name : node.at("names").children()) function.names.push_back(read_name(name.value));
  return function;
}

}  // namespace

const Function* Functions::find(std::string_view key) const {
  const auto found = std::ranges::find(all_, key, &Function::key);
  return found == all_.end() ? nullptr : &*found;
}

std::vector<HeadMatch> Functions::called(std::string_view head, Level level, Date on) const {
  std::vector<HeadMatch> matches;
  const auto uses = by_head_.find(std::string{head});
  if (uses == by_head_.end()) return matches;
  for (const auto& use : uses->second) {
    const auto& function = all_[use.function];
    const auto& name = function.names[use.name];
    if (std::ranges::find(name.levels, level) == name.levels.end()) continue;
    matches.push_back({&function, use.official, catalog::in_force(name.span, on), name.unconfirmed});
  }
  return matches;
}

const Function* Functions::about(std::string_view title) const {
  const auto found = std::ranges::find_if(all_, [&](const Function& function) {
    return std::ranges::find(function.titles, title) != function.titles.end();
  });
  return found == all_.end() ? nullptr : &*found;
}

Functions read_functions(const catalog::Catalog& catalog) {
  Functions functions;
  const auto* entry = catalog.find("functions", "functions");
  if (!entry) return functions;
  for (const auto& item : entry->body.at("functions").children()) functions.all_.push_back(read_function(item.value));
  for (std::size_t i = 0; i < functions.all_.size(); ++i) {
    const auto& names = functions.all_[i].names;
    for (std::size_t n = 0; n < names.size(); ++n) {
      functions.by_head_[names[n].head].push_back({i, n, true});
      for (const auto& also : names[n].also) functions.by_head_[also].push_back({i, n, false});
    }
  }
  return functions;
}

}  // namespace huiqi::identity
