#include "ledger/figure.h"

namespace huiqi::ledger {
namespace {

bool is_flow(TargetKind kind) {
  return kind == TargetKind::flow || kind == TargetKind::net_flow || kind == TargetKind::recurrent;
}
// Growth and ceilings may be given over a span or as they stand.
bool may_span(TargetKind kind) {
  return is_flow(kind) || kind == TargetKind::ceiling || kind == TargetKind::growth ||
         kind == TargetKind::relative_growth;
}

bool needs_base(const Requirement& requirement) {
  const TargetKind kind = requirement.kind;
  const bool counts_places = requirement.value && !is_share(requirement.unit) && *requirement.value > kOne;
  return kind == TargetKind::growth || kind == TargetKind::relative_growth ||
         (kind == TargetKind::coverage && !counts_places);
}

bool may_be_negative(TargetKind kind) {
  return kind == TargetKind::net_flow || kind == TargetKind::growth || kind == TargetKind::relative_growth;
}

class Check {
 public:
  Check(const Figure& figure, const Requirement& requirement) : figure_(figure), requirement_(requirement) {}

  void days(Date today) {
    if (figure_.as_of > today) add("as_of", "ledger.figure_in_future");
    if (!figure_.from) return;
    if (!may_span(requirement_.kind)) add("from", "ledger.figure_has_no_span");
    if (*figure_.from > figure_.as_of) add("from", "ledger.figure_ends_before_it_begins");
    if (requirement_.kind == TargetKind::recurrent && !in_one_period()) add("as_of", "ledger.figure_not_in_a_period");
  }

  void values() {
    if (!figure_.value) add("value", "ledger.figure_needs_value");
    if (figure_.value && *figure_.value < 0 && !may_be_negative(requirement_.kind)) {
      add("value", "ledger.figure_negative");
    }
    if (needs_base(requirement_)) base("base", figure_.base);
    if (requirement_.kind == TargetKind::relative_growth) {
      if (!figure_.compared_value) add("compared_value", "ledger.figure_needs_value");
      base("compared_base", figure_.compared_base);
    }
    if (requirement_.kind == TargetKind::coverage && figure_.base && figure_.value && *figure_.value > *figure_.base) {
      add("value", "ledger.figure_more_than_all");
    }
  }

  void names() {
    const bool list = requirement_.kind == TargetKind::watch_list;
    if (list && figure_.listed.empty()) add("listed", "ledger.figure_needs_names");
    if (!list && !figure_.listed.empty()) add("listed", "ledger.figure_has_no_names");
  }

  void evidence(bool required) {
    if (required && figure_.evidence.empty()) add("evidence", "ledger.figure_needs_evidence");
  }

  std::vector<FieldError> faults() && { return std::move(faults_); }

 private:
  void add(std::string field, std::string_view code) { faults_.push_back({std::move(field), code, {}}); }

  void base(std::string_view field, const std::optional<std::int64_t>& value) {
    if (!value) add(std::string{field}, "ledger.figure_needs_base");
    if (value && *value <= 0) add(std::string{field}, "ledger.figure_base_not_positive");
  }

  bool in_one_period() const {
    if (!requirement_.period) return true;
    return calendar::period_of(*requirement_.period, *figure_.from) ==
           calendar::period_of(*requirement_.period, figure_.as_of);
  }

  const Figure& figure_;
  const Requirement& requirement_;
  std::vector<FieldError> faults_;
};

Date first_day_of(const Figure& figure, const Requirement& requirement) {
  if (requirement.kind == TargetKind::recurrent && requirement.period) {
    return calendar::first_day(calendar::period_of(*requirement.period, figure.as_of));
  }
  return requirement.starts.value_or(make_date(year_of(figure.as_of), 1, 1));
}

}  // namespace

Figure completed(Figure figure, const Requirement& requirement, const std::string& area) {
  if (!figure.area) figure.area = area;
  if (!figure.from && is_flow(requirement.kind)) figure.from = first_day_of(figure, requirement);
  if (requirement.kind == TargetKind::watch_list) {
    const auto done =
        std::count_if(figure.listed.begin(), figure.listed.end(), [](const auto& each) { return each.done; });
    figure.value = done * kOne;
  }
  return figure;
}

std::vector<FieldError> faults_of(const Figure& figure, const Requirement& requirement, bool evidence_required,
                                  Date today) {
  Check check{figure, requirement};
  check.days(today);
  check.values();
  check.names();
  check.evidence(evidence_required);
  return std::move(check).faults();
}

bool same_days(const Figure& a, const Figure& b) {
  return a.from == b.from && a.as_of == b.as_of;
}

bool cross(const Figure& a, const Figure& b) {
  if (!a.from || !b.from || a.as_of < *b.from || b.as_of < *a.from) return false;
  const auto holds = [](const Figure& outer, const Figure& inner) {
    return *outer.from <= *inner.from && inner.as_of <= outer.as_of;
  };
  return !holds(a, b) && !holds(b, a);
}

}  // namespace huiqi::ledger
