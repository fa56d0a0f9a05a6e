package org.dualwatch.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What waited since the last digest, as one alert. */
final class Digest {

  private static final int MOST = 20;

  private Digest() {}

  /**
   * @param waited at least one, the oldest first
   */
  static Alert of(String id, Instant at, LocalDate day, String receiver, List<Alert> waited) {
    List<Alert> latest = latest(waited);
    List<AlertRow> rows =
        latest.stream()
            .flatMap(alert -> alert.rows().stream())
            .sorted(Comparator.comparing(AlertRow::severity))
            .toList();
    return new Alert(
        id, at, "digest." + receiver, false, subject(day, latest, rows), lead(latest), rows);
  }

  /**
   * What was found again of a project, the same kind of paper having come again within the day, is
   * told as it was found last. What is about a whole file stands for itself.
   */
  private static List<Alert> latest(List<Alert> waited) {
    List<Alert> latest = new ArrayList<>();
    Set<List<String>> told = new HashSet<>();
    for (int i = waited.size() - 1; i >= 0; i--) {
      Alert alert = waited.get(i);
      List<AlertRow> rows =
          alert.rows().stream().filter(row -> !told.contains(about(alert, row))).toList();
      alert.rows().stream()
          .filter(row -> !row.project().isEmpty())
          .forEach(row -> told.add(about(alert, row)));
      if (!rows.isEmpty() || alert.rows().isEmpty()) {
        latest.add(0, alert.with(rows));
      }
    }
    return latest;
  }

  private static List<String> about(Alert alert, AlertRow row) {
    return List.of(alert.thread(), row.unitCode(), row.project());
  }

  private static String subject(LocalDate day, List<Alert> latest, List<AlertRow> rows) {
    List<String> units = rows.stream().map(AlertRow::unit).distinct().toList();
    String whose =
        units.isEmpty()
            ? ""
            : "（" + units.get(0) + (units.size() > 1 ? " 等 " + units.size() + " 个单位" : "") + "）";
    return "[日报] " + AlertRow.day(day) + "：" + latest.size() + " 件需要关注" + whose;
  }

  private static List<String> lead(List<Alert> latest) {
    List<String> lead = new ArrayList<>();
    lead.add("自上次日报以来还没有单独告知的事项：");
    for (int i = 0; i < Math.min(MOST, latest.size()); i++) {
      lead.add((i + 1) + ". " + latest.get(i).subject());
    }
    if (latest.size() > MOST) {
      lead.add("其余 " + (latest.size() - MOST) + " 件见附件。");
    }
    return lead;
  }
}
