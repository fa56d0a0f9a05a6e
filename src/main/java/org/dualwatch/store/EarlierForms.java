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
import java.util.OptionalInt;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;
import org.dualwatch.intake.Submission;
import org.dualwatch.json.Json;
import org.dualwatch.json.JsonView;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.ReportedForm;
import org.dualwatch.receipt.Before;
import org.dualwatch.receipt.Paper;
import org.dualwatch.receipt.Past;
import org.dualwatch.receipt.Remark;
import org.dualwatch.rule.Judgement;
import org.dualwatch.target.MonitoringForm;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;

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

  /** What tells a project: its code where two have one, else its name. */
  private record Project(String code, String name) {

    static Project of(String code, String name) {
      return new Project(Spelling.key(code), Spelling.key(name));
    }

    boolean isThat(Project other) {
      boolean coded = !code.isEmpty() && !other.code.isEmpty();
      return coded ? code.equals(other.code) : !name.isEmpty() && name.equals(other.name);
    }
  }

  /**
   * All that the unit submitted of a fiscal year, the newest first.
   *
   * @param accepted the accepted tables, those too that count no more
   * @param reported the accepted monitoring forms
   */
  private record OnRecord(
      List<Earlier> tables,
      List<Earlier> forms,
      List<AcceptedTable> accepted,
      List<ReportedForm> reported) {}

  private OnRecord of(int year) throws SQLException {
    OnRecord known = years.get(year);
    if (known != null) {
      return known;
    }
    String unit = submission.unitCode();
    OnRecord read =
        new OnRecord(
            earlier(TABLES, year),
            earlier(FORMS, year),
            Papers.accepted(connection, unit, year, momentBefore()),
            Papers.forms(connection, unit, year, momentBefore()));
    years.put(year, read);
    return read;
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
    List<Earlier> earlier =
        record.tables().stream().filter(one -> one.project().isThat(project)).toList();
    List<AcceptedTable> counting = Newest.of(record.accepted());
    if (!judgement.of(table).accepted()) {
      return before(
          earlier,
          counting.stream()
              .filter(one -> Project.of(one.projectCode(), one.project()).isThat(project))
              .toList(),
          false);
    }
    List<AcceptedTable> then = new ArrayList<>(List.of(asAccepted(table)));
    then.addAll(record.accepted());
    List<AcceptedTable> left = Newest.of(then);
    return before(earlier, counting.stream().filter(one -> !left.contains(one)).toList(), true);
  }

  /** As the record will have it. */
  private AcceptedTable asAccepted(TargetTable table) {
    return RecordedTable.of(
        submission.receiptNo(),
        submission.day(),
        submission.unitCode(),
        submission.unitName(),
        JsonView.table(table));
  }

  private Before before(List<Earlier> earlier, List<AcceptedTable> meant, boolean replaced)
      throws SQLException {
    boolean clear = meant.size() == 1;
    Paper inForce =
        clear ? new Paper(meant.get(0).receiptNo(), meant.get(0).acceptedOn(), "") : Paper.NONE;
    return before(earlier, inForce, clear && replaced);
  }

  private Before before(Judgement judgement, MonitoringForm form) throws SQLException {
    Project project = of(form);
    OnRecord record = of(year(form.fiscalYear()));
    int month = form.lastMonth().orElse(0);
    List<Earlier> earlier =
        record.forms().stream()
            .filter(one -> one.month() == month && one.project().isThat(project))
            .toList();
    Paper inForce =
        record.reported().stream()
            .filter(one -> one.form().lastMonth().orElse(0) == month)
            .filter(one -> of(one.form()).isThat(project))
            .findFirst()
            .map(one -> new Paper(one.receiptNo(), one.acceptedOn(), ""))
            .orElse(Paper.NONE);
    return before(earlier, inForce, inForce.isThere() && judgement.of(form.number()).accepted());
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

  private Before before(List<Earlier> earlier, Paper inForce, boolean replaced)
      throws SQLException {
    if (earlier.isEmpty()) {
      return new Before(Paper.NONE, List.of(), inForce, replaced);
    }
    Earlier last = earlier.get(0);
    return new Before(last.paper(), found(last), inForce, replaced);
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
    String sql =
        "select body from finding where submission = ? and table_number = ? order by position";
    List<Remark> remarks = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, form.submission());
      select.setInt(2, form.number());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          remarks.add(remark(Json.parse(rows.getString("body"))));
        }
      }
    }
    return remarks;
  }

  private static Remark remark(JsonNode finding) {
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
