#pragma once

#include "base/result.h"
#include "text/words.h"

namespace huiqi::policy {

// The lists of words in the YAML files of catalog/grammar. A list is named by its file and the keys that lead to it:
// "roles.labels.lead". The grammar takes every list by name; a missing or an unknown one refuses the start.
class WordLists {
 public:
  // Reads all *.yaml in the folder. Errors: policy.grammar_unreadable.
  static Result<WordLists> load(const std::filesystem::path& folder);
  explicit WordLists(std::map<std::string, std::vector<std::string>> lists) : lists_(std::move(lists)) {}

  const std::vector<std::string>& take(const std::string& name);
  text::Words take_words(const std::string& name);
  // Adds a list to a set, each word with the given tag.
  void take_into(text::Words& words, const std::string& name, text::Words::Tag tag);
  // The lists whose name begins with `prefix`, as (rest of the name, words).
  std::vector<std::pair<std::string, std::vector<std::string>>> take_under(const std::string& prefix);

  // After everything was taken: policy.grammar_incomplete, naming the lists that are missing or that nobody took.
  Result<void> finish() const;

 private:
  std::map<std::string, std::vector<std::string>> lists_;
  std::vector<std::string> missing_;
  std::map<std::string, bool> taken_;
};

}  // namespace huiqi::policy
