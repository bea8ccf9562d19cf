#include "search/rank.h"

namespace huiqi::search {
namespace {

constexpr double kDocumentTitle = 6;  // the document itself is looked for
constexpr double kMeasureTitle = 1;   // every measure bears its document's title
constexpr double kHeading = 4;
constexpr double kUsualLength = 250;  // units of a body
constexpr double kSaturation = 1.2;   // as bm25's k1: the third mention says less than the second
constexpr double kNoLongerInForce = 0.1;
constexpr double kPerYear = 0.02;
constexpr Day kTurnOfCentury = 10957;  // 2000-01-01

double density(std::uint16_t count, std::uint16_t length) {
  if (count == 0) return 0;
  const double norm = kSaturation * (0.4 + 0.6 * length / kUsualLength);
  return count * (kSaturation + 1) / (count + norm) / (kSaturation + 1);
}

double score(const PhraseCounts& counts, const Attributes& of) {
  double sum = density(counts.body, of.length);
  if (counts.title > 0) sum += of.kind == Kind::document ? kDocumentTitle : kMeasureTitle;
  if (counts.heading > 0) sum += kHeading;
  return sum;
}

double newness(Day date) {
  return date == kNoDay ? 0 : std::max(0.0, kPerYear * (date - kTurnOfCentury) / 365.0);
}

double deadline_key(Day deadline, Day today) {
  constexpr double none = -1e6;
  if (deadline == kNoDay) return none;
  return deadline >= today ? today - deadline : 2 * none + deadline - today;
}

}  // namespace

double relevance(const Query& query, std::span<const PhraseCounts> phrases, const Attributes& of) {
  double sum = 0;
  std::size_t at = 0;
  for (const Word& word : query.words) {
    double best = 0;
    for (const Phrase& phrase : word.phrases) best = std::max(best, phrase.weight * score(phrases[at++], of));
    sum += best;
  }
  return sum;
}

Place place_of(Slot slot, const Attributes& of, Order order, double relevance, Day today) {
  switch (order) {
    case Order::date: return {0, of.date, slot};
    case Order::deadline: return {deadline_key(of.deadline, today), of.date, slot};
    case Order::relevance: break;
  }
  const Validity validity = validity_of(of, today);
  const bool lives = validity == Validity::in_force || validity == Validity::not_yet_in_force;
  return {(relevance + newness(of.date)) * (lives ? 1 : kNoLongerInForce), of.date, slot};
}

}  // namespace huiqi::search
