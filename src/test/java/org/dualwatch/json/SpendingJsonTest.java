package org.dualwatch.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dualwatch.spending.Approval;
import org.dualwatch.spending.CostItem;
import org.dualwatch.spending.FundSource;
import org.dualwatch.spending.MonthlyPayment;
import org.dualwatch.spending.Spending;
import org.dualwatch.spending.UnitSpending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the record keeps of a unit's money is read back as it was. */
final class SpendingJsonTest {

  private static final LocalDate JULY_31 = LocalDate.of(2025, 7, 31);

  @Test
  void aUnitIsReadBackToTheCent() {
    Spending full =
        new Spending(
            "003",
            "群艺馆",
            "0031",
            "“非遗”\n展演\\",
            List.of(
                new Approval(FundSource.FISCAL, JULY_31, new BigDecimal("120000.00"), 2),
                new Approval(FundSource.OTHER, JULY_31, new BigDecimal("-0.01"), 3_000_000_000L)),
            List.of(
                new MonthlyPayment(FundSource.FISCAL, 1, JULY_31, new BigDecimal("1.125"), 1),
                new MonthlyPayment(FundSource.OTHER, 12, JULY_31, new BigDecimal("-7.00"), 9)),
            List.of(new CostItem("场租费", new BigDecimal("99999999999999.99"))));
    Spending empty = new Spending("003", "群艺馆", "", "", List.of(), List.of(), List.of());
    UnitSpending unit =
        new UnitSpending(
            "003", "群艺馆", List.of(full, empty), List.of(BigDecimal.TEN, BigDecimal.ONE));

    assertThat(SpendingJson.read(Json.line(SpendingJson.of(unit)).getBytes(UTF_8))).isEqualTo(unit);
  }

  @Test
  void aDayFarFromOursIsReadBackToo() {
    LocalDate mistyped = LocalDate.of(20_025, 1, 1);
    MonthlyPayment paid = new MonthlyPayment(FundSource.FISCAL, 12, mistyped, BigDecimal.ONE, 1);
    UnitSpending unit =
        new UnitSpending(
            "003",
            "",
            List.of(new Spending("003", "", "", "项目", List.of(), List.of(paid), List.of())),
            List.of());

    assertThat(SpendingJson.read(Json.line(SpendingJson.of(unit)).getBytes(UTF_8))).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":\"003\",",
        "",
        "[]",
        "null",
        "{\"projects\":null}",
        "{\"projects\":[null]}",
        "{\"projects\":[{\"approvals\":[[\"fiscal\",\"2025-01-01\",\"1\",1]",
        "{\"projects\":[{\"approvals\":[[\"fiscal\",\"2025-13-01\",\"1\",1]]}]}",
        "{\"projects\":[{\"approvals\":[[\"fiscal\",null,\"1\",1]]}]}",
        "{\"lastYear\":[\"一\"]}"
      })
  void whatIsDamagedIsSaidToBe(String json) {
    assertThatThrownBy(() -> SpendingJson.read(json.getBytes(UTF_8)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("record");
  }

  @Test
  void whatWeDidNotWriteIsOurFaultAndNoFinding() {
    assertThatThrownBy(
            () ->
                SpendingJson.read(
                    "{\"projects\":[{\"approvals\":[[\"lottery\",\"2025-01-01\",\"1\",1]]}]}"
                        .getBytes(UTF_8)))
        .isInstanceOf(IllegalStateException.class)
        .hasStackTraceContaining("lottery");
  }
}
