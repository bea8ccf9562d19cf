#pragma once

namespace huiqi::search {

// The areas above an area and itself, the widest first: 430104 gives 430000, 430100, 430104. Empty for the whole
// country.
using AreaPath = std::function<std::vector<std::string>(std::string_view code)>;

// By the digits of GB/T 2260; another code stands at the top by itself.
std::vector<std::string> gb2260_path(std::string_view code);

// Texts that many entries share, as small numbers. 0 is the empty text.
class Numbers {
 public:
  std::uint32_t number(const std::string& text);  // gives it one if it has none
  std::optional<std::uint32_t> find(std::string_view text) const;
  const std::string& text(std::uint32_t number) const { return texts_[number]; }
  std::size_t size() const { return texts_.size(); }

 private:
  std::vector<std::string> texts_{""};
  std::map<std::string, std::uint32_t, std::less<>> numbers_{{"", 0}};
};

// The issuing systems, topics and areas that occur.
class Names {
 public:
  explicit Names(AreaPath path) : path_(std::move(path)) {}

  std::uint32_t system(const std::string& name) { return systems_.number(name); }
  std::uint32_t area(const std::string& code);
  // One number for a whole set of topics; few sets occur.
  std::uint32_t topics(std::vector<std::string> names);

  const Numbers& systems() const { return systems_; }
  const Numbers& topic_names() const { return topics_; }
  const Numbers& areas() const { return areas_; }
  std::span<const std::uint32_t> topics_of(std::uint32_t set) const { return topic_sets_[set]; }
  std::size_t topic_sets() const { return topic_sets_.size(); }
  // The area itself and those above it, the widest first.
  std::span<const std::uint32_t> path_of(std::uint32_t area) const { return area_paths_[area]; }

 private:
  AreaPath path_;
  Numbers systems_;
  Numbers topics_;
  Numbers areas_;
  std::vector<std::vector<std::uint32_t>> topic_sets_{{}};
  std::map<std::vector<std::uint32_t>, std::uint32_t> topic_set_numbers_{{{}, 0}};
  std::vector<std::vector<std::uint32_t>> area_paths_{{}};
};

}  // namespace huiqi::search
