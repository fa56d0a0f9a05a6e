package org.dualwatch.rule.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.FilledRows;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Field;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;

/**
 * A row of the indicators lacks level 1, 2 or 3 or its value, or there is no row at all. 完整性 by
 * 财预〔2015〕88号. Rows that lack the same are one finding.
 */
final class IndicatorFieldMissing extends TableRule {

  /** A column that no row may leave empty. */
  private enum Column {
    LEVEL1("一级指标", "the level 1"),
    LEVEL2("二级指标", "the level 2"),
    NAME("三级指标", "the level 3"),
    VALUE("指标值", "the value");

    private final String zh;
    private final String en;

    Column(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    private Field of(Indicator row) {
      return switch (this) {
        case LEVEL1 -> row.level1();
        case LEVEL2 -> row.level2();
        case NAME -> row.name();
        case VALUE -> row.valueField();
      };
    }
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    List<Indicator> rows = FilledRows.of(table);
    if (rows.isEmpty()) {
      return Stream.of(withoutAnyRow(table));
    }
    Map<List<Column>, List<Indicator>> incomplete = new LinkedHashMap<>();
    for (Indicator row : rows) {
      List<Column> gaps = gaps(row);
      if (!gaps.isEmpty()) {
        incomplete.computeIfAbsent(gaps, none -> new ArrayList<>()).add(row);
      }
    }
    return incomplete.entrySet().stream()
        .map(group -> finding(table, group.getKey(), group.getValue()));
  }

  private static List<Column> gaps(Indicator row) {
    if (isComplete(row)) {
      return List.of();
    }
    return Stream.of(Column.values()).filter(column -> column.of(row).isBlank()).toList();
  }

  private static boolean isComplete(Indicator row) {
    return !row.level1().isBlank()
        && !row.level2().isBlank()
        && !row.name().isBlank()
        && !row.valueField().isBlank();
  }

  private Finding withoutAnyRow(TargetTable table) {
    return violated(
        table.subject(table.place()),
        Evidence.of("0项", "产出、效益、满意度各类指标"),
        new Bilingual("绩效目标表没有填写任何指标。", "The table has no indicator."),
        new Bilingual(
            "请填写产出、效益、满意度各类绩效指标及指标值。",
            "State indicators of output, benefit and satisfaction with their values."));
  }

  private Finding finding(TargetTable table, List<Column> gaps, List<Indicator> rows) {
    String zh = String.join("、", gaps.stream().map(column -> column.zh).toList());
    String en = String.join(", ", gaps.stream().map(column -> column.en).toList());
    Place place = gaps.get(0).of(rows.get(0)).place();
    String where = String.join("；", rows.stream().map(IndicatorFieldMissing::called).toList());
    return violated(
        rows.size() == 1 ? table.subject(rows.get(0), place) : table.subject(place),
        Evidence.of("（空）", zh),
        new Bilingual(
            "有%d行指标没有填写%s：%s。".formatted(rows.size(), zh, where),
            "%d row(s) of the indicators lack %s: %s.".formatted(rows.size(), en, where)),
        new Bilingual(
            "请在这些行补填%s；不需要的行请整行删除。".formatted(zh),
            "State %s in these rows, or delete a row that is not needed.".formatted(en)));
  }

  /** A row by what it does say, and by its place. */
  private static String called(Indicator row) {
    String said =
        Stream.of(row.name(), row.description(), row.valueField(), row.level2())
            .filter(field -> !field.isBlank())
            .findFirst()
            .map(Field::text)
            .orElse("");
    return said + "（" + row.place().text() + "）";
  }
}
