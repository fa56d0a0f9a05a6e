package org.dualwatch.spending;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rows of one export of the flat ledger need besides their columns: sense, and a name. */
final class FlatEntries {

  private final List<LedgerColumn> columns = LedgerColumns.of(LedgerTable.LEDGER_ENTRY);

  /** How often each content was met. */
  private final Map<String, Integer> met = new HashMap<>();

  /**
   * Checks a row, and names it by its content where it brings no name of its own. Equal rows are
   * counted, so that wherever they stand the same file gives the same names.
   *
   * @param row what is not empty, by the columns' names; its required columns are there
   */
  void complete(long line, Map<String, Object> row) throws LedgerFileException {
    if (!row.containsKey("project_code") && !row.containsKey("project_name")) {
      throw new LedgerFileException(line, "项目名称", "", "项目编码、项目名称至少填写一项");
    }
    boolean needsDay =
        EntryKind.of(row.getOrDefault("kind", "").toString())
            .filter(EntryKind::needsDay)
            .isPresent();
    if (needsDay && !row.containsKey("day")) {
      throw new LedgerFileException(line, "日期", "", "支付、退款的日期，如 2025-07-31");
    }
    row.computeIfAbsent("entry_id", id -> numbered(contentOf(row)));
  }

  private String numbered(String content) {
    int times = met.merge(content, 1, Integer::sum);
    return times == 1 ? content : content + "-" + times;
  }

  /** The columns and their order are part of the name: another one would load old rows anew. */
  private String contentOf(Map<String, Object> row) {
    ContentId id = new ContentId();
    for (LedgerColumn column : columns) {
      Object value = row.getOrDefault(column.name(), "");
      if (value instanceof BigDecimal amount) {
        id.add(amount);
      } else {
        id.add(value.toString());
      }
    }
    return id.hex();
  }
}
