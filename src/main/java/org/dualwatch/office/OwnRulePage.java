package org.dualwatch.office;

import java.util.List;
import org.dualwatch.rule.About;

/** The page of an office's own rule, in the form of the pages of the book. */
record OwnRulePage(About about, Condition condition, Wording wording, List<Example> examples) {

  /** The page as Markdown. */
  String text() {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(about.title().zh());
    page.append("\n\n").append(about.title().en()).append(" (`").append(about.id()).append("`)");
    page.append("\n\n处理：").append(about.severity().zh());
    page.append("\n\n类别：").append(about.group()).append('\n');
    section(
        page,
        "报告什么",
        wording.zh()
            + "\n\n"
            + condition.each().zh()
            + "，条件成立时报告：\n\n"
            + code(condition.problem()));
    section(page, "为什么", "财政部门在通用规则之外另行要求：" + wording.expected().replaceFirst("。$", "") + "。");
    section(page, "依据", about.basis());
    section(page, "界限", limits());
    for (Answer answer : Answer.values()) {
      examples(page, answer);
    }
    section(page, "怎么改", wording.fix().zh());
    return page.toString();
  }

  private String limits() {
    return condition.notEvaluated().isEmpty()
        ? "- 表达式在某张表上无法计算时，报告“无法判断”。"
        : "- 以下条件成立，或表达式无法计算时，报告“无法判断”：\n\n" + code(condition.notEvaluated().get(0));
  }

  private void examples(StringBuilder page, Answer answer) {
    List<Example> ofKind = examples.stream().filter(each -> each.answer() == answer).toList();
    if (ofKind.isEmpty()) {
      return;
    }
    StringBuilder all = new StringBuilder("例中只写有关的内容。");
    ofKind.forEach(each -> all.append("\n\n").append("`" + each.yaml().shown() + "`"));
    section(page, answer.heading(), all.toString());
  }

  private static String code(Expression expression) {
    return "```\n" + expression + "\n```";
  }

  private static void section(StringBuilder page, String heading, String body) {
    page.append("\n## ").append(heading).append("\n\n").append(body).append('\n');
  }
}
