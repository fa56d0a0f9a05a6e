package org.dualwatch.spending;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a ledger is asked, an SQL file a question, so that a ledger of other tables takes other
 * files and no other code. All are put as one statement: the answers are then of one moment,
 * however long they take, and nothing has to be held to bring them together.
 */
public final class LedgerQuestions {

  /** The parameters that a file may name as {@code :?year}. */
  private static final Set<String> PARAMETERS = Set.of("year", "day", "lastYear");

  private static final Pattern PARAMETER = Pattern.compile(":\\?(\\w+)");
  private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
  private static final Set<String> PACKAGED = Set.of("treasury", "flat");

  private static final String SQL = "/org/dualwatch/sql/";

  private static final String NO_DAY = "cast(null as date)";

  /** The questions, and what each answers in the columns of the one statement. */
  enum Question {
    BUDGET("budget", "unit_name", "fund_source", "doc_day", "0", "amount", "line_count"),
    PAYMENTS(
        "payments", "unit_name", "fund_source", "last_day", "pay_month", "amount", "line_count"),
    /** In place of {@link #PAYMENTS}: those of a project in one text, see {@link PaymentLine}. */
    PAYMENT_LINES(
        "payment-lines", "unit_name", "payment_lines", NO_DAY, "0", "amount", "line_count"),
    /** Only where payments do not say what they were for. */
    COST_ITEMS("cost-items", "''", "item_name", NO_DAY, "0", "amount", "0"),
    LAST_YEAR("last-year", "''", "''", NO_DAY, "pay_month", "amount", "0");

    private final String id;
    private final String unitName;
    private final String detail;
    private final String day;
    private final String month;
    private final String amount;
    private final String count;

    Question(
        String id,
        String unitName,
        String detail,
        String day,
        String month,
        String amount,
        String count) {
      this.id = id;
      this.unitName = unitName;
      this.detail = detail;
      this.day = day;
      this.month = month;
      this.amount = amount;
      this.count = count;
    }

    String id() {
      return id;
    }

    private String file() {
      return id + ".sql";
    }

    /**
     * @param itemised whether payments say what they were for
     */
    private String select(String sql, boolean itemised) {
      boolean ofProjects = this != LAST_YEAR;
      return String.format(
          """
          select '%s' as question, unit_code, %s as unit_name, %s as project_code,
            %s as project_name, %s as detail, %s as on_day, %s as in_month, %s as amount,
            %s as line_count, %s as item_name
          from (
          %s
          ) %s""",
          id,
          unitName,
          ofProjects ? "project_code" : "''",
          ofProjects ? "project_name" : "''",
          detail,
          day,
          month,
          amount,
          count,
          itemised && this == PAYMENTS ? "item_name" : "''",
          sql.strip(),
          id.replace('-', '_'));
    }
  }

  private final String statement;

  private LedgerQuestions(List<String> selects) {
    this.statement =
        "select * from (\n"
            + String.join("\nunion all\n", selects)
            + "\n) answer\norder by unit_code";
  }

  /**
   * The questions that are packaged under a name, or those of a folder. Payments come row by row,
   * or as lines of a text. Where they come row by row and nothing is asked of cost items, they have
   * a column {@code item_name} that says what they were for: to go through them twice takes twice
   * as long.
   *
   * @param source {@code treasury} for the tables of the national interface library, {@code flat}
   *     for the one table that {@code ledger import} fills from a list, or a path
   * @param base the folder that a path starts from
   * @param together whether the ledger is one that brings texts together quickly and without
   *     holding them all, as PostgreSQL does: it is then asked for payments as lines where the
   *     packaged files can
   * @throws WrongLedgerQuestionException where a file is missing, or is not a single query with
   *     these parameters
   */
  public static LedgerQuestions of(String source, Path base, boolean together) throws IOException {
    boolean itemised = !isThere(source, base, Question.COST_ITEMS);
    List<String> selects = new ArrayList<>();
    for (Question question : asked(source, base, together)) {
      String name = question.file();
      String sql =
          PACKAGED.contains(source)
              ? packaged(source + "/" + name)
              : checked(name, ofFolder(base.resolve(source).resolve(name)));
      selects.add(question.select(sql, itemised));
    }
    return new LedgerQuestions(selects);
  }

  /** What is asked of payments depends on which files there are. */
  private static Set<Question> asked(String source, Path base, boolean together) {
    Set<Question> asked = EnumSet.allOf(Question.class);
    if (!isThere(source, base, Question.COST_ITEMS)) {
      asked.remove(Question.COST_ITEMS);
    }
    boolean packaged = PACKAGED.contains(source);
    if (!isThere(source, base, Question.PAYMENT_LINES) || (packaged && !together)) {
      asked.remove(Question.PAYMENT_LINES);
      return asked;
    }
    for (Question other : List.of(Question.PAYMENTS, Question.COST_ITEMS)) {
      if (!packaged && isThere(source, base, other)) {
        throw new WrongLedgerQuestionException(
            String.format(
                "%s 和 %s 只能有一个：否则同一笔支付会算两次 (only one of the two)",
                Question.PAYMENT_LINES.file(), other.file()));
      }
      asked.remove(other);
    }
    return asked;
  }

  private static boolean isThere(String source, Path base, Question question) {
    return PACKAGED.contains(source)
        ? LedgerQuestions.class.getResource(SQL + source + "/" + question.file()) != null
        : Files.isRegularFile(base.resolve(source).resolve(question.file()));
  }

  /** The one statement, with the named parameters year, day and lastYear. */
  public String statement() {
    return statement;
  }

  private static String packaged(String name) throws IOException {
    try (InputStream in = LedgerQuestions.class.getResourceAsStream(SQL + name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its own " + name);
      }
      return checked(name, new String(in.readAllBytes(), UTF_8));
    }
  }

  private static String ofFolder(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new WrongLedgerQuestionException(
          file
              + "：没有这个文件，每个台账需要 budget.sql、payments.sql（或 payment-lines.sql）、last-year.sql"
              + " (no such file)");
    }
    try {
      return Files.readString(file);
    } catch (CharacterCodingException other) {
      throw new WrongLedgerQuestionException(
          file + "：不是 UTF-8 编码，请另存为 UTF-8 (not in UTF-8)", other);
    }
  }

  /** Without comments: a mark in one would be taken for a parameter. */
  private static String checked(String name, String text) {
    String sql = COMMENT.matcher(text).replaceAll("").strip();
    if (!sql.regionMatches(true, 0, "select", 0, 6) && !sql.regionMatches(true, 0, "with", 0, 4)) {
      throw new WrongLedgerQuestionException(
          name + "：应为一条 select 查询 (expected one select statement)");
    }
    if (sql.contains(";")) {
      throw new WrongLedgerQuestionException(
          name + "：只能有一条查询，结尾不加分号 (expected one statement without a semicolon)");
    }
    Set<String> unknown = new TreeSet<>();
    Matcher parameters = PARAMETER.matcher(sql);
    while (parameters.find()) {
      if (!PARAMETERS.contains(parameters.group(1))) {
        unknown.add(parameters.group());
      }
    }
    if (!unknown.isEmpty()) {
      throw new WrongLedgerQuestionException(
          name + "：不认识的参数 " + unknown + "，可用 :?year :?day :?lastYear (unknown parameters)");
    }
    return sql;
  }
}
