package org.dualwatch.report.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.json.Json;
import org.dualwatch.page.Pages;
import org.dualwatch.report.PlacedFile;
import org.junit.jupiter.api.Test;

final class DeadlineListTest {

  private static final LocalDate DUE = LocalDate.of(2025, 1, 31);
  private static final LocalDate FORMS_DUE = LocalDate.of(2025, 8, 15);
  private static final FormsAsked ASKED =
      new FormsAsked.Until(LocalDate.of(2025, 7, 31), new DueDay.On(FORMS_DUE));
  private static final Path GOLDEN = Path.of("src/test/resources/golden/deadlines.html");

  private final DeadlineReports reports = new DeadlineReports(new Pages());

  @Test
  void tablesOfTheLastDayAreInTimeAndOfTheNextAreLate() {
    assertThat(ofTables(accepted(DUE), DUE.plusDays(9))).isEqualTo(Standing.FILED);
    assertThat(ofTables(accepted(DUE.plusDays(1)), DUE.plusDays(9))).isEqualTo(Standing.LATE);
  }

  @Test
  void whatIsMissingIsOverdueOnceTheLastDayIsOver() {
    FiledTables nothing = new FiledTables.Nothing(0);
    assertThat(ofTables(nothing, DUE)).isEqualTo(Standing.AWAITED);
    assertThat(ofTables(nothing, DUE.plusDays(1))).isEqualTo(Standing.OVERDUE);
  }

  @Test
  void withoutALastDayNobodyIsLate() {
    DueDay none = new DueDay.None();
    assertThat(Standing.of(accepted(LocalDate.MAX), none, LocalDate.MAX)).isEqualTo(Standing.FILED);
    assertThat(Standing.of(new FiledTables.Nothing(0), none, LocalDate.MAX))
        .isEqualTo(Standing.AWAITED);
  }

  @Test
  void aFaultOfOursIsNotTheUnitsDelay() {
    assertThat(ofTables(new FiledTables.Undecided(DUE), DUE.plusDays(9)))
        .isEqualTo(Standing.UNDECIDED);
  }

  @Test
  void formsAreFiledWhenTheLastOfThemIs() {
    assertThat(ofForms(new FiledForms(3, 3, 3), FORMS_DUE)).isEqualTo(Standing.FILED);
    assertThat(ofForms(new FiledForms(3, 3, 2), FORMS_DUE)).isEqualTo(Standing.LATE);
    assertThat(ofForms(new FiledForms(3, 2, 2), FORMS_DUE)).isEqualTo(Standing.AWAITED);
    assertThat(ofForms(new FiledForms(3, 2, 2), FORMS_DUE.plusDays(1))).isEqualTo(Standing.OVERDUE);
    assertThat(ofForms(FiledForms.NONE, FORMS_DUE.plusDays(1))).isEqualTo(Standing.NOT_DUE);
    assertThat(Standing.of(new FiledForms(3, 0, 0), new FormsAsked.Not(), LocalDate.MAX))
        .isEqualTo(Standing.NOT_DUE);
  }

  @Test
  void whatIsMissingAndLateComesFirst() {
    assertThat(aList().units())
        .extracting(UnitStanding::code)
        .containsExactly("100003", "100006", "100002", "100004", "100007", "100005", "100001");
    assertThat(aList().countOfTables(Standing.FILED)).isEqualTo(2);
    assertThat(aList().countOfForms(Standing.OVERDUE)).isEqualTo(1);
  }

  @Test
  void thePageIsAsItWasApproved() throws Exception {
    String page = text(reports.files(aList()).get(0));
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(GOLDEN, page);
    }
    assertThat(page).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void pageWorkbookAndJsonSayTheSame() throws Exception {
    List<PlacedFile> files = reports.files(aList());

    assertThat(files)
        .extracting(PlacedFile::path)
        .containsExactly("报送情况-2025.html", "报送情况-2025.xlsx", "报送情况-2025.json");
    String rows = new DocumentReader().read(files.get(1).content(), "报送情况.xlsx").toString();
    assertThat(rows).contains("■ 逾期未报", "2025-02-01", "收到过 2 个读不出表的文件");
    JsonNode json = Json.parse(text(files.get(2)));
    assertThat(json.path("units")).hasSize(7);
    assertThat(json.path("tables").path("late").asInt()).isEqualTo(1);
    assertThat(json.path("units").path(0).path("tables").asText()).isEqualTo("overdue");
    assertThat(json.path("tablesDue").asText()).isEqualTo("2025-01-31");
  }

  @Test
  void theSameListHasTheSameBytes() throws Exception {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    for (PlacedFile file : reports.files(aList())) {
      first.write(file.content());
    }
    for (PlacedFile file : reports.files(aList())) {
      second.write(file.content());
    }
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
  }

  @Test
  void aNameBreaksNeitherLineNorPage() throws Exception {
    DeadlineList list = list(Map.of("1", "甲\t乙\n<b>丙"), Map.of(), Map.of());

    assertThat(DeadlineReports.lines(list)).hasSize(2);
    assertThat(DeadlineReports.lines(list).get(1))
        .isEqualTo("1\t甲 乙 <b>丙\t逾期未报\t\t0\t0\t不需报送\t0\t0\t");
    assertThat(text(reports.files(list).get(0))).contains("&lt;b&gt;").doesNotContain("<b>");
  }

  @Test
  void aListOfManyUnitsStaysBelowAMegabyte() throws Exception {
    Map<String, String> names = new TreeMap<>();
    for (int i = 10_000; i < 20_000; i++) {
      names.put("" + i, "名称很长的单位" + "长".repeat(40));
    }
    List<PlacedFile> files = reports.files(list(names, Map.of(), Map.of()));

    assertThat(files.get(0).content()).hasSizeBetween(500_000, 1_000_000);
    assertThat(text(files.get(0))).contains("全部 10000 个见同名的 Excel 工作簿");
  }

  private static Standing ofTables(FiledTables tables, LocalDate today) {
    return Standing.of(tables, new DueDay.On(DUE), today);
  }

  private static Standing ofForms(FiledForms forms, LocalDate today) {
    return Standing.of(forms, ASKED, today);
  }

  private static FiledTables accepted(LocalDate first) {
    return new FiledTables.Accepted(first, first, 1, 0);
  }

  private static DeadlineList aList() {
    return list(
        Map.of(
            "100001", "甲",
            "100002", "乙",
            "100003", "丙",
            "100004", "丁",
            "100005", "戊",
            "100006", "己",
            "100007", "庚"),
        Map.of(
            "100001", new FiledTables.Accepted(DUE.minusDays(3), DUE, 9, 1),
            "100002", new FiledTables.SentBack(DUE, 2),
            "100004", new FiledTables.Accepted(DUE.plusDays(1), DUE.plusDays(1), 3, 0),
            "100005", new FiledTables.Accepted(DUE, DUE, 2, 0),
            "100006", new FiledTables.Nothing(2),
            "100007", new FiledTables.Undecided(DUE)),
        Map.of(
            "100001", new FiledForms(9, 9, 9),
            "100004", new FiledForms(3, 3, 1),
            "100005", new FiledForms(2, 1, 1)));
  }

  private static DeadlineList list(
      Map<String, String> names, Map<String, FiledTables> tables, Map<String, FiledForms> forms) {
    return DeadlineList.of(
        2025, LocalDate.of(2025, 8, 20), new DueDay.On(DUE), ASKED, names, tables, forms);
  }

  private static String text(PlacedFile file) throws IOException {
    return new String(file.content(), StandardCharsets.UTF_8);
  }
}
