package org.dualwatch.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dualwatch.correction.AnswerDue;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.monitoring.Light;
import org.dualwatch.monitoring.Progress;
import org.dualwatch.monitoring.UnitFinding;
import org.dualwatch.monitoring.UnitOutcome;

/**
 * What a run has to tell those who want to know, gathered while its units pass: a page shows the
 * first of a city, but each is told of his own units.
 */
public final class RunNews {

  /** So many rows of one gravity are kept for each: a workbook of more is read by nobody. */
  private static final int MOST = 2_000;

  private final Map<Interest, Gathered> gathered = new LinkedHashMap<>();

  RunNews(List<Interest> interests) {
    interests.forEach(interest -> gathered.put(interest, new Gathered()));
  }

  /** What one interest has been told so far. */
  static final class Gathered {

    private final List<AlertRow> red = new ArrayList<>();
    private final List<AlertRow> lit = new ArrayList<>();
    private final List<AlertRow> grave = new ArrayList<>();
    private final List<AlertRow> others = new ArrayList<>();
    private long redCount;
    private long count;

    private void light(Supplier<AlertRow> row, boolean isRed) {
      redCount += isRed ? 1 : 0;
      keep(isRed ? red : lit, row);
    }

    private void finding(UnitFinding found) {
      boolean isGrave = found.finding().severity() == Severity.BLOCK;
      keep(isGrave ? grave : others, () -> AlertRow.of(found));
    }

    /** A row is made only where it is kept: of a city most are counted alone. */
    private void keep(List<AlertRow> rows, Supplier<AlertRow> row) {
      count++;
      if (rows.size() < MOST) {
        rows.add(row.get());
      }
    }

    /** The rows, the gravest first. */
    List<AlertRow> rows() {
      return Stream.of(red, lit, grave, others).flatMap(List::stream).toList();
    }

    /** The rows of lights alone, the gravest first. */
    List<AlertRow> lights() {
      return Stream.of(red, lit).flatMap(List::stream).toList();
    }

    long redCount() {
      return redCount;
    }

    /** Of all rows, those too that were not kept. */
    long count() {
      return count;
    }
  }

  /** What has been gathered for an interest. */
  Gathered of(Interest interest) {
    return gathered.getOrDefault(interest, new Gathered());
  }

  void add(UnitOutcome unit, List<AnswerDue> due) {
    gathered.forEach(
        (interest, told) -> {
          if (interest.isIn(unit.unitCode())) {
            unit.progress().forEach(project -> light(interest, told, project, due));
            unit.findings().stream()
                .filter(found -> interest.isIn(found.finding().severity()))
                .sorted(Comparator.comparing((UnitFinding f) -> f.finding().severity()))
                .forEach(told::finding);
          }
        });
  }

  private static void light(
      Interest interest, Gathered told, Progress project, List<AnswerDue> due) {
    List<Light> shown =
        project.lights().all().stream()
            .filter(light -> interest.lights().contains(light.colour()))
            .toList();
    shown.stream()
        .map(Light::colour)
        .max(Comparator.naturalOrder())
        .ifPresent(
            worst ->
                told.light(
                    () -> row(project.table(), worst, shown, until(project.table(), due)),
                    worst == Colour.RED));
  }

  private static Optional<AnswerDue> until(AcceptedTable table, List<AnswerDue> due) {
    return due.stream()
        .filter(one -> one.receiptNo().equals(table.receiptNo()) && one.table() == table.number())
        .findFirst();
  }

  private static AlertRow row(
      AcceptedTable table, Colour worst, List<Light> shown, Optional<AnswerDue> due) {
    return new AlertRow(
        table.unitCode(),
        table.unitName(),
        table.project(),
        table.receiptNo(),
        "",
        "",
        worst == Colour.RED ? Severity.BLOCK : Severity.EXPLAIN,
        worst.shape() + " " + worst.zh(),
        shown.stream().map(light -> light.because().zh()).collect(Collectors.joining()),
        "",
        "",
        "",
        due.map(one -> "单位已收到整改通知（" + one.caseId() + "），等待答复").orElse(""),
        due.map(one -> AlertRow.day(one.until())).orElse(""));
  }
}
