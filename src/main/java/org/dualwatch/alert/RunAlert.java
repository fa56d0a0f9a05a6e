package org.dualwatch.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.monitoring.Light;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.monitoring.Progress;
import org.dualwatch.monitoring.UnitFinding;

/** What the finance office is told of a monitoring run. */
final class RunAlert {

  private final MonitoringRun run;
  private final String report;
  private final Instant at;

  /**
   * @param report the name of its report, without an ending
   */
  RunAlert(MonitoringRun run, String report, Instant at) {
    this.run = run;
    this.report = report;
    this.at = at;
  }

  /** There are lights, or findings to act on or that could not be told; urgent where one is red. */
  Optional<Alert> of(Interest interest) {
    List<Progress> lit =
        run.highlights().projects().stream()
            .filter(p -> interest.isIn(p.table().unitCode()))
            .filter(p -> shown(interest, p).findFirst().isPresent())
            .toList();
    List<AlertRow> rows = new ArrayList<>();
    lit.forEach(project -> rows.add(row(interest, project)));
    run.highlights().findings().stream()
        .sorted(Comparator.comparing((UnitFinding f) -> f.finding().severity()))
        .map(AlertRow::of)
        .filter(interest::isIn)
        .forEach(rows::add);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    boolean urgent = lit.stream().anyMatch(p -> p.lights().anyRed());
    return Optional.of(
        new Alert(
            "run." + run.id(),
            at,
            "runs." + run.day().fiscalYear(),
            urgent,
            subject(interest, lit, rows.size()),
            lead(interest),
            rows));
  }

  private static java.util.stream.Stream<Light> shown(Interest interest, Progress project) {
    return project.lights().all().stream().filter(l -> interest.lights().contains(l.colour()));
  }

  private static AlertRow row(Interest interest, Progress project) {
    Colour worst =
        shown(interest, project)
            .map(Light::colour)
            .max(Comparator.naturalOrder())
            .orElse(Colour.UNKNOWN);
    String why =
        shown(interest, project).map(light -> light.because().zh()).collect(Collectors.joining());
    return new AlertRow(
        project.table().unitCode(),
        project.table().unitName(),
        project.table().project(),
        project.table().receiptNo(),
        "",
        "",
        worst == Colour.RED ? Severity.BLOCK : Severity.EXPLAIN,
        worst.shape() + " " + worst.zh(),
        why,
        "",
        "",
        "",
        worst == Colour.RED ? "单位已收到整改通知，等待答复" : "",
        "");
  }

  private String subject(Interest interest, List<Progress> lit, int rows) {
    String day = "[双监控] 截至 " + run.day().asOf() + "：";
    if (lit.isEmpty()) {
      return day + rows + " 处需要处理";
    }
    Progress first = lit.get(0);
    boolean all = interest.units().isEmpty();
    long red =
        all
            ? run.totals().red()
            : lit.stream().filter(project -> project.lights().anyRed()).count();
    return day
        + "红灯 "
        + red
        + " 个项目（"
        + first.table().unitName()
        + "："
        + first.table().project()
        + (lit.size() > 1 ? " 等" : "")
        + "）"
        + (all ? "，" + run.totals().toSettle() + " 处需要处理" : "");
  }

  private List<String> lead(Interest interest) {
    List<String> lead = new ArrayList<>();
    if (interest.units().isEmpty()) {
      lead.add(
          "监控 "
              + run.totals().projects()
              + " 个项目，红灯 "
              + run.totals().red()
              + " 个，需要处理的情况 "
              + run.totals().toSettle()
              + " 处。");
    }
    lead.add("完整报告：reports/" + report + ".html，同名的 Excel 工作簿列出全部项目和情况。");
    if (!run.highlights().complete()) {
      lead.add("项目较多，这里只列出红灯和严重的情况。");
    }
    return lead;
  }
}
