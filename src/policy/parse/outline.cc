#include "policy/parse/outline.h"

namespace huiqi::policy::parse {
namespace {

constexpr std::int32_t kMostLost = 40;

struct Level {
  Style style;
  std::int32_t last;
  std::uint32_t item;
};

class Builder {
 public:
  explicit Builder(const std::vector<Marker>& markers) : markers_(markers), next_same_(markers.size(), kNone) {
    std::array<std::uint32_t, kStyles> next{};
    next.fill(kNone);
    for (std::size_t i = markers.size(); i-- > 0;) {
      auto& slot = next[static_cast<std::size_t>(markers[i].style)];
      next_same_[i] = slot;
      slot = static_cast<std::uint32_t>(i);
    }
  }

  Outline build(std::uint32_t text_end) {
    for (std::size_t i = 0; i < markers_.size(); ++i) offer(i);
    close_down_to(0, text_end);
    if (!out_.items.empty()) out_.items.back().end = text_end;
    return std::move(out_);
  }

 private:
  bool is_last(std::size_t i) const { return next_same_[i] == kNone; }
  bool followed_by(std::size_t i, std::int32_t value) const {
    return !is_last(i) && markers_[next_same_[i]].value == value;
  }
  bool followed_by_next(std::size_t i) const { return followed_by(i, markers_[i].value + 1); }

  void offer(std::size_t i) {
    const Marker& marker = markers_[i];
    for (std::size_t depth = levels_.size(); depth-- > 0;) {
      if (levels_[depth].style != marker.style) continue;
      if (continues(levels_[depth].last, i) || restarts(i)) accept(marker, depth);
      return;
    }
    if (opens(i)) accept(marker, levels_.size());
  }

  bool continues(std::int32_t last, std::size_t i) const {
    const Marker& marker = markers_[i];
    const std::int32_t step = marker.value - last;
    if (step == 1) return marker.boundary > Boundary::none || followed_by_next(i) || is_last(i);
    if (step == 2) return marker.boundary >= Boundary::blank;
    if (step == 0) return marker.boundary == Boundary::line && marker.value > 1;  // misprinted: two times （三）
    return step > 2 && lost_before(i, last);
  }
  // Between `last` and this number some are lost, and none of them comes later.
  bool lost_before(std::size_t i, std::int32_t last) const {
    const Marker& marker = markers_[i];
    if (marker.value > last + kMostLost || followed_by(i, last + 1)) return false;
    const bool goes_on = is_last(i) || markers_[next_same_[i]].value > marker.value;
    return marker.boundary == Boundary::line ? goes_on : marker.boundary >= Boundary::blank && followed_by_next(i);
  }
  bool restarts(std::size_t i) const {
    const Marker& marker = markers_[i];
    return marker.value == 1 && (marker.boundary >= Boundary::gap || followed_by_next(i));
  }
  bool opens(std::size_t i) const {
    const Marker& marker = markers_[i];
    if (marker.value == 1) return marker.boundary >= Boundary::blank || followed_by_next(i);
    const std::int32_t last = closed_[static_cast<std::size_t>(marker.style)];
    if (marker.value == last + 1) return marker.boundary >= Boundary::blank || followed_by_next(i) || is_last(i);
    return marker.value > last && followed_by_next(i) && lost_before(i, last) &&
           (last > 0 || marker.boundary == Boundary::line);
  }

  void accept(const Marker& marker, std::size_t depth) {
    close_down_to(depth, marker.begin);
    if (!out_.items.empty()) out_.items.back().end = marker.begin;
    Item item;
    item.marker = marker;
    item.parent = levels_.empty() ? kNone : levels_.back().item;
    if (item.parent != kNone) ++out_.items[item.parent].children;
    levels_.push_back({marker.style, marker.value, static_cast<std::uint32_t>(out_.items.size())});
    out_.items.push_back(item);
  }

  void close_down_to(std::size_t depth, std::uint32_t at) {
    while (levels_.size() > depth) {
      closed_[static_cast<std::size_t>(levels_.back().style)] = levels_.back().last;
      out_.items[levels_.back().item].subtree_end = at;
      levels_.pop_back();
    }
  }

  const std::vector<Marker>& markers_;
  std::vector<std::uint32_t> next_same_;
  std::vector<Level> levels_;
  std::array<std::int32_t, kStyles> closed_{};  // the last number of each style's latest closed list
  Outline out_;
};

}  // namespace

Outline outline_of(const std::vector<Marker>& markers, std::uint32_t text_end) {
  return Builder(markers).build(text_end);
}

}  // namespace huiqi::policy::parse
