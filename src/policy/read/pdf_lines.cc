#include "policy/read/pdf_lines.h"

#include "text/utf8.h"

namespace huiqi::policy {
namespace {

constexpr double kFull = 1.6;        // em that a full line may lack at its right: a mark that may not begin a line
constexpr double kIndent = 0.8;      // em from which a line counts as indented
constexpr double kBlank = 0.2;       // em between two words of Latin letters
constexpr double kColumn = 1.5;      // em
constexpr double kMargin = 0.12;     // of a page's height, where its number stands
constexpr std::size_t kNumber = 16;  // columns of the longest page number: "— 12 —", "第 3 页共 12 页"

struct Bounds {
  double left = 1e9;
  double right = -1e9;
  void include(const PdfLine& line) {
    left = std::min(left, line.left);
    right = std::max(right, line.right);
  }
};

// The width of a Chinese character.
double em_of(double width, std::string_view text) {
  const std::size_t columns = text::display_width(text);
  return columns == 0 ? 1 : 2 * width / static_cast<double>(columns);
}

// In the margins nothing but digits and what stands around them, however the page spaces it out.
bool is_page_number(const PdfLine& line, double height) {
  constexpr std::u32string_view kAround = U"-–—－·/ 第页共";
  if (line.top > height * kMargin && line.bottom < height * (1 - kMargin)) return false;
  for (std::size_t at = 0; at < line.text.size();) {
    const auto c = text::decode(line.text, at);
    at += c.length;
    if (!text::is_ascii_digit(c.value) && kAround.find(c.value) == std::u32string_view::npos) return false;
  }
  return text::display_width(line.text) <= kNumber;
}

class Joiner {
 public:
  explicit Joiner(const std::vector<PdfPage>& pages) {
    for (const PdfPage& page : pages) {
      pages_.emplace_back();
      for (const PdfLine& line : page.lines) {
        if (is_page_number(line, page.height)) continue;
        lines_.push_back(&line);
        pages_.back().include(line);
        blocks_[line.block].include(line);
      }
    }
  }

  std::string text() const {
    std::string out;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (i > 0 && !goes_on(*lines_[i - 1], *lines_[i])) out += '\n';
      out += lines_[i]->text;
    }
    if (!out.empty()) out += '\n';
    return out;
  }

 private:
  bool goes_on(const PdfLine& line, const PdfLine& next) const {
    const bool together = line.block == next.block;
    const Bounds& here = together ? blocks_.at(line.block) : pages_[line.page];
    const Bounds& there = together ? here : pages_[next.page];
    return line.right >= here.right - kFull * em_of(line.right - line.left, line.text) &&
           next.left <= there.left + kIndent * em_of(next.right - next.left, next.text);
  }

  std::vector<const PdfLine*> lines_;
  std::vector<Bounds> pages_;
  std::unordered_map<std::size_t, Bounds> blocks_;
};

}  // namespace

void LineBuilder::add(std::string_view word, double left, double right) {
  if (word.empty()) return;
  const double em = em_of(right - left, word);
  if (!text_.empty()) {
    const double gap = left - right_;
    const bool latin = static_cast<unsigned char>(text_.back()) < 0x80 && static_cast<unsigned char>(word[0]) < 0x80;
    const double wide = std::max(em, em_);
    if (gap > kColumn * wide) {
      text_ += '\t';
    } else if (gap > (latin ? kBlank : 0.6) * wide) {
      text_ += ' ';
    }
  }
  text_ += word;
  right_ = right;
  em_ = em;
}

std::string paragraphs_of(const std::vector<PdfPage>& pages) {
  return Joiner{pages}.text();
}

}  // namespace huiqi::policy
