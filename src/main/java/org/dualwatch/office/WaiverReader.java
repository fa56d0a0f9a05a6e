package org.dualwatch.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dualwatch.finding.Waiver;
import org.dualwatch.rule.Rule;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.rule.Waivers;
import org.dualwatch.value.Spelling;

/** Reads {@code waivers.yaml}: the decisions by which findings are let pass. */
public final class WaiverReader {

  private static final String RULE = "rule";
  private static final String UNIT = "unit";
  private static final String PROJECT = "project";
  private static final String REASON = "reason";
  private static final String APPROVER = "approver";
  private static final String UNTIL = "until";
  private static final List<String> KEYS = List.of(RULE, UNIT, PROJECT, REASON, APPROVER, UNTIL);

  private WaiverReader() {}

  /**
   * The waivers of a home, none where it has no such file.
   *
   * @param book whose rules may be waived
   */
  public static Waivers readIfThere(Path file, RuleBook book) throws IOException {
    return Files.exists(file) ? read(file, book) : Waivers.NONE;
  }

  /**
   * The waivers of a file.
   *
   * @throws WrongOfficeFileException where an entry is none; the message names its line
   */
  public static Waivers read(Path file, RuleBook book) throws IOException {
    Set<String> rules = new TreeSet<>(book.rules().stream().map(Rule::id).toList());
    List<Waiver> waivers = new ArrayList<>();
    Set<String> subjects = new HashSet<>();
    for (Yaml entry : YamlFile.read(file).list()) {
      Waiver waiver = waiver(entry.fields(KEYS), rules);
      String subject =
          waiver.rule()
              + '\n'
              + Spelling.key(waiver.unit())
              + '\n'
              + Spelling.key(waiver.project());
      if (!subjects.add(subject)) {
        throw entry.wrong(
            "同一规则、单位和项目的豁免写了两次；要延期请改 until",
            "this rule is waived twice for this project; change until to extend it");
      }
      waivers.add(waiver);
    }
    return new Waivers(waivers);
  }

  private static Waiver waiver(Fields fields, Set<String> rules) {
    Yaml rule = fields.required(RULE);
    if (!rules.contains(rule.text())) {
      String near = Nearest.to(rule.text(), rules);
      throw rule.wrong(
          "没有规则“" + rule.text() + "”，是否应为“" + near + "”？",
          "no rule '" + rule.text() + "', did you mean '" + near + "'?");
    }
    LocalDate until = fields.required(UNTIL).day();
    return new Waiver(
        rule.text(),
        fields.required(UNIT).line(),
        fields.required(PROJECT).line(),
        fields.required(REASON).line(),
        fields.required(APPROVER).line(),
        until);
  }
}
