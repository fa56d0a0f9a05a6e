package org.dualwatch.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules of a book as lists for people. */
public final class RuleIndex {

  private final RuleBook book;

  public RuleIndex(RuleBook book) {
    this.book = book;
  }

  /** One line a rule, its id first, then how it is handled and its title. */
  public List<String> lines() {
    int widest = book.rules().stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    return book.rules().stream().map(rule -> line(rule, widest)).toList();
  }

  /** The same as Markdown, grouped by what of a form a rule looks at. */
  public String markdown() {
    Map<String, List<Rule>> groups = new LinkedHashMap<>();
    for (Rule rule : book.rules()) {
      groups.computeIfAbsent(rule.about().group(), none -> new ArrayList<>()).add(rule);
    }
    StringBuilder index = new StringBuilder("# 规则一览\n\n共 " + book.rules().size() + " 条。\n");
    new TreeMap<>(groups)
        .forEach(
            (group, rules) -> {
              index
                  .append("\n## ")
                  .append(group)
                  .append("（")
                  .append(rules.size())
                  .append(" 条）\n\n");
              index.append("| 规则 | 处理 | 内容 |\n|---|---|---|\n");
              rules.forEach(rule -> index.append(row(rule)));
            });
    return index.toString();
  }

  /** What runs otherwise than in another book: one line a difference. */
  public List<String> differencesFrom(RuleBook other) {
    List<String> differences = new ArrayList<>();
    for (Rule rule : book.rules()) {
      if (other.find(rule.id()).isEmpty()) {
        differences.add(rule.id() + "：本单位自定（" + handling(book, rule) + "）");
        continue;
      }
      Setting here = book.setting(rule);
      Setting there = other.setting(rule);
      if (!here.equals(there)) {
        differences.add(rule.id() + "：" + String.join("；", changes(there, here)));
      }
    }
    other.rules().stream()
        .filter(rule -> book.find(rule.id()).isEmpty())
        .forEach(rule -> differences.add(rule.id() + "：这里没有这条规则"));
    return differences;
  }

  private static List<String> changes(Setting before, Setting now) {
    List<String> changes = new ArrayList<>();
    if (before.on() != now.on()) {
      changes.add(now.on() ? "启用" : "停用");
    }
    if (before.severity() != now.severity()) {
      changes.add("处理 " + before.severity().zh() + " → " + now.severity().zh());
    }
    new TreeMap<>(now.parameters())
        .forEach(
            (name, value) -> {
              String earlier = before.parameters().getOrDefault(name, "");
              if (!earlier.equals(value)) {
                changes.add(name + " " + earlier + " → " + value);
              }
            });
    if (!before.from().equals(now.from())) {
      changes.add("自 " + now.from());
    }
    if (!before.until().equals(now.until())) {
      changes.add("至 " + now.until());
    }
    return changes;
  }

  private String row(Rule rule) {
    return "| ["
        + rule.id()
        + "]("
        + rule.id()
        + ".md) | "
        + handling(book, rule)
        + " | "
        + rule.title().zh()
        + " |\n";
  }

  private static String handling(RuleBook book, Rule rule) {
    Setting setting = book.setting(rule);
    return setting.severity().zh() + (setting.on() ? "" : "（不启用）");
  }

  private String line(Rule rule, int widest) {
    Setting setting = book.setting(rule);
    return "%s%s  %-7s  %s / %s"
        .formatted(
            rule.id(),
            " ".repeat(widest - rule.id().length()),
            setting.on() ? setting.severity().id() : "off",
            rule.title().zh(),
            rule.title().en());
  }
}
