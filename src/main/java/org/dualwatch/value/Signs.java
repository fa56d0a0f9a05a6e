package org.dualwatch.value;

import static org.dualwatch.value.Comparator.AT_LEAST;
import static org.dualwatch.value.Comparator.AT_MOST;
import static org.dualwatch.value.Comparator.EXACTLY;
import static org.dualwatch.value.Comparator.LESS_THAN;
import static org.dualwatch.value.Comparator.MORE_THAN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The spellings of the comparators, before and behind a number.
 *
 * <p>《中华人民共和国民法典》第一千二百五十九条: 以上、以下、以内、届满 include the number, 不满、超过、以外 do not.
 */
final class Signs {

  /** 内 alone bounds a time (3天内) and nothing else: 3人内 is no usual Chinese. */
  static final String WITHIN_TIME = "内";

  private static final Lexicon<Comparator> BEFORE =
      lexicon(
          List.of(
              table(
                  AT_LEAST,
                  "≥ 》 》= 大于等于 大于或等于 大于或者等于 大于、等于 高于等于 高于或等于 多于或等于 达到或超过 达到或高于"
                      + " 不低于 不少于 不小于 不短于 不得低于 不得少于 不得小于 不应低于 不应少于 不应小于"
                      + " 不能低于 不能少于 至少 最少 最低"),
              table(
                  AT_MOST,
                  "≤ 小于等于 小于或等于 小于或者等于 小于、等于 低于等于 低于或等于 少于或等于"
                      + " 不超过 不超出 不高于 不大于 不多于 不长于 不突破 不得超过 不得超出 不得高于 不得大于 不得多于"
                      + " 不得突破 不应超过 不应高于 不应大于 不能超过 不能高于 最多 最高 至多"),
              table(MORE_THAN, "> 大于 超过 超出 超 高于 多于"),
              table(LESS_THAN, "< 小于 低于 少于 不满 不足 不到"),
              table(EXACTLY, "= == 等于")));

  private static final Lexicon<Comparator> BEHIND =
      lexicon(
          List.of(
              table(AT_LEAST, "以上 及以上 或以上 及其以上 (含)以上 以上(含) 以上(含本数) 含以上 或更多"),
              table(AT_MOST, "以下 及以下 或以下 及其以下 (含)以下 以下(含) 以下(含本数) 以内 之内 (含)以内 以内(含) 或更少"),
              table(AT_MOST, WITHIN_TIME)));

  private Signs() {}

  /** A comparator as it was spelled. */
  record Sign(Comparator comparator, String spelling) {}

  /** The longest spelling that the text begins with. */
  static Optional<Sign> before(String text) {
    return BEFORE.before(text).map(word -> new Sign(word.meaning(), word.spelling()));
  }

  /** The longest spelling that the text ends with. */
  static Optional<Sign> behind(String text) {
    return BEHIND.behind(text).map(word -> new Sign(word.meaning(), word.spelling()));
  }

  private static Lexicon<Comparator> lexicon(List<Map<String, Comparator>> tables) {
    Map<String, Comparator> all = new HashMap<>();
    tables.forEach(all::putAll);
    return new Lexicon<>(all);
  }

  private static Map<String, Comparator> table(Comparator comparator, String spellings) {
    return Stream.of(spellings.split(" ", -1)).collect(Collectors.toMap(s -> s, s -> comparator));
  }
}
