#pragma once

#include "app/command.h"

namespace huiqi::app {

int run_import(std::span<const std::string_view> arguments);

inline constexpr Command kImportCommand{
    "import", "reads policy documents: measures, units, targets, conditions",
    R"(usage: huiqi import [--as LOGIN] [--dry-run] [--format table|json] [--one-document] FILE|FOLDER...

Reads policy documents (.txt, .html, .docx, .pdf) and shows what they say: title, number, issuer, date, every measure
with its units and targets, the conditions of an application notice. Of a folder, every file in it. With --as they are
kept too, to be reviewed: as a document, or as a version of one that is already held.

  --as LOGIN       keep what was read, in the name of this person, who needs a post that may import
  --dry-run        show only; keep nothing
  --format FORMAT  table (the default) for people, json for programs: one object a file, one a line
  --one-document   the files, in this order, are one document: a notice and its annexes

A file that cannot be read is one line on standard error, and the exit status is then 1.

Every setting (huiqi settings) may be given as an option, such as --data FOLDER.

example:
  huiqi import --as zhang notice.docx
  huiqi import --dry-run samples/demo/02-若干措施.txt
  huiqi import --dry-run --format json notice.docx | python3 -m json.tool
)",
    run_import};

}  // namespace huiqi::app
