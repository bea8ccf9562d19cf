#include "http/answer_cache.h"

#include <gtest/gtest.h>

#include "support/http_request.h"

namespace huiqi::http {
namespace {

PreparedAnswer answer(std::string body) {
  PreparedAnswer prepared;
  prepared.body = std::move(body);
  return prepared;
}

TEST(AnswerCache, GivesWhatItKeptUntilItsTagIsInvalidated) {
  AnswerCache cache{1 << 20};
  cache.keep("a", answer("A"), {"document:1", "list"}, cache.generation());
  cache.keep("b", answer("B"), {"document:2", "list"}, cache.generation());
  cache.invalidate("document:1");
  EXPECT_EQ(cache.find("a"), nullptr);
  ASSERT_NE(cache.find("b"), nullptr);
  EXPECT_EQ(cache.find("b")->body, "B");
  cache.invalidate("list");
  EXPECT_EQ(cache.find("b"), nullptr);
  EXPECT_EQ(cache.figures().bytes, 0U);
}

TEST(AnswerCache, DoesNotKeepWhatMayHaveBeenOvertaken) {
  AnswerCache cache{1 << 20};
  const auto before = cache.generation();
  cache.invalidate("document:1");  // while the answer is being worked out
  cache.keep("a", answer("old"), {"document:1"}, before);
  EXPECT_EQ(cache.find("a"), nullptr);
}

TEST(AnswerCache, StaysWithinItsBytesAndKeepsWhatIsUsed) {
  AnswerCache cache{10'000};
  for (int i = 0; i < 100; ++i) {
    cache.keep("used", answer(std::string(500, 'u')), {"t"}, cache.generation());
    ASSERT_NE(cache.find("used"), nullptr);
    cache.keep("key" + std::to_string(i), answer(std::string(500, 'x')), {"t"}, cache.generation());
    EXPECT_LE(cache.figures().bytes, 10'000U);
  }
  EXPECT_NE(cache.find("used"), nullptr);
  EXPECT_EQ(cache.find("key0"), nullptr);
  EXPECT_NE(cache.find("key99"), nullptr);
}

TEST(AnswerCache, DoesNotKeepWhatIsTooBig) {
  AnswerCache cache{10'000};
  cache.keep("a", answer(std::string(5000, 'x')), {"t"}, cache.generation());
  EXPECT_EQ(cache.find("a"), nullptr);
}

TEST(AnswerCache, ClearForgetsEverything) {
  AnswerCache cache{10'000};
  const auto before = cache.generation();
  cache.keep("a", answer("A"), {"t"}, before);
  cache.clear();
  EXPECT_EQ(cache.find("a"), nullptr);
  cache.keep("a", answer("A"), {"t"}, before);
  EXPECT_EQ(cache.find("a"), nullptr);
}

TEST(AnswerCache, TellsLanguagesAndEncodingsApart) {
  const auto key = [](const std::vector<std::string>& headers) {
    testing::TestRequest request{"GET", "/a?b=1", headers};
    std::string text;
    AnswerCache::key_of(*request, text);
    return text;
  };
  EXPECT_EQ(key({}), "z-/a?b=1");
  EXPECT_EQ(key({"Accept-Language: en", "Accept-Encoding: gzip"}), "eg/a?b=1");
}

TEST(AnswerCache, ThreadsMayReadKeepAndInvalidateAtOnce) {
  AnswerCache cache{100'000};
  {
    std::vector<std::jthread> threads;
    for (int t = 0; t < 3; ++t) {
      threads.emplace_back([&cache, t] {
        for (int i = 0; i < 3000; ++i) {
          const std::string key = std::to_string(i % 50);
          const auto found = cache.find(key);
          EXPECT_TRUE(found == nullptr || found->body == key);
          cache.keep(key, answer(key), {key}, cache.generation());
          if (i % 7 == t) cache.invalidate(key);
        }
      });
    }
  }
  EXPECT_LE(cache.figures().answers, 50U);
}

}  // namespace
}  // namespace huiqi::http
