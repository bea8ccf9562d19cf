#include "chasing/rungs.h"

namespace huiqi::chasing {
namespace {

void replace(std::string& text, std::string_view what, const std::string& with) {
  if (const auto at = text.find(what); at != std::string::npos) text.replace(at, what.size(), with);
}

}  // namespace

std::string numbered(const Rung& rung, int year, std::int64_t number) {
  std::string text = rung.number_form;
  replace(text, "{year}", std::to_string(year));
  replace(text, "{number}", std::to_string(number));
  return text;
}

const Rung* Rungs::find(std::string_view key) const {
  const auto found = std::find_if(rungs_.begin(), rungs_.end(), [&](const Rung& rung) { return rung.key == key; });
  return found == rungs_.end() ? nullptr : &*found;
}

Rungs rungs_of(const catalog::Catalog& catalog) {
  std::vector<Rung> rungs;
  if (const catalog::Entry* entry = catalog.find("chasing", "chasing")) {
    for (const auto& item : entry->body.at("rungs").children()) {
      const catalog::Node& node = item.value;
      Rung rung{node.at("key").text(), node.at("permission").text(), node.text_or("number", ""), {}};
      if (const catalog::Node* days = node.find("working_days")) rung.working_days = static_cast<int>(days->integer());
      rungs.push_back(std::move(rung));
    }
  }
  return Rungs{std::move(rungs)};
}

}  // namespace huiqi::chasing
