package org.dualwatch.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * One finding of a monitoring run, in the words that people read.
 *
 * @param severity what is to be done: 处理
 * @param outcome 结果
 * @param found 现在是
 * @param expected 应当是
 * @param fix 怎么办
 * @param basis 依据
 */
public record FindingRow(
    String unit,
    String project,
    String rule,
    String severity,
    String outcome,
    String indicator,
    String message,
    String found,
    String expected,
    String difference,
    String fix,
    String basis) {

  List<SheetValue> values() {
    return Stream.of(
            unit,
            project,
            rule,
            severity,
            outcome,
            indicator,
            message,
            found,
            expected,
            difference,
            fix,
            basis)
        .map(SheetValue::of)
        .toList();
  }
}
