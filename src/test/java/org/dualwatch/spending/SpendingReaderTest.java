package org.dualwatch.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.dualwatch.spending.ARow.aBudget;
import static org.dualwatch.spending.ARow.aPayment;
import static org.dualwatch.spending.ARow.anItem;
import static org.dualwatch.spending.ARow.lastYear;
import static org.dualwatch.spending.ARow.paymentLines;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpendingReaderTest {

  private static final LocalDate DAY = LocalDate.of(2025, 7, 31);
  private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2024, 12, 31);
  private static final LocalDate MARCH_31 = LocalDate.of(2025, 3, 31);
  private static final LocalDate NEXT_YEAR = LocalDate.of(2026, 1, 1);

  @Test
  void gathersTheSourcesMonthsAndItemsOfAProject() {
    UnitSpending unit =
        only(
            aBudget(),
            aBudget().with("detail", "other").with("amount", 5),
            aPayment().with("in_month", 3),
            aPayment().with("detail", "other").with("amount", "2.5"),
            anItem("印刷费", "2.5"),
            anItem("差旅费", "1"),
            lastYear(12, "30"),
            lastYear(1, "10"));

    Spending project = unit.projects().get(0);
    assertThat(project.of(FundSource.FISCAL)).isEqualTo(funds("100.00", "60.00"));
    assertThat(project.of(FundSource.OTHER)).isEqualTo(funds("5.00", "2.50"));
    assertThat(project.total()).isEqualTo(funds("105.00", "62.50"));
    assertThat(project.spentUntilMonth(3)).isEqualTo("60.00");
    assertThat(project.spentUntilMonth(2)).isEqualTo("0.00");
    assertThat(project.items())
        .containsExactly(
            new CostItem("印刷费", new BigDecimal("2.50")),
            new CostItem("差旅费", new BigDecimal("1.00")));
    assertThat(unit.budgetLines()).isEqualTo(2);
    assertThat(unit.payments()).isEqualTo(6);
    assertThat(unit.lastYear()).hasSize(12).startsWith(new BigDecimal("10.00"));
    assertThat(unit.lastYear().get(11)).isEqualTo("30.00");
  }

  @Test
  void paymentsThatSayTheirDayAndPurposeComeToTheSameAsSums() {
    UnitSpending sums =
        only(
            aPayment().with("amount", 100).with("in_month", 3).with("on_day", MARCH_31),
            aPayment().with("amount", 7).with("in_month", 1).with("on_day", NEW_YEARS_EVE),
            aPayment().with("amount", 5).with("in_month", 12).with("on_day", NEXT_YEAR),
            anItem("印刷费", "60.005"),
            anItem("差旅费", "47"));
    UnitSpending payments =
        only(
            paid("60.005", MARCH_31, "印刷费").with("line_count", 1),
            paid("39.995", MARCH_31.minusDays(30), "差旅费").with("line_count", 2),
            paid("7", NEW_YEARS_EVE, "差旅费"),
            paid("0.005", NEXT_YEAR, " 差旅费"),
            paid("4.995", NEXT_YEAR, " ").with("line_count", 2));

    assertThat(payments.projects().get(0).payments())
        .extracting(MonthlyPayment::month, MonthlyPayment::yuan, MonthlyPayment::lastDay)
        .containsExactly(
            tuple(1, new BigDecimal("7.00"), NEW_YEARS_EVE),
            tuple(3, new BigDecimal("100.00"), MARCH_31),
            tuple(12, new BigDecimal("5.00"), NEXT_YEAR));
    assertThat(payments.projects().get(0).items())
        .as("what is bought without a purpose is in no item")
        .containsExactlyElementsOf(sums.projects().get(0).items());
  }

  @Test
  void paymentsInOneTextComeToTheSameAsRows() {
    UnitSpending rows =
        only(
            paid("60.005", MARCH_31, "印刷费").with("line_count", 1),
            paid("-7", NEW_YEARS_EVE, "差旅费 （退回）").with("detail", "other").with("line_count", 1),
            paid("0.10", NEXT_YEAR, "").with("line_count", 1));

    assertThat(
            only(
                paymentLines("60.005", "2025-03-31 fiscal 60.005 印刷费"),
                paymentLines("-6.9", "2024-12-31 other -7.00 差旅费 （退回）", "2026-01-01 fiscal 0.1 ")))
        .isEqualTo(rows);
    assertThat(
            only(paymentLines("-7", "2024-12-31 other -7 差旅费 （退回） \r")).projects().get(0).items())
        .extracting(CostItem::name)
        .containsExactly("差旅费 （退回）");
    assertThat(only(paymentLines("0")).projects().get(0).payments()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "印刷费",
        "2025-03-31",
        "2025-03-31 fiscal",
        "2025-02-30 fiscal 1 印刷费",
        "2025-03-3x fiscal 1 印刷费",
        "2025/03/31 fiscal 1 印刷费",
        "2025-03-31 lottery 1 印刷费",
        "2025-03-31 fiscal 一 印刷费",
        "2025-03-31 fiscal  印刷费",
        "2025-03-31 fiscal 1 印刷费\n次年"
      })
  void aTextThatTellsNoPaymentIsTheFaultOfTheQuestion(String line) {
    assertThatThrownBy(() -> only(paymentLines("1", line)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ledger questions");
  }

  @Test
  void aTextThatWasCutOffOrAddedToIsTheFaultOfTheQuestion() {
    String line = "2025-03-31 fiscal 12.50 印刷费";
    assertThat(only(paymentLines("25", line, line)).projects()).hasSize(1);
    List.of(
            paymentLines("12.5", line, line),
            paymentLines("25.01", line, line),
            paymentLines("25", line, line).with("line_count", 3),
            paymentLines("12.5", line).with("detail", "2025-03-31 fiscal 12"))
        .forEach(
            wrong ->
                assertThatThrownBy(() -> only(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("line_count"));
  }

  private static ARow paid(String yuan, LocalDate day, String item) {
    return aPayment()
        .with("amount", yuan)
        .with("in_month", 0)
        .with("on_day", day)
        .with("item_name", item);
  }

  @Test
  void knowsTheBudgetOfEachDay() {
    Spending project =
        only(
                aBudget().with("on_day", null),
                aBudget().with("on_day", Date.valueOf("2025-06-15")).with("amount", -30))
            .projects()
            .get(0);

    assertThat(project.approvedUntil(LocalDate.of(2025, 1, 1))).isEqualTo("100.00");
    assertThat(project.approvedUntil(LocalDate.of(2025, 6, 14))).isEqualTo("100.00");
    assertThat(project.approvedUntil(LocalDate.of(2025, 6, 15))).isEqualTo("70.00");
  }

  @Test
  void understandsEveryKindOfNumberAndAnyCaseOfColumns() {
    Map<String, Object> row = new TreeMap<>();
    aBudget()
        .with("amount", 100.0)
        .with("line_count", new BigDecimal("1.00"))
        .columns()
        .forEach((name, value) -> row.put(name.toUpperCase(Locale.ROOT), value));

    assertThat(TestLedger.units(List.of(row), 2025))
        .isEqualTo(TestLedger.units(List.of(aBudget().columns()), 2025));
  }

  @Test
  void readsOneCodeAsOneProjectWithTheNameOfItsBudget() {
    UnitSpending unit =
        only(
            aPayment().with("project_name", "文化惠民活动（付款）"),
            aBudget(),
            aPayment().with("project_code", "07"));

    assertThat(unit.projects())
        .extracting(Spending::projectCode, Spending::projectName)
        .containsExactly(tuple("0007", "文化惠民活动"), tuple("07", "文化惠民活动"));
  }

  @Test
  void readsSpellingsOfOneNameWithoutCodeAsOneProject() {
    UnitSpending unit =
        only(
            aPayment().with("project_code", " ").with("project_name", "活动（一）"),
            aPayment().with("project_code", "").with("project_name", "活动(一)"),
            aPayment().with("project_code", "0007").with("project_name", "活动(二)"));

    assertThat(unit.projects())
        .extracting(project -> project.total().spent().toPlainString())
        .containsExactly("120.00", "60.00");
  }

  @Test
  void addsRowsWithoutCodeToTheOnlyCodedProjectOfTheirName() {
    ARow uncoded = aPayment().with("project_code", "").with("detail", "other").with("amount", 5);
    ARow paid = anItem("印刷费", "5").with("project_code", "");
    ARow namesake = aBudget().with("project_code", "0008");

    Spending one = only(uncoded, aBudget(), paid).projects().get(0);
    assertThat(one.projectCode()).isEqualTo("0007");
    assertThat(one.of(FundSource.OTHER).spent()).isEqualByComparingTo("5");
    assertThat(one.items()).hasSize(1);
    assertThat(only(uncoded, aBudget(), namesake).projects())
        .as("of two coded ones it cannot be told which")
        .hasSize(3);
  }

  @Test
  void takesAnEmptyTextForWhatTheLedgerLeavesOut() {
    Spending project =
        only(aBudget().with("project_code", null).with("unit_name", null)).projects().get(0);

    assertThat(project.projectCode()).isEmpty();
    assertThat(project.unitName()).isEmpty();
  }

  @Test
  void handsOnOneUnitAfterTheOther() {
    List<UnitSpending> units =
        read(aBudget(), aPayment(), aBudget().with("unit_code", "004"), lastYear(1, "7"));

    assertThat(units).extracting(UnitSpending::unitCode).containsExactly("003", "004", "003");
    assertThatIllegalArgumentException()
        .as("the statement has to bring a unit's rows together")
        .isThrownBy(() -> TestLedger.snapshot(units, DAY, 2025))
        .withMessageContaining("003");
  }

  @Test
  void theSameRowsInAnyOrderAreTheSameUnit() {
    List<ARow> rows = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      String code = "00" + i % 4;
      rows.add(aBudget().with("project_code", code).with("project_name", "活动" + i));
      rows.add(aPayment().with("project_code", code).with("in_month", 1 + i % 3));
      rows.add(anItem("用途" + i % 2, Integer.toString(i)).with("project_code", code));
    }
    UnitSpending unit = only(rows.toArray(new ARow[0]));

    Random random = new Random(11);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(rows, random);
      UnitSpending again = only(rows.toArray(new ARow[0]));
      assertThat(again).isEqualTo(unit);
      assertThat(again.id()).isEqualTo(unit.id());
    }
  }

  @Test
  void aSnapshotIsNamedByItsContent() {
    String id = id(DAY, aBudget(), aPayment());

    assertThat(id).matches("[0-9a-f]{64}");
    assertThat(List.of("project_name", "project_code", "unit_name", "unit_code"))
        .allSatisfy(
            column ->
                assertThat(id(DAY, aBudget().with(column, "别的"), aPayment().with(column, "别的")))
                    .isNotEqualTo(id));
    assertThat(List.of("amount", "line_count", "on_day", "in_month"))
        .allSatisfy(
            column ->
                assertThat(
                        id(
                            DAY,
                            aBudget(),
                            aPayment()
                                .with(column, column.equals("on_day") ? DAY.minusDays(1) : 2)))
                    .isNotEqualTo(id));
    assertThat(id(DAY, aBudget(), aPayment(), anItem("a", "1"))).isNotEqualTo(id);
    assertThat(id(DAY, aBudget(), aPayment(), lastYear(1, "1"))).isNotEqualTo(id);
    assertThat(id(DAY.minusDays(1), aBudget(), aPayment())).isNotEqualTo(id);
  }

  @Test
  void aRowWithoutAColumnIsOurFault() {
    List<String> needed =
        List.of("question", "unit_code", "project_code", "detail", "amount", "line_count");
    for (String column : needed) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> read(aBudget().without(column)))
          .withMessageContaining("no column " + column);
    }
  }

  @Test
  void aRowWithoutANumberOrADayIsOurFault() {
    for (String column : List.of("amount", "line_count", "in_month", "on_day")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> read(aPayment().with(column, null)))
          .withMessageContaining(column);
    }
  }

  @Test
  void anUnknownWordIsOurFault() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(aBudget().with("detail", "gift")))
        .withMessageContaining("gift");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(aBudget().with("question", "why")))
        .withMessageContaining("why");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(aPayment().with("in_month", 13)))
        .withMessageContaining("13");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(aPayment().with("in_month", -1)))
        .withMessageContaining("-1");
  }

  private static UnitSpending only(ARow... rows) {
    List<UnitSpending> units = read(rows);
    assertThat(units).hasSize(1);
    return units.get(0);
  }

  private static List<UnitSpending> read(ARow... rows) {
    return TestLedger.units(Arrays.stream(rows).map(ARow::columns).toList(), 2025);
  }

  private static String id(LocalDate day, ARow... rows) {
    return TestLedger.snapshot(read(rows), day, 2025).id();
  }

  private static Funds funds(String approved, String spent) {
    return new Funds(new BigDecimal(approved), new BigDecimal(spent));
  }
}
