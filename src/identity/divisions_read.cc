#include "identity/divisions.h"

namespace huiqi::identity {
namespace {

Level level_of(std::string_view code) {
  if (code == Divisions::kRoot) return Level::national;
  if (code.ends_with("0000")) return Level::province;
  return code.ends_with("00") ? Level::city : Level::county;
}

// 宁乡市 is short for 宁乡; of two characters nothing is cut: 道县.
std::string default_short(const std::string& name) {
  return name.size() > 6 ? name.substr(0, name.size() - 3) : name;
}

Division read_division(const catalog::Node& node) {
  Division division;
  division.code = node.at("code").text();
  division.name = node.at("name").text();
  division.short_name = node.text_or("short", default_short(division.name));
  division.level = level_of(division.code);
  division.also = node.texts_at("also");
  division.into = node.text_or("into", "");
  division.unconfirmed = node.flag("unconfirmed");
  division.span = {node.date_at("since"), node.date_at("until")};
  division.names.push_back({division.name, division.span});
  division.codes.push_back({division.code, division.span});
  if (const auto* former = node.find("former")) {
    for (const auto& item : former->children()) {
      const catalog::Span span{item.value.date_at("since"), item.value.date_at("until")};
      division.names.push_back({item.value.at("name").text(), span});
      division.codes.push_back({item.value.text_or("code", division.code), span});
      division.span.since = span.since;  // the oldest is written last
    }
  }
  return division;
}

}  // namespace

class DivisionsBuilder {
 public:
  void read(const catalog::Entry& entry) {
    for (const auto& item : entry.body.at("divisions").children()) {
      auto division = read_division(item.value);
      const auto code = division.code;
      if (!read_.emplace(code, Row{std::move(division), entry.source, item.value.position()}).second) {
        complain("identity.division_twice", entry.source, item.value.position(), code);
      }
    }
  }

  ReadDivisions finish() && {
    for (auto& [code, row] : read_) {
      row.division.parent = parent_code(code);
      const bool orphan = code != Divisions::kRoot && row.division.parent.empty();
      if (orphan) complain("identity.unknown_division", row, code.substr(0, 2) + "0000");
      const auto& into = row.division.into;
      if (!into.empty() && !read_.contains(into)) complain("identity.unknown_division", row, into);
    }
    if (!read_.contains(std::string{Divisions::kRoot})) {
      complain("identity.unknown_division", "divisions", {}, std::string{Divisions::kRoot});
      Division root;
      root.code = Divisions::kRoot;
      root.level = Level::national;
      read_.emplace(root.code, Row{std::move(root), {}, {}});
    }
    place(std::string{Divisions::kRoot});
    index();
    return std::move(result_);
  }

 private:
  struct Row {
    Division division;
    std::string source;
    Position at;
  };

  void complain(std::string_view code, std::string source, Position at, std::string value) {
    result_.issues.push_back({Severity::error, code, std::move(source), at, {{"code", std::move(value)}}});
  }
  void complain(std::string_view code, const Row& row, std::string value) {
    complain(code, row.source, row.at, std::move(value));
  }

  // The city of a county, or its province where there is no such city (北京市石景山区); empty when that is missing too.
  std::string parent_code(const std::string& code) const {
    if (code == Divisions::kRoot) return {};
    const auto city = code.substr(0, 4) + "00";
    const auto province = code.substr(0, 2) + "0000";
    if (city != code && read_.contains(city)) return city;
    if (province == code) return std::string{Divisions::kRoot};
    return read_.contains(province) ? province : std::string{};
  }

  // Depth first; rows are sorted by code, so siblings are.
  void place(const std::string& code) {
    const auto row = read_.find(code);
    if (row == read_.end()) return;
    auto& all = result_.divisions.all_;
    const auto index = all.size();
    all.push_back(row->second.division);
    all[index].order = static_cast<std::int32_t>(index);
    for (const auto& [child, child_row] : read_) {
      if (child_row.division.parent == code) place(child);
    }
    all[index].order_end = static_cast<std::int32_t>(all.size());
  }

  void index() {
    auto& divisions = result_.divisions;
    // A code of today goes before the same code of former times.
    for (std::size_t i = 0; i < divisions.all_.size(); ++i) divisions.by_code_.emplace(divisions.all_[i].code, i);
    for (std::size_t i = 0; i < divisions.all_.size(); ++i) {
      const auto& division = divisions.all_[i];
      for (const auto& code : division.codes) divisions.by_code_.emplace(code.text, i);
      index_name(division.short_name, i);
      for (const auto& name : division.also) index_name(name, i);
      for (const auto& name : division.names) {
        index_name(name.text, i);
        index_name(default_short(name.text), i);
      }
    }
  }

  void index_name(const std::string& name, std::size_t index) {
    auto& indexes = result_.divisions.by_name_[name];
    if (indexes.empty() || indexes.back() != index) indexes.push_back(index);
  }

  std::map<std::string, Row> read_;
  ReadDivisions result_;
};

ReadDivisions read_divisions(const catalog::Catalog& catalog, std::span<const std::string> files) {
  DivisionsBuilder builder;
  for (const auto& file : files) {
    if (const auto* entry = catalog.find("divisions", file)) builder.read(*entry);
  }
  return std::move(builder).finish();
}

}  // namespace huiqi::identity
