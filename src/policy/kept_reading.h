#pragma once

#include "policy/content.h"
#include "policy/naming.h"
#include "policy/version.h"

namespace huiqi::policy {

// What the parser read, in the shape in which it is kept: positions in characters, confidences × 10⁴, every printed
// name looked up in the directory, every item with an id of its own. No pairs and no originals.
struct KeptReading {
  Particulars particulars;
  std::map<std::string, Evident> spans;
  VersionContent content;
};
KeptReading kept(const Extraction& read, const identity::Directory& directory, Date today, IdSource& ids);

// What a target is of: the longer side of its phrase around the number; the reviewer mends it.
std::string subject_of(std::string_view phrase, std::string_view unit);

// "2020" is the end of that year, "2020-06-30" and "2020-06-30T17:30" are that day; nothing for other texts.
std::optional<Date> last_day_of(std::string_view deadline);

}  // namespace huiqi::policy
