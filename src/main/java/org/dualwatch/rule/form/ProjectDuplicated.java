package org.dualwatch.rule.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.Rule;
import org.dualwatch.target.TargetTable;
import org.dualwatch.target.TargetTables;
import org.dualwatch.value.Spelling;

/**
 * Two tables of one submission are for one project of one unit and year. By 津财绩效〔2020〕16号 the
 * target is the basis of budget, monitoring and evaluation of its project: there can be but one.
 */
final class ProjectDuplicated extends Rule {

  @Override
  protected Stream<Finding> check(TargetTables submission, Circumstances circumstances) {
    Map<String, List<TargetTable>> earlier = new HashMap<>();
    Stream.Builder<Finding> findings = Stream.builder();
    for (TargetTable table : submission.tables()) {
      if (table.project().isBlank()) {
        continue;
      }
      List<TargetTable> namesakes =
          earlier.computeIfAbsent(Spelling.key(table.project().text()), none -> new ArrayList<>());
      namesakes.stream()
          .filter(other -> notToldApart(other, table))
          .findFirst()
          .ifPresentOrElse(
              first -> findings.add(finding(first, table)), () -> namesakes.add(table));
    }
    return findings.build();
  }

  /** Whether nothing that both tables state tells them apart. */
  private static boolean notToldApart(TargetTable one, TargetTable other) {
    return agree(one.unit().code(), other.unit().code()) && agree(year(one), year(other));
  }

  private static boolean agree(String one, String other) {
    return one.isEmpty() || other.isEmpty() || Spelling.key(one).equals(Spelling.key(other));
  }

  private static String year(TargetTable table) {
    OptionalInt year = table.fiscalYear();
    return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
  }

  private Finding finding(TargetTable first, TargetTable again) {
    String project = again.project().text();
    return violated(
        again.subject(again.project().place()),
        Evidence.of(project, "一个项目一张表"),
        new Bilingual(
            "项目“%s”已有第%d张绩效目标表，本表（第%d张）是同一项目的又一张。"
                .formatted(project, first.number(), again.number()),
            "The project %s already has table %d; this one (table %d) is for the same project."
                .formatted(project, first.number(), again.number())),
        new Bilingual(
            "请只保留一张；如果是两个项目，请更正项目名称。",
            "Keep one of the two; if they are two projects, correct the project's name."));
  }
}
