#include "policy/parse/page_labels.h"

namespace huiqi::policy::parse {

const PageLabels::Value* PageLabels::find(std::string_view member) const {
  const auto found = std::find_if(values.begin(), values.end(),
                                  [&](const Value& value) { return value.member == member && !value.span.empty(); });
  return found == values.end() ? nullptr : &*found;
}

LabelGrammar::LabelGrammar(WordLists& lists) {
  for (const auto& [member, words] : lists.take_under("metadata.labels.")) {
    for (const auto& word : words) {
      if (!words_.whole(word)) words_.add(word, static_cast<text::Words::Tag>(members_.size() + 1));
    }
    members_.push_back(member);
  }
}

std::optional<LabelGrammar::Label> LabelGrammar::label_at(std::string_view text, std::size_t at) const {
  std::size_t from = at;
  for (const std::string_view open : {"【", "[", "（"}) {
    if (text.substr(at).starts_with(open)) from = at + open.size();
  }
  const auto word = words_.longest_at(text, from);
  if (!word) return std::nullopt;
  std::size_t end = from + word->length;
  while (end < text.size() && text[end] == ' ') ++end;
  const std::string_view rest = text.substr(end);
  for (const std::string_view colon : {"：", ":", "】：", "]：", "】", "]"}) {
    if (rest.starts_with(colon)) return Label{word->tag - 1, end + colon.size() - at, true};
  }
  return Label{word->tag - 1, from + word->length - at, false};
}

bool LabelGrammar::is_label(std::string_view text) const {
  const auto label = label_at(text, 0);
  return label && (label->colon || label->length == text.size());
}

PageLabels LabelGrammar::read(std::string_view clean, const std::vector<Segment>& segments) const {
  PageLabels out;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const Span whole = segments[i].span;
    const std::string_view text = slice(clean, whole);
    bool boundary = true;
    std::size_t open = std::string::npos;  // the value that is not ended yet
    for (std::size_t at = 0; at < text.size(); ++at) {
      const auto label = boundary ? label_at(text, at) : std::nullopt;
      boundary = text[at] == ' ' || text[at] == '|';
      if (!label || (!label->colon && label->length != text.size())) continue;
      if (open != std::string::npos) out.values[open].span.end = whole.begin + static_cast<std::uint32_t>(at);
      open = out.values.size();
      const auto begin = static_cast<std::uint32_t>(whole.begin + at + label->length);
      out.values.push_back({members_[label->member], std::string{text.substr(at, label->length)}, {begin, whole.end}});
      at += label->length - 1;
      boundary = true;
    }
    if (open != std::string::npos) out.values[open].span = trimmed(clean, out.values[open].span);
    // A label alone has its value in the next cell.
    if (open != std::string::npos && out.values[open].span.empty() && i + 1 < segments.size() &&
        !is_label(slice(clean, segments[i + 1].span))) {
      out.values[open].span = segments[i + 1].span;
    }
  }
  for (auto& value : out.values) value.span = trimmed(clean, value.span);
  return out;
}

}  // namespace huiqi::policy::parse
