package org.dualwatch.rule;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Waiver;
import org.dualwatch.target.TargetTable;
import org.dualwatch.target.TargetTables;
import org.dualwatch.value.Spelling;

/**
 * The waivers of an office. A finding that one of them names is shown and counted, but does not
 * count against its table; one that is over, or that nothing was found for, says so itself, so that
 * the list stays true.
 */
public final class Waivers {

  /** The id of the note on a waiver that is over. */
  public static final String EXPIRED = "waiver-expired";

  /** The id of the note on a waiver that nothing was found for. */
  public static final String UNUSED = "waiver-unused";

  /** No finding is waived. */
  public static final Waivers NONE = new Waivers(List.of());

  private static final String BASIS = "本单位的豁免清单";

  private final List<Waiver> waivers;

  public Waivers(List<Waiver> waivers) {
    this.waivers = List.copyOf(waivers);
  }

  /** The findings with those that are waived marked, and a note for each waiver that is idle. */
  List<Finding> applied(
      List<Finding> findings, TargetTables submission, Circumstances circumstances) {
    Map<Integer, List<Waiver>> byTable = byTable(submission, circumstances);
    if (byTable.isEmpty()) {
      return findings;
    }
    List<Finding> applied = new ArrayList<>(findings.size());
    Set<Waiver> used = new HashSet<>();
    for (Finding finding : findings) {
      List<Waiver> ofTable = byTable.getOrDefault(finding.subject().table(), List.of());
      Optional<Waiver> waiver = waiverOf(finding, ofTable, circumstances.asOf());
      waiver.ifPresent(used::add);
      applied.add(waiver.map(finding::waivedBy).orElse(finding));
      used.addAll(leftOpen(finding, ofTable));
    }
    for (TargetTable table : submission.tables()) {
      byTable.getOrDefault(table.number(), List.of()).stream()
          .filter(waiver -> !used.contains(waiver))
          .map(waiver -> idle(waiver, table, circumstances.asOf()))
          .forEach(applied::add);
    }
    return applied;
  }

  /** The waivers of each table that has any, by the table's number. */
  private Map<Integer, List<Waiver>> byTable(TargetTables submission, Circumstances circumstances) {
    Map<Integer, List<Waiver>> byTable = new HashMap<>();
    if (waivers.isEmpty()) {
      return byTable;
    }
    Map<String, List<Waiver>> bySubject =
        waivers.stream().collect(groupingBy(w -> subject(w.unit(), w.project())));
    for (TargetTable table : submission.tables()) {
      String unit =
          circumstances.folderUnit().isEmpty() ? table.unit().code() : circumstances.folderUnit();
      List<Waiver> own = bySubject.get(subject(unit, table.project().text()));
      if (own != null) {
        byTable.put(table.number(), own);
      }
    }
    return byTable;
  }

  private static String subject(String unit, String project) {
    return Spelling.key(unit) + "\n" + Spelling.key(project);
  }

  /** What only follows from a finding is let pass with it: there is nothing else to mend. */
  private static Optional<Waiver> waiverOf(Finding finding, List<Waiver> ofTable, LocalDate day) {
    return ofTable.stream()
        .filter(waiver -> finding.violated() && !day.isAfter(waiver.until()))
        .filter(waiver -> List.of(finding.rule(), finding.cause()).contains(waiver.rule()))
        .findFirst();
  }

  /** Those of a rule that could not tell: it may yet find what was waived. */
  private static List<Waiver> leftOpen(Finding finding, List<Waiver> ofTable) {
    return finding.outcome() == Outcome.NOT_EVALUATED
        ? ofTable.stream().filter(waiver -> waiver.rule().equals(finding.rule())).toList()
        : List.of();
  }

  private static Finding idle(Waiver waiver, TargetTable table, LocalDate day) {
    boolean over = day.isAfter(waiver.until());
    return new Finding(
        over ? EXPIRED : UNUSED,
        Severity.NOTE,
        Outcome.VIOLATED,
        table.subject(table.place()),
        Evidence.of(waiver.rule(), over ? "至" + waiver.until() : "有对应的问题"),
        over
            ? new Bilingual(
                "规则 "
                    + waiver.rule()
                    + " 对本项目的豁免已于"
                    + waiver.until()
                    + "到期（批准人："
                    + waiver.approver()
                    + "）。",
                "The waiver of the rule "
                    + waiver.rule()
                    + " for this project ended on "
                    + waiver.until()
                    + ".")
            : new Bilingual(
                "规则 " + waiver.rule() + " 对本项目有豁免（批准人：" + waiver.approver() + "），但没有发现对应的问题。",
                "The rule " + waiver.rule() + " is waived for this project, but it found nothing."),
        new Bilingual(
            "财政部门可以从豁免清单中删除这一条" + (over ? "，或重新批准。" : "。"),
            "The finance office may delete this entry from its list of waivers"
                + (over ? " or approve it again." : ".")),
        BASIS);
  }
}
