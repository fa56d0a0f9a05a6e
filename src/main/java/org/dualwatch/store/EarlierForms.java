package org.dualwatch.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;
import org.dualwatch.intake.Submission;
import org.dualwatch.json.Json;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.ReportedForm;
import org.dualwatch.receipt.Before;
import org.dualwatch.receipt.Paper;
import org.dualwatch.receipt.Past;
import org.dualwatch.receipt.Remark;
import org.dualwatch.rule.Judgement;
import org.dualwatch.target.MonitoringForm;
import org.dualwatch.target.TargetTable;

/**
 * What is on record of the projects of a submission from before it: what was found in each when it
 * was last submitted, and which accepted form counts until now. Files of one archive came at the
 * same moment; none of them is before another.
 */
final class EarlierForms {

  private static final String TABLES =
      """
      select s.id, s.receipt_no, s.judged_on, s.rules_version, t.number, t.project, t.project_code,
          0 as last_month
      from target_table t
      join submission s on s.id = t.submission
      where s.unit_code = ? and s.id <> ? and s.received_at < ? and t.verdict <> 'undecided'
          and coalesce(t.fiscal_year, extract(year from s.judged_on)) = ?
      order by s.received_at desc, s.id, t.number desc
      """;

  private static final String FORMS =
      """
      select s.id, s.receipt_no, s.judged_on, s.rules_version, f.number, f.project, f.project_code,
          coalesce(f.last_month, 0) as last_month
      from monitoring_form f
      join submission s on s.id = f.submission
      where s.unit_code = ? and s.id <> ? and s.received_at < ? and f.verdict <> 'undecided'
          and coalesce(f.fiscal_year, extract(year from s.judged_on)) = ?
      order by s.received_at desc, s.id, f.number desc
      """;

  private final Connection connection;
  private final Submission submission;
  private final Map<Integer, OnRecord> years = new HashMap<>();
  private final Map<String, Map<Integer, List<String>>> findings = new HashMap<>();

  EarlierForms(Connection connection, Submission submission) {
    this.connection = connection;
    this.submission = submission;
  }

  /**
   * A form of an earlier submission.
   *
   * @param month the last month of a monitoring form, 0 of tables
   */
  private record Earlier(String submission, Paper paper, int number, Project project, int month) {}

  /**
   * All that the unit submitted of a fiscal year, by project.
   *
   * @param forms the monitoring forms, by their last month
   * @param accepted the accepted tables, those too that count no more
   * @param counting those of them that count
   * @param reported the accepted monitoring forms, by their last month
   */
  private record OnRecord(
      ByProject<Earlier> tables,
      Map<Integer, ByProject<Earlier>> forms,
      Newest accepted,
      ByProject<AcceptedTable> counting,
      Map<Integer, ByProject<ReportedForm>> reported) {}

  private OnRecord of(int year) throws SQLException {
    OnRecord known = years.get(year);
    if (known != null) {
      return known;
    }
    String unit = submission.unitCode();
    Newest accepted = Newest.among(Papers.accepted(connection, unit, year, momentBefore()));
    OnRecord read =
        new OnRecord(
            new ByProject<>(earlier(TABLES, year), Earlier::project),
            byMonth(earlier(FORMS, year), Earlier::month, Earlier::project),
            accepted,
            new ByProject<>(
                accepted.counting(), one -> Project.of(one.projectCode(), one.project())),
            byMonth(
                Papers.forms(connection, unit, year, momentBefore()),
                one -> one.form().lastMonth().orElse(0),
                one -> of(one.form())));
    years.put(year, read);
    return read;
  }

  private static <T> Map<Integer, ByProject<T>> byMonth(
      List<T> forms, Function<T, Integer> month, Function<T, Project> project) {
    Map<Integer, List<T>> months = new HashMap<>();
    forms.forEach(
        form -> months.computeIfAbsent(month.apply(form), none -> new ArrayList<>()).add(form));
    Map<Integer, ByProject<T>> byMonth = new HashMap<>();
    months.forEach((one, of) -> byMonth.put(one, new ByProject<>(of, project)));
    return byMonth;
  }

  /** For each form of the submission. */
  Past past(Judgement judgement) throws SQLException {
    Map<Integer, Before> byForm = new HashMap<>();
    for (TargetTable table : judgement.tables().tables()) {
      byForm.put(table.number(), before(judgement, table));
    }
    for (MonitoringForm form : judgement.tables().monitoringForms()) {
      byForm.put(form.number(), before(judgement, form));
    }
    return new Past(byForm);
  }

  private Before before(Judgement judgement, TargetTable table) throws SQLException {
    Project project = Project.of(table.projectCode().text(), table.project().text());
    OnRecord record = of(year(table.fiscalYear()));
    Optional<Earlier> last = record.tables().newest(project);
    if (!judgement.of(table).accepted()) {
      return before(last, paper(record.counting().only(project)), false);
    }
    List<AcceptedTable> replaced =
        record.accepted().replacedBy(TableExtracts.asAccepted(submission, table));
    boolean clear = replaced.size() == 1;
    return before(last, paper(clear ? Optional.of(replaced.get(0)) : Optional.empty()), clear);
  }

  private static Paper paper(Optional<AcceptedTable> accepted) {
    return accepted.map(one -> new Paper(one.receiptNo(), one.acceptedOn(), "")).orElse(Paper.NONE);
  }

  private Before before(Judgement judgement, MonitoringForm form) throws SQLException {
    Project project = of(form);
    OnRecord record = of(year(form.fiscalYear()));
    int month = form.lastMonth().orElse(0);
    Paper inForce =
        Optional.ofNullable(record.reported().get(month))
            .flatMap(forms -> forms.newest(project))
            .map(one -> new Paper(one.receiptNo(), one.acceptedOn(), ""))
            .orElse(Paper.NONE);
    return before(
        Optional.ofNullable(record.forms().get(month)).flatMap(forms -> forms.newest(project)),
        inForce,
        inForce.isThere() && judgement.of(form.number()).accepted());
  }

  private static Project of(MonitoringForm form) {
    return Project.of(form.projectCode().text(), form.project().text());
  }

  /** The year that a form counts for: where nothing tells, the one that it was received in. */
  private int year(OptionalInt stated) {
    return stated.orElse(submission.day().getYear());
  }

  /** The last moment before the submission, in the record's precision. */
  private Instant momentBefore() {
    return submission.receivedAt().truncatedTo(ChronoUnit.MICROS).minus(1, ChronoUnit.MICROS);
  }

  private Before before(Optional<Earlier> last, Paper inForce, boolean replaced)
      throws SQLException {
    return last.isEmpty()
        ? new Before(Paper.NONE, List.of(), inForce, replaced)
        : new Before(last.get().paper(), found(last.get()), inForce, replaced);
  }

  /** The unit's forms of a kind and year, the newest first. */
  private List<Earlier> earlier(String sql, int year) throws SQLException {
    List<Earlier> forms = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, submission.unitCode());
      select.setString(2, submission.id());
      select.setTimestamp(3, Timestamp.from(submission.receivedAt()));
      select.setInt(4, year);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          forms.add(form(rows));
        }
      }
    }
    return forms;
  }

  private static Earlier form(ResultSet row) throws SQLException {
    return new Earlier(
        row.getString("id"),
        new Paper(
            row.getString("receipt_no"),
            row.getDate("judged_on").toLocalDate(),
            row.getString("rules_version")),
        row.getInt("number"),
        Project.of(row.getString("project_code"), row.getString("project")),
        row.getInt("last_month"));
  }

  private List<Remark> found(Earlier form) throws SQLException {
    Map<Integer, List<String>> known = findings.get(form.submission());
    Map<Integer, List<String>> byForm = known == null ? findings(form.submission()) : known;
    findings.put(form.submission(), byForm);
    return byForm.getOrDefault(form.number(), List.of()).stream()
        .map(body -> remark(Json.parse(body)))
        .toList();
  }

  /** All findings of a submission by form, as JSON that is parsed once it is asked for. */
  private Map<Integer, List<String>> findings(String of) throws SQLException {
    String sql = "select table_number, body from finding where submission = ? order by position";
    Map<Integer, List<String>> byForm = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, of);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          byForm
              .computeIfAbsent(rows.getInt("table_number"), none -> new ArrayList<>())
              .add(rows.getString("body"));
        }
      }
    }
    return byForm;
  }

  /** What is compared of a finding on record. */
  static Remark remark(JsonNode finding) {
    boolean counts =
        finding.path("outcome").asText().equals(Outcome.VIOLATED.id())
            && !finding.path("severity").asText().equals(Severity.NOTE.id())
            && finding.path("cause").isNull();
    JsonNode message = finding.path("message");
    return new Remark(
        finding.path("rule").asText(),
        text(finding.path("indicator")),
        new Bilingual(text(message.path("zh")), text(message.path("en"))),
        counts);
  }

  private static String text(JsonNode node) {
    return node.isTextual() ? node.asText() : "";
  }
}
