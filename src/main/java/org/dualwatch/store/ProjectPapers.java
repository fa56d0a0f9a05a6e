package org.dualwatch.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.dualwatch.board.FormNo;
import org.dualwatch.intake.FiledAs;
import org.dualwatch.json.Json;
import org.dualwatch.json.MonitoringFormJson;
import org.dualwatch.json.TableJson;
import org.dualwatch.target.MonitoringForm;
import org.dualwatch.target.TargetTable;

/**
 * The papers of a unit's projects: what was handed in, what we understood of it, what was answered.
 */
public final class ProjectPapers {

  private static final String FROM =
      """
      from submission s
      join submission_message x on x.submission = s.id
      join message m on m.id = x.message
      """;

  private final DataSource database;
  private final TableJson tables = new TableJson();

  public ProjectPapers(DataSource database) {
    this.database = database;
  }

  /**
   * A file that was handed in.
   *
   * @param name as it was dropped: hostile until escaped
   * @param filedAs where its bytes are kept
   */
  public record PaperFile(
      String receiptNo, String name, String format, long size, FiledAs filedAs) {}

  /** What was written to the unit because of a file. */
  public enum Answer {
    /** The receipt. */
    RECEIPT,
    /** A copy of the file with comments, or a list of what is to be mended. */
    MARKED
  }

  /** The file of a receipt; none where the unit has none of this number. */
  public Optional<PaperFile> file(String unitCode, String receiptNo) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return new Question(
              """
              select unit_code, receipt_no, file_name, format, size_bytes, judged_on, sha256, was_read
              from submission
              where unit_code = ? and receipt_no = ?
              """,
              unitCode,
              receiptNo)
          .first(connection, ProjectPapers::file);
    }
  }

  private static PaperFile file(ResultSet row) throws SQLException {
    return new PaperFile(
        row.getString("receipt_no"),
        row.getString("file_name"),
        row.getString("format"),
        row.getLong("size_bytes"),
        new FiledAs(
            row.getString("unit_code"),
            row.getDate("judged_on").toLocalDate(),
            row.getString("sha256"),
            row.getBoolean("was_read")));
  }

  /** A target table as it was understood; none where this form is none, or not the unit's. */
  public Optional<TargetTable> table(String unitCode, FormNo form) throws SQLException {
    return body("target_table", unitCode, form).map(body -> tables.read(Json.parse(body)));
  }

  /** A monitoring form as it was understood; none where this form is none, or not the unit's. */
  public Optional<MonitoringForm> form(String unitCode, FormNo form) throws SQLException {
    return body("monitoring_form", unitCode, form)
        .map(body -> MonitoringFormJson.read(Json.parse(body)));
  }

  private Optional<String> body(String of, String unitCode, FormNo form) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return new Question("select f.body from " + of)
          .and("f join submission s on s.id = f.submission")
          .and("where s.unit_code = ? and s.receipt_no = ?", unitCode, form.receiptNo())
          .and("and f.number = ?", form.number())
          .first(connection, row -> row.getString("body"));
    }
  }

  /** Which answers there are to each of these files, by receipt. */
  public Map<String, List<Answer>> answers(String unitCode, List<String> receipts)
      throws SQLException {
    Map<String, List<Answer>> answers = new TreeMap<>();
    try (Connection connection = database.getConnection()) {
      for (Answer answer : Answer.values()) {
        new Question("select distinct s.receipt_no")
            .and(FROM)
            .and("where s.unit_code = ? and s.receipt_no = any(?)", unitCode, receipts)
            .and("and m.id like ?", likeId(answer))
            .all(
                connection,
                row ->
                    answers
                        .computeIfAbsent(row.getString("receipt_no"), none -> new ArrayList<>())
                        .add(answer));
      }
    }
    return answers;
  }

  private static String likeId(Answer answer) {
    return switch (answer) {
      case RECEIPT -> "receipt.%";
      case MARKED -> "marked.%";
    };
  }
}
