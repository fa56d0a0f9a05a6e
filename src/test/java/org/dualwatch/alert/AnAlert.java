package org.dualwatch.alert;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.dualwatch.finding.Severity;

/** Builds an alert that is as it should be. */
final class AnAlert {

  private String message = "成本指标合计为310.00万元，预算数为309.90万元。";
  private int rows = 1;

  static AnAlert anAlert() {
    return new AnAlert();
  }

  AnAlert saying(String text) {
    this.message = text;
    return this;
  }

  AnAlert withRows(int count) {
    this.rows = count;
    return this;
  }

  Alert build() {
    AlertRow row =
        new AlertRow(
            "363207",
            "天津市群众艺术馆",
            "惠民演出",
            "363207-20250110-7692C3AD",
            "演出成本",
            "表2 第8行 第3格",
            Severity.BLOCK,
            "退回",
            message,
            "310.00万元",
            "309.90万元",
            "0.10万元",
            "请核对成本指标。",
            "2025年1月17日");
    return new Alert(
        "submission.1",
        Instant.parse("2025-01-10T01:30:00Z"),
        "unit.363207.2025",
        true,
        "[退回] 363207 天津市群众艺术馆：惠民演出",
        List.of("1 张表，退回 1，待说明 0，接收 0。"),
        Collections.nCopies(rows, row));
  }
}
