package org.dualwatch.cli;

import java.util.concurrent.Callable;
import org.dualwatch.monitoring.Monitor;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.rule.RuleIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rules}: the rule book. */
@Command(name = "rules", description = "Lists the rules, or prints the page of one.")
final class RulesCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "The rule whose page to print.")
  private String id = "";

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RuleBook rules = RuleBook.standard();
    if (id.isEmpty()) {
      new RuleIndex(rules).lines().forEach(console::print);
      Monitor.ruleIds().forEach(rule -> console.print(rule + "  monitoring  " + title(rule)));
      return ExitCode.FINE;
    }
    console.print(
        rules
            .page(id)
            .or(() -> Monitor.page(id))
            .orElseThrow(() -> new UsageException("没有这条规则：" + id + " (no such rule)")));
    return ExitCode.FINE;
  }

  /** A page begins with its title. */
  private static String title(String rule) {
    return Monitor.page(rule).orElse("").lines().findFirst().orElse("").replaceFirst("^#+ *", "");
  }
}
