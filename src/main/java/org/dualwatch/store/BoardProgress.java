package org.dualwatch.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dualwatch.board.Figure;
import org.dualwatch.board.FormNo;
import org.dualwatch.board.Lamp;
import org.dualwatch.board.ProjectProgress;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.json.Json;
import org.dualwatch.spending.MonthlyPayment;
import org.dualwatch.spending.Spending;
import org.dualwatch.value.Spelling;

/** Reads what the last run says of a project. */
final class BoardProgress {

  private static final String PROGRESS =
      """
      select r.no, r.id, r.as_of, r.snapshot_id, g.receipt_no, g.table_number, g.body
      from board_project p
      join run r on r.no = p.run
      join run_progress g
          on g.run = p.run and g.unit_code = p.unit_code and g.position = p.run_position
      where p.id = ?
      """;

  private static final List<Lamp> LAMPS = List.of(Lamp.BUDGET, Lamp.TARGET, Lamp.COMPLETION);

  private BoardProgress() {}

  /** A row of the run. */
  private record Run(
      String no, String id, LocalDate asOf, String snapshot, FormNo form, JsonNode body) {

    static Run of(ResultSet row) throws SQLException {
      return new Run(
          row.getString("no"),
          row.getString("id"),
          row.getDate("as_of").toLocalDate(),
          row.getString("snapshot_id"),
          new FormNo(row.getString("receipt_no"), row.getInt("table_number")),
          Json.parse(row.getString("body")));
    }
  }

  static Optional<ProjectProgress> of(Connection connection, ProjectRow project)
      throws SQLException {
    Optional<Run> run = new Question(PROGRESS, project.id()).first(connection, Run::of);
    return run.isEmpty()
        ? Optional.empty()
        : Optional.of(progress(project, run.get(), months(connection, project, run.get())));
  }

  private static ProjectProgress progress(ProjectRow project, Run run, List<BigDecimal> months) {
    JsonNode body = run.body();
    JsonNode achievement = body.path("achievement");
    JsonNode forecast = body.path("forecast");
    Map<Lamp, Bilingual> because = new EnumMap<>(Lamp.class);
    for (Lamp lamp : LAMPS) {
      JsonNode light = body.path("lights").path(lamp.id());
      because.put(lamp, new Bilingual(light.path("zh").asText(), light.path("en").asText()));
    }
    return new ProjectProgress(
        run.no(),
        run.id(),
        run.asOf(),
        run.form(),
        RecordedMoney.figure(body.path("timeProgress")).value(),
        body.path("timeProgressBy").asText(),
        RecordedMoney.of(RecordedMoney.figure(body.path("budget")), body),
        months,
        new ProjectProgress.Forecast(
            RecordedMoney.figure(forecast.path("low")),
            RecordedMoney.figure(forecast.path("likely")),
            RecordedMoney.figure(forecast.path("high")),
            RecordedMoney.figure(forecast.path("linear"))),
        new FormNo(achievement.path("receipt").asText(), achievement.path("form").asInt()),
        achievement.path("lastMonth").asInt(),
        indicators(achievement.path("indicators")),
        project.lights(),
        because);
  }

  private static List<ProjectProgress.IndicatorRow> indicators(JsonNode rows) {
    List<ProjectProgress.IndicatorRow> indicators = new ArrayList<>();
    for (JsonNode row : rows) {
      indicators.add(
          new ProjectProgress.IndicatorRow(
              text(row, "name"),
              text(row, "target"),
              text(row, "actual"),
              text(row, "forecast"),
              text(row, "likelihood"),
              RecordedMoney.figure(row.path("expected")),
              row.path("met").asBoolean()));
    }
    return indicators;
  }

  private static String text(JsonNode row, String key) {
    return row.path(key).isTextual() ? row.path(key).asText() : "";
  }

  /**
   * What was paid in each month. Which project of the ledger is the table's is told by code or
   * name; where their sum is not what the run counted, it was another, and nothing is told.
   */
  private static List<BigDecimal> months(Connection connection, ProjectRow project, Run run)
      throws SQLException {
    Figure spent = RecordedMoney.figure(run.body().path("spent"));
    if (!spent.isKnown()) {
      return List.of();
    }
    String code = Spelling.key(text(run.body(), "projectCode"));
    String name = Spelling.key(text(run.body(), "project"));
    return Snapshots.unit(connection, run.snapshot(), project.unitCode()).projects().stream()
        .filter(
            one ->
                (!code.isEmpty() && Spelling.key(one.projectCode()).equals(code))
                    || Spelling.key(one.projectName()).equals(name))
        .filter(one -> one.total().spent().compareTo(spent.value()) == 0)
        .findFirst()
        .map(one -> months(one, run.asOf().getMonthValue()))
        .orElse(List.of());
  }

  private static List<BigDecimal> months(Spending project, int last) {
    List<BigDecimal> months = new ArrayList<>();
    for (int month = 1; month <= last; month++) {
      int now = month;
      months.add(
          project.payments().stream()
              .filter(payment -> payment.month() == now)
              .map(MonthlyPayment::yuan)
              .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
    return months;
  }
}
