package org.dualwatch.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What waited since the last digest, as one alert. */
final class Digest {

  private static final int MOST = 20;

  private Digest() {}

  /**
   * @param waited at least one, the oldest first
   */
  static Alert of(String id, Instant at, LocalDate day, String receiver, List<Alert> waited) {
    List<AlertRow> rows =
        waited.stream()
            .flatMap(alert -> alert.rows().stream())
            .sorted(Comparator.comparing(AlertRow::severity))
            .toList();
    return new Alert(
        id, at, "digest." + receiver, true, subject(day, waited, rows), lead(waited), rows);
  }

  private static String subject(LocalDate day, List<Alert> waited, List<AlertRow> rows) {
    List<String> units = rows.stream().map(AlertRow::unit).distinct().toList();
    String whose =
        units.isEmpty()
            ? ""
            : "（" + units.get(0) + (units.size() > 1 ? " 等 " + units.size() + " 个单位" : "") + "）";
    return "[日报] " + AlertRow.day(day) + "：" + waited.size() + " 件需要关注" + whose;
  }

  private static List<String> lead(List<Alert> waited) {
    List<String> lead = new ArrayList<>();
    lead.add("自上次日报以来还没有单独告知的事项：");
    for (int i = 0; i < Math.min(MOST, waited.size()); i++) {
      lead.add((i + 1) + ". " + waited.get(i).subject());
    }
    if (waited.size() > MOST) {
      lead.add("其余 " + (waited.size() - MOST) + " 件见附件。");
    }
    return lead;
  }
}
