package org.dualwatch.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dualwatch.board.Sight;
import org.dualwatch.store.Message.Channel;

/** Finds what was answered to submissions. */
public final class Receipts {

  private final DataSource database;

  public Receipts(DataSource database) {
    this.database = database;
  }

  /**
   * An answer.
   *
   * @param path where it was written, relative to the outbox
   * @param html the page; empty where it is too large to be kept twice
   */
  public record Answer(String unitCode, String path, String html) {}

  /**
   * A project whose table that came last came with a submission.
   *
   * @param id the project's, for addresses
   * @param name as the table states it: hostile until escaped
   */
  public record ProjectOf(String receiptNo, String id, String name) {}

  /** The receipt of this number, the last where a file was judged anew. */
  public Optional<Answer> find(Sight sight, String receiptNo) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return of(sight, receiptNo, Channel.RECEIPT)
          .first(
              connection,
              row ->
                  new Answer(
                      row.getString("unit_code"), row.getString("path"), row.getString("content")));
    }
  }

  /** Where the marked copy is that was written beside a receipt, relative to the outbox. */
  public Optional<String> marked(Sight sight, String receiptNo) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return of(sight, receiptNo, Channel.FILE).first(connection, row -> row.getString("path"));
    }
  }

  /** A number begins with the unit's code: what is known by it needs no index of its own. */
  private static Question of(Sight sight, String receiptNo, Channel channel) {
    return new Question(
            """
            select s.unit_code, m.path, m.content
            from submission s
            join submission_message b on b.submission = s.id
            join message m on m.id = b.message
            where s.unit_code = ? and s.receipt_no = ? and m.channel = ?
            """,
            receiptNo.split("-", 2)[0],
            receiptNo,
            channel.name())
        .seen(sight, "and s.unit_code = ?")
        .and("order by m.created_at desc, m.id fetch first 1 rows only");
  }

  /** The projects that are up to date with these submissions of a unit, by receipt number. */
  public Map<String, List<ProjectOf>> projects(String unitCode, List<String> receiptNos)
      throws SQLException {
    if (receiptNos.isEmpty()) {
      return new HashMap<>();
    }
    String marks =
        Stream.generate(() -> "?").limit(receiptNos.size()).collect(Collectors.joining(", "));
    try (Connection connection = database.getConnection()) {
      return new Question(
              "select id, project, receipt_no from board_project where unit_code = ?", unitCode)
              .and("and receipt_no in (" + marks + ")", receiptNos.toArray())
              .and("order by table_number, id")
              .all(
                  connection,
                  row ->
                      new ProjectOf(
                          row.getString("receipt_no"),
                          row.getString("id"),
                          row.getString("project")))
              .stream()
              .collect(Collectors.groupingBy(ProjectOf::receiptNo));
    }
  }
}
