package org.dualwatch.target;

import java.util.regex.Pattern;
import org.dualwatch.document.Block.Row;
import org.dualwatch.value.Spelling;

/** Rows among or below the indicators that are none: sums, notes, and who filled in the form. */
final class SideRow {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:小计|合计|总计|总分):?"
              + "|(?:备?注\\d?|(?:填[表报])?说明|(?:单位|项目|部门)?(?:主要)?负责人(?:签[字章名])?"
              + "|(?:填[表报]|制表|经办|审核|复核|联系)人|联系(?:电话|方式)|填[表报](?:日期|时间|单位))(?::.*)?");

  private SideRow() {}

  /** Whether the first text of a row says so; an indicator's row begins with its level or name. */
  static boolean is(Row row) {
    return row.cells().stream()
        .map(Fields::of)
        .filter(field -> !field.isBlank())
        .findFirst()
        .filter(field -> WORDS.matcher(Spelling.key(field.text())).matches())
        .isPresent();
  }
}
