package org.dualwatch.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dualwatch.value.TargetValue.Deadline;
import org.dualwatch.value.TargetValue.DeadlineWithoutYear;
import org.dualwatch.value.TargetValue.Unread;

/**
 * Reads a day by which something is done. A month, quarter, half or whole year means its last day,
 * so does 底 or 末 behind it. 9月前 may mean before September begins or before it ends: with a year it
 * is not read; without one it is a deadline of unknown date either way.
 */
final class Deadlines {

  private static final String YEAR = "(?:(?<y>\\d{4})年)?";
  private static final String END = "(?<end>底|末|终)?";
  private static final String MONTH = "(?<m>\\d{1,2})月份?";

  /** The shapes of a date, of which one reading is the whole text's core. */
  private static final List<Shape> SHAPES =
      List.of(
          new Shape(Span.DAY, YEAR + "(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]"),
          new Shape(Span.DAY, "(?<y>\\d{4})(?<sep>[-./])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})日?"),
          new Shape(Span.MONTH, "(?<y>\\d{4})-(?<m>\\d{1,2})月?" + END),
          new Shape(Span.MONTH, YEAR + MONTH + "月?" + END),
          new Shape(Span.FIRST_TEN_DAYS, YEAR + MONTH + "上旬" + END),
          new Shape(Span.SECOND_TEN_DAYS, YEAR + MONTH + "中旬" + END),
          new Shape(Span.MONTH, YEAR + MONTH + "下旬" + END),
          new Shape(Span.QUARTER, YEAR + "第?(?<m>[1-4])季度" + END),
          new Shape(Span.FIRST_HALF, YEAR + "上半年" + END),
          new Shape(Span.YEAR, YEAR + "下半年" + END),
          new Shape(Span.YEAR, "(?<y>\\d{4})年度?(?:全年|年)?" + END),
          new Shape(Span.YEAR, "(?:本年度?|当年度?|今年)年?" + END),
          new Shape(Span.YEAR, "年度?(?<end>底|末|终)"),
          new Shape(Span.YEAR, "年度?(?=内)"));

  private static final Pattern LEAD =
      Pattern.compile("^(?:≤|不超过|不晚于|不迟于|不得晚于|不得迟于|最迟|最晚|截至|截止到?|应当?|须|确保|于|在|到|至)");

  private static final Pattern TAIL =
      Pattern.compile(
          "(?:全部|按时|如期|基本|顺利|及时|完成|结束|竣工|完工|验收|交付|交工|投入使用|投用|建成|举办|开展|实施|到位|支付|拨付|发放|完毕"
              + "|上线|运行|任务|工作|项目|建设|并|通过)+$");

  private static final Pattern BEFORE =
      Pattern.compile("(?:之前|以前|及以前|及之前|或之前|\\(含\\)之?前|前\\(含\\)|前)$");
  private static final Pattern WITHIN = Pattern.compile("(?:之内|以内|内|为止|止|\\(含\\))$");
  private static final Pattern NUMERAL =
      Pattern.compile("([〇零一二三四五六七八九]{4}(?=年)|[一二三四五六七八九十]{1,3}(?=月|日|号|季度))");

  /** Two ways to read: a number, or a month or day. */
  private static final Pattern MONTH_OR_NUMBER =
      Pattern.compile("20\\d\\d(?:[./]\\d{1,2}|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))");

  /** A year, a day as spreadsheets count it (45930 is 2025-09-30), 12.31, or a time of day. */
  private static final Pattern YEAR_OR_SERIAL =
      Pattern.compile("20\\d\\d|4\\d{4}|\\d{1,2}\\.\\d{1,2}|\\d{1,2}点");

  private static final Pattern TIME_NAME = Pattern.compile("(?:时间|日期|期限|时限)(?:\\(.*\\))?$");

  /** What every date has. */
  private static final Pattern DATED = Pattern.compile("[年月日号季]|20\\d\\d[-./]");

  private static final Pattern MONTH_OR_MONTHS =
      Pattern.compile("[≤≥=<>]?\\d{1,3}月(?:之内|以内|内)?|[≤≥=<>]\\d季度(?:之内|以内|内)?");

  private Deadlines() {}

  private enum Span {
    DAY,
    FIRST_TEN_DAYS,
    SECOND_TEN_DAYS,
    MONTH,
    QUARTER,
    FIRST_HALF,
    YEAR
  }

  /** A date's shape; dated if it can name a year, closable if 底 may end it. */
  private record Shape(Span span, Pattern pattern, boolean dated, boolean closable) {
    Shape(Span span, String regex) {
      this(span, Pattern.compile(regex), regex.contains("<y>"), regex.contains("<end>"));
    }

    boolean closes(Matcher date) {
      return span == Span.DAY || (closable && date.group("end") != null);
    }
  }

  /** What bounds a date, taken off it. */
  private record Bound(String core, boolean before, boolean within) {}

  /**
   * The deadline that the form is.
   *
   * @param indicatorName tells whether a bare number, as a spreadsheet shows it, may be a date
   * @param year the year where the text names none
   */
  static Optional<TargetValue> read(Wording wording, String indicatorName, OptionalInt year) {
    String plain = Frame.inner(wording.form());
    if (MONTH_OR_NUMBER.matcher(plain).matches()
        || (YEAR_OR_SERIAL.matcher(plain).matches()
            && TIME_NAME.matcher(Wording.of(indicatorName).form()).find())) {
      return Optional.of(new Unread(wording.text(), Reasons.monthOrNumber(wording.text())));
    }
    if (!DATED.matcher(plain).find()) {
      return Optional.empty();
    }
    String form = digits(plain);
    if (MONTH_OR_MONTHS.matcher(form).matches() && !namesMonth(plain, form, indicatorName)) {
      return Optional.of(new Unread(wording.text(), Reasons.monthOrMonths(wording.text())));
    }
    return Stream.concat(Stream.of(form), Labels.behind(form).stream())
        .flatMap(part -> dated(wording.text(), part, year).stream())
        .findFirst();
  }

  /** 十二月, spelled so, is a month and not a time; 12月 is one where the indicator is a time. */
  private static boolean namesMonth(String plain, String form, String indicatorName) {
    boolean unsigned = Character.isDigit(form.charAt(0)) && form.endsWith("月");
    return unsigned
        && (!plain.equals(form) || TIME_NAME.matcher(Wording.of(indicatorName).form()).find());
  }

  private static Optional<TargetValue> dated(String text, String form, OptionalInt year) {
    Bound bound = bound(form);
    for (Shape shape : SHAPES) {
      Matcher date = shape.pattern().matcher(bound.core() + (bound.within() ? "内" : ""));
      boolean whole = date.lookingAt() && date.end() == bound.core().length();
      if (whole && !bound.core().isEmpty()) {
        return Optional.of(value(text, shape, date, bound, year));
      }
    }
    return Optional.empty();
  }

  private static Bound bound(String form) {
    String core = form;
    Matcher lead = LEAD.matcher(core);
    while (lead.find()) {
      core = core.substring(lead.end());
      lead = LEAD.matcher(core);
    }
    core = TAIL.matcher(core).replaceFirst("");
    String unbounded = BEFORE.matcher(core).replaceFirst("");
    boolean before = !unbounded.equals(core);
    // A sign that a form demands (=2025年12月底前) says no more than 前 does.
    String unsigned = before && unbounded.startsWith("=") ? unbounded.substring(1) : unbounded;
    String open = WITHIN.matcher(unsigned).replaceFirst("");
    return new Bound(open, before, !open.equals(unsigned));
  }

  private static TargetValue value(
      String text, Shape shape, Matcher date, Bound bound, OptionalInt year) {
    String stated = shape.dated() ? date.group("y") : null;
    int known = stated == null ? year.orElse(0) : Integer.parseInt(stated);
    if (stated != null && (known < 2000 || known > 2099)) {
      return new Unread(text, Reasons.unlikelyYear(text, stated));
    }
    Optional<LocalDate> day = day(shape, date, known == 0 ? 2024 : known);
    if (day.isEmpty()) {
      return new Unread(text, Reasons.noSuchDay(text));
    }
    if (known == 0) {
      return new DeadlineWithoutYear(text);
    }
    return bound.before() && !shape.closes(date)
        ? new Unread(text, Reasons.beforeSpan(text, bound.core()))
        : new Deadline(text, day.get());
  }

  /** The last day of the span, or nothing where the calendar has no such day. */
  private static Optional<LocalDate> day(Shape shape, Matcher date, int year) {
    try {
      return Optional.of(
          switch (shape.span()) {
            case DAY -> LocalDate.of(year, number(date, "m"), number(date, "d"));
            case FIRST_TEN_DAYS -> LocalDate.of(year, number(date, "m"), 10);
            case SECOND_TEN_DAYS -> LocalDate.of(year, number(date, "m"), 20);
            case MONTH -> YearMonth.of(year, number(date, "m")).atEndOfMonth();
            case QUARTER -> YearMonth.of(year, number(date, "m") * 3).atEndOfMonth();
            case FIRST_HALF -> LocalDate.of(year, 6, 30);
            case YEAR -> LocalDate.of(year, 12, 31);
          });
    } catch (DateTimeException noSuchDay) {
      // The calendar is asked, so that leap years need no rule of ours.
      return Optional.empty();
    }
  }

  private static int number(Matcher date, String group) {
    return Integer.parseInt(date.group(group));
  }

  /** 二〇二五年十二月 as 2025年12月. */
  private static String digits(String form) {
    return NUMERAL
        .matcher(form)
        .replaceAll(
            found -> {
              String numeral = found.group();
              return numeral.length() == 4
                  ? Numerals.digitByDigit(numeral)
                  : Numerals.exact(numeral).map(Object::toString).orElse(numeral);
            });
  }
}
