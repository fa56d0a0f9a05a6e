package org.dualwatch.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dualwatch.correction.AnswerReader;
import org.dualwatch.monitoring.MonitoringPages;
import org.dualwatch.office.Decisions;
import org.dualwatch.office.Nearest;
import org.dualwatch.office.Notices;
import org.dualwatch.rule.Rule;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.rule.RuleIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rules}: the rule book. */
@Command(name = "rules", description = "Lists the rules, or prints the page of one.")
final class RulesCommand implements Callable<Integer> {

  private static final String STANDARD = "default";

  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "The rule whose page to print.")
  private String id = "";

  @Option(
      names = "--profile",
      paramLabel = "NAME|FILE",
      description = "The rules as this profile has them (default: default).")
  private String profile = STANDARD;

  @Option(
      names = "--diff",
      paramLabel = "NAME|FILE",
      description = "List only what runs otherwise than in this profile.")
  private String other = "";

  @Option(names = "--index", description = "List the rules as Markdown, by what they look at.")
  private boolean index;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (List.of(!id.isEmpty(), !other.isEmpty(), index).stream().filter(given -> given).count()
        > 1) {
      throw new UsageException("ID、--diff、--index 只能用一个 (give only one of ID, --diff and --index)");
    }
    Decisions decisions = RuleBookOption.decisions(profile);
    if (!other.isEmpty()) {
      differences(decisions);
    } else if (index) {
      console.print(new RuleIndex(decisions.book()).markdown().stripTrailing());
    } else if (id.isEmpty()) {
      if (!profile.equals(STANDARD)) {
        console.say(decisions.profile().name() + "：" + decisions.about());
      }
      list(decisions.book());
    } else {
      page(decisions);
    }
    return ExitCode.FINE;
  }

  private void differences(Decisions decisions) throws IOException {
    List<String> lines = decisions.differencesFrom(RuleBookOption.decisions(other));
    lines.forEach(console::print);
    if (lines.isEmpty()) {
      console.say("没有差别 (no differences)");
    }
  }

  private void list(RuleBook rules) {
    new RuleIndex(rules).lines().forEach(console::print);
    MonitoringPages.ids().forEach(rule -> console.print(rule + "  monitoring  " + title(rule)));
    AnswerReader.ids().forEach(rule -> console.print(rule + "  correction  " + title(rule)));
    Notices.ids().forEach(rule -> console.print(rule + "  reading  " + Notices.title(rule)));
  }

  private void page(Decisions decisions) throws IOException {
    console.print(
        decisions
            .book()
            .page(id)
            .or(() -> MonitoringPages.page(id))
            .or(() -> AnswerReader.page(id))
            .or(() -> Notices.page(id))
            .orElseThrow(() -> unknown(decisions.book())));
    decisions.differencesFrom(RuleBookOption.decisions(STANDARD)).stream()
        .filter(difference -> difference.startsWith(id + "："))
        .forEach(
            difference -> {
              console.print("## 在 " + decisions.profile().name() + " 中");
              console.print("");
              console.print(difference.substring(id.length() + 1));
            });
  }

  private UsageException unknown(RuleBook rules) {
    List<String> known =
        Stream.of(
                rules.rules().stream().map(Rule::id).toList(),
                MonitoringPages.ids(),
                AnswerReader.ids(),
                Notices.ids())
            .flatMap(List::stream)
            .toList();
    String near = Nearest.to(id, known);
    return new UsageException(
        "没有这条规则：" + id + "，是否应为 " + near + "？(no such rule, did you mean " + near + "?)");
  }

  /** A page begins with its title. */
  private static String title(String rule) {
    return MonitoringPages.page(rule)
        .or(() -> AnswerReader.page(rule))
        .orElse("")
        .lines()
        .findFirst()
        .orElse("")
        .replaceFirst("^#+ *", "");
  }
}
