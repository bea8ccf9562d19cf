#pragma once

#include <gtest/gtest.h>

#include "json/json.h"

// What the tests of this folder read and write.
namespace huiqi::sample {

enum class Role : std::uint8_t { lead, support };

constexpr auto enum_names(Role) {
  return named<Role>({{Role::lead, "lead"}, {Role::support, "support"}});
}

struct Unit {
  std::string name;
  Role role = Role::lead;
  friend bool operator==(const Unit&, const Unit&) = default;
};

void fields(auto& visit, json::Of<Unit> auto& unit) {
  visit("name", unit.name, json::Length{1, 10});
  visit("role", unit.role);
}

using TaskId = Id<struct TaskTag>;

struct Task {
  TaskId id;
  std::string title;
  std::optional<std::string> note;
  std::vector<Unit> units;
  std::map<std::string, std::int32_t> counts;
  double share = 0;
  bool done = false;
  Instant made;
  Date due;
  std::int16_t version = 1;
  friend bool operator==(const Task&, const Task&) = default;
};

void fields(auto& visit, json::Of<Task> auto& task) {
  visit("id", task.id);
  visit("title", task.title, json::Length{1, 200});
  visit("note", task.note, json::Length{2, 20});
  visit("units", task.units, json::Count{0, 3});
  visit("counts", task.counts, json::or_default);
  visit("share", task.share);
  visit("done", task.done);
  visit("made", task.made);
  visit("due", task.due);
  visit("version", task.version, json::or_default, json::Between{1, 1000});
}

inline Task sample_task() {
  return {TaskId{42},
          "为企业“减负”\n100 家",
          std::nullopt,
          {{"省工信厅", Role::lead}, {"各市", Role::support}},
          {{"家", 3}, {"\"户\"", -4}},
          12.5,
          true,
          *parse_instant("2026-03-02T01:00:00.250Z"),
          make_date(2026, 12, 31),
          7};
}

// "field code" of each bad field.
inline std::vector<std::string> complaints(const Error& error) {
  std::vector<std::string> all;
  for (const auto& field : error.fields) all.push_back(field.field + ' ' + std::string{field.code});
  return all;
}

}  // namespace huiqi::sample
