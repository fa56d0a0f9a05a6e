package org.dualwatch.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dualwatch.finding.Finding;
import org.dualwatch.intake.Submission;
import org.dualwatch.json.Json;
import org.dualwatch.json.JsonView;
import org.dualwatch.json.MonitoringFormJson;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.rule.Judgement;
import org.dualwatch.target.MonitoringForm;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;

/** What was read and found in a submission, as rows of the record. */
final class SubmissionEntries {

  private SubmissionEntries() {}

  /** Inserts its tables, monitoring forms and findings. */
  static void insert(Connection connection, Submission submission, Judgement judgement)
      throws SQLException {
    insertTables(connection, submission, judgement);
    insertForms(connection, submission, judgement);
    insertFindings(connection, submission, judgement.findings());
  }

  private static void insertTables(
      Connection connection, Submission submission, Judgement judgement) throws SQLException {
    String sql =
        """
        insert into target_table (submission, number, project, project_key, project_code,
            fiscal_year, verdict, body)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """;
    List<AcceptedTable> accepted = new ArrayList<>();
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (TargetTable table : judgement.tables().tables()) {
        JsonNode body = JsonView.table(table);
        insert.setString(1, submission.id());
        insert.setInt(2, table.number());
        insert.setString(3, table.project().text());
        insert.setString(4, Spelling.key(table.project().text()));
        insert.setString(5, table.projectCode().text());
        setInt(insert, 6, table.fiscalYear());
        insert.setString(7, judgement.of(table).id());
        insert.setString(8, Json.line(body));
        insert.executeUpdate();
        if (judgement.of(table).accepted()) {
          accepted.add(TableExtracts.asAccepted(submission, body));
        }
      }
    }
    TableExtracts.insert(connection, submission.id(), accepted);
  }

  private static void insertForms(Connection connection, Submission submission, Judgement judgement)
      throws SQLException {
    String sql =
        """
        insert into monitoring_form (submission, number, project, project_code, fiscal_year,
            last_month, verdict, body)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (MonitoringForm form : judgement.tables().monitoringForms()) {
        insert.setString(1, submission.id());
        insert.setInt(2, form.number());
        insert.setString(3, form.project().text());
        insert.setString(4, form.projectCode().text());
        setInt(insert, 5, form.fiscalYear());
        setInt(insert, 6, form.lastMonth());
        insert.setString(7, judgement.of(form.number()).id());
        insert.setString(8, Json.line(MonitoringFormJson.of(form)));
        insert.executeUpdate();
      }
    }
  }

  private static void setInt(PreparedStatement statement, int parameter, OptionalInt number)
      throws SQLException {
    if (number.isPresent()) {
      statement.setInt(parameter, number.getAsInt());
    } else {
      statement.setNull(parameter, Types.INTEGER);
    }
  }

  private static void insertFindings(
      Connection connection, Submission submission, List<Finding> findings) throws SQLException {
    String sql =
        """
        insert into finding (submission, position, rule, severity, outcome, table_number, body)
        values (?, ?, ?, ?, ?, ?, ?)
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int position = 0;
      for (Finding finding : findings) {
        insert.setString(1, submission.id());
        insert.setInt(2, ++position);
        insert.setString(3, finding.rule());
        insert.setString(4, finding.severity().id());
        insert.setString(5, finding.outcome().id());
        insert.setInt(6, finding.subject().table());
        insert.setString(7, Json.line(JsonView.finding(finding)));
        insert.executeUpdate();
      }
    }
  }
}
