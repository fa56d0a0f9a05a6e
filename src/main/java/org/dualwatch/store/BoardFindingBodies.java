package org.dualwatch.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dualwatch.board.Origin;
import org.dualwatch.board.StandingFinding;
import org.dualwatch.board.StandingFindings;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;
import org.dualwatch.json.FindingJson;
import org.dualwatch.json.Json;

/** Fetches the findings that the board counts, with all that they say. */
final class BoardFindingBodies {

  private static final String ROWS =
      """
      select origin, source, severity, outcome, own, rule, hits, positions from board_finding
      where unit_code = ? and fiscal_year = ? and project = ?
      """;

  private static final String OF_FILES =
      """
      select f.position, f.body, s.receipt_no
      from finding f
      join submission s on s.id = f.submission
      where f.submission = ? and f.position = any(?)
      """;

  private static final String OF_RUNS =
      """
      select position, body, receipt_no from run_finding
      where run = ? and unit_code = ? and position = any(?)
      """;

  private static final Comparator<Row> GRAVEST_FIRST =
      Comparator.comparing((Row row) -> !row.isProblem())
          .thenComparing(Row::severity)
          .thenComparing(Row::origin)
          .thenComparing(Row::rule)
          .thenComparing(Row::source);

  private final Connection connection;
  private final String unitCode;

  /** Findings of one rule in one paper. */
  private record Row(
      Origin origin,
      String source,
      Severity severity,
      Outcome outcome,
      boolean own,
      String rule,
      int hits,
      List<Integer> positions) {

    boolean isProblem() {
      return own && outcome == Outcome.VIOLATED;
    }
  }

  /** One finding's place on record. */
  private record Key(Origin origin, String source, int position) {}

  /** What several keys are fetched from. */
  private record Source(Origin origin, String source) {}

  BoardFindingBodies(Connection connection, String unitCode) {
    this.connection = connection;
    this.unitCode = unitCode;
  }

  /**
   * Those of a project, or of no project where it is empty.
   *
   * @param limit how many are shown at most
   */
  StandingFindings of(int year, String project, int limit) throws SQLException {
    List<Row> rows =
        new Question(ROWS, unitCode, year, project)
            .all(connection, BoardFindingBodies::row).stream().sorted(GRAVEST_FIRST).toList();
    List<Key> shown =
        rows.stream()
            .flatMap(
                row -> row.positions().stream().map(p -> new Key(row.origin(), row.source(), p)))
            .limit(limit)
            .toList();
    Map<Key, StandingFinding> fetched = fetch(shown);
    List<StandingFinding> found =
        shown.stream().flatMap(key -> Stream.ofNullable(fetched.get(key))).toList();
    int all = rows.stream().mapToInt(Row::hits).sum();
    return new StandingFindings(found, all - found.size());
  }

  private Map<Key, StandingFinding> fetch(List<Key> keys) throws SQLException {
    Map<Source, List<Integer>> sources = new LinkedHashMap<>();
    for (Key key : keys) {
      sources
          .computeIfAbsent(new Source(key.origin(), key.source()), none -> new ArrayList<>())
          .add(key.position());
    }
    Map<Key, StandingFinding> fetched = new HashMap<>();
    for (Map.Entry<Source, List<Integer>> one : sources.entrySet()) {
      Source source = one.getKey();
      Question question =
          source.origin() == Origin.RUN
              ? new Question(OF_RUNS, source.source(), unitCode, one.getValue())
              : new Question(OF_FILES, source.source(), one.getValue());
      question.all(
          connection,
          row ->
              Optional.ofNullable(
                  fetched.put(
                      new Key(source.origin(), source.source(), row.getInt("position")),
                      finding(source.origin(), row))));
    }
    return fetched;
  }

  private static StandingFinding finding(Origin origin, ResultSet row) throws SQLException {
    Finding finding = FindingJson.read(Json.parse(row.getString("body")));
    return new StandingFinding(origin, row.getString("receipt_no"), finding);
  }

  private static Row row(ResultSet row) throws SQLException {
    String positions = row.getString("positions");
    return new Row(
        origin(row.getString("origin")),
        row.getString("source"),
        FindingJson.severity(row.getString("severity")),
        FindingJson.outcome(row.getString("outcome")),
        row.getBoolean("own"),
        row.getString("rule"),
        row.getInt("hits"),
        Stream.of(positions.split(",")).map(Integer::valueOf).toList());
  }

  private static Origin origin(String id) {
    return Stream.of(Origin.values())
        .filter(origin -> origin.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The board holds an unknown origin: " + id));
  }
}
