#include <gmock/gmock.h>

#include "files/file.h"
#include "policy/api_fixture_test.h"
#include "policy/document_store.h"
#include "policy/version_store.h"

namespace huiqi::policy {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

struct UploadedPart {
  std::string name;
  std::string value;
  std::string filename = {};
};

class ImportsApi : public PolicyApi {
 protected:
  Answer upload(const std::string& login, const std::vector<UploadedPart>& parts) {
    std::string body;
    for (const auto& part : parts) {
      body += "--XyZ\r\nContent-Disposition: form-data; name=\"" + part.name + "\"";
      if (!part.filename.empty()) body += "; filename=\"" + part.filename + "\"";
      body += "\r\n\r\n" + part.value + "\r\n";
    }
    return send(login, "POST", "/imports", body + "--XyZ--\r\n", {"Content-Type: multipart/form-data; boundary=XyZ"});
  }
  std::int64_t rows_of(const std::string& table) {
    return database->read([&](store::Tx& tx) { return tx.value<std::int64_t>(counting(table)); });
  }
  static const std::string& counting(const std::string& table) {
    static std::map<std::string, std::string> statements;
    return statements.try_emplace(table, "select count(*) as n from " + table).first->second;
  }
};
HUIQI_ON_BOTH_BACKENDS(ImportsApi);

TEST_P(ImportsApi, APastedTextBecomesADocumentToReview) {
  const auto import = pasted("zhang", kNotice);
  ASSERT_THAT(import.files, SizeIs(1));
  const auto& file = import.files[0];
  EXPECT_EQ(file.state, FileState::stored) << file.error.value_or("");
  EXPECT_EQ(file.name, "pasted.txt");
  EXPECT_EQ(file.title, "示例省工业和信息化厅关于支持中小企业稳定发展的通知");
  EXPECT_EQ(file.version, 1);
  EXPECT_EQ(file.measures, 3);
  EXPECT_EQ(file.targets, 1);
  EXPECT_EQ(file.doubts, 2) << "省有关部门, and a measure without a unit";
  EXPECT_FALSE(file.held);
  database->read([&](store::Tx& tx) {
    const auto document = find_document(tx, *file.document).value();
    EXPECT_EQ(document.organisation, identity::organisation_id("980000.industry"));
    EXPECT_EQ(find_version(tx, {document.id, 1})->state, VersionState::to_review);
  });
  const auto todos = database->read([](store::Tx& tx) {
    return tx.all<std::string>("select kind || ' ' || function as line from todos order by function");
  });
  EXPECT_THAT(todos, ElementsAre("policy.review check", "policy.review office"));
  EXPECT_THAT(events(), Contains(HasSubstr("policy.version_imported document:" + to_text(*file.document))));
}

TEST_P(ImportsApi, SeveralFilesAreSeveralDocumentsAndTheirBytesAreKept) {
  const auto import = finished("zhang", upload("zhang", {{"unclassified", "true"},
                                                         {"files", std::string{kNotice}, "in/通知.txt"},
                                                         {"files", std::string{kCall}, "申报.txt"},
                                                         {"files", "", "空.txt"}}));
  ASSERT_THAT(import.files, SizeIs(3));
  EXPECT_EQ(import.row.failed, 1);
  EXPECT_NE(import.files[0].document, import.files[1].document);
  EXPECT_EQ(import.files[0].name, "in/通知.txt");
  EXPECT_EQ(import.files[2].error, "policy.file_empty");
  const auto kept = database->read(
      [](store::Tx& tx) { return tx.all<std::string>("select digest from version_originals order by name"); });
  EXPECT_THAT(kept, ElementsAre(files::describe(std::as_bytes(std::span{kNotice})).digest,
                                files::describe(std::as_bytes(std::span{kCall})).digest));
  EXPECT_EQ(rows_of("file_bytes"), 2);
}

TEST_P(ImportsApi, ANoticeAndItsAnnexesAreOneDocument) {
  const std::string_view notice = kNotice;
  const auto half = notice.find("二、降低成本");
  const auto import = finished("zhang", upload("zhang", {{"files", std::string{notice.substr(0, half)}, "1.txt"},
                                                         {"files", std::string{notice.substr(half)}, "2.txt"},
                                                         {"one_document", "true"},
                                                         {"unclassified", "true"}}));
  EXPECT_TRUE(import.one_document);
  EXPECT_EQ(import.files[0].document, import.files[1].document);
  EXPECT_EQ(import.files[1].measures, 3);
  EXPECT_EQ(rows_of("documents"), 1);
  EXPECT_EQ(rows_of("version_originals"), 2);
}

TEST_P(ImportsApi, OneThatIsHeldBecomesAVersion) {
  const auto first = pasted("zhang", kNotice).files[0];
  std::string changed{kNotice};
  changed.replace(changed.find("5万人"), std::string{"5万人"}.size(), "6万人");
  const auto by_number = pasted("zhang", changed).files[0];
  EXPECT_EQ(by_number.document, first.document);
  EXPECT_EQ(by_number.version, 2);
  ASSERT_TRUE(by_number.held);
  EXPECT_EQ(by_number.held->by, HeldBy::number);
  EXPECT_GT(by_number.held->likeness, 9'000);

  changed.replace(changed.find("示工信企业〔2026〕5号"), std::string{"示工信企业〔2026〕5号"}.size(), "");
  const auto by_text = pasted("zhang", changed).files[0];
  EXPECT_EQ(by_text.document, first.document);
  EXPECT_EQ(by_text.held->by, HeldBy::text);

  const auto chosen = pasted("zhang", kCall, R"(,"document":")" + to_text(*first.document) + "\"").files[0];
  EXPECT_EQ(chosen.document, first.document);
  EXPECT_EQ(chosen.version, 4);
  EXPECT_EQ(chosen.held->by, HeldBy::chosen);
  EXPECT_NE(pasted("zhang", kCall).files[0].version, 1) << "its number is held now, by the document it was said to be";
}

TEST_P(ImportsApi, MeasuresOfAHeldDocumentKeepTheirIds) {
  const auto first = pasted("zhang", kNotice).files[0];
  std::string changed{kNotice};
  changed.replace(changed.find("5万人"), std::string{"5万人"}.size(), "6万人");
  changed.erase(changed.find("（二）返还保险费"), changed.find("二、降低成本") - changed.find("（二）返还保险费"));
  pasted("zhang", changed);
  database->read([&](store::Tx& tx) {
    const auto before = tx.all<MeasureId>("select id from version_measures where version = 1 order by position");
    const auto after = tx.all<MeasureId>("select id from version_measures where version = 2 order by position");
    EXPECT_THAT(after, ElementsAre(before[0], before[2]));
    EXPECT_EQ(tx.value<std::int64_t>("select count(distinct id) as n from version_targets"), 1);
    EXPECT_EQ(tx.value<MeasureId>("select measure_id from version_pairs where not kept"), before[1]);
  });
  EXPECT_EQ(database->read([&](store::Tx& tx) { return find_document(tx, *first.document)->newest; }), 2);
}

TEST_P(ImportsApi, OfAClassifiedTextNotAByteIsKept) {
  const auto import = finished(
      "zhang",
      upload("zhang", {{"unclassified", "true"}, {"files", "机密★5年\n" + std::string{kNotice}, "涉密通知.txt"}}));
  const auto& file = import.files[0];
  EXPECT_EQ(file.error, "policy.classified");
  EXPECT_EQ(file.name, "") << "a name may tell as much as the text";
  for (const std::string table : {"documents", "document_texts", "files", "file_bytes", "todos"}) {
    EXPECT_EQ(rows_of(table), 0) << table;
  }
}

TEST_P(ImportsApi, WhatMayNotBeBegunIsRefusedAtOnce) {
  const auto say = [&](const std::string& body) { return send("zhang", "POST", "/imports", body).code(); };
  EXPECT_EQ(say(R"({"text":"x","unclassified":false})"), "400 policy.not_declared");
  EXPECT_EQ(say(R"({"text":"","unclassified":true})"), "400 json.bad_fields");
  EXPECT_EQ(say(R"({"text":"x","unclassified":true,"document":"5"})"), "404 policy.no_such_document");
  EXPECT_EQ(upload("zhang", {{"unclassified", "true"}}).code(), "400 policy.nothing_to_import");
  EXPECT_EQ(upload("zhang", {{"unclassified", "no"}, {"files", "x", "x.txt"}}).code(), "400 http.bad_parameters");
  std::vector<UploadedPart> many{{"unclassified", "true"}};
  for (int i = 0; i < 501; ++i) many.push_back({"files", "x", "x.txt"});
  EXPECT_EQ(upload("zhang", many).code(), "400 policy.too_many_files");
  EXPECT_EQ(rows_of("imports"), 0);
}

TEST_P(ImportsApi, AnImportIsSeenByItsOwnUnit) {
  const auto import = pasted("zhang", kNotice);
  const auto path = "/imports/" + to_text(import.row.id);
  EXPECT_EQ(send("li", "GET", path).status, 200);
  EXPECT_EQ(send("wang", "GET", path).code(), "404 policy.no_such_import");
  EXPECT_EQ(send("wang", "GET", path + "/events").code(), "404 policy.no_such_import");
  EXPECT_EQ(send("", "GET", path).code(), "401 identity.sign_in_first");
  EXPECT_EQ(send("zhang", "GET", "/imports/x").code(), "404 http.not_found");
  EXPECT_THAT(send("li", "GET", "/imports").body, HasSubstr(to_text(import.row.id)));
  EXPECT_EQ(send("wang", "GET", "/imports").body, R"({"items":[],"next":null})");
}

TEST_P(ImportsApi, AreListedByPagesNewestFirst) {
  const auto first = pasted("zhang", kNotice).row.id;
  const auto second = pasted("zhang", kCall).row.id;
  const auto page = send("zhang", "GET", "/imports?limit=1").body;
  EXPECT_THAT(page, HasSubstr(to_text(second)));
  EXPECT_THAT(page, Not(HasSubstr("\"" + to_text(first))));
  EXPECT_THAT(send("zhang", "GET", "/imports?limit=1&cursor=~" + to_text(second)).body, HasSubstr(to_text(first)));
  EXPECT_EQ(send("zhang", "GET", "/imports?cursor=nonsense").code(), "400 base.bad_cursor");
}

TEST_P(ImportsApi, AnErrorIsToldInTheVisitorsLanguage) {
  const auto import = finished("zhang", upload("zhang", {{"unclassified", "true"}, {"files", "", "x.txt"}}));
  const auto path = "/imports/" + to_text(import.row.id);
  EXPECT_THAT(send("zhang", "GET", path).body, HasSubstr(texts().text(Language::zh, "errors.policy.file_empty")));
  EXPECT_THAT(send("zhang", "GET", path, {}, {"Accept-Language: en"}).body,
              HasSubstr(texts().text(Language::en, "errors.policy.file_empty")));
}

TEST_P(ImportsApi, ItsEventsTellWhatChangedAndEnd) {
  const auto import = pasted("zhang", kNotice);
  huiqi::testing::TestRequest request{"GET", "/api/v1/imports/" + to_text(import.row.id) + "/events",
                                      headers_of("zhang")};
  std::string scratch;
  const auto plan = dispatcher->plan(*request, scratch);
  const auto response = dispatcher->answer(*request, *plan.route);
  const auto& source = std::get<http::EventSource>(response.body());
  const auto batch = source.poll();
  EXPECT_TRUE(batch.last);
  ASSERT_THAT(batch.events, SizeIs(1));
  EXPECT_EQ(batch.events[0].name, "import");
  EXPECT_THAT(batch.events[0].data, HasSubstr(R"("state":"done")"));
  EXPECT_THAT(batch.events[0].data, HasSubstr(R"("position":1)"));
  EXPECT_THAT(source.poll().events[0].data, HasSubstr(R"("files":[])")) << "nothing changed since";
}

TEST_P(ImportsApi, BytesThatARestartLostMakeTheirFilesFail) {
  runner.stop();
  const auto begun = send("zhang", "POST", "/imports", R"({"unclassified":true,"text":"x"})");
  ASSERT_EQ(begun.status, 202) << begun.body;
  jobs::Runner restarted{*database, clock, nullptr};
  ImportService after{parts, restarted, huiqi::testing::read_here};
  restarted.start();
  const auto id = ImportId{*parse_id(json::parse(begun.body)->root().find("id")->text())};
  ImportView view;
  for (int i = 0; i < 1'000 && view.row.state != ImportState::done; ++i) {
    view = after.find(signed_in("zhang"), id).value();
    std::this_thread::sleep_for(std::chrono::milliseconds{10});
  }
  restarted.stop();
  ASSERT_THAT(view.files, SizeIs(1));
  EXPECT_EQ(view.files[0].error, "policy.upload_lost");
}

TEST_P(ImportsApi, MoreThanTheShelfHoldsIsRefused) {
  runner.stop();
  NewImport large;
  large.files.push_back({"x.txt", std::string(std::size_t{130} << 20U, 'x')});
  const auto actor = signed_in("zhang");
  EXPECT_TRUE(imports.begin(actor, large));
  EXPECT_EQ(imports.begin(actor, large).error().code, "policy.too_much_waiting");
}

}  // namespace
}  // namespace huiqi::policy
