package org.dualwatch.spending;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * What a ledger lets its user do, looked at before a run relies on it: the questions must be
 * allowed and understood, and nothing more need be.
 */
public final class LedgerRights {

  private static final Pattern PARAMETER = Pattern.compile(":\\?(\\w+)");

  /** The class of SQLSTATE (ISO/IEC 9075-2) for syntax errors and violated access rules. */
  private static final String SYNTAX_OR_ACCESS = "42";

  /** By ISO/IEC 9075-11; what PUBLIC or a role lends the user counts, and so does owning. */
  private static final String WRITABLE =
      """
      select distinct table_schema, table_name
      from information_schema.table_privileges
      where privilege_type in ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE')
        and lower(table_schema) not in ('information_schema', 'pg_catalog')
      order by table_schema, table_name
      """;

  private final DataSource ledger;

  /**
   * @param ledger the ledger as a run asks it, by the same user
   */
  public LedgerRights(DataSource ledger) {
    this.ledger = ledger;
  }

  /**
   * Puts the questions so that the ledger looks at them and reads no row.
   *
   * @param day the day that they are about
   * @throws WrongLedgerQuestionException where the ledger does not understand them, or does not
   *     allow them to its user
   * @throws SQLException where the ledger cannot be asked now
   */
  public void require(LedgerQuestions questions, LocalDate day) throws SQLException {
    Matcher parameters = PARAMETER.matcher(questions.statement());
    List<Object> values = new ArrayList<>();
    String sql =
        parameters.replaceAll(
            parameter -> {
              values.add(value(parameter.group(1), day));
              return "?";
            });
    try (Connection connection = ledger.getConnection();
        PreparedStatement probe =
            connection.prepareStatement("select * from (\n" + sql + "\n) nothing where 1 = 0")) {
      for (int i = 0; i < values.size(); i++) {
        probe.setObject(i + 1, values.get(i));
      }
      probe.executeQuery().close();
    } catch (SQLException failure) {
      if (refused(failure)) {
        throw new WrongLedgerQuestionException(message(failure), failure);
      }
      throw failure;
    }
  }

  private static Object value(String parameter, LocalDate day) {
    return switch (parameter) {
      case "day" -> day;
      case "year" -> day.getYear();
      case "lastYear" -> day.getYear() - 1;
      default -> throw new IllegalArgumentException("no parameter of a question: " + parameter);
    };
  }

  private static boolean refused(SQLException failure) {
    String state = failure.getSQLState();
    return state != null && state.startsWith(SYNTAX_OR_ACCESS);
  }

  private static String message(SQLException failure) {
    return "台账不接受这些查询："
        + failure.getMessage()
        + "；请核对各 SQL 文件中的表名和列名，并给台账用户这些表的 select 权限"
        + " (the ledger refuses the questions; check names, and that its user may select)";
  }

  /**
   * The tables that the user may write to, sorted: a user who may only read is safer.
   *
   * @return as {@code schema.table}; none where the user may only read
   * @throws SQLException where the ledger cannot be asked now, or does not tell
   */
  public List<String> writable() throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Connection connection = ledger.getConnection();
        PreparedStatement select = connection.prepareStatement(WRITABLE);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        tables.add(rows.getString("table_schema") + "." + rows.getString("table_name"));
      }
    }
    return List.copyOf(tables);
  }
}
