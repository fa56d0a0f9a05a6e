package org.dualwatch.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dualwatch.board.Figure;
import org.dualwatch.board.LampColours;
import org.dualwatch.board.RunRow;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;
import org.dualwatch.json.Json;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.monitoring.RunTotals;

/** Adds up what a run says of one unit, as the record has it. */
final class UnitTotals {

  private final List<Map<Colour, Long>> lights = new ArrayList<>();
  private long projects;
  private long unknown;
  private long reported;
  private long red;
  private BigDecimal budget = BigDecimal.ZERO;
  private BigDecimal spent = BigDecimal.ZERO;

  private UnitTotals() {
    for (int i = 0; i < 3; i++) {
      lights.add(new EnumMap<>(Colour.class));
    }
  }

  /** A finding's rule, how grave it is, what it came to, and how often. */
  private record Found(String rule, String severity, String outcome, long count) {}

  static RunRow of(Connection connection, RunRow run, String unitCode) throws SQLException {
    UnitTotals sum = new UnitTotals();
    RunOnRecord day =
        new RunOnRecord(run.no(), run.year(), run.asOf(), false, List.of(), List.of());
    for (JsonNode progress :
        new Question(
                "select body from run_progress where run = ? and unit_code = ?", run.no(), unitCode)
            .all(connection, row -> Json.parse(row.getString("body")))) {
      sum.add(progress, day);
    }
    List<Found> found =
        new Question(
                """
                select rule, severity, outcome, count(*) as hits from run_finding
                where run = ? and unit_code = ?
                group by rule, severity, outcome
                """,
                run.no(),
                unitCode)
            .all(
                connection,
                row ->
                    new Found(
                        row.getString("rule"),
                        row.getString("severity"),
                        row.getString("outcome"),
                        row.getLong("hits")));
    return new RunRow(
        run.no(),
        run.id(),
        run.asOf(),
        run.year(),
        run.rulesVersion(),
        run.endedAt(),
        run.snapshot(),
        sum.totals(found));
  }

  private void add(JsonNode progress, RunOnRecord run) {
    projects++;
    LampColours colours = Lit.of(progress);
    List<Colour> all = List.of(colours.budget(), colours.target(), colours.completion());
    for (int i = 0; i < all.size(); i++) {
      lights.get(i).merge(all.get(i), 1L, Long::sum);
    }
    red += all.contains(Colour.RED) ? 1 : 0;
    JsonNode achievement = progress.path("achievement");
    boolean upToDate = achievement.path("lastMonth").asInt() >= run.lastWholeMonth();
    reported += achievement.has("receipt") && upToDate ? 1 : 0;
    Figure base = RecordedMoney.rateBase(progress);
    if (base.isKnown()) {
      budget = budget.add(base.value());
      spent = spent.add(RecordedMoney.figure(progress.path("spent")).value());
    } else {
      unknown++;
    }
  }

  private RunTotals totals(List<Found> found) {
    BigDecimal rate =
        budget.signum() == 0
            ? BigDecimal.ZERO
            : spent.movePointRight(2).divide(budget, 2, RoundingMode.HALF_UP);
    return new RunTotals(
        projects > 0 ? 1 : 0,
        projects,
        unknown,
        reported,
        red,
        budget,
        spent,
        rate,
        spent,
        BigDecimal.ZERO,
        found.stream()
            .filter(one -> one.rule().equals("payment-without-accepted-table"))
            .mapToLong(Found::count)
            .sum(),
        violated(found, Severity.BLOCK),
        violated(found, Severity.EXPLAIN),
        found.stream()
            .filter(one -> one.outcome().equals(Outcome.NOT_EVALUATED.id()))
            .mapToLong(Found::count)
            .sum(),
        lights);
  }

  private static long violated(List<Found> found, Severity severity) {
    return found.stream()
        .filter(one -> one.outcome().equals(Outcome.VIOLATED.id()))
        .filter(one -> one.severity().equals(severity.id()))
        .mapToLong(Found::count)
        .sum();
  }
}
