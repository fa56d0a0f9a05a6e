package org.dualwatch.rule.benefit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dualwatch.value.Spelling;

/**
 * A phrase of verbs and of words that grade them and of nothing else, such as 持续推进 or 改善: it names
 * nothing that could be seen. 骨干不减少 and 比上年好转 are none.
 *
 * @param verbs in the phrase's order
 */
record GradedVerb(List<String> verbs) {

  /** Verbs that say a direction and no state. */
  private static final List<String> VERBS =
      List.of(
          ("促进 推进 推动 提升 提高 丰富 改善 增强 保障 加强 优化 带动 发挥 完善 扩大 强化 巩固 深化 助推 助力 增进 激发 夯实 拓展 支撑 传承 弘扬 引导 缓解"
                  + " 保证 确保")
              .split(" ", -1));

  /** Words that join or round off, and add nothing. */
  private static final List<String> PARTICLES =
      List.of("有所", "得到", "更加", "以及", "和", "与", "及", "并", "地", "了", "、", ",", ";", "。");

  GradedVerb {
    verbs = List.copyOf(verbs);
  }

  /**
   * The phrase as one of these.
   *
   * @param grades the words that only grade
   */
  static Optional<GradedVerb> of(String phrase, List<String> grades) {
    String key = Spelling.key(phrase);
    List<String> verbs = new ArrayList<>();
    int at = 0;
    while (at < key.length()) {
      String verb = longest(VERBS, key, at);
      int length =
          Math.max(
              verb.length(),
              Math.max(longest(grades, key, at).length(), longest(PARTICLES, key, at).length()));
      if (length == 0) {
        return Optional.empty();
      }
      if (verb.length() == length) {
        verbs.add(verb);
      }
      at += length;
    }
    return verbs.isEmpty() ? Optional.empty() : Optional.of(new GradedVerb(verbs));
  }

  /** The longest of the words that stands at an index of a text; empty where none does. */
  private static String longest(List<String> words, String text, int at) {
    String longest = "";
    for (String word : words) {
      if (word.length() > longest.length() && text.startsWith(word, at)) {
        longest = word;
      }
    }
    return longest;
  }
}
