#pragma once

#include "app/command.h"

namespace huiqi::app {

int run_import(std::span<const std::string_view> arguments);

inline constexpr Command kImportCommand{"import", "reads policy documents: measures, units, targets, conditions",
                                        R"(usage: huiqi import [--dry-run] [--format table|json] FILE...

Reads policy documents (.txt, .html, .docx, .pdf) and shows what they say: title, number, issuer, date, every measure
with its units and targets, the conditions of an application notice.

  --dry-run        show only; keep nothing
  --format FORMAT  table (the default) for people, json for programs: one object a file, one a line

example:
  huiqi import --dry-run samples/gongzuo-yaodian.txt
  huiqi import --dry-run --format json notice.docx | python3 -m json.tool
)",
                                        run_import};

}  // namespace huiqi::app
