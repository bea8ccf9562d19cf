#include "chasing/chase_service.h"

#include "inbox/inbox_store.h"
#include "json/json.h"
#include "store/event_log.h"

namespace huiqi::chasing {
namespace {

constexpr std::string_view kSubject = "chase";

// What an event says of a chase: nobody's words.
struct Sent {
  const Chase& chase;
};
void fields(auto& visit, json::Of<Sent> auto& sent) {
  visit("rung", sent.chase.rung);
  visit("organisation_id", sent.chase.organisation);
  visit("state", sent.chase.state);
  std::vector<std::string> subjects;
  for (const Subject& subject : sent.chase.subjects)
    subjects.push_back(subject.kind + ':' + std::to_string(subject.id));
  visit("subjects", subjects);
}

inbox::Todo todo_of(const Chase& chase) {
  inbox::Todo todo;
  todo.kind = "chasing." + chase.rung;
  todo.subject_kind = kSubject;
  todo.subject_id = chase.id.value;
  todo.organisation = chase.organisation;
  todo.function = identity::PostFunction::enter;
  todo.title = chase.text;
  if (!chase.subjects.empty()) todo.context = chase.subjects.front().title;
  todo.due = chase.due;
  todo.from = chase.sender;
  return todo;
}

}  // namespace

void dealt_with(store::Tx& tx, identity::OrganisationId organisation, const Subject& subject) {
  for (const ChaseId id : settle(tx, organisation, subject)) inbox::close(tx, kSubject, id.value);
}

Chase ChaseService::prepared(store::Tx& tx, const Rung& rung, const Sending& sending,
                             const identity::Actor& actor) const {
  Chase chase;
  chase.id = parts_.ids.next_as<ChaseTag>();
  chase.rung = rung.key;
  chase.text = sending.text;
  chase.account = actor.account;
  chase.sender = actor.post->organisation;
  chase.sent_at = parts_.clock.now();
  chase.sent_on = date_of(chase.sent_at);
  if (!rung.number_form.empty()) {
    const int year = year_of(chase.sent_on);
    chase.number = numbered(rung, year, next_number(tx, rung.key, year));
  }
  if (rung.working_days) {
    const auto due = parts_.calendar.add_working_days(chase.sent_on, sending.working_days.value_or(*rung.working_days));
    chase.due = due.day;
    chase.provisional = due.provisional;
  }
  chase.state = rung.working_days ? ChaseState::open : ChaseState::recorded;
  return chase;
}

void ChaseService::record(store::Tx& tx, const identity::Actor& actor, const Chase& chase, std::string_view kind) {
  store::append(tx, {.id = parts_.ids.next_as<store::EventTag>(),
                     .at = parts_.clock.now(),
                     .actor = actor.reference(),
                     .kind = std::string{kind},
                     .subject = store::reference(kSubject, chase.id),
                     .data = json::write(Sent{chase})});
}

void ChaseService::send_one(store::Tx& tx, const identity::Actor& actor, const Chase& chase) {
  insert(tx, chase);
  if (chase.state == ChaseState::open) {
    inbox::open(tx, parts_.ids.next_as<inbox::TodoTag>(), todo_of(chase), chase.sent_at);
  }
  record(tx, actor, chase, "chasing.sent");
}

Result<std::vector<Chase>> ChaseService::send(const identity::Actor& actor, const Sending& sending) {
  const Rung* rung = parts_.rungs.find(sending.rung);
  if (!rung) return fail(ErrorKind::invalid, "chasing.unknown_rung");
  if (!actor.post || !parts_.permissions.allows(actor.post->function, rung->permission)) {
    return fail(ErrorKind::forbidden, "chasing.not_allowed");
  }
  if (sending.to.empty()) return fail(ErrorKind::conflict, "chasing.nobody_to_chase");
  return parts_.database.write([&](store::Tx& tx) -> Result<std::vector<Chase>> {
    std::vector<Chase> sent;
    for (const Recipient& recipient : sending.to) {
      std::vector<Subject> fresh;
      for (const Subject& subject : recipient.subjects) {
        if (!was_chased(tx, rung->key, recipient.organisation, subject, parts_.clock.today())) fresh.push_back(subject);
      }
      if (fresh.empty()) continue;
      Chase chase = prepared(tx, *rung, sending, actor);
      chase.organisation = recipient.organisation;
      chase.subjects = std::move(fresh);
      send_one(tx, actor, chase);
      sent.push_back(std::move(chase));
    }
    if (sent.empty()) return fail(ErrorKind::conflict, "chasing.sent_today");
    return sent;
  });
}

Result<Chase> ChaseService::answer(const identity::Actor& actor, ChaseId id, const std::string& answer) {
  return parts_.database.write([&](store::Tx& tx) -> Result<Chase> {
    auto chase = find(tx, id);
    if (!chase) return fail(ErrorKind::not_found, "chasing.not_found");
    if (!identity::acts_for(actor, chase->organisation)) return fail(ErrorKind::forbidden, "chasing.not_your_unit");
    if (chase->state != ChaseState::open) return fail(ErrorKind::conflict, "chasing.no_answer_due");
    chase->state = ChaseState::answered;
    chase->answer = answer;
    chase->answered_by = actor.account;
    chase->answered_at = parts_.clock.now();
    save_answer(tx, *chase);
    inbox::close(tx, kSubject, id.value);
    record(tx, actor, *chase, "chasing.answered");
    return *std::move(chase);
  });
}

Result<Page<Chase>> ChaseService::list(const ChaseFilter& filter, const std::optional<std::string>& cursor,
                                       std::int64_t limit) {
  std::optional<ChaseId> before;
  if (cursor) {
    HQ_TRY(const PageEnd end, parse_cursor(*cursor));
    before = ChaseId{end.id};
  }
  Page<Chase> page;
  page.items = parts_.database.read([&](store::Tx& tx) { return chasing::list(tx, filter, before, limit + 1); });
  if (static_cast<std::int64_t>(page.items.size()) > limit) {
    page.items.pop_back();
    page.next = to_text(PageEnd{"", page.items.back().id.value});
  }
  return page;
}

}  // namespace huiqi::chasing
