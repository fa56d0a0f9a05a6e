package org.dualwatch;

import static org.dualwatch.target.ATargetTable.aTable;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.json.Json;
import org.dualwatch.json.JsonView;
import org.dualwatch.json.SpendingJson;
import org.dualwatch.spending.Approval;
import org.dualwatch.spending.FundSource;
import org.dualwatch.spending.MonthlyPayment;
import org.dualwatch.spending.Spending;
import org.dualwatch.spending.UnitSpending;

/**
 * A city's record of one year, as the register, the runs and the cases enter it: each unit has
 * filed its projects, three in ten of them twice; two runs have watched them; some of the red ones
 * have a case. Of each project four findings of its papers and three of each run are on record.
 */
public final class CityBoard {

  /** The year that all is of. */
  public static final int YEAR = 2025;

  private static final int FINDINGS = 4;
  private static final int RUN_FINDINGS = 3;
  private static final int RULES = 60;
  private static final int SEED = 7;
  private static final String[] COLOURS = {"green", "green", "green", "blue", "yellow", "red"};
  private static final String[] WORDS = {
    "道路养护", "信息化建设", "免费开放", "校舍维修", "图书购置", "设备更新", "人才培训", "公共卫生", "环境整治", "文物保护"
  };

  private final Connection connection;
  private final int projects;
  private final Random random = new Random(SEED);
  private final String tableBody;

  private CityBoard(Connection connection, int projects) {
    this.connection = connection;
    this.projects = projects;
    this.tableBody = Json.line(JsonView.table(aTable().build()));
  }

  /**
   * Fills a record that has its tables and no rows in them.
   *
   * @param units how many units
   * @param projects how many projects each has
   */
  public static void fill(DataSource record, int units, int projects) throws SQLException {
    try (Connection connection = record.getConnection()) {
      connection.setAutoCommit(false);
      CityBoard city = new CityBoard(connection, projects);
      city.snapshot();
      city.run("run-1", "2025-06-30");
      city.run("run-2", "2025-07-31");
      for (int unit = 0; unit < units; unit++) {
        city.unit(unitCode(unit), "单位" + unit);
        connection.commit();
      }
      city.mark();
      connection.commit();
    }
  }

  /** The code of a unit, from 0. */
  public static String unitCode(int unit) {
    return String.valueOf(400_000 + unit);
  }

  private void snapshot() throws SQLException {
    execute(
        """
        insert into ledger_snapshot (id, pull, as_of, fiscal_year, pulled_at, units, projects,
            budget_lines, payments, spent)
        values ('snapshot', 'pull', date '2025-07-31', 2025,
            timestamp with time zone '2025-08-01 00:00:00+00', 1, 1, 1, 1, 1)
        """);
  }

  private void run(String no, String asOf) throws SQLException {
    String sql =
        """
        insert into run (no, id, as_of, forms_overdue, fiscal_year, snapshot_id, rules_version,
            begun_at, ended_at, totals)
        values (?, ?, ?, false, 2025, 'snapshot', 'test', ?, ?, '{}')
        """;
    Timestamp held = Timestamp.valueOf(LocalDate.parse(asOf).plusDays(1).atTime(2, 0));
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, no);
      insert.setString(2, no + "-" + "0".repeat(50));
      insert.setDate(3, Date.valueOf(asOf));
      insert.setTimestamp(4, held);
      insert.setTimestamp(5, held);
      insert.executeUpdate();
    }
  }

  private void unit(String code, String name) throws SQLException {
    List<Integer> all = new ArrayList<>();
    List<Integer> again = new ArrayList<>();
    for (int project = 0; project < projects; project++) {
      all.add(project);
      if (random.nextInt(10) < 3) {
        again.add(project);
      }
    }
    file(code, name, 1, all, Instant.parse("2025-01-10T01:00:00Z"));
    file(code, name, 2, again, Instant.parse("2025-02-10T01:00:00Z"));
    money(code);
    watch("run-1", code);
    watch("run-2", code);
    cases(code, name);
  }

  private void file(String code, String name, int round, List<Integer> projects, Instant at)
      throws SQLException {
    String id = code + ".sha-" + round + ".0";
    String submission =
        """
        insert into submission (id, unit_code, unit_name, sha256, receipt_no, file_name, size_bytes,
            format, received_at, judged_on, was_read, verdict, rules_version)
        values (?, ?, ?, 'sha', ?, '绩效目标表.docx', 1, 'docx', ?, ?, true, 'sent-back', 'test')
        """;
    try (PreparedStatement insert = connection.prepareStatement(submission)) {
      insert.setString(1, id);
      insert.setString(2, code);
      insert.setString(3, name);
      insert.setString(4, receiptNo(code, round));
      insert.setTimestamp(5, Timestamp.from(at));
      insert.setDate(6, Date.valueOf(at.toString().substring(0, 10)));
      insert.executeUpdate();
    }
    tables(id, projects, round);
    papersFindings(id, projects.size(), round);
    message(id, code, round, at);
  }

  private void tables(String submission, List<Integer> numbers, int round) throws SQLException {
    String sql =
        """
        insert into target_table (submission, number, project, project_key, project_code,
            fiscal_year, verdict, body)
        values (?, ?, ?, ?, ?, 2025, ?, ?)
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int number = 0;
      for (int project : numbers) {
        insert.setString(1, submission);
        insert.setInt(2, ++number);
        insert.setString(3, name(project));
        insert.setString(4, name(project));
        insert.setString(5, "P" + project);
        insert.setString(6, verdict(round));
        insert.setString(
            7, tableBody.replace("\"120.00\"", "\"" + random.nextInt(100_000) + ".50\""));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private String verdict(int round) {
    int die = random.nextInt(100);
    if (die < (round == 1 ? 25 : 10)) {
      return "sent-back";
    }
    return die < 45 ? "explanation-due" : "accepted";
  }

  private void papersFindings(String submission, int tables, int round) throws SQLException {
    String sql =
        """
        insert into finding (submission, position, rule, severity, outcome, table_number, body)
        values (?, ?, ?, ?, ?, ?, ?)
        """;
    int each = round == 1 ? FINDINGS - 1 : FINDINGS;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int position = 1; position <= tables * each; position++) {
        Finding finding = finding((position - 1) / each + 1, "");
        insert.setString(1, submission);
        insert.setInt(2, position);
        insert.setString(3, finding.rule());
        insert.setString(4, finding.severity().id());
        insert.setString(5, finding.outcome().id());
        insert.setInt(6, finding.subject().table());
        insert.setString(7, Json.line(JsonView.finding(finding)));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private Finding finding(int table, String project) {
    int rule = (int) Math.min(RULES - 1, Math.abs(random.nextGaussian()) * RULES / 3);
    int die = random.nextInt(100);
    return new Finding(
        "a-rule-that-finds-something-" + rule,
        rule % 5 == 0 ? Severity.BLOCK : rule % 3 == 0 ? Severity.NOTE : Severity.EXPLAIN,
        die < 90 ? Outcome.VIOLATED : Outcome.NOT_EVALUATED,
        new Subject(table, project, "数量指标" + rule, new Place.InTable(table, 7, 5)),
        new Evidence("找到的内容", "应有的内容", ""),
        new Bilingual(
            "“数量指标" + rule + "”的指标值没有写明数量和计量单位，无法判断年底是否完成。".repeat(2),
            "The value of the indicator states no number and no unit, so nobody can tell."),
        new Bilingual("请写明数量和计量单位，例如“≥28场次”。", "State a number and a unit."),
        "《项目支出绩效评价管理办法》（财预〔2020〕10号）第十四条");
  }

  private void message(String submission, String code, int round, Instant at) throws SQLException {
    String sql =
        """
        insert into message (id, channel, path, content, receiver, thread, created_at, attempts,
            last_error, sent_at)
        values (?, 'RECEIPT', ?, '<p>回执</p>', '', '', ?, 1, '', ?)
        """;
    String id = "receipt." + submission + ".drop";
    try (PreparedStatement insert = connection.prepareStatement(sql);
        PreparedStatement about =
            connection.prepareStatement(
                "insert into submission_message (submission, message) values (?, ?)")) {
      insert.setString(1, id);
      insert.setString(2, code + "/回执-" + receiptNo(code, round) + ".html");
      insert.setTimestamp(3, Timestamp.from(at));
      insert.setTimestamp(4, Timestamp.from(at));
      insert.executeUpdate();
      about.setString(1, submission);
      about.setString(2, id);
      about.executeUpdate();
    }
  }

  private void money(String code) throws SQLException {
    List<Spending> all = new ArrayList<>();
    for (int project = 0; project < projects; project++) {
      LocalDate day = LocalDate.of(YEAR, 1, 15);
      BigDecimal yuan = BigDecimal.valueOf(1_000_000);
      List<MonthlyPayment> payments = new ArrayList<>();
      for (int month = 1; month <= 7; month++) {
        payments.add(
            new MonthlyPayment(FundSource.FISCAL, month, day, BigDecimal.valueOf(50_000), 3));
      }
      all.add(
          new Spending(
              code,
              "",
              "P" + project,
              name(project),
              List.of(new Approval(FundSource.FISCAL, day, yuan, 1)),
              payments,
              List.of()));
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into ledger_snapshot_unit (pull, unit_code, body) values ('pull', ?, ?)")) {
      insert.setString(1, code);
      insert.setString(2, Json.line(SpendingJson.of(new UnitSpending(code, "", all, List.of()))));
      insert.executeUpdate();
    }
  }

  private void watch(String run, String code) throws SQLException {
    String unit = "insert into run_unit (run, unit_code, input_id) values (?, ?, 'input')";
    try (PreparedStatement insert = connection.prepareStatement(unit)) {
      insert.setString(1, run);
      insert.setString(2, code);
      insert.executeUpdate();
    }
    String progress =
        """
        insert into run_progress (run, unit_code, position, receipt_no, table_number, project,
            budget_light, target_light, completion_light, body)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    try (PreparedStatement insert = connection.prepareStatement(progress)) {
      for (int project = 0; project < projects; project++) {
        List<String> lights = List.of(colour(), colour(), colour());
        insert.setString(1, run);
        insert.setString(2, code);
        insert.setInt(3, project + 1);
        insert.setString(4, receiptNo(code, 1));
        insert.setInt(5, project + 1);
        insert.setString(6, name(project));
        for (int i = 0; i < lights.size(); i++) {
          insert.setString(7 + i, lights.get(i));
        }
        insert.setString(10, progress(project, lights));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    runFindings(run, code);
  }

  private void runFindings(String run, String code) throws SQLException {
    String sql =
        """
        insert into run_finding (run, unit_code, position, receipt_no, rule, severity, outcome,
            project, body)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int position = 1; position <= projects * RUN_FINDINGS; position++) {
        int project = (position - 1) / RUN_FINDINGS;
        Finding finding = finding(project + 1, name(project));
        insert.setString(1, run);
        insert.setString(2, code);
        insert.setInt(3, position);
        insert.setString(4, receiptNo(code, 1));
        insert.setString(5, finding.rule());
        insert.setString(6, finding.severity().id());
        insert.setString(7, finding.outcome().id());
        insert.setString(8, name(project));
        insert.setString(9, Json.line(JsonView.finding(finding)));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private String progress(int project, List<String> lights) {
    ObjectNode json = (ObjectNode) Json.parse("{}");
    json.put("project", name(project)).put("projectCode", "P" + project);
    json.put("budget", "1000000").put("timeProgress", "58.33").put("timeProgressBy", "days");
    json.put("approved", "1000000").put("spent", "350000").put("pointsBehind", "23.33");
    json.put("executionRate", random.nextInt(110) + ".25");
    json.putObject("forecast")
        .put("low", "500000")
        .put("likely", "600000")
        .put("high", "700000")
        .put("linear", "600000");
    ObjectNode achievement = json.putObject("achievement");
    achievement.put("receipt", "r").put("form", 1).put("lastMonth", 7);
    achievement.put("percent", random.nextInt(120) + ".5");
    for (int i = 0; i < 10; i++) {
      json.withArray("/achievement/indicators")
          .addObject()
          .put("name", "数量指标" + i)
          .put("target", "≥28场次")
          .put("actual", "15场次")
          .put("forecast", "28场次")
          .put("likelihood", "certain")
          .put("expected", "16")
          .put("met", false);
    }
    List<String> lamps = List.of("budget", "target", "completion");
    for (int i = 0; i < lights.size(); i++) {
      json.withObject("/lights/" + lamps.get(i))
          .put("colour", lights.get(i))
          .put("zh", "预算执行率低于序时进度。")
          .put("en", "The execution rate is behind time progress.");
    }
    return Json.line(json);
  }

  private String colour() {
    return COLOURS[random.nextInt(COLOURS.length)];
  }

  private void cases(String code, String name) throws SQLException {
    try (PreparedStatement one =
            connection.prepareStatement(
                """
                insert into correction_case (id, unit_code, unit_name, project, project_key,
                    fiscal_year, opened_on, run, as_of, reason)
                values (?, ?, ?, ?, ?, 2025, date '2025-08-01', 'run-2', date '2025-07-31', '红灯')
                """);
        PreparedStatement event =
            connection.prepareStatement(
                """
                insert into case_event (id, case_id, kind, on_day, until_day, detail, message_zh,
                    message_en)
                values (?, ?, 'opened', date '2025-08-01', ?, '', '立案', 'opened')
                """)) {
      for (int project = 0; project < projects; project += 8) {
        String id = "ZG-" + code + "-" + project;
        one.setString(1, id);
        one.setString(2, code);
        one.setString(3, name);
        one.setString(4, name(project));
        one.setString(5, "p" + project);
        one.addBatch();
        event.setString(1, id + ".opened");
        event.setString(2, id);
        event.setDate(3, Date.valueOf(LocalDate.of(2025, 8, 4 + random.nextInt(20))));
        event.addBatch();
      }
      one.executeBatch();
      event.executeBatch();
    }
  }

  private void mark() throws SQLException {
    execute(
        """
        insert into board_stale (unit_code, turn, tries)
        select distinct unit_code, 1, 0 from submission
        """);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String name(int project) {
    return WORDS[project % WORDS.length] + "项目" + project;
  }

  private static String receiptNo(String code, int round) {
    return code + "-202501" + round;
  }
}
