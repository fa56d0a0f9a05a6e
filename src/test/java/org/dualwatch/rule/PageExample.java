package org.dualwatch.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dualwatch.target.ATargetTable;
import org.dualwatch.target.TargetTables;
import org.dualwatch.value.ValueGrammar;

/**
 * An example of a rule's page: what differs from a complete table. A table of 栏目 gives fields of
 * the head, with one column for each target table of the file; a table of 一级指标 gives all
 * indicators. An empty cell is an empty field.
 *
 * @param name the page's id and the example's heading
 * @param heads for each target table, all of its head fields
 * @param rows the indicators, five texts each; those of a complete table where the example gives
 *     none
 */
record PageExample(
    String name, List<Map<String, String>> heads, List<List<String>> rows, boolean givesRows) {

  private static final String HEAD = "栏目";
  private static final String INDICATORS = "一级指标";

  /** The head fields that an example may give, with those of a complete table. */
  private static final Map<String, String> COMPLETE =
      Map.of(
          "单位编码", "363207",
          "单位名称", "天津市群众艺术馆",
          "项目名称", "群众艺术馆免费开放补助经费",
          "预算年度", "2025",
          "金额单位", "万元",
          "预算数", "120.00",
          "财政资金", "120.00",
          "其他资金", "",
          "绩效目标", "全年举办惠民活动28场，保障场馆正常运转。",
          "报送目录", "");

  /**
   * Reads an example.
   *
   * @throws IllegalArgumentException where it gives what no example may give, with what to do
   */
  static PageExample of(String name, String text) {
    List<List<String>> lines =
        text.lines().filter(l -> l.startsWith("|")).map(PageExample::cells).toList();
    List<Map<String, String>> heads = new ArrayList<>(List.of(new LinkedHashMap<>(COMPLETE)));
    List<List<String>> rows = new ArrayList<>();
    boolean givesRows = false;
    for (List<String> line : lines) {
      String first = line.get(0);
      if (first.equals(HEAD)) {
        heads = heads(line.size() - 1);
      } else if (first.equals(INDICATORS)) {
        givesRows = true;
      } else if (givesRows && !first.startsWith("---")) {
        rows.add(line);
      } else if (!first.startsWith("---")) {
        give(name, heads, line);
      }
    }
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(name + "：例子没有表格。请写一张“栏目”表或“一级指标”表。");
    }
    return new PageExample(name, heads, rows, givesRows);
  }

  /** The example as it would have been read from a file. */
  TargetTables tables() {
    return ATargetTable.submission(builders().toArray(ATargetTable[]::new));
  }

  /** The example's tables, to be put into a file. */
  List<ATargetTable> builders() {
    return heads.stream().map(this::table).toList();
  }

  /** The example's circumstances: its folder, and a day in its year. */
  Circumstances circumstances() {
    return new Circumstances(field(heads.get(0), "报送目录"), LocalDate.of(2025, 3, 1));
  }

  @Override
  public String toString() {
    return name;
  }

  private ATargetTable table(Map<String, String> head) {
    ATargetTable table =
        ATargetTable.aTable()
            .withUnit(field(head, "单位编码"), field(head, "单位名称"))
            .withProject(field(head, "项目名称"))
            .withAmountUnit(field(head, "金额单位"))
            .withBudget(field(head, "预算数"), field(head, "财政资金"), field(head, "其他资金"))
            .withGoals(field(head, "绩效目标").split("<br>"));
    OptionalInt year = year(field(head, "预算年度"));
    year.ifPresentOrElse(table::withFiscalYear, table::withoutFiscalYear);
    if (givesRows) {
      table.withoutIndicators();
      rows.forEach(row -> addRow(table, row, year));
    }
    return table;
  }

  private static void addRow(ATargetTable table, List<String> row, OptionalInt year) {
    table.withIndicator(
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(3),
        new ValueGrammar().read(row.get(4), row.get(2), year));
  }

  private static String field(Map<String, String> head, String label) {
    return head.getOrDefault(label, "");
  }

  private static OptionalInt year(String text) {
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  private static List<Map<String, String>> heads(int count) {
    List<Map<String, String>> heads = new ArrayList<>();
    while (heads.size() < count) {
      heads.add(new LinkedHashMap<>(COMPLETE));
    }
    return heads;
  }

  private static void give(String name, List<Map<String, String>> heads, List<String> line) {
    if (!COMPLETE.containsKey(line.get(0))) {
      throw new IllegalArgumentException(
          name
              + "：例子中没有“"
              + line.get(0)
              + "”这一栏。可以写的有："
              + String.join("、", COMPLETE.keySet())
              + "。");
    }
    for (int i = 0; i < heads.size(); i++) {
      heads.get(i).put(line.get(0), line.get(i + 1));
    }
  }

  /** The cells of a line of a Markdown table. */
  private static List<String> cells(String line) {
    String inside = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
    return List.of(inside.split("\\|", -1)).stream().map(String::strip).toList();
  }
}
