package org.dualwatch.rule.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
 * Blanks, tabs or line breaks stand around a name or a value. They are invisible, and make two
 * equal names differ in every system that compares them letter by letter. One finding a table.
 */
final class StrayWhitespace extends TableRule {

  private static final int SHOWN = 5;

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    List<Field> cells = new ArrayList<>();
    add(cells, table.project());
    for (Indicator row : table.indicators()) {
      add(cells, row.name());
      add(cells, row.description());
      add(cells, row.valueField());
    }
    return cells.isEmpty() ? Stream.empty() : Stream.of(finding(table, cells));
  }

  private static void add(List<Field> cells, Field field) {
    String raw = field.raw();
    if (raw.length() != field.text().length() && hasStray(raw)) {
      cells.add(field);
    }
  }

  /** Line breaks inside a long cell are how the form is printed; those around a text are stray. */
  private static boolean hasStray(String raw) {
    return !raw.isBlank()
        && (Character.isWhitespace(raw.charAt(0))
            || Character.isWhitespace(raw.charAt(raw.length() - 1))
            || raw.indexOf('\t') >= 0);
  }

  private Finding finding(TargetTable table, List<Field> cells) {
    String listed =
        cells.stream()
            .limit(SHOWN)
            .map(cell -> "“" + cell.text() + "”")
            .collect(Collectors.joining("、"));
    String all = cells.size() > SHOWN ? listed + "等" + cells.size() + "处" : listed;
    return violated(
        table.subject(cells.get(0).place()),
        Evidence.of(all, "前后没有空格、制表符和换行"),
        new Bilingual(
            "有" + cells.size() + "个单元格的文字前后有多余的空格、制表符或换行。",
            cells.size() + " cells have blanks, tabs or line breaks around their text."),
        new Bilingual(
            "不影响本次审核；从别处复制文字后，请删去前后的空格和换行。",
            "It does not matter here; delete them when text is copied from elsewhere."));
  }
}
