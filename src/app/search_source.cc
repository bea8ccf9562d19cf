#include "app/search_source.h"

#include "catalog/facets.h"
#include "policy/characters.h"
#include "policy/content_store.h"
#include "policy/document_store.h"
#include "policy/public_store.h"
#include "policy/public_tags.h"
#include "policy/text_store.h"
#include "policy/version_store.h"

namespace huiqi::app {
namespace {

// From as early as anything: a document that has a successor, but no day on which it ended, has ended.
constexpr Date kAlways = make_date(1900, 1, 1);

class Entries {
 public:
  Entries(const Shared& shared, const policy::Document& document) : shared_(shared), document_(document) {}

  // Adds what a version holds, but for what is there already.
  void add(store::Tx& tx, std::int64_t number, search::Visibility visibility) {
    const auto version = policy::find_version(tx, {document_.id, number}).value();
    const auto content = policy::load_content(tx, version.key);
    const auto text = policy::clean_text(tx, version.text);
    const policy::Characters characters{text};
    auto common = common_of(version.particulars);
    common.visibility = visibility;
    std::string outside;  // what no measure says, so that a hit in a measure is not one in its document too
    std::int64_t at = 0;
    const auto slice = [&](std::int64_t begin, std::int64_t end) {
      return characters.slice(text, static_cast<std::size_t>(begin), static_cast<std::size_t>(end));
    };
    for (const auto& measure : content.measures) {
      if (measure.place.begin > at) outside += slice(at, measure.place.begin);
      at = std::max(at, measure.place.end);
      add_measure(common, measure, slice(measure.place.begin, measure.place.end));
    }
    outside += slice(at, std::max(at, static_cast<std::int64_t>(characters.count())));
    add_document(std::move(common), content, std::move(outside));
  }

  std::vector<search::Entry> take() { return std::move(entries_); }

 private:
  search::Entry common_of(const policy::Particulars& said) const {
    search::Entry entry;
    entry.document_id = document_.id.value;
    entry.title = said.title;
    entry.issuing_system = key_of("issuing_system", said.issuing_system);
    if (auto topic = key_of("topic", said.topic); !topic.empty()) entry.topics.push_back(std::move(topic));
    if (said.level) entry.level = enum_of<search::Level>(name_of(*said.level));
    entry.date = said.sign_date ? said.sign_date : said.publish_date;
    entry.area = area_of(said);
    entry.valid_from = said.valid_from;
    entry.expires_on = said.expires_on;
    entry.deadline = said.application_deadline;
    (document_.successor ? entry.replaced_on : entry.repealed_on) = document_.ended_on;
    if (document_.successor && !document_.ended_on) entry.replaced_on = kAlways;
    return entry;
  }

  // The value of catalog/facets that is printed so; empty for none.
  std::string key_of(std::string_view facet, const std::optional<std::string>& printed) const {
    if (!printed) return {};
    const auto values = catalog::facet(shared_.catalog, facet);
    const auto* value = catalog::printed_as(values, *printed);
    return value ? value->key : std::string{};
  }

  std::string area_of(const policy::Particulars& said) const {
    if (!said.region) return {};
    const auto on = said.sign_date.value_or(said.publish_date.value_or(kAlways));
    const auto found = shared_.directory.divisions.named(*said.region, on);
    return found.empty() ? std::string{} : found.front().division->code;
  }

  bool is_new(std::int64_t id) const { return std::ranges::find(entries_, id, &search::Entry::id) == entries_.end(); }

  void add_measure(const search::Entry& common, const policy::VersionMeasure& measure, std::string_view text) {
    if (!is_new(measure.id.value)) return;
    auto entry = common;
    entry.id = measure.id.value;
    entry.kind = search::Kind::measure;
    entry.heading = measure.heading.value_or("");
    entry.body = text;
    entry.audience = audience_of(measure.audience);
    entries_.push_back(std::move(entry));
  }

  // A document is for enterprises where one of its measures is, or where it calls for applications.
  void add_document(search::Entry common, const policy::VersionContent& content, std::string outside) {
    if (!is_new(document_.id.value)) return;
    const bool for_enterprises = !content.conditions.empty() || common.deadline ||
                                 std::ranges::find(content.measures, policy::ItemAudience::policy_item,
                                                   &policy::VersionMeasure::audience) != content.measures.end();
    common.id = document_.id.value;
    common.kind = search::Kind::document;
    common.body = std::move(outside);
    common.audience = for_enterprises ? search::Audience::policy_item : search::Audience::work_item;
    entries_.push_back(std::move(common));
  }

  static search::Audience audience_of(policy::ItemAudience audience) {
    return audience == policy::ItemAudience::policy_item ? search::Audience::policy_item : search::Audience::work_item;
  }

  const Shared& shared_;
  const policy::Document& document_;
  std::vector<search::Entry> entries_;
};

std::vector<search::Entry> load(store::Tx& tx, const Shared& shared, std::int64_t id) {
  const auto document = policy::find_document(tx, {id});
  if (!document) return {};
  Entries entries{shared, *document};
  if (document->publicity == policy::Publicity::published) {
    entries.add(tx, *document->public_version, search::Visibility::everyone);
  }
  entries.add(tx, document->newest, search::Visibility::officers);
  return entries.take();
}

}  // namespace

search::Source search_source(const Shared& shared) {
  search::Source source;
  source.document_of = [](const store::Event& event) -> std::optional<std::int64_t> {
    const auto id = policy::document_of(event);
    return id ? std::optional{id->value} : std::nullopt;
  };
  source.load = [&shared](store::Tx& tx, std::int64_t id) { return load(tx, shared, id); };
  source.all = [](store::Tx& tx) {
    std::vector<std::int64_t> ids;
    for (const auto id : policy::all_documents(tx)) ids.push_back(id.value);
    return ids;
  };
  return source;
}

search::AreaPath area_path(const identity::Directory& directory) {
  return [&directory](std::string_view code) {
    std::vector<std::string> path;
    const auto* division = directory.divisions.find(code);
    if (!division) return search::gb2260_path(code);
    for (const auto* each : directory.divisions.chain(*division)) {
      if (each != &directory.divisions.root()) path.insert(path.begin(), each->code);
    }
    return path;
  };
}

}  // namespace huiqi::app
