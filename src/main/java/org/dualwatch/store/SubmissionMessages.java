package org.dualwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dualwatch.alert.Dispatch;
import org.dualwatch.intake.Submission;
import org.dualwatch.marking.MarkedFile;
import org.dualwatch.receipt.Receipt;

/** Which messages were written because of which submission. */
final class SubmissionMessages {

  private SubmissionMessages() {}

  /** Notes them within the submission's transaction. */
  static void insert(
      Connection connection,
      Submission submission,
      Receipt receipt,
      Dispatch told,
      List<MarkedFile> marked)
      throws SQLException {
    Set<String> messages = new TreeSet<>();
    messages.add(receipt.id());
    told.letters().forEach(letter -> messages.add(letter.id()));
    told.items().forEach(item -> messages.add(item.id()));
    marked.forEach(file -> messages.add(file.id()));
    String sql =
        """
        insert into submission_message (submission, message) values (?, ?) on conflict do nothing
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (String message : messages) {
        insert.setString(1, submission.id());
        insert.setString(2, message);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
