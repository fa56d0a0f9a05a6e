package org.dualwatch.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.dualwatch.board.History;
import org.dualwatch.board.ProjectProgress;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.board.Sight;
import org.dualwatch.board.StandingFindings;

/** What the board tells of one project. */
public final class BoardProjects {

  private static final StandingFindings NO_FINDINGS = new StandingFindings(List.of(), 0);

  private final DataSource database;

  public BoardProjects(DataSource database) {
    this.database = database;
  }

  /**
   * What stands of a project, the gravest first, with all that it says; none of a project that may
   * not be seen.
   *
   * @param limit how many are shown at most
   */
  public StandingFindings findings(Sight sight, String projectId, int limit) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Optional<ProjectRow> project = BoardLists.find(connection, sight, projectId);
      return project.isEmpty()
          ? NO_FINDINGS
          : new BoardFindingBodies(connection, project.get().unitCode())
              .of(project.get().year(), projectId, limit);
    }
  }

  /**
   * What stands of a unit that is of no project: files that were not read, what concerns a file as
   * a whole, payments without a table.
   */
  public StandingFindings unitFindings(Sight sight, String unitCode, int year, int limit)
      throws SQLException {
    if (sight instanceof Sight.OneUnit one && !one.code().equals(unitCode)) {
      return NO_FINDINGS;
    }
    try (Connection connection = database.getConnection()) {
      return new BoardFindingBodies(connection, unitCode).of(year, "", limit);
    }
  }

  /**
   * What came of a project and what was said of it.
   *
   * @param limit how many tables and how many messages are shown at most
   */
  public Optional<History> filings(Sight sight, String projectId, int limit) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Optional<ProjectRow> project = BoardLists.find(connection, sight, projectId);
      return project.isEmpty()
          ? Optional.empty()
          : Optional.of(new BoardHistory(connection, project.get()).read(limit));
    }
  }

  /** What the last run says of a project; none where no run watched it. */
  public Optional<ProjectProgress> progress(Sight sight, String projectId) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Optional<ProjectRow> project = BoardLists.find(connection, sight, projectId);
      return project.isEmpty() ? Optional.empty() : BoardProgress.of(connection, project.get());
    }
  }
}
