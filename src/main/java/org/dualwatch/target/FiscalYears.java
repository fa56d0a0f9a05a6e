package org.dualwatch.target;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dualwatch.value.Spelling;

/**
 * Finds a form's fiscal year. A year inside a project's name is none: 2024年中央补助 may well be spent
 * in 2025.
 */
final class FiscalYears {

  private static final Pattern STATED = Pattern.compile("(20\\d\\d)(?:年度?)?");
  private static final Pattern LINE = Pattern.compile("\\(?(20\\d\\d)年度?\\)?");
  private static final Pattern BRACKETS = Pattern.compile("[()]");
  private static final Pattern NAMED = Pattern.compile("(?<!\\d)(20\\d\\d)年度");

  /** A heading may begin with its year: 2025年部门预算项目绩效目标表. */
  private static final Pattern LEADING =
      Pattern.compile("^(20\\d\\d)年(?=部门|单位|项目|预算|绩效|整体|市级|省级|区级|县级|本级)");

  /** Two years with one of these between them are a span, which names no one year. */
  private static final Pattern SPAN = Pattern.compile("20\\d\\d(?:年度?)?[-~至到/、]20\\d\\d");

  private FiscalYears() {}

  /** The year in a cell that holds nothing else. */
  static OptionalInt statedIn(String cell) {
    return whole(STATED, cell);
  }

  /** The year of a line above a form such as （2025年度） or （2025年1—7月） that says nothing else. */
  static OptionalInt ofLine(String line) {
    OptionalInt year = whole(LINE, line);
    String rest = BRACKETS.matcher(ReportedMonths.without(line)).replaceAll("");
    return year.isEmpty() && rest.isEmpty() ? agreed(ReportedMonths.yearsIn(line)) : year;
  }

  /** The one year that a heading such as 2025年度项目绩效目标表 names outside of the project's name. */
  static OptionalInt namedIn(String heading, String project) {
    String name = Spelling.key(project);
    String words = Spelling.key(heading);
    String rest = name.isEmpty() ? words : words.replace(name, "");
    if (SPAN.matcher(rest).find()) {
      return OptionalInt.empty();
    }
    Matcher leading = LEADING.matcher(rest);
    if (leading.find()) {
      return OptionalInt.of(Integer.parseInt(leading.group(1)));
    }
    return agreed(
        NAMED
            .matcher(rest)
            .results()
            .map(year -> Integer.valueOf(year.group(1)))
            .collect(Collectors.toSet()));
  }

  /** The one year in which all deadlines of a document lie; where they disagree, none. */
  static OptionalInt agreed(Set<Integer> years) {
    return years.size() == 1 ? OptionalInt.of(years.iterator().next()) : OptionalInt.empty();
  }

  private static OptionalInt whole(Pattern pattern, String text) {
    Matcher year = pattern.matcher(Spelling.key(text));
    return year.matches() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }
}
