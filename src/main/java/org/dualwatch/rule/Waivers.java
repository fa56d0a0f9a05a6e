package org.dualwatch.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    if (waivers.isEmpty()) {
      return findings;
    }
    List<Finding> applied = new ArrayList<>(findings.size());
    Set<Waiver> used = new HashSet<>();
    for (Finding finding : findings) {
      Optional<Waiver> waiver = waiverOf(finding, submission, circumstances);
      waiver.ifPresent(used::add);
      applied.add(waiver.map(finding::waivedBy).orElse(finding));
    }
    for (TargetTable table : submission.tables()) {
      waivers.stream()
          .filter(waiver -> concerns(waiver, table, circumstances) && !used.contains(waiver))
          .filter(waiver -> !leftOpen(waiver, table, findings))
          .flatMap(waiver -> idle(waiver, table, circumstances.asOf()))
          .forEach(applied::add);
    }
    return applied;
  }

  /** What only follows from a finding is let pass with it: there is nothing else to mend. */
  private Optional<Waiver> waiverOf(
      Finding finding, TargetTables submission, Circumstances circumstances) {
    if (!finding.violated() || finding.subject().table() == 0) {
      return Optional.empty();
    }
    return submission.tables().stream()
        .filter(table -> table.number() == finding.subject().table())
        .flatMap(table -> waivers.stream().filter(w -> concerns(w, table, circumstances)))
        .filter(waiver -> List.of(finding.rule(), finding.cause()).contains(waiver.rule()))
        .filter(waiver -> !circumstances.asOf().isAfter(waiver.until()))
        .findFirst();
  }

  /** Whether the rule could not tell: then it may yet find what was waived. */
  private static boolean leftOpen(Waiver waiver, TargetTable table, List<Finding> findings) {
    return findings.stream()
        .anyMatch(
            finding ->
                finding.outcome() == Outcome.NOT_EVALUATED
                    && finding.rule().equals(waiver.rule())
                    && finding.subject().table() == table.number());
  }

  private static boolean concerns(Waiver waiver, TargetTable table, Circumstances circumstances) {
    String unit =
        circumstances.folderUnit().isEmpty() ? table.unit().code() : circumstances.folderUnit();
    return Spelling.key(waiver.unit()).equals(Spelling.key(unit))
        && Spelling.key(waiver.project()).equals(Spelling.key(table.project().text()));
  }

  private static Stream<Finding> idle(Waiver waiver, TargetTable table, LocalDate day) {
    boolean over = day.isAfter(waiver.until());
    return Stream.of(
        new Finding(
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
                    "The rule "
                        + waiver.rule()
                        + " is waived for this project, but it found nothing."),
            new Bilingual(
                "财政部门可以从豁免清单中删除这一条" + (over ? "，或重新批准。" : "。"),
                "The finance office may delete this entry from its list of waivers"
                    + (over ? " or approve it again." : ".")),
            BASIS));
  }
}
