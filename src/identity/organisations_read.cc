#include "identity/organisations.h"

namespace huiqi::identity {
namespace {

std::string filled(std::string pattern, const std::string& full, const std::string& short_name) {
  const auto put = [&](std::string_view mark, const std::string& value) {
    for (auto at = pattern.find(mark); at != std::string::npos; at = pattern.find(mark, at + value.size())) {
      pattern.replace(at, mark.size(), value);
    }
  };
  put("{full}", full);
  put("{short}", short_name);
  return pattern;
}

// The days that lie in both.
catalog::Span both(const catalog::Span& a, const catalog::Span& b) {
  catalog::Span span{std::max(a.since, b.since), a.until ? a.until : b.until};
  if (a.until && b.until) span.until = std::min(*a.until, *b.until);
  return span;
}

catalog::Span span_of(const catalog::Node& node) {
  return {node.date_at("since"), node.date_at("until")};
}

Level level_of(const catalog::Node& node, Level otherwise) {
  const auto* level = node.find("level");
  return level ? enum_of<Level>(level->text()).value() : otherwise;
}

bool holds(const std::vector<std::string>& texts, const std::string& text) {
  return std::ranges::find(texts, text) != texts.end();
}

}  // namespace

class OrganisationsBuilder {
 public:
  OrganisationsBuilder(const Divisions& divisions, const Functions& functions)
      : divisions_{divisions}, functions_{functions} {}

  void read(const catalog::Entry& entry) {
    source_ = &entry.source;
    const auto& body = entry.body;
    const auto* place = division(body.at("division"));
    if (!place) return;
    place_ = place;
    if (const auto* without = body.find("without")) read_without(*without);
    for_each(body, "mirrors", [&](const catalog::Node& node) { mirror(node); });
    for_each(body, "names", [&](const catalog::Node& node) { read_extra_name(node); });
    for_each(body, "organisations", [&](const catalog::Node& node) { read_organisation(node); });
    for_each(body, "groups", [&](const catalog::Node& node) { read_group(node); });
    if (body.flag("areas_complete")) result_.organisations.complete_areas_.push_back(place->code);
  }

  ReadOrganisations finish() && {
    auto& organisations = result_.organisations;
    for (std::size_t i = 0; i < organisations.all_.size(); ++i) {
      auto& organisation = organisations.all_[i];
      if (organisation.parent.empty()) organisation.parent = government_above(organisation);
      if (!organisation.parent.empty()) organisations.children_[organisation.parent].push_back(i);
    }
    return std::move(result_);
  }

 private:
  static void for_each(const catalog::Node& body, std::string_view key, const auto& read) {
    const auto* list = body.find(key);
    if (!list) return;
    for (const auto& item : list->children()) read(item.value);
  }

  void complain(std::string_view code, const catalog::Node& at, std::string value) {
    result_.issues.push_back({Severity::error, code, *source_, at.position(), {{"key", std::move(value)}}});
  }

  const Division* division(const catalog::Node& code) {
    const auto* found = divisions_.find(code.text());
    if (!found) complain("identity.unknown_division", code, code.text());
    return found;
  }

  const Division* division_or_place(const catalog::Node& node) {
    const auto* code = node.find("division");
    return code ? division(*code) : place_;
  }

  // Adds it, unless its key is taken. The reference is good until the next one is added.
  Organisation* add(Organisation organisation, const catalog::Node& at) {
    auto& organisations = result_.organisations;
    if (!organisations.by_key_.emplace(organisation.key, organisations.all_.size()).second) {
      complain("identity.organisation_twice", at, organisation.key);
      return nullptr;
    }
    organisation.id = organisation_id(organisation.key);
    organisations.by_id_.emplace(organisation.id, organisations.all_.size());
    organisations.all_.push_back(std::move(organisation));
    return &organisations.all_.back();
  }

  void name(const Organisation& organisation, const std::string& text, const catalog::Span& span, bool official,
            bool unconfirmed) {
    const auto index = result_.organisations.by_key_.at(organisation.key);
    result_.organisations.by_name_[text].push_back({index, span, official, unconfirmed});
  }

  void read_without(const catalog::Node& list) {
    for (const auto& item : list.children()) {
      without_.push_back(item.value.at("division").text() + "." + item.value.at("function").text());
    }
  }

  void mirror(const catalog::Node& node) {
    const auto level = level_of(node, Level::county);
    const auto only = node.texts_at("functions");
    const auto except = node.texts_at("except");
    for (const auto& key : only) expect_function(node, key);
    for (const auto& key : except) expect_function(node, key);
    for (const auto& at : divisions_.subtree(*place_)) {
      if (at.level != level) continue;
      for (const auto& function : functions_.all()) {
        const bool wanted = (only.empty() || holds(only, function.key)) && !holds(except, function.key);
        if (wanted && !holds(without_, at.code + "." + function.key)) mirror(node, function, at);
      }
    }
  }

  void expect_function(const catalog::Node& node, const std::string& key) {
    if (!functions_.find(key)) complain("identity.unknown_function", node, key);
  }

  void mirror(const catalog::Node& node, const Function& function, const Division& at) {
    Organisation unit;
    unit.key = at.code + "." + function.key;
    unit.kind = function.kind;
    unit.level = at.level;
    unit.division = at.code;
    unit.function = function.key;
    unit.span = at.span;
    unit.unconfirmed = node.flag("unconfirmed") || at.unconfirmed;
    for (const auto& names : function.names) {
      if (std::ranges::find(names.levels, at.level) == names.levels.end()) continue;
      for (const auto& division : at.names) {
        const auto pattern = names.full.empty() ? "{full}" + names.head : names.full;
        const bool unconfirmed = names.unconfirmed || unit.unconfirmed;
        unit.names.push_back(
            {filled(pattern, division.text, at.short_name), both(names.span, division.span), unconfirmed});
      }
    }
    if (unit.names.empty()) return;  // a function that this level does not have
    const auto* added = add(std::move(unit), node);
    if (added) index_whole(*added, function, at);
  }

  // The names that do not begin with the division's: they cannot be found by taking it off.
  void index_whole(const Organisation& unit, const Function& function, const Division& at) {
    for (const auto& names : function.names) {
      if (std::ranges::find(names.levels, at.level) == names.levels.end()) continue;
      for (const auto& division : at.names) {
        const auto span = both(names.span, division.span);
        if (!names.full.empty()) {
          name(unit, filled(names.full, division.text, at.short_name), span, true, names.unconfirmed);
        }
        for (const auto& whole : names.whole) {
          name(unit, filled(whole, division.text, at.short_name), span, false, names.unconfirmed);
        }
      }
    }
  }

  void read_extra_name(const catalog::Node& node) {
    const auto* at = division_or_place(node);
    const auto function = node.at("function").text();
    const auto found =
        at ? result_.organisations.by_key_.find(at->code + "." + function) : result_.organisations.by_key_.end();
    if (found == result_.organisations.by_key_.end()) return complain("identity.unknown_function", node, function);
    auto& unit = result_.organisations.all_[found->second];
    unit.names.push_back({node.at("name").text(), span_of(node), node.flag("unconfirmed")});
    index_names(unit, node, node.flag("unconfirmed"));
  }

  void index_names(const Organisation& unit, const catalog::Node& node, bool unconfirmed) {
    name(unit, node.at("name").text(), span_of(node), true, unconfirmed);
    for (const auto& also : node.texts_at("also")) name(unit, also, span_of(node), false, unconfirmed);
  }

  void read_organisation(const catalog::Node& node) {
    const auto* at = division_or_place(node);
    if (!at) return;
    Organisation unit;
    unit.key = at->code + "." + node.at("key").text();
    unit.kind = enum_of<OrganisationKind>(node.at("kind").text()).value();
    unit.level = level_of(node, at->level);
    unit.division = at->code;
    unit.function = node.text_or("function", "");
    if (node.find("parent")) unit.parent = at->code + "." + node.at("parent").text();
    unit.unconfirmed = node.flag("unconfirmed");
    unit.span = span_of(node);
    unit.names.push_back({node.at("name").text(), span_of(node), unit.unconfirmed});
    for_each(node, "former", [&](const catalog::Node& former) {
      unit.names.push_back({former.at("name").text(), span_of(former), unit.unconfirmed});
      unit.span.since = former.date_at("since");  // the oldest is written last
    });
    const auto* added = add(std::move(unit), node);
    if (!added) return;
    index_names(*added, node, added->unconfirmed);
    for_each(node, "former", [&](const catalog::Node& former) { index_names(*added, former, added->unconfirmed); });
  }

  void read_group(const catalog::Node& node) {
    Organisation group;
    group.key = place_->code + "." + node.at("key").text();
    group.kind = OrganisationKind::leading_group;
    group.level = place_->level;
    group.division = place_->code;
    group.span = span_of(node);
    group.unconfirmed = node.flag("unconfirmed");
    group.office = place_->code + "." + node.at("office").at("key").text();
    group.names.push_back({node.at("name").text(), group.span, group.unconfirmed});
    for_each(node, "members", [&](const catalog::Node& member) {
      const auto key = place_->code + "." + member.at("unit").text();
      if (!result_.organisations.find(key)) complain("identity.unknown_organisation", member, key);
      group.members.push_back({key, span_of(member)});
    });
    const auto* added = add(std::move(group), node);
    if (!added) return;
    index_names(*added, node, added->unconfirmed);
    read_group_office(Organisation{*added}, node.at("office"));
  }

  void read_group_office(const Organisation& group, const catalog::Node& node) {
    const auto host = place_->code + "." + node.at("host").text();
    if (!result_.organisations.find(host)) complain("identity.unknown_organisation", node, host);
    Organisation office;
    office.key = group.office;
    office.kind = OrganisationKind::office;
    office.level = group.level;
    office.division = group.division;
    office.parent = group.key;
    office.span = group.span;
    office.unconfirmed = group.unconfirmed;
    office.names.push_back({node.at("name").text(), group.span, group.unconfirmed});
    const auto* added = add(std::move(office), node);
    if (added) index_names(*added, node, added->unconfirmed);
  }

  // The government of its division; for a government, and where there is none, the one above.
  std::string government_above(const Organisation& organisation) const {
    const auto* at = divisions_.find(organisation.division);
    for (const auto* division : divisions_.chain(*at)) {
      const auto* government = result_.organisations.mirror("government", *division);
      if (government && government->key != organisation.key) return government->key;
    }
    return {};
  }

  const Divisions& divisions_;
  const Functions& functions_;
  const std::string* source_ = nullptr;
  const Division* place_ = nullptr;
  std::vector<std::string> without_;
  ReadOrganisations result_;
};

ReadOrganisations read_organisations(const catalog::Catalog& catalog, std::span<const std::string> files,
                                     const Divisions& divisions, const Functions& functions) {
  OrganisationsBuilder builder{divisions, functions};
  for (const auto& file : files) {
    if (const auto* entry = catalog.find("organisations", file)) builder.read(*entry);
  }
  return std::move(builder).finish();
}

}  // namespace huiqi::identity
