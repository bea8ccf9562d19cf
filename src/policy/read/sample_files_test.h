#pragma once

#include <zip.h>

#include <cstdio>

#include "text/utf8.h"

// Files of the formats that are read, made on the spot.
namespace huiqi::policy::sample {

using Members = std::vector<std::pair<std::string, std::string>>;

inline std::string zipped(const Members& members) {
  zip_error_t error;
  zip_source_t* buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_source_keep(buffer);
  zip_t* archive = zip_open_from_source(buffer, ZIP_CREATE | ZIP_TRUNCATE, &error);
  for (const auto& [name, bytes] : members)
    zip_file_add(archive, name.c_str(), zip_source_buffer(archive, bytes.data(), bytes.size(), 0), 0);
  zip_close(archive);
  zip_source_open(buffer);
  zip_source_seek(buffer, 0, SEEK_END);
  std::string out(static_cast<std::size_t>(zip_source_tell(buffer)), '\0');
  zip_source_seek(buffer, 0, SEEK_SET);
  zip_source_read(buffer, out.data(), out.size());
  zip_source_close(buffer);
  zip_source_free(buffer);
  return out;
}

inline constexpr std::string_view kWordSpace =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

// A Word document with this inside its body, and other members beside it.
inline std::string docx(std::string_view body, Members others = {}) {
  std::string document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document ";
  document += kWordSpace;
  document += "><w:body>";
  document += body;
  document += "</w:body></w:document>";
  others.emplace_back("word/document.xml", std::move(document));
  return zipped(others);
}

inline std::string paragraph(std::string_view text) {
  return "<w:p><w:r><w:t>" + std::string{text} + "</w:t></w:r></w:p>";
}

// One piece of text of a PDF page, its left end and base line in points from the lower left corner.
struct Placed {
  std::string text;  // UTF-8
  double x = 0;
  double y = 0;
};

// A PDF of these pages, 595 × 842 points, in 12-point letters that all are 12 points wide.
class Pdf {
 public:
  void page(const std::vector<Placed>& pieces) {
    std::string content = "BT /F1 12 Tf\n";
    for (const Placed& piece : pieces) {
      content +=
          "1 0 0 1 " + std::to_string(piece.x) + ' ' + std::to_string(piece.y) + " Tm <" + hex(piece.text) + "> Tj\n";
    }
    pages_.push_back(content + "ET\n");
  }

  std::string bytes() const {
    std::vector<std::string> objects = fixed_objects();
    std::string kids;
    for (const std::string& content : pages_) {
      kids += std::to_string(objects.size() + 1) + " 0 R ";
      objects.push_back("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " +
                        std::to_string(objects.size() + 2) + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
      objects.push_back(stream(content));
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages_.size()) + " >>";
    return assembled(objects);
  }

 private:
  static std::string stream(const std::string& content) {
    return "<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "\nendstream";
  }

  // Character codes are UTF-16, which the ToUnicode map says of each range.
  static std::vector<std::string> fixed_objects() {
    return {
        "<< /Type /Catalog /Pages 2 0 R >>",
        {},
        "<< /Type /Font /Subtype /Type0 /BaseFont /Sample /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode "
        "5 0 R >>",
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sample /CIDSystemInfo << /Registry (Adobe) /Ordering "
        "(Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 6 0 R >>",
        stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Sample def /CMapType 2 def\n"
               "1 begincodespacerange <0000> <FFFF> endcodespacerange\n1 beginbfrange <0000> <FFFF> <0000> "
               "endbfrange\nendcmap end end"),
        "<< /Type /FontDescriptor /FontName /Sample /Flags 4 /FontBBox [0 -200 1000 880] /ItalicAngle 0 /Ascent 880 "
        "/Descent -200 /CapHeight 700 /StemV 80 >>"};
  }

  static std::string assembled(const std::vector<std::string>& objects) {
    std::string out = "%PDF-1.4\n";
    std::string table = "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
      std::array<char, 24> entry{};
      std::snprintf(entry.data(), entry.size(), "%010zu 00000 n \n", out.size());
      table += entry.data();
      out += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::size_t start = out.size();
    return out + table + "trailer << /Size " + std::to_string(objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" +
           std::to_string(start) + "\n%%EOF\n";
  }

  static std::string hex(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
      const auto c = text::decode(text, at);
      at += c.length;
      std::array<char, 8> digits{};
      std::snprintf(digits.data(), digits.size(), "%04X", static_cast<unsigned>(c.value));
      out += digits.data();
    }
    return out;
  }

  std::vector<std::string> pages_;
};

}  // namespace huiqi::policy::sample
