package org.dualwatch.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dualwatch.finding.Finding;
import org.junit.jupiter.api.Test;

/**
 * Old against new: what the rule book finds in every sample and in every example of its pages,
 * compared with what was looked at and approved, so that a change of a rule shows all of its effect
 * in the diff. After a wanted change: {@code mvn test -Dtest=ApprovedFindingsTest -Dgolden=write},
 * then look at the difference before committing it.
 */
final class ApprovedFindingsTest {

  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path APPROVED = RESOURCES.resolve("golden").resolve("findings");
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  private final RuleBook book = RuleBook.standard();

  @Test
  void findsInTheSamplesWhatWasApproved() throws IOException {
    StringBuilder found = new StringBuilder();
    for (Path file : samples()) {
      found.append(section(file.getFileName().toString(), book.judge(Seed.read(file), DAY)));
    }
    compare("samples.txt", found.toString());
  }

  @Test
  void findsInUnusualTablesWhatWasApproved() throws IOException {
    StringBuilder found = new StringBuilder();
    for (PageExample example : unusual()) {
      found.append(section(example.name(), book.judge(example.tables(), DAY)));
    }
    compare("unusual.txt", found.toString());
  }

  @Test
  void sendsNoUnusualTableBack() throws IOException {
    assertThat(unusual())
        .hasSize(10)
        .allSatisfy(
            example ->
                assertThat(book.judge(example.tables(), DAY).overall().accepted())
                    .as(example.name())
                    .isTrue());
  }

  @Test
  void findsInTheExamplesOfThePagesWhatWasApproved() throws IOException {
    StringBuilder found = new StringBuilder();
    for (Rule rule : book.rules()) {
      for (String section : List.of("通过的例子", "不通过的例子", "无法判断的例子")) {
        String text = RulePage.of(rule.id()).sections().getOrDefault(section, "");
        for (PageExample example : PageExample.all(rule.id() + " " + section, text)) {
          found.append("\n").append(example.name()).append("\n");
          Checked.standardly(rule, example.tables(), example.circumstances())
              .forEach(finding -> found.append(inFull(finding)));
        }
      }
    }
    compare("examples.txt", found.toString());
  }

  private static List<PageExample> unusual() throws IOException {
    return PageExample.all(
        "unusual", Files.readString(RESOURCES.resolve("org/dualwatch/rule/unusual.md"), UTF_8));
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> layouts = Files.list(RESOURCES.resolve("samples").resolve("layouts"))) {
      return Stream.concat(
              Stream.of(Seed.FILE),
              layouts.filter(file -> !file.getFileName().toString().endsWith(".json")).sorted())
          .toList();
    }
  }

  private static String section(String name, Judgement judgement) {
    return "\n"
        + name
        + " "
        + judgement.overall().id()
        + "\n"
        + judgement.findings().stream()
            .map(ApprovedFindingsTest::inShort)
            .collect(Collectors.joining());
  }

  private static String inShort(Finding finding) {
    return "  "
        + finding.subject().table()
        + " "
        + finding.rule()
        + " "
        + finding.severity().id()
        + " "
        + finding.outcome().id()
        + (finding.isConsequence() ? " <- " + finding.cause() : "")
        + " "
        + finding.subject().place().text()
        + " “"
        + finding.evidence().found()
        + "”\n";
  }

  private static String inFull(Finding finding) {
    return inShort(finding)
        + "    "
        + String.join(
            "\n    ",
            finding.evidence().expected() + " / " + finding.evidence().difference(),
            finding.message().zh(),
            finding.message().en(),
            finding.fix().zh(),
            finding.fix().en())
        + "\n";
  }

  private static void compare(String name, String found) throws IOException {
    Path file = APPROVED.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(APPROVED);
      Files.writeString(file, found);
    }
    assertThat(found)
        .as("%s: if this is wanted, write it anew with -Dgolden=write and look at the diff", name)
        .isEqualTo(Files.readString(file, UTF_8));
  }
}
