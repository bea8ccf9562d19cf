#pragma once

#include "catalog/node.h"

namespace huiqi::catalog {

struct ParsedYaml {
  Node root;
  std::vector<Issue> issues;  // empty: root is the whole text
};

// Reads one YAML document. Refused: a second document, anchors and aliases (the catalogue holds facts, no inheritance),
// the same key twice in a map (yaml-cpp itself would take it), a date that does not exist, more than 64 levels.
// `source` names the text in the issues. This is the one place that sees yaml-cpp.
ParsedYaml parse_yaml(std::string_view text, std::string_view source);

}  // namespace huiqi::catalog
