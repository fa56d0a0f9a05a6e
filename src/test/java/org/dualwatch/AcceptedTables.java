package org.dualwatch;

import static org.dualwatch.target.ATargetTable.aTable;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import javax.sql.DataSource;
import org.dualwatch.json.Json;
import org.dualwatch.json.JsonView;
import org.dualwatch.spending.GeneratedProject;
import org.dualwatch.spending.LedgerGenerator;
import org.dualwatch.spending.LedgerGenerator.Size;
import org.dualwatch.store.Extracts;
import org.dualwatch.value.Spelling;

/**
 * An accepted target table of ten indicators for each project of a generated ledger, one submission
 * a unit, as the register enters them.
 */
final class AcceptedTables {

  private static final String SUBMISSION =
      """
      insert into submission (id, unit_code, unit_name, sha256, receipt_no, file_name, size_bytes,
          format, received_at, judged_on, was_read, verdict, rules_version)
      values (?, ?, ?, 'none', ?, '表.docx', 1, 'docx', timestamp '2025-01-10 09:00:00',
          date '2025-01-10', true, 'accepted', 'test')
      """;
  private static final String TABLE =
      """
      insert into target_table (submission, number, project, project_key, project_code,
          fiscal_year, verdict, body)
      values (?, ?, ?, ?, ?, 2025, 'accepted', ?)
      """;

  private AcceptedTables() {}

  /** Fills a record that has its tables and no rows in them. */
  static void fill(DataSource record, Size size) throws SQLException {
    try (Connection connection = record.getConnection();
        PreparedStatement submission = connection.prepareStatement(SUBMISSION);
        PreparedStatement table = connection.prepareStatement(TABLE)) {
      connection.setAutoCommit(false);
      String unit = "";
      int number = 0;
      for (Iterator<GeneratedProject> all = LedgerGenerator.projects(size).iterator();
          all.hasNext(); ) {
        GeneratedProject project = all.next();
        if (!project.unitCode().equals(unit)) {
          table.executeBatch();
          unit = project.unitCode();
          number = 0;
          insert(submission, project);
        }
        add(table, project, ++number);
      }
      table.executeBatch();
      connection.commit();
    }
    Extracts.fill(record);
  }

  private static void insert(PreparedStatement submission, GeneratedProject project)
      throws SQLException {
    submission.setString(1, id(project));
    submission.setString(2, project.unitCode());
    submission.setString(3, project.unitName());
    submission.setString(4, project.unitCode() + "-20250110-00000000");
    submission.executeUpdate();
  }

  private static void add(PreparedStatement table, GeneratedProject project, int number)
      throws SQLException {
    table.setString(1, id(project));
    table.setInt(2, number);
    table.setString(3, project.projectName());
    table.setString(4, Spelling.key(project.projectName()));
    table.setString(5, project.projectCode());
    table.setString(6, body(project, number));
    table.addBatch();
  }

  private static String id(GeneratedProject project) {
    return project.unitCode() + "-tables";
  }

  private static String body(GeneratedProject project, int number) {
    BigDecimal wan = project.approved().movePointLeft(4).setScale(2);
    String most = "≤" + wan.movePointLeft(1).toPlainString() + "万元";
    return Json.line(
        JsonView.table(
            aTable()
                .numbered(number)
                .withUnit(project.unitCode(), project.unitName())
                .withProject(project.projectName())
                .withProjectCode(project.projectCode())
                .withBudget(wan.toPlainString(), wan.toPlainString(), "")
                .withoutIndicator("活动经费")
                .withIndicator("产出指标", "成本指标", "差旅费", most)
                .build()));
  }
}
