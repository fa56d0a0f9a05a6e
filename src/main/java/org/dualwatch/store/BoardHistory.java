package org.dualwatch.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dualwatch.board.Filing;
import org.dualwatch.board.FindingCounts;
import org.dualwatch.board.FormNo;
import org.dualwatch.board.History;
import org.dualwatch.board.Problem;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.board.Told;
import org.dualwatch.json.Json;
import org.dualwatch.receipt.Changes;
import org.dualwatch.receipt.Paper;
import org.dualwatch.receipt.Remark;

/** Reads what came of a project, and what was said of it. */
final class BoardHistory {

  private static final String FILES =
      """
      select id, file_name, sha256, rules_version from submission where unit_code = ? and id = any(?)
      """;

  private static final String FINDINGS =
      """
      select position, rule, severity, outcome, body from finding
      where submission = ? and table_number = ?
      order by position
      """;

  private static final String MESSAGES =
      """
      select s.receipt_no as about, m.channel, m.path, m.receiver, m.created_at, m.sent_at,
          m.parked_at
      from submission_message x
      join submission s on s.id = x.submission
      join message m on m.id = x.message
      where x.submission = any(?)
      """;

  private static final String DIGESTS =
      """
      select s.receipt_no as about, 'digest' as channel, '' as path, d.receiver, d.created_at,
          m.sent_at, m.parked_at
      from submission_message x
      join submission s on s.id = x.submission
      join digest_item d on d.id = x.message
      left join message m on m.id = d.digest
      where x.submission = any(?)
      """;

  private static final String NOTICES =
      """
      select e.case_id as about, m.channel, m.path, m.receiver, m.created_at, m.sent_at,
          m.parked_at
      from case_event e
      join message m on m.id = e.id
      where e.case_id = any(?)
      """;

  private final Connection connection;
  private final ProjectRow project;

  BoardHistory(Connection connection, ProjectRow project) {
    this.connection = connection;
    this.project = project;
  }

  /** A file of the history. */
  private record File(String name, String sha256, String rulesVersion) {}

  /** A table with what was found in it. */
  private record Judged(PaperOnRecord table, List<Remark> remarks, FindingCounts counts) {}

  History read(int limit) throws SQLException {
    UnitOnRecord unit = UnitOnRecord.papers(connection, project.unitCode());
    ProjectGroups groups =
        new ProjectGroups(
            project.unitCode(),
            project.year(),
            unit.tables().stream().filter(t -> t.year() == project.year()).toList());
    List<PaperOnRecord> tables =
        groups.all().stream()
            .filter(group -> group.id().equals(project.id()))
            .flatMap(group -> group.tables().stream())
            .toList();
    List<PaperOnRecord> shown = tables.subList(0, Math.min(limit, tables.size()));
    List<PaperOnRecord> needed = tables.subList(0, Math.min(limit + 1, tables.size()));
    List<String> ids = needed.stream().map(PaperOnRecord::submission).distinct().toList();
    Map<String, File> files = new TreeMap<>();
    new Question(FILES, project.unitCode(), ids)
        .all(connection, row -> files.put(row.getString("id"), file(row)) == null);
    List<Judged> judged = new ArrayList<>();
    for (PaperOnRecord table : needed) {
      judged.add(judged(table));
    }
    List<Filing> filings = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      boolean isFirst = i + 1 == judged.size();
      Judged one = judged.get(i);
      filings.add(filing(one, isFirst ? one : judged.get(i + 1), isFirst, files));
    }
    List<String> caseIds =
        unit.cases().stream()
            .filter(one -> one.fiscalYear() == project.year())
            .filter(
                one ->
                    groups
                        .ofCase(one.projectKey())
                        .filter(group -> group.id().equals(project.id()))
                        .isPresent())
            .map(one -> one.id())
            .toList();
    return new History(filings, tables.size() - shown.size(), told(ids, caseIds, limit));
  }

  private static File file(ResultSet row) throws SQLException {
    return new File(
        row.getString("file_name"), row.getString("sha256"), row.getString("rules_version"));
  }

  private Judged judged(PaperOnRecord table) throws SQLException {
    List<HitOnRecord> hits = new ArrayList<>();
    List<Remark> remarks =
        new Question(FINDINGS, table.submission(), table.number())
            .all(
                connection,
                row -> {
                  hits.add(hit(table, row));
                  return EarlierForms.remark(Json.parse(row.getString("body")));
                });
    return new Judged(table, remarks, BoardFindings.counts(hits));
  }

  private static HitOnRecord hit(PaperOnRecord table, ResultSet row) throws SQLException {
    return new HitOnRecord(
        table.submission(),
        row.getInt("position"),
        row.getString("rule"),
        row.getString("severity"),
        row.getString("outcome"),
        row.getString("body").contains("\"cause\":null"),
        "",
        table.number(),
        "");
  }

  private Filing filing(Judged now, Judged before, boolean isFirst, Map<String, File> files) {
    PaperOnRecord table = now.table();
    File file = files.getOrDefault(table.submission(), new File("", "", ""));
    FormNo form = new FormNo(table.receiptNo(), table.number());
    Changes changes =
        isFirst
            ? Changes.NONE
            : Changes.of(
                new Paper(before.table().receiptNo(), before.table().day(), ""),
                before.remarks(),
                now.remarks());
    return new Filing(
        form,
        table.day(),
        table.receivedAt(),
        file.name(),
        file.sha256(),
        file.rulesVersion(),
        table.verdict(),
        table.withdrawn(),
        form.equals(project.counting()),
        now.counts(),
        isFirst,
        problems(changes.fixed()),
        problems(changes.fresh()),
        problems(changes.open()));
  }

  private static List<Problem> problems(List<Remark> remarks) {
    return remarks.stream()
        .map(remark -> new Problem(remark.rule(), remark.indicator(), remark.message()))
        .toList();
  }

  private List<Told> told(List<String> submissions, List<String> cases, int limit)
      throws SQLException {
    List<Told> all = new ArrayList<>();
    all.addAll(new Question(MESSAGES, submissions).all(connection, BoardHistory::told));
    all.addAll(new Question(DIGESTS, submissions).all(connection, BoardHistory::told));
    all.addAll(new Question(NOTICES, cases).all(connection, BoardHistory::told));
    return all.stream()
        .sorted(Comparator.comparing(Told::at).reversed().thenComparing(Told::path))
        .limit(limit)
        .toList();
  }

  private static Told told(ResultSet row) throws SQLException {
    Timestamp at = row.getTimestamp("created_at");
    Timestamp sent = row.getTimestamp("sent_at");
    return new Told(
        row.getString("about"),
        row.getString("channel").toLowerCase(Locale.ROOT),
        row.getString("path"),
        row.getString("receiver"),
        at.toInstant(),
        sent != null,
        (sent == null ? at : sent).toInstant(),
        row.getTimestamp("parked_at") != null);
  }
}
