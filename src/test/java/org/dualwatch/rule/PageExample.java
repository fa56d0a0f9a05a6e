package org.dualwatch.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.dualwatch.target.ATargetTable;
import org.dualwatch.target.FormKind;
import org.dualwatch.target.TargetTables;
import org.dualwatch.value.ValueGrammar;

/**
 * An example of a rule's page: what differs from a complete table. A table of 栏目 gives fields of
 * the head, with one column for each target table of the file; a table of 一级指标 gives all
 * indicators, with the points in a sixth column where the form has them. A column headed 以前接收的表 is
 * a table that was accepted before, and a table of 以前的一级指标 gives its indicators. An empty cell is
 * an empty field; ␣ is a blank and ↵ a line break at the edge of a cell.
 *
 * @param name the page's id and the example's heading
 * @param heads for each target table, all of its head fields
 * @param rows the indicators, five or six texts each; those of a complete table where the example
 *     gives none
 * @param given which tables the example has
 */
record PageExample(
    String name,
    List<Map<String, String>> heads,
    List<Map<String, String>> earlier,
    List<List<String>> rows,
    List<List<String>> earlierRows,
    Set<String> given) {

  private static final String HEAD = "栏目";
  private static final String INDICATORS = "一级指标";
  private static final String EARLIER = "以前接收的表";
  private static final String EARLIER_INDICATORS = "以前的一级指标";
  private static final int WITH_WEIGHT = 6;

  /** The head fields that an example may give, with those of a complete table. */
  private static final Map<String, String> COMPLETE =
      Map.ofEntries(
          Map.entry("标题", ""),
          Map.entry("单位编码", "363207"),
          Map.entry("单位名称", "天津市群众艺术馆"),
          Map.entry("项目名称", "群众艺术馆免费开放补助经费"),
          Map.entry("项目编码", ""),
          Map.entry("预算年度", "2025"),
          Map.entry("金额单位", "万元"),
          Map.entry("预算数", "120.00"),
          Map.entry("财政资金", "120.00"),
          Map.entry("其他资金", ""),
          Map.entry("各年资金总额", ""),
          Map.entry("资金用途", "场馆日常运行和全年惠民活动"),
          Map.entry("绩效目标", "全年举办惠民活动28场次，保障场馆正常运转。"),
          Map.entry("报送目录", ""));

  /**
   * Reads an example.
   *
   * @throws IllegalArgumentException where it gives what no example may give, with what to do
   */
  static PageExample of(String name, String text) {
    PageExample example =
        new PageExample(
            name,
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new HashSet<>());
    List<List<String>> lines =
        text.lines().filter(l -> l.startsWith("|")).map(PageExample::cells).toList();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(name + "：例子没有表格。请写一张“栏目”表或“一级指标”表。");
    }
    List<String> heading = List.of();
    for (List<String> line : lines) {
      if (List.of(HEAD, INDICATORS, EARLIER_INDICATORS).contains(line.get(0))) {
        heading = line;
        example.begin(line);
      } else if (!line.get(0).startsWith("---")) {
        example.add(heading, line);
      }
    }
    if (example.heads.isEmpty()) {
      example.heads.add(new LinkedHashMap<>(COMPLETE));
    }
    return example;
  }

  /** The examples in a text, each below a heading of its own, named after the text. */
  static List<PageExample> all(String name, String text) {
    return Stream.of(text.split("(?m)^### "))
        .skip(1)
        .map(
            part ->
                of(
                    name + "：" + part.lines().findFirst().orElse("").strip(),
                    part.substring(part.indexOf('\n') + 1)))
        .toList();
  }

  /** The example as it would have been read from a file. */
  TargetTables tables() {
    return ATargetTable.submission(builders().toArray(ATargetTable[]::new));
  }

  /** The example's tables, to be put into a file. */
  List<ATargetTable> builders() {
    return heads.stream().map(head -> table(head, rows, given.contains(INDICATORS))).toList();
  }

  /** The example's circumstances: its folder, a day in its year, and what was accepted before. */
  Circumstances circumstances() {
    return new Circumstances(
        field(heads.get(0), "报送目录"),
        "",
        LocalDate.of(2025, 3, 1),
        new History(
            earlier.stream()
                .map(head -> table(head, earlierRows, given.contains(EARLIER_INDICATORS)).build())
                .map(
                    t -> new EarlierTable("363207-20250110-1a2b3c4d", LocalDate.of(2025, 1, 10), t))
                .toList()));
  }

  @Override
  public String toString() {
    return name;
  }

  private void begin(List<String> heading) {
    given.add(heading.get(0));
    if (heading.get(0).equals(HEAD)) {
      heading.stream()
          .skip(1)
          .forEach(
              column ->
                  (column.equals(EARLIER) ? earlier : heads).add(new LinkedHashMap<>(COMPLETE)));
    }
  }

  private void add(List<String> heading, List<String> line) {
    switch (heading.get(0)) {
      case INDICATORS -> rows.add(line);
      case EARLIER_INDICATORS -> earlierRows.add(line);
      default -> give(heading, line);
    }
  }

  private void give(List<String> heading, List<String> line) {
    if (!COMPLETE.containsKey(line.get(0))) {
      throw new IllegalArgumentException(
          name
              + "：例子中没有“"
              + line.get(0)
              + "”这一栏。可以写的有："
              + String.join("、", COMPLETE.keySet())
              + "。");
    }
    int now = 0;
    int before = 0;
    for (int i = 1; i < heading.size(); i++) {
      Map<String, String> head =
          heading.get(i).equals(EARLIER) ? earlier.get(before++) : heads.get(now++);
      head.put(line.get(0), line.get(i));
    }
  }

  private static ATargetTable table(
      Map<String, String> head, List<List<String>> rows, boolean givesRows) {
    ATargetTable table =
        ATargetTable.aTable()
            .withTitle(field(head, "标题"))
            .ofKind(field(head, "标题").contains("整体") ? FormKind.WHOLE_UNIT : FormKind.PROJECT)
            .withUnit(field(head, "单位编码"), field(head, "单位名称"))
            .withProject(field(head, "项目名称"))
            .withProjectCode(field(head, "项目编码"))
            .withAmountUnit(field(head, "金额单位"))
            .withBudget(field(head, "预算数"), field(head, "财政资金"), field(head, "其他资金"))
            .withMidTermTotal(field(head, "各年资金总额"))
            .withPurpose(field(head, "资金用途"))
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
    String name = tidy(row.get(2));
    table.withIndicator(
        row.get(0),
        row.get(1),
        name,
        row.get(3),
        new ValueGrammar().read(tidy(row.get(4)), name, year));
    table.withRawOfLast(raw(row.get(2)), raw(row.get(4)));
    if (row.size() == WITH_WEIGHT) {
      table.withWeightOfLast(row.get(5));
    }
  }

  private static String raw(String cell) {
    return cell.replace('␣', ' ').replace('↵', '\n');
  }

  private static String tidy(String cell) {
    return raw(cell).strip().replace("\n", "");
  }

  private static String field(Map<String, String> head, String label) {
    return head.getOrDefault(label, "");
  }

  private static OptionalInt year(String text) {
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  /** The cells of a line of a Markdown table. */
  private static List<String> cells(String line) {
    String inside = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
    return List.of(inside.split("\\|", -1)).stream().map(String::strip).toList();
  }
}
