package org.dualwatch.correction;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dualwatch.correction.CaseEvent.Kind;
import org.dualwatch.finding.Bilingual;

/**
 * The events of one case on one day, with the words in which people are told.
 *
 * @param day when they happen
 */
record EventWriter(String caseId, String project, LocalDate day) {

  private static final DateTimeFormatter CHINESE =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

  /** A day as people write it. */
  static String zh(LocalDate day) {
    return CHINESE.format(day);
  }

  CaseEvent opened(Light light, LocalDate chooseBy) {
    return event(
        Kind.OPENED,
        "opened",
        chooseBy,
        "",
        "截至" + zh(light.asOf()) + "亮红灯，需要整改；请在" + zh(chooseBy) + "前（含当日）选择处理方式",
        "is red as of " + light.asOf() + "; the unit chooses by " + chooseBy + " (included)");
  }

  CaseEvent red(Light light) {
    return event(
        Kind.RED,
        "run." + light.asOf(),
        light.asOf(),
        light.runId(),
        "截至" + zh(light.asOf()) + "为红灯",
        "is red as of " + light.asOf());
  }

  CaseEvent notRed(Light light) {
    return event(
        Kind.NOT_RED,
        "run." + light.asOf(),
        light.asOf(),
        light.runId(),
        "截至" + zh(light.asOf()) + "不再是红灯",
        "is no longer red as of " + light.asOf());
  }

  CaseEvent repeated(Light light, int warnings) {
    return event(
        Kind.REPEATED,
        "repeated." + light.asOf(),
        light.asOf(),
        "",
        "连续" + warnings + "次为红灯，请现场核查",
        "was red " + warnings + " times in a row; a check on site is due");
  }

  CaseEvent closed(Light light) {
    return event(
        Kind.CLOSED,
        "closed",
        light.asOf(),
        "",
        "已报送整改措施，且截至" + zh(light.asOf()) + "不再是红灯，办结",
        "has reported measures and is no longer red as of " + light.asOf() + ": closed");
  }

  CaseEvent chosen(Choice choice, String receiptNo, LocalDate chooseBy, LocalDate measuresBy) {
    return event(
        Kind.CHOSEN,
        "choice." + receiptNo,
        measuresBy,
        choice.id(),
        "选择“" + choice.zh() + "”" + lateZh(chooseBy),
        "chose '" + choice.id() + "'" + lateEn(chooseBy));
  }

  CaseEvent measures(String measures, String receiptNo, LocalDate measuresBy) {
    return event(
        Kind.MEASURES,
        "measures." + receiptNo,
        measuresBy,
        measures,
        "报送了整改措施" + lateZh(measuresBy),
        "reported measures" + lateEn(measuresBy));
  }

  CaseEvent remindChoice(LocalDate chooseBy) {
    return event(
        Kind.REMINDER_CHOOSE,
        "reminder.choose",
        chooseBy,
        "",
        "还没有选择处理方式，期限为" + zh(chooseBy) + "（含当日）",
        "still has to choose, by " + chooseBy + " (included)");
  }

  CaseEvent remindMeasures(LocalDate measuresBy) {
    return event(
        Kind.REMINDER_MEASURES,
        "reminder.measures",
        measuresBy,
        "",
        "还没有报送整改措施，期限为" + zh(measuresBy) + "（含当日）",
        "still has to report measures, by " + measuresBy + " (included)");
  }

  CaseEvent escalateChoice(LocalDate chooseBy) {
    return event(
        Kind.ESCALATION_CHOOSE,
        "escalation.choose",
        chooseBy,
        "",
        "到" + zh(chooseBy) + "没有选择处理方式，请财政部门决定是否暂停执行；逾期的答复仍会受理",
        "had not chosen by " + chooseBy + "; the finance office decides whether to suspend it");
  }

  CaseEvent escalateMeasures(LocalDate measuresBy) {
    return event(
        Kind.ESCALATION_MEASURES,
        "escalation.measures",
        measuresBy,
        "",
        "到" + zh(measuresBy) + "没有报送整改措施，请财政部门决定是否暂停执行；逾期的答复仍会受理",
        "had not reported measures by "
            + measuresBy
            + "; the finance office decides whether to suspend it");
  }

  private String lateZh(LocalDate until) {
    return day.isAfter(until) ? "（逾期，期限为" + zh(until) + "）" : "";
  }

  private String lateEn(LocalDate until) {
    return day.isAfter(until) ? " (late: due by " + until + ")" : "";
  }

  private CaseEvent event(
      Kind kind, String what, LocalDate until, String detail, String zh, String en) {
    return new CaseEvent(
        caseId + "." + what,
        caseId,
        kind,
        day,
        until,
        detail,
        new Bilingual(
            "项目“" + project + "”（案件 " + caseId + "）" + zh + "。",
            "Project “" + project + "” (case " + caseId + ") " + en + "."));
  }
}
