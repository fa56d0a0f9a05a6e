package org.dualwatch.rule;

import java.util.Set;
import org.dualwatch.target.Field;
import org.dualwatch.value.Spelling;

/** What people write into a cell to say that there is nothing to write. */
public final class VoidWords {

  private static final Set<String> ALL =
      Set.of(
          "无", "暂无", "没有", "无此项", "不涉及", "未涉及", "不适用", "不需要", "n/a", "na", "-", "--", "/", "\\",
          "无。", "不涉及。");

  private static final int LONGEST = 4;

  private VoidWords() {}

  /** Whether a cell says that there is nothing; an empty one says nothing at all. */
  public static boolean isOne(Field field) {
    return field.text().length() <= LONGEST && ALL.contains(Spelling.key(field.text()));
  }
}
