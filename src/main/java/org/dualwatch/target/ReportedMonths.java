package org.dualwatch.target;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dualwatch.value.Spelling;

/**
 * Reads until which month a form reports from headings such as 1—7月执行情况, 截至7月底 and 上半年. A month
 * alone, such as 7月执行数, may mean that month only and tells nothing; January is both.
 */
final class ReportedMonths {

  private static final String MONTH = "(1[0-2]|[1-9])月份?";

  /** Of a key, in which all dashes but the drawn one are alike. */
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?:(20\\d\\d)年度?)?(?:"
              + ("(?<!\\d)1月?[-~─至到]{1,2}" + MONTH + "(?:底|末)?")
              + ("|截[至止]到?(?:20\\d\\d年)?" + MONTH + "(?:底|末|(?:2[89]|3[01])日)?(?!\\d)")
              + ("|(?<!\\d)" + MONTH + "[底末]")
              + "|(?<![\\d月])(1)月份?(?![\\d~─至到-])"
              + "|(上半年|前三季度|前?第?一季度))");

  /** Months that tell nothing: 1—月 as the form is printed, or 4—7月. */
  private static final Pattern OTHER_MONTHS =
      Pattern.compile("^(?:[\\da-z年~─至到截止_-]{0,20}+月[\\d份日底末]{0,4}+|下半年)");

  private static final int YEAR = 1;
  private static final List<Integer> NUMBERS = List.of(2, 3, 4, 5);
  private static final int WORDS = 6;

  private static final Map<String, Integer> BY_WORDS = Map.of("上半年", 6, "前三季度", 9);
  private static final int FIRST_QUARTER = 3;
  private static final int LONGEST = 300;

  private ReportedMonths() {}

  /** The last months that a heading names, from 1 to 12; more than one contradict each other. */
  static Set<Integer> in(String heading) {
    Set<Integer> months = new LinkedHashSet<>();
    Matcher phrase = PHRASE.matcher(key(heading));
    while (phrase.find()) {
      months.add(month(phrase));
    }
    return months;
  }

  /** The years that stand before them. */
  static Set<Integer> yearsIn(String heading) {
    Set<Integer> years = new LinkedHashSet<>();
    Matcher phrase = PHRASE.matcher(key(heading));
    while (phrase.find()) {
      Stream.ofNullable(phrase.group(YEAR)).map(Integer::valueOf).forEach(years::add);
    }
    return years;
  }

  /** The heading without them, so that 1—7月执行数 is 执行数 whatever the month. */
  static String without(String heading) {
    return heading.length() > LONGEST
        ? heading
        : OTHER_MONTHS.matcher(PHRASE.matcher(key(heading)).replaceAll("")).replaceFirst("");
  }

  private static String key(String heading) {
    return heading.length() > LONGEST ? "" : Spelling.key(heading);
  }

  private static int month(Matcher phrase) {
    String words = phrase.group(WORDS);
    return words != null
        ? BY_WORDS.getOrDefault(words, FIRST_QUARTER)
        : NUMBERS.stream()
            .map(phrase::group)
            .filter(Objects::nonNull)
            .mapToInt(Integer::parseInt)
            .findFirst()
            .orElseThrow();
  }
}
