#pragma once

namespace huiqi::policy {

// A line as it stands on a page, in points; y grows downwards.
struct PdfLine {
  std::size_t page = 0;
  std::size_t block = 0;  // lines of one column that follow each other; counts through all pages
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
  std::string text;
};

struct PdfPage {
  double height = 0;
  std::vector<PdfLine> lines;
};

// The words of a line with their places, in order: blanks where the page has gaps, a tab where it has a column's.
class LineBuilder {
 public:
  void add(std::string_view word, double left, double right);
  std::string text() && { return std::move(text_); }

 private:
  std::string text_;
  double right_ = 0;
  double em_ = 0;  // of the word before
};

// One line a paragraph: a line that fills its column goes on in the next one that is not indented, over the end of a
// page too. Lines that hold only a page's number are left out.
std::string paragraphs_of(const std::vector<PdfPage>& pages);

}  // namespace huiqi::policy
