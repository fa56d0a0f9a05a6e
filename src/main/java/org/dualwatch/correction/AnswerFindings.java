package org.dualwatch.correction;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dualwatch.correction.FormFields.Field;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.value.TargetValue;

/** What an answer leaves open, in the words of the form; each of these has a page. */
final class AnswerFindings {

  static final String CASE_MISSING = "answer-case-number-missing";
  static final String CHOICE_MISSING = "answer-choice-missing";
  static final String CHOICE_UNCLEAR = "answer-choice-unclear";
  static final String DAY_UNREAD = "answer-finish-day-unread";
  static final String MEASURES_MISSING = "answer-measures-missing";

  private static final String BASIS = "财预〔2019〕136号《中央部门预算绩效运行监控管理暂行办法》：整改；绩效运行监控整改回复表";
  private static final int LONGEST_SHOWN = 60;
  private static final String EXPECTED = "三项中的一项打√";

  private final String project;

  AnswerFindings(String project) {
    this.project = project;
  }

  Finding caseMissing(Field field) {
    return finding(
        CASE_MISSING,
        Severity.BLOCK,
        field,
        "一个案件编号，如 ZG-2025-0123456789",
        new Bilingual(
            "没有读出案件编号，不能确定回复的是哪一个案件。", "The case number cannot be read, so the case is not known."),
        new Bilingual(
            "请把整改通知里的案件编号写到“案件编号”一栏（一张表只写一个），或直接用发来的回复表填写后重新放入。",
            "Write the one number of the notice behind 案件编号, or fill in the form that was sent."));
  }

  Finding choiceMissing(Field field) {
    return finding(
        CHOICE_MISSING,
        Severity.BLOCK,
        field,
        EXPECTED,
        new Bilingual("没有读出处理选择。", "No choice can be read."),
        new Bilingual(
            "请在“处理选择”一栏的“继续执行、调剂预算、取消项目”中只给一项打√，不写其他文字，然后重新放入。",
            "Tick one of 继续执行, 调剂预算, 取消项目 behind 处理选择, with no other words, and submit again."));
  }

  Finding choiceUnclear(Field field, List<Choice> ticked) {
    String zh = ticked.stream().map(Choice::zh).collect(Collectors.joining("、"));
    String en = ticked.stream().map(Choice::id).collect(Collectors.joining(", "));
    return finding(
        CHOICE_UNCLEAR,
        Severity.BLOCK,
        field,
        EXPECTED,
        new Bilingual(
            "打勾的不止一项，或看不出√属于哪一项：" + zh + "。",
            "More than one choice is ticked, or a tick may belong to either: " + en + "."),
        new Bilingual(
            "请只给一项打√，并把√写在这一项的□里，其他项的□留空，然后重新放入。",
            "Tick one only, in its box, leave the other boxes empty, and submit again."));
  }

  /** The choice counts meanwhile: measures have a deadline of their own. */
  Finding measuresMissing(Field field) {
    return finding(
        MEASURES_MISSING,
        Severity.EXPLAIN,
        field,
        "整改措施",
        new Bilingual("没有填写整改措施。", "No measures are stated."),
        new Bilingual(
            "请在措施期限以前填写“整改措施”，把整张表重新放入；处理选择先予登记。",
            "State them behind 整改措施 before their deadline and submit the whole form again; the choice"
                + " counts meanwhile."));
  }

  Finding dayUnread(Field field, TargetValue read) {
    return finding(
        DAY_UNREAD,
        Severity.EXPLAIN,
        field,
        "年月日，如 2025年11月30日",
        new Bilingual(
            "完成时限没有读出：" + why(field, read) + "。",
            "The day by which the measures are taken cannot be read."),
        new Bilingual(
            "请在“完成时限”一栏写明年月日（例如“2025年11月30日”），把整张表重新放入。",
            "Write the day with its year behind 完成时限, such as 2025-11-30, and submit again."));
  }

  private Finding finding(
      String id,
      Severity severity,
      Field field,
      String expected,
      Bilingual message,
      Bilingual fix) {
    return new Finding(
        id,
        severity,
        Outcome.VIOLATED,
        new Subject(0, project, "", field.place()),
        Evidence.of(shown(field.text()), expected),
        message,
        fix,
        BASIS);
  }

  private static String shown(String text) {
    String line = text.lines().map(String::strip).collect(Collectors.joining(" "));
    if (line.isEmpty()) {
      return "空白";
    }
    return line.codePointCount(0, line.length()) > LONGEST_SHOWN
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…"
        : line;
  }

  private static String why(Field field, TargetValue read) {
    if (field.text().isBlank()) {
      return "没有填写";
    }
    return read instanceof TargetValue.DeadlineWithoutYear ? "没有写明年份" : "不是一个确定的日期";
  }

  /** The ids of all findings, sorted. */
  static List<String> ids() {
    return Stream.of(CASE_MISSING, CHOICE_MISSING, CHOICE_UNCLEAR, DAY_UNREAD, MEASURES_MISSING)
        .sorted()
        .toList();
  }
}
