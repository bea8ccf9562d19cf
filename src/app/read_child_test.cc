#include "app/read_child.h"

#include "app/read_command.h"

namespace huiqi::app {
namespace {

constexpr std::string_view kNotice =
    "示例省促进中小企业发展若干措施\n一、新增高新技术企业900家。（责任单位：省科技厅）\n"
    "二、贷款余额增长15%以上。（责任单位：人民银行示例省分行）\n";

TEST(ReadChild, GivesWhatTheDocumentSays) {
  const policy::SourceFile file{"notice.txt", std::string{kNotice}};
  const auto read = read_in_child({&file, 1});
  ASSERT_TRUE(read) << read.error().code << ' ' << read.error().detail;
  ASSERT_EQ(read->measures.size(), 2U);
  EXPECT_EQ(read->measures[0].units.at(0).name, "省科技厅");
  EXPECT_EQ(read->source, kNotice);
}

TEST(ReadChild, GivesTheErrorOfTheReader) {
  const policy::SourceFile file{"photo.jpg", "\xFF\xD8\xFF\xE0 and so on"};
  const auto read = read_in_child({&file, 1});
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, "policy.file_scanned");
}

TEST(ReadChild, TakesFilesWhateverTheyAreCalled) {
  const std::vector<policy::SourceFile> files{
      {"a\nb 12 3\n", "x\n1 1\n"}, {"", ""}, {"附件.docx", std::string(3, '\0')}};
  const auto back = unframed(framed(files));
  ASSERT_TRUE(back);
  ASSERT_EQ(back->size(), files.size());
  for (std::size_t i = 0; i < files.size(); ++i) {
    EXPECT_EQ((*back)[i].name, files[i].name);
    EXPECT_EQ((*back)[i].bytes, files[i].bytes);
  }
}

TEST(ReadChild, RefusesFramesThatAreCutOff) {
  for (const std::string_view frames : {"3", "3 4", "3 4\nabc", "x 1\n", "18446744073709551615 2\nab"}) {
    EXPECT_FALSE(unframed(frames)) << frames;
  }
}

}  // namespace
}  // namespace huiqi::app
