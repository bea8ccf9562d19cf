#include "bench/support/report.h"

#include <cstdio>
#include <fstream>

#include "json/json.h"

namespace huiqi::bench {

void fields(auto& visit, json::Of<Report::Bar> auto& bar) {
  visit("name", bar.name);
  visit("value", bar.value);
  visit("must", bar.must);
  visit("holds", bar.holds);
}

namespace {

const std::filesystem::path kFolder = "build/bench";

struct File {
  std::string machine;
  std::vector<Report::Bar> bars;
};
void fields(auto& visit, json::Of<File> auto& file) {
  visit("machine", file.machine);
  visit("bars", file.bars);
}

// "Intel(R) Xeon(R) …, 2 threads"
std::string machine() {
  std::ifstream cpus{"/proc/cpuinfo"};
  std::string model = "unknown processor";
  for (std::string line; std::getline(cpus, line);) {
    if (!line.starts_with("model name")) continue;
    model = line.substr(line.find(':') + 2);
    break;
  }
  return model + ", " + std::to_string(std::thread::hardware_concurrency()) + " threads";
}

std::string shown(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.4g", value);
  return text;
}

}  // namespace

void Report::at_most(std::string name, double value, double must) {
  const bool holds = value <= must;
  lines_.push_back({name, shown(value), "at most " + shown(must) + (holds ? "" : "  FALLS SHORT")});
  bars_.push_back({std::move(name), value, must, holds});
}

void Report::at_least(std::string name, double value, double must) {
  const bool holds = value >= must;
  lines_.push_back({name, shown(value), "at least " + shown(must) + (holds ? "" : "  FALLS SHORT")});
  bars_.push_back({std::move(name), value, must, holds});
}

void Report::note(std::string name, double value, std::string unit) {
  lines_.push_back({std::move(name), shown(value), std::move(unit)});
}

int Report::finish() const {
  std::size_t widest = 0;
  for (const Line& line : lines_) widest = std::max(widest, line.name.size());
  for (const Line& line : lines_) {
    std::printf("%-*s %12s  %s\n", static_cast<int>(widest), line.name.c_str(), line.value.c_str(),
                line.verdict.c_str());
  }
  std::filesystem::create_directories(kFolder);
  std::ofstream{kFolder / (name_ + ".json")} << json::write(File{machine(), bars_}) << '\n';
  return std::ranges::all_of(bars_, &Bar::holds) ? 0 : 1;
}

}  // namespace huiqi::bench
