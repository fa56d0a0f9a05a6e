package org.dualwatch.rule;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.FindingPage;
import org.dualwatch.finding.Severity;

/**
 * A rule's page taken apart: its title, a line in English, lines that say how the rule is handled,
 * then sections.
 *
 * @param lead the lines before the first section
 * @param sections the sections' texts by their headings, in the page's order
 */
record RulePage(String id, List<String> lead, Map<String, String> sections) {

  private static final Pattern ENGLISH = Pattern.compile("(?<title>.+) \\(`(?<id>[a-z0-9-]+)`\\)");
  private static final Pattern HANDLING = Pattern.compile("处理：(?<zh>[^（]+)(?<off>（默认不启用）)?");
  private static final String GROUP = "类别：";
  private static final String CAUSES = "并入：";
  private static final int HEADER_LINES = 2;

  /**
   * The page of a rule of the book.
   *
   * @throws IllegalStateException where it has none
   */
  static RulePage of(String id) {
    return of(id, text(id));
  }

  /** Takes a page apart. */
  static RulePage of(String id, String text) {
    List<String> parts = List.of(text.split("(?m)^## "));
    Map<String, String> sections = new LinkedHashMap<>();
    parts.stream().skip(1).forEach(part -> sections.put(heading(part), body(part)));
    return new RulePage(id, lines(parts.get(0)), sections);
  }

  /** The page as it is written. */
  static String text(String id) {
    return FindingPage.text(RulePage.class, id);
  }

  /**
   * What the rule says of itself.
   *
   * @throws IllegalStateException where the page does not say it, with what is missing
   */
  About about() {
    Matcher english = ENGLISH.matcher(line("the title in English", lead, 1));
    Matcher handling = HANDLING.matcher(line("处理：", lead, 2));
    if (!english.matches() || !handling.matches() || !english.group("id").equals(id)) {
      throw new IllegalStateException(
          id + ".md does not begin with # 标题, then English title (`" + id + "`), then 处理：…");
    }
    return new About(
        id,
        new Bilingual(line("a title", lead, 0).replaceFirst("^# ", ""), english.group("title")),
        after(GROUP).orElseThrow(() -> new IllegalStateException(id + ".md has no " + GROUP)),
        severity(handling.group("zh")),
        handling.group("off") == null,
        basis(),
        parameters(),
        after(CAUSES).map(ids -> List.of(ids.replace("`", "").split("、", -1))).orElseGet(List::of));
  }

  private String basis() {
    List<String> basis = lines(sections.getOrDefault("依据", ""));
    return line("依据", basis, 0).replaceFirst("。$", "");
  }

  private List<Parameter> parameters() {
    return sections
        .getOrDefault("参数", "")
        .lines()
        .filter(line -> line.startsWith("|"))
        .skip(HEADER_LINES)
        .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
        .map(cells -> new Parameter(cells.get(1), cells.get(2), cells.get(3)))
        .toList();
  }

  private Severity severity(String zh) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.zh().equals(zh))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(id + ".md has an unknown 处理：" + zh));
  }

  private Optional<String> after(String label) {
    return lead.stream()
        .filter(line -> line.startsWith(label))
        .map(line -> line.substring(label.length()))
        .findFirst();
  }

  private String line(String what, List<String> lines, int at) {
    if (lines.size() <= at) {
      throw new IllegalStateException(id + ".md does not state " + what);
    }
    return lines.get(at);
  }

  private static String heading(String part) {
    return part.lines().findFirst().orElse("").strip();
  }

  private static String body(String part) {
    return part.substring(part.indexOf('\n') + 1).strip();
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }
}
