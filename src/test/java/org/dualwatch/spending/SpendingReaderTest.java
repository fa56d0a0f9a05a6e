package org.dualwatch.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpendingReaderTest {

  private static final LocalDate DAY = LocalDate.of(2025, 7, 31);

  @Test
  void gathersTheSourcesAndItemsOfAProject() {
    LedgerSnapshot snapshot =
        read(
            List.of(spending(Map.of()), spending(Map.of("fund_source", "other", "spent", 5))),
            List.of(item("印刷费", "2.5"), item("差旅费", "1")));

    assertThat(snapshot.projects())
        .containsExactly(
            new Spending(
                "003",
                "群艺馆",
                "0007",
                "文化惠民活动",
                2,
                Map.of(
                    FundSource.FISCAL,
                    funds("100.00", "60.00"),
                    FundSource.OTHER,
                    funds("100.00", "5.00")),
                List.of(
                    new CostItem("印刷费", new BigDecimal("2.50")),
                    new CostItem("差旅费", new BigDecimal("1.00")))));
    assertThat(snapshot.projects().get(0).total()).isEqualTo(funds("200.00", "65.00"));
    assertThat(snapshot.budgetLines()).isEqualTo(2);
    assertThat(snapshot.payments()).isEqualTo(6);
  }

  @Test
  void understandsEveryKindOfNumberAndAnyCaseOfColumns() {
    Map<String, Object> row = new LinkedHashMap<>();
    spending(Map.of("approved", 100L, "spent", 60.0, "budget_lines", new BigDecimal("1.00")))
        .forEach((name, value) -> row.put(name.toUpperCase(Locale.ROOT), value));

    assertThat(read(List.of(row), List.of()))
        .isEqualTo(read(List.of(spending(Map.of())), List.of()));
  }

  @Test
  void readsOneCodeAsOneProjectWithTheNameOfItsBudget() {
    LedgerSnapshot snapshot =
        read(
            List.of(
                spending(Map.of("project_name", "文化惠民活动（付款）", "budget_lines", 0)),
                spending(Map.of()),
                spending(Map.of("project_code", "07"))),
            List.of(item("印刷费", "1")));

    assertThat(snapshot.projects())
        .extracting(Spending::projectCode, Spending::projectName)
        .containsExactly(tuple("0007", "文化惠民活动"), tuple("07", "文化惠民活动"));
    assertThat(snapshot.projects().get(0).total().spent()).isEqualTo("120.00");
  }

  @Test
  void readsSpellingsOfOneNameWithoutCodeAsOneProject() {
    LedgerSnapshot snapshot =
        read(
            List.of(
                spending(Map.of("project_code", " ", "project_name", "活动（一）")),
                spending(Map.of("project_code", "", "project_name", "活动(一)")),
                spending(Map.of("project_code", "0007", "project_name", "活动(二)"))),
            List.of());

    assertThat(snapshot.projects())
        .extracting(project -> project.total().spent().toPlainString())
        .containsExactly("120.00", "60.00");
  }

  @Test
  void addsRowsWithoutCodeToTheOnlyCodedProjectOfTheirName() {
    Map<String, Object> uncoded =
        spending(Map.of("project_code", "", "fund_source", "other", "spent", 5, "budget_lines", 0));
    Map<String, Object> coded = spending(Map.of());
    Map<String, Object> namesake = spending(Map.of("project_code", "0008"));
    Map<String, Object> paid = item("印刷费", "5");
    paid.put("project_code", "");

    Spending one = read(List.of(uncoded, coded), List.of(paid)).projects().get(0);
    assertThat(one.projectCode()).isEqualTo("0007");
    assertThat(one.of(FundSource.OTHER).spent()).isEqualByComparingTo("5");
    assertThat(one.items()).hasSize(1);
    assertThat(read(List.of(uncoded, coded), List.of(paid)).projects()).hasSize(1);
    assertThat(read(List.of(uncoded, coded, namesake), List.of()).projects())
        .as("of two coded ones it cannot be told which")
        .hasSize(3);
  }

  @Test
  void takesAnEmptyTextForWhatTheLedgerLeavesOut() {
    Map<String, Object> row = spending(Map.of());
    row.put("project_code", null);
    row.put("unit_name", null);

    Spending project = read(List.of(row), List.of()).projects().get(0);
    assertThat(project.projectCode()).isEmpty();
    assertThat(project.unitName()).isEmpty();
  }

  @Test
  void theSameRowsInAnyOrderAreTheSameSnapshot() {
    List<Map<String, Object>> spending = new ArrayList<>();
    List<Map<String, Object>> items = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      String code = "00" + i % 4;
      spending.add(spending(Map.of("project_code", code, "project_name", "活动" + i)));
      Map<String, Object> item = item("用途" + i % 2, Integer.toString(i));
      item.put("project_code", code);
      items.add(item);
    }
    LedgerSnapshot snapshot = read(spending, items);

    Collections.reverse(spending);
    Collections.reverse(items);
    assertThat(read(spending, items)).isEqualTo(snapshot);
  }

  @Test
  void aSnapshotIsNamedByItsContent() {
    String id = read(List.of(spending(Map.of())), List.of()).id();

    assertThat(id).matches("[0-9a-f]{64}");
    assertThat(List.of("project_name", "project_code", "unit_name", "unit_code"))
        .allSatisfy(
            column ->
                assertThat(read(List.of(spending(Map.of(column, "别的"))), List.of()).id())
                    .isNotEqualTo(id));
    assertThat(List.of("approved", "spent", "payments", "budget_lines"))
        .allSatisfy(
            column ->
                assertThat(read(List.of(spending(Map.of(column, 7))), List.of()).id())
                    .isNotEqualTo(id));
    assertThat(read(List.of(spending(Map.of())), List.of(item("a", "1"))).id()).isNotEqualTo(id);
    assertThat(
            new SpendingReader()
                .read(DAY.minusDays(1), 2025, List.of(spending(Map.of())), List.of())
                .id())
        .isNotEqualTo(id);
  }

  @Test
  void aRowWithoutAColumnIsOurFault() {
    for (String column : spending(Map.of()).keySet()) {
      Map<String, Object> row = spending(Map.of());
      row.remove(column);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> read(List.of(row), List.of()))
          .withMessageContaining("no column " + column);
    }
  }

  @Test
  void aRowWithoutANumberIsOurFault() {
    for (String column : List.of("approved", "spent", "budget_lines", "payments")) {
      Map<String, Object> row = spending(Map.of());
      row.put(column, null);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> read(List.of(row), List.of()))
          .withMessageContaining(column);
    }
  }

  @Test
  void anUnknownFundSourceIsOurFault() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(List.of(spending(Map.of("fund_source", "gift"))), List.of()))
        .withMessageContaining("gift");
  }

  @Test
  void saysThatTheLedgerChangedWhereAnItemsProjectIsNotInTheSpending() {
    assertThatThrownBy(() -> read(List.of(), List.of(item("印刷费", "1"))))
        .isInstanceOf(LedgerChangedException.class)
        .hasMessageContaining("0007");
  }

  private static LedgerSnapshot read(
      List<Map<String, Object>> spending, List<Map<String, Object>> items) {
    return new SpendingReader().read(DAY, 2025, spending, items);
  }

  private static Map<String, Object> spending(Map<String, Object> changes) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("unit_code", "003");
    row.put("unit_name", "群艺馆");
    row.put("project_code", "0007");
    row.put("project_name", "文化惠民活动");
    row.put("fund_source", "fiscal");
    row.put("approved", new BigDecimal("100.0"));
    row.put("spent", 60);
    row.put("budget_lines", 1L);
    row.put("payments", 3);
    row.putAll(changes);
    return row;
  }

  private static Map<String, Object> item(String name, String spent) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("unit_code", "003");
    row.put("project_code", "0007");
    row.put("project_name", "文化惠民活动");
    row.put("item_name", name);
    row.put("spent", new BigDecimal(spent));
    return row;
  }

  private static Funds funds(String approved, String spent) {
    return new Funds(new BigDecimal(approved), new BigDecimal(spent));
  }
}
