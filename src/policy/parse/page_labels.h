#pragma once

#include "policy/parse/segments.h"

namespace huiqi::policy::parse {

// What a page says of a document beside its text: 发布时间：2020-03-10, 文件级别：省级, 索引号 …
struct PageLabels {
  struct Value {
    std::string member;  // "title", "sign_date", … as catalog/grammar/metadata.yaml names them
    std::string label;   // 发文机关
    Span span;           // the value; may be empty
  };
  std::vector<Value> values;
  const Value* find(std::string_view member) const;
};

class LabelGrammar {
 public:
  explicit LabelGrammar(WordLists& lists);
  // `segments` of the page outside the document's own text.
  PageLabels read(std::string_view clean, const std::vector<Segment>& segments) const;
  // Does a label with its colon begin here?
  bool is_label(std::string_view text) const;

 private:
  struct Label {
    std::size_t member;
    std::size_t length;  // with the colon
    bool colon;
  };
  std::optional<Label> label_at(std::string_view text, std::size_t at) const;
  text::Words words_;
  std::vector<std::string> members_;
};

}  // namespace huiqi::policy::parse
