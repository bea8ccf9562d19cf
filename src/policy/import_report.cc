#include "policy/import_report.h"

#include "json/json.h"
#include "text/utf8.h"

namespace huiqi::policy {
namespace {

class Report {
 public:
  Report(const Extraction& from, std::string& out) : from_(from), out_(out) {}

  void write() {
    out_.begin_object();
    metadata();
    list("measures", from_.measures, [&](const Measure& m) { measure(m); });
    list("conditions", from_.conditions, [&](const Condition& c) { out_.text(text(c.span)); });
    list("doc_targets", from_.doc_targets, [&](const Target& t) { target(t); });
    list("shared_units", from_.shared_units, [&](const Unit& u) { unit(u); });
    list("citations", from_.citations, [&](const Citation& c) { citation(c); });
    list("warnings", from_.warnings, [&](const Warning& w) { warning(w); });
    out_.end_object();
  }

 private:
  template <class T>
  void member(std::string_view name, const T& value) {
    out_.member(name);
    json::write(out_, value);
  }
  template <class T>
  void list(std::string_view name, const std::vector<T>& items, auto each) {
    out_.member(name);
    out_.begin_list();
    for (const T& item : items) each(item);
    out_.end_list();
  }
  std::string text(Span span) const { return text::without_inner_blanks(from_.at(span)); }
  void span(Span span) {
    // Positions are bytes of the source, as read.
    out_.member("span");
    out_.begin_list();
    out_.integer(static_cast<std::int64_t>(from_.map.to_source(span.begin)));
    out_.integer(static_cast<std::int64_t>(from_.map.to_source(span.end)));
    out_.end_list();
  }

  void metadata() {
    const Metadata& data = from_.metadata;
    member("genre", from_.genre);
    member("title", data.title);
    member("doc_number", data.doc_number);
    member("issuer", data.issuers);
    member("date", data.date);
    member("date_kind", data.date_kind);
    member("publish_date", data.publish_date);
    member("region", data.region);
    member("level", data.level);
    member("addressees", data.addressees);
    member("topic", data.topic);
    member("issuing_system", data.issuing_system);
    member("validity", data.validity);
    member("expires", data.expires);
    member("application_deadline", data.application_deadline);
  }
  void measure(const Measure& m) {
    out_.begin_object();
    member("number", m.number);
    member("heading", m.heading.empty() ? std::optional<std::string>{} : text(m.heading));
    member("text", text(m.text));
    std::optional<std::string> parent;
    if (m.section) parent = from_.sections[*m.section].number + "、" + text(from_.sections[*m.section].heading);
    member("parent", parent);
    member("audience", m.audience);
    list("units", m.units, [&](const Unit& u) { unit(u); });
    list("targets", m.targets, [&](const Target& t) { target(t); });
    list("goals", m.goals, [&](const Goal& g) { goal(g); });
    member("doubts", m.doubts);
    member("confidence", m.confidence);
    span(m.text);
    out_.end_object();
  }
  void unit(const Unit& u) {
    out_.begin_object();
    member("name", u.name);
    if (u.full) member("full", *u.full);
    member("role", u.role);
    member("kind", u.kind);
    member("confidence", u.confidence);
    span(u.span);
    out_.end_object();
  }
  void target(const Target& t) {
    out_.begin_object();
    member("text", text(t.span));
    out_.member("value");
    out_.raw(text::scaled_to_text(t.value));
    member("unit", t.unit);
    member("comparator", t.comparator);
    member("deadline", t.deadline);
    member("kind", t.kind);
    member("binding", t.binding);
    member("confidence", t.confidence);
    span(t.span);
    out_.end_object();
  }
  void goal(const Goal& g) {
    out_.begin_object();
    member("text", text(g.span));
    member("kind", g.kind);
    member("deadline", g.deadline);
    member("binding", g.binding);
    span(g.span);
    out_.end_object();
  }
  void citation(const Citation& c) {
    out_.begin_object();
    member("title", c.title);
    member("doc_number", c.doc_number);
    span(c.span);
    out_.end_object();
  }
  void warning(const Warning& w) {
    out_.begin_object();
    member("code", w.code);
    member("detail", w.detail);
    out_.end_object();
  }

  const Extraction& from_;
  json::Writer out_;
};

}  // namespace

std::string import_report(const Extraction& extraction) {
  std::string out;
  Report(extraction, out).write();
  return out;
}

}  // namespace huiqi::policy
