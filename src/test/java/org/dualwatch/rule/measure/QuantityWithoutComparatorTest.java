package org.dualwatch.rule.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;
import static org.dualwatch.target.ATargetTable.atLeast;
import static org.dualwatch.target.ATargetTable.by;
import static org.dualwatch.target.ATargetTable.qualitative;
import static org.dualwatch.target.ATargetTable.unread;
import static org.dualwatch.target.ATargetTable.unsigned;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.dualwatch.finding.Evidence;
import org.dualwatch.rule.Checked;
import org.dualwatch.rule.Rule;
import org.dualwatch.value.TargetValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class QuantityWithoutComparatorTest {

  private final Rule rule = new QuantityWithoutComparator();

  @Test
  void reportsANumberWithoutSign() {
    assertThat(Checked.by(rule, aTable().withValue("场馆开放及时率", unsigned("1", "年"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.evidence()).isEqualTo(Evidence.of("1年", "≥1年、≤1年或=1年"));
              assertThat(finding.subject().place().text()).isEqualTo("表1 第10行 第5格");
            });
  }

  static Stream<TargetValue> signedOrNoNumber() {
    return Stream.of(
        atLeast("1", "年"),
        new TargetValue.Between("3-5天", BigDecimal.valueOf(3), BigDecimal.valueOf(5), "天"),
        by(2025, 12, 31),
        qualitative("有效促进"),
        unread("1?年"));
  }

  @ParameterizedTest
  @MethodSource("signedOrNoNumber")
  void acceptsWhatIsSignedOrNoNumber(TargetValue value) {
    assertThat(Checked.by(rule, aTable().withValue("场馆开放及时率", value))).isEmpty();
  }
}
