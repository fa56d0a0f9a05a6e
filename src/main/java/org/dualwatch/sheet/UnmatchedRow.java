package org.dualwatch.sheet;

import java.util.List;

/**
 * A project that target tables and ledger do not both have once. Amounts are in 元.
 *
 * @param budget of the table or of the ledger, whichever has the project
 * @param explanation what was looked for and what was found
 */
public record UnmatchedRow(
    Kind kind,
    String unitCode,
    String unitName,
    String project,
    String projectCode,
    Figure budget,
    Figure spent,
    String explanation) {

  /** Which of the two lacks it, or has it more than once. */
  public enum Kind {
    NOT_IN_LEDGER("目标表有，台账没有"),
    NOT_IN_TABLES("台账有，目标表没有"),
    SEVERAL_IN_LEDGER("一份目标表对应台账多个项目"),
    SEVERAL_TABLES("台账一个项目对应多份目标表");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** What is so, in the words that people read. */
    public String text() {
      return text;
    }
  }

  List<SheetValue> values() {
    return List.of(
        SheetValue.of(kind.text()),
        SheetValue.of(unitCode),
        SheetValue.of(unitName),
        SheetValue.of(project),
        SheetValue.of(projectCode),
        SheetValue.wan(budget),
        SheetValue.wan(spent),
        SheetValue.of(explanation));
  }
}
