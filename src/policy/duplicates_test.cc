#include "policy/duplicates.h"

#include <gmock/gmock.h>

#include "policy/sample_test.h"

namespace huiqi::policy {
namespace {

VersionMeasure measure(std::int64_t id, const std::string& heading, Place place) {
  VersionMeasure measure;
  measure.id = {id};
  measure.alike_key = alike_key(heading, "");
  measure.place = place;
  return measure;
}

class Duplicates : public huiqi::testing::OnBothBackends {
 protected:
  // A document with one measure, whose text this is.
  void keep(std::int64_t number, const std::string& heading, const std::string& text) {
    database->write([&](store::Tx& tx) {
      const CleanText clean{text};
      const DocumentId id{number};
      insert(tx, {100 + number}, {text, text, {}}, {});
      Document document;
      document.id = id;
      insert(tx, document);
      insert(tx, sample_version({id, 1}, {100 + number}));
      VersionContent content;
      content.measures = {measure(10 * number, heading, {0, clean.size()})};
      save_content(tx, {id, 1}, content);
    });
  }
  VersionMeasure found_for(DocumentId document, const std::string& heading, const std::string& text) {
    return database->read([&](store::Tx& tx) {
      const CleanText clean{text};
      std::vector<VersionMeasure> measures{measure(1, heading, {0, clean.size()})};
      find_duplicates(tx, document, clean, measures);
      return measures[0];
    });
  }
};
HUIQI_ON_BOTH_BACKENDS(Duplicates);

TEST_P(Duplicates, TheMostAlikeMeasureOfAnotherDocumentIsShown) {
  keep(1, "培育企业", "全年新增专精特新中小企业三百户以上并给予奖励");
  keep(2, "培育企业", "全年新增专精特新中小企业三百户以上");
  const auto found = found_for({3}, "培育·企业", "全年新增专精特新中小企业三百户以上。");
  EXPECT_EQ(found.duplicate, MeasureId{20});
  EXPECT_EQ(found.likeness, 10'000);
}

TEST_P(Duplicates, OneOfTheSameDocumentOrOfAnotherTextIsNone) {
  keep(1, "培育企业", "全年新增专精特新中小企业三百户以上");
  EXPECT_FALSE(found_for({1}, "培育企业", "全年新增专精特新中小企业三百户以上").duplicate);
  EXPECT_FALSE(found_for({3}, "培育企业", "对首次入库的企业由各地按规定给予一次性支持").duplicate);
  EXPECT_FALSE(found_for({3}, "减免房租", "全年新增专精特新中小企业三百户以上").duplicate);
}

TEST_P(Duplicates, WithoutAHeadingTheBeginningOfTheTextIsLookedAt) {
  EXPECT_EQ(alike_key("一、培育 企业", "x"), "一培育企业");
  EXPECT_EQ(alike_key("", "全年，新增"), "全年新增");
}

}  // namespace
}  // namespace huiqi::policy
