package org.dualwatch.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A rule's page taken apart: a heading, a line in English, a line with the severity, then sections.
 *
 * @param lead the lines before the first section
 * @param sections the sections' texts by their headings, in the page's order
 */
record RulePage(String id, List<String> lead, Map<String, String> sections) {

  /** The sections of every page, in this order; 无法判断的例子 only where the rule has such findings. */
  static final List<String> SECTIONS =
      List.of("报告什么", "为什么", "依据", "界限", "通过的例子", "不通过的例子", "无法判断的例子", "怎么改");

  /** Takes a page apart. */
  static RulePage of(String id, String text) {
    List<String> parts = List.of(text.split("(?m)^## "));
    Map<String, String> sections = new LinkedHashMap<>();
    parts.stream().skip(1).forEach(part -> sections.put(heading(part), body(part)));
    return new RulePage(id, lines(parts.get(0)), sections);
  }

  /** The examples of a section; none where the page does not have it. */
  List<PageExample> examples(String section) {
    return examples(id, sections.getOrDefault(section, ""));
  }

  /** All examples in a text, each below a heading of its own, named after the text. */
  static List<PageExample> examples(String name, String text) {
    return Stream.of(text.split("(?m)^### "))
        .skip(1)
        .map(part -> PageExample.of(name + "：" + heading(part), body(part)))
        .toList();
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
