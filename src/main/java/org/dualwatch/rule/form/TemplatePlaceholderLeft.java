package org.dualwatch.rule.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Field;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;

/**
 * What the form's pattern has for the department to replace still stands there: **, ××, 请填写. 完整性 by
 * 财预〔2015〕88号 asks that all parts are filled. In values {@code value-unread} sees it.
 */
final class TemplatePlaceholderLeft extends TableRule {

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "[*＊×]{2,}|(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|[(（]?请?(?:填写|填入)(?:内容|具体内容)?[)）]|请填写|请说明[)）]"
              + "|^指标\\s*\\d+\\s*[:：]?$|^[.…]{2,}$");

  /** Each placeholder has one of these, or begins so. */
  private static final String SIGNS = "*＊×XxＸ填请";

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    List<Field> fields = new ArrayList<>();
    fields.add(table.project());
    fields.add(table.purpose());
    fields.addAll(table.goals());
    for (Indicator row : table.indicators()) {
      fields.add(row.name());
      fields.add(row.description());
    }
    return fields.stream()
        .flatMap(field -> left(field).map(it -> finding(table, field, it)).stream())
        .limit(1);
  }

  private static Optional<String> left(Field field) {
    if (!mayHaveOne(field.text())) {
      return Optional.empty();
    }
    Matcher placeholder = PLACEHOLDER.matcher(field.text());
    return placeholder.find() ? Optional.of(placeholder.group()) : Optional.empty();
  }

  private static boolean mayHaveOne(String text) {
    if (text.startsWith("指标") || text.startsWith(".") || text.startsWith("…")) {
      return true;
    }
    for (int i = 0; i < SIGNS.length(); i++) {
      if (text.indexOf(SIGNS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private Finding finding(TargetTable table, Field field, String placeholder) {
    String text = field.text();
    return violated(
        table.subject(field.place()),
        Evidence.of(text, "填写完整的内容"),
        new Bilingual(
            "“" + text + "”中的“" + placeholder + "”像是模板中等待填写的内容。",
            text
                + " has "
                + placeholder
                + ", which looks like a part of the pattern to be replaced."),
        new Bilingual(
            "请换成实际的内容，并检查表中其他地方。",
            "Replace it by what is meant, and look for others in the table."));
  }
}
