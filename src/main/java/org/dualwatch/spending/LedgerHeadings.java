package org.dualwatch.spending;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dualwatch.spending.LedgerColumn.Kind;
import org.dualwatch.value.Spelling;

/**
 * How exports name the columns of a table: those of the national interface library by the library's
 * names, a ledger of the office's own by the words people write above its columns.
 */
final class LedgerHeadings {

  private static final LedgerColumn IN_TEN_THOUSANDS =
      new LedgerColumn("amount", Kind.TEN_THOUSANDS, 18, true);

  /** What the columns of the flat ledger are called besides their names, the usual word first. */
  private static final Map<String, List<String>> WORDS = new LinkedHashMap<>();

  /** Columns that offices keep and that say nothing of the money. */
  private static final Set<String> NOT_KEPT = Set.of("序号", "备注", "经办人", "凭证号", "收款人", "主管部门");

  static {
    WORDS.put("entry_id", List.of("编号", "id"));
    WORDS.put("fiscal_year", List.of("年度", "预算年度", "year"));
    WORDS.put("unit_code", List.of("单位编码", "单位代码", "预算单位编码"));
    WORDS.put("unit_name", List.of("单位名称", "预算单位", "预算单位名称"));
    WORDS.put("project_code", List.of("项目编码", "项目代码"));
    WORDS.put("project_name", List.of("项目名称"));
    WORDS.put("fund_source", List.of("资金来源"));
    WORDS.put("kind", List.of("类型"));
    WORDS.put("day", List.of("日期", "date"));
    WORDS.put("amount", List.of("金额", "金额(元)"));
    WORDS.put("item", List.of("用途", "purpose"));
  }

  private LedgerHeadings() {}

  /** The column that a heading names; empty if the table has none of this name. */
  static Optional<LedgerColumn> column(LedgerTable table, String heading) {
    String key = Spelling.key(heading);
    return table == LedgerTable.LEDGER_ENTRY && key.equals("金额(万元)")
        ? Optional.of(IN_TEN_THOUSANDS)
        : LedgerColumns.of(table).stream()
            .filter(column -> names(table, column).anyMatch(key::equals))
            .findFirst();
  }

  /** Whether an export may bring a column of this heading though it is not kept. */
  static boolean passedOver(LedgerTable table, String heading) {
    String key = Spelling.key(heading);
    return table == LedgerTable.LEDGER_ENTRY
        ? NOT_KEPT.contains(key)
        : LedgerColumns.passedOver(key);
  }

  /** What people call a column. */
  static String usual(LedgerTable table, LedgerColumn column) {
    return table == LedgerTable.LEDGER_ENTRY
        ? WORDS.getOrDefault(column.name(), List.of(column.name())).get(0)
        : column.name();
  }

  /** All headings that are understood, for people. */
  static String all(LedgerTable table) {
    return LedgerColumns.of(table).stream()
        .map(column -> usual(table, column))
        .collect(Collectors.joining("、"));
  }

  private static Stream<String> names(LedgerTable table, LedgerColumn column) {
    Stream<String> name = Stream.of(column.name());
    return table == LedgerTable.LEDGER_ENTRY
        ? Stream.concat(name, WORDS.getOrDefault(column.name(), List.of()).stream())
        : name;
  }
}
