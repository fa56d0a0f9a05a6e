package org.dualwatch.dashboard;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.dualwatch.access.Keys;
import org.dualwatch.access.Passwords;
import org.dualwatch.access.Role;
import org.dualwatch.access.User;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.dashboard.http.Reply;
import org.dualwatch.dashboard.http.Request;
import org.dualwatch.finding.Language;
import org.dualwatch.page.Pages;
import org.dualwatch.store.RecordSchema;
import org.dualwatch.store.Sessions;
import org.dualwatch.store.Traces;
import org.dualwatch.store.Users;
import org.h2.jdbcx.JdbcDataSource;

/** A board whose rows are written down as they are, and pages that show it. */
public final class ShownBoard {

  public static final String UNIT = "363207";
  public static final String OTHER = "900001";
  public static final int YEAR = 2025;

  /** Noon in China, a day in August. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-08-20T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final DataSource database;
  private final Map<String, String> keys = new HashMap<>();
  private final Dashboard dashboard;

  private ShownBoard(DataSource database, List<View> views) {
    this.database = database;
    this.dashboard =
        Dashboard.of(
            views,
            new Users(database, CLOCK),
            sessions(),
            new Traces(database),
            new Passwords(),
            new Pages(),
            false,
            failure -> false,
            1,
            CLOCK);
  }

  private Sessions sessions() {
    return new Sessions(database, CLOCK, Duration.ofHours(1), Duration.ofHours(8));
  }

  /** One with two units and nothing else, shown by these pages. */
  public static ShownBoard by(Function<DataSource, List<View>> views) throws SQLException {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    RecordSchema.migrate(h2);
    ShownBoard board = new ShownBoard(h2, views.apply(h2));
    board.unit(UNIT, "天津市群众艺术馆");
    board.unit(OTHER, "示例区少年宫");
    board.user("office", Role.OFFICE, "", Language.ZH);
    board.user("reader", Role.OFFICE, "", Language.EN);
    board.user("auditor", Role.AUDITOR, "", Language.ZH);
    board.user("unit", Role.UNIT, UNIT, Language.ZH);
    board.user("other", Role.UNIT, OTHER, Language.ZH);
    return board;
  }

  private void user(String name, Role role, String unit, Language language) throws SQLException {
    User user = new User(name, name, role, unit, language, false, true);
    new Users(database, CLOCK).add(user, "none");
    String key = Keys.next();
    sessions().begin(user, Keys.hash(key), Keys.next());
    keys.put(name, key);
  }

  /** What somebody gets. */
  public Reply get(String user, String address) {
    String[] parts = address.split("\\?", 2);
    Request request =
        new Request(
            Request.Method.GET,
            parts[0],
            parts.length > 1 ? parts[1] : "",
            Map.of("cookie", "dualwatch=" + keys.getOrDefault(user, "none")),
            "127.0.0.1",
            Params.NONE,
            List.of());
    return dashboard.answer(request);
  }

  /** A page, which must be there. */
  public String page(String user, String address) {
    Reply reply = get(user, address);
    if (reply.status() != Reply.OK) {
      throw new IllegalStateException(address + ": " + reply.status());
    }
    return new String(reply.content(), StandardCharsets.UTF_8);
  }

  private void unit(String code, String name) throws SQLException {
    write(
        """
        insert into board_unit values (?, ?, ?, 'accepted', null, null, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0)
        """,
        code,
        YEAR,
        name);
  }

  /** A watched project. */
  public ShownBoard project(
      String id, String unit, String name, String rate, String attained, String light)
      throws SQLException {
    write(
        """
        insert into board_project (id, unit_code, unit_name, fiscal_year, project, search_key,
            project_code, submission, receipt_no, table_number, filed_on, filings, verdict,
            withdrawn, counting_receipt, counting_table, form_submission, form_receipt,
            form_number, blocks, explains, notes, run_blocks, run_explains, run_notes, has_block,
            has_explain, has_note, budget, rate, attained, run, run_position, budget_light,
            target_light, completion_light, worst_light, case_id, case_state, state, waits, due,
            rank)
        values (?, ?, '', ?, ?, '', '', '', '', 1, date '2025-01-10', 1, 'accepted', false, '', 0,
            '', '', 0, 0, 0, 0, 0, 0, 0, false, false, false, 1234567.89,
            cast(nullif(?, '') as numeric(60, 6)), cast(nullif(?, '') as numeric(60, 6)), 'run', 0, 'green', 'green', 'green', ?, '', 'closed', 'nothing',
            false, date '9999-12-31', 0)
        """,
        id,
        unit,
        YEAR,
        name,
        rate,
        attained,
        light);
    return this;
  }

  /** So many watched projects, all the same. */
  public ShownBoard projects(int count, String unit, String rate, String attained, String light)
      throws SQLException {
    project("first", unit, "项目1", rate, attained, light);
    write("create table one as select * from board_project where id = 'first'");
    write("alter table one drop column id");
    write(
        "insert into board_project select 'p' || r.n, one.* from system_range(2, ?) r(n), one",
        count);
    return this;
  }

  /** What a rule found in a unit. */
  public ShownBoard hits(
      String unit, String rule, String severity, int violated, int waived, int notEvaluated)
      throws SQLException {
    write(
        "insert into board_rule values (?, ?, ?, ?, ?, ?, ?, ?)",
        unit,
        YEAR,
        rule,
        severity,
        violated,
        waived,
        notEvaluated,
        violated);
    return this;
  }

  /** A run that is done; its id begins with its number. */
  public ShownBoard run(String no, LocalDate asOf, String totals) throws SQLException {
    write(
        """
        insert into ledger_snapshot values (?, 'pull', ?, ?, timestamp with time zone
            '2025-08-01 01:00:00+00', 2, 11, 12, 38, 6577700)
        """,
        "snapshot-" + no,
        asOf,
        YEAR);
    write(
        """
        insert into run values (?, ?, ?, true, ?, ?, '2026.2', timestamp with time zone
            '2025-08-01 02:00:00+00', timestamp with time zone '2025-08-01 02:05:00+00', ?)
        """,
        no,
        no + "-0123456789",
        asOf,
        YEAR,
        "snapshot-" + no,
        totals);
    for (String unit : List.of(UNIT, OTHER)) {
      write("insert into run_unit values (?, ?, 'input')", no, unit);
    }
    return this;
  }

  /** A project's lights in a run: budget, target, completion. */
  public ShownBoard lights(String run, String unit, String project, String... lights)
      throws SQLException {
    write(
        "insert into run_progress values (?, ?, 0, '', 1, ?, ?, ?, ?, '{}')",
        run,
        unit,
        project,
        lights[0],
        lights[1],
        lights[2]);
    return this;
  }

  /** A problem that a run found. */
  public ShownBoard found(String run, String unit, int position, String rule, String project)
      throws SQLException {
    write(
        "insert into run_finding values (?, ?, ?, '', ?, 'explain', 'violated', ?, '{}')",
        run,
        unit,
        position,
        rule,
        project);
    return this;
  }

  /** A run that was asked for and not done. */
  public ShownBoard missed(LocalDate asOf, String reason) throws SQLException {
    write(
        """
        insert into scheduled_run values (timestamp with time zone '2025-08-05 18:00:00+00', ?,
            'not-done', ?, null)
        """,
        asOf,
        reason);
    return this;
  }

  private void write(String sql, Object... values) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    }
  }
}
