#pragma once

namespace huiqi::bench {

// What one bench found: a table on standard output, and build/bench/NAME.json for whoever compares two runs.
class Report {
 public:
  explicit Report(std::string name) : name_(std::move(name)) {}

  // A bar: a figure that must hold.
  void at_most(std::string name, double value, double must);
  void at_least(std::string name, double value, double must);
  // A figure beside the bars, for the reader of the table.
  void note(std::string name, double value, std::string unit);

  // Prints and writes all of it. Gives the exit status: 1 where a must falls short.
  int finish() const;

  struct Bar {
    std::string name;
    double value = 0;
    double must = 0;
    bool holds = false;
  };

 private:
  struct Line {
    std::string name;
    std::string value;
    std::string verdict;
  };

  std::string name_;
  std::vector<Line> lines_;
  std::vector<Bar> bars_;
};

}  // namespace huiqi::bench
