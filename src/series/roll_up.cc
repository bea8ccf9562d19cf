#include "series/roll_up.h"

#include <set>

namespace huiqi::series {
namespace {

using Index = std::size_t;

bool overlap(const Observation& a, const Observation& b) {
  return !(a.as_of < *b.from || b.as_of < *a.from);
}

// What one reporter says of one area: its observations stand for each other.
auto voice(const Observation& o) {
  return std::tie(o.area, o.organisation, o.whole);
}

class Selection {
 public:
  Selection(std::span<const Observation> all, Nature nature, Date on, const Within& within)
      : all_(all), flow_(nature == Nature::flow), within_(within) {
    for (Index i = 0; i < all.size(); ++i) {
      if (all[i].as_of <= on && all[i].from.has_value() == flow_) kept_.push_back(i);
    }
  }

  std::vector<Index> take() && {
    keep_one_of_each_voice();
    let_wholes_replace();
    let_accounts_replace();
    std::sort(kept_.begin(), kept_.end());
    return std::move(kept_);
  }

 private:
  // Best first: the widest flow, the last stock; then the latest recorded.
  bool better(Index a, Index b) const {
    const Observation &left = all_[a], &right = all_[b];
    if (flow_) {
      const auto width = [](const Observation& o) { return o.as_of - *o.from; };
      if (width(left) != width(right)) return width(left) > width(right);
    } else if (left.as_of != right.as_of) {
      return left.as_of > right.as_of;
    }
    if (left.recorded != right.recorded) return left.recorded > right.recorded;
    return a > b;
  }

  void keep_one_of_each_voice() {
    std::sort(kept_.begin(), kept_.end(), [&](Index a, Index b) {
      const auto left = voice(all_[a]), right = voice(all_[b]);
      return left != right ? left < right : better(a, b);
    });
    std::vector<Index> kept;
    std::map<Date, Date> taken;  // of this voice: first day, last day
    for (std::size_t i = 0; i < kept_.size(); ++i) {
      const Observation& each = all_[kept_[i]];
      const bool first = i == 0 || voice(all_[kept_[i - 1]]) != voice(each);
      if (first) taken.clear();
      if (flow_ ? is_free(taken, each) : first) {
        kept.push_back(kept_[i]);
        if (flow_) taken.emplace(*each.from, each.as_of);
      }
    }
    kept_ = std::move(kept);
  }

  static bool is_free(const std::map<Date, Date>& taken, const Observation& each) {
    const auto after = taken.upper_bound(each.as_of);
    return after == taken.begin() || std::prev(after)->second < *each.from;
  }

  void let_wholes_replace() {
    std::vector<std::pair<std::size_t, Index>> wholes;  // how many wholes hold it, itself among them
    for (const Index i : kept_) {
      if (all_[i].whole) wholes.emplace_back(0, i);
    }
    for (auto& [depth, i] : wholes) {
      depth = static_cast<std::size_t>(
          std::count_if(wholes.begin(), wholes.end(), [&](const auto& other) { return lies_in(i, other.second); }));
    }
    std::sort(wholes.begin(), wholes.end(), [&](const auto& a, const auto& b) {
      return a.first != b.first ? a.first < b.first : better(a.second, b.second);
    });
    for (const auto& [depth, whole] : wholes) {
      replace(whole, [&](Index other) { return lies_in(other, whole); });
    }
    drop_gone();
  }

  void let_accounts_replace() {
    std::vector<Index> by_account = kept_;
    const auto earlier = [&](Index a, Index b) { return all_[a].account < all_[b].account; };
    std::stable_sort(by_account.begin(), by_account.end(), earlier);
    for (const Index one : by_account) {
      if (!earlier(one, by_account.back())) break;
      replace(one, [&](Index other) { return earlier(one, other) && (lies_in(one, other) || lies_in(other, one)); });
    }
    drop_gone();
  }

  bool lies_in(Index inner, Index outer) const { return within_(all_[inner].area, all_[outer].area); }

  void replace(Index one, const auto& concerns) {
    if (gone_.contains(one)) return;
    for (const Index other : kept_) {
      if (other == one || gone_.contains(other) || !concerns(other)) continue;
      if (!flow_ || overlap(all_[one], all_[other])) gone_.insert(other);
    }
  }

  void drop_gone() {
    std::erase_if(kept_, [&](Index i) { return gone_.contains(i); });
    gone_.clear();
  }

  std::span<const Observation> all_;
  bool flow_;
  const Within& within_;
  std::vector<Index> kept_;
  std::set<Index> gone_;
};

}  // namespace

std::vector<std::size_t> select(std::span<const Observation> all, Nature nature, Date on, const Within& within) {
  return Selection{all, nature, on, within}.take();
}

Figure sum_of(std::span<const Observation> all, std::span<const std::size_t> selected) {
  Figure figure;
  figure.based = !selected.empty();
  for (const auto i : selected) {
    const Observation& each = all[i];
    ++figure.observations;
    figure.as_of = std::max(figure.as_of, each.as_of);
    figure.value += each.value;
    figure.base += each.base.value_or(0);
    figure.based = figure.based && each.base.has_value();
    (each.basis == Basis::counted ? figure.counted : figure.typed) = true;
  }
  return figure;
}

Figure roll_up(std::span<const Observation> all, Nature nature, Date on, const Within& within) {
  return sum_of(all, select(all, nature, on, within));
}

std::vector<ListedMember> unite(std::span<const Observation> all, std::span<const std::size_t> selected) {
  std::map<std::string, ListedMember> united;
  std::map<std::string, Date> seen;
  for (const auto i : selected) {
    for (const Member& member : all[i].members) {
      ListedMember& listed = united[member.key];
      const bool done = listed.member.done || member.done;
      const auto [last, first_time] = seen.try_emplace(member.key, all[i].as_of);
      if (first_time || last->second <= all[i].as_of) {
        last->second = all[i].as_of;
        listed.member = member;
      }
      listed.member.done = done;
      if (listed.listed_by.empty() || listed.listed_by.back() != i) listed.listed_by.push_back(i);
    }
  }
  std::vector<ListedMember> list;
  list.reserve(united.size());
  for (auto& [key, listed] : united) list.push_back(std::move(listed));
  return list;
}

std::size_t fulfilled(std::span<const std::pair<Date, Date>> periods, std::int64_t value,
                      std::span<const Observation> all, Date on, const Within& within) {
  const auto selected = select(all, Nature::flow, on, within);
  std::vector<Wide> sums(periods.size(), 0);
  for (const auto i : selected) {
    const auto period = std::find_if(periods.begin(), periods.end(), [&](const std::pair<Date, Date>& each) {
      return each.first <= *all[i].from && all[i].as_of <= each.second;
    });
    if (period != periods.end()) sums[static_cast<std::size_t>(period - periods.begin())] += all[i].value;
  }
  return static_cast<std::size_t>(std::count_if(sums.begin(), sums.end(), [&](Wide sum) { return sum >= value; }));
}

}  // namespace huiqi::series
