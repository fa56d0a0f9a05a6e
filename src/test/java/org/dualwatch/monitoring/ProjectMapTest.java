package org.dualwatch.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dualwatch.monitoring.Samples.JULY_31;
import static org.dualwatch.monitoring.Samples.aProject;
import static org.dualwatch.monitoring.Samples.aTable;
import static org.dualwatch.monitoring.Samples.on;
import static org.dualwatch.monitoring.Samples.rules;
import static org.dualwatch.monitoring.Samples.unit;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dualwatch.spending.Spending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectMapTest {

  private static final String HEADING = "unit,ledger,table\n";

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "003,0009,文化惠民“活动”",
        "003,台账里的名称,\"文化惠民\"\"活动\"\"\"",
        "003,台账里的名称,T1",
        "\"003\",\"台账里的名称\",\"T1\"",
        " 003 , 台账 里的名称 , t1 "
      })
  void joinsWhatIsWrittenDownByCodeOrName(String line) throws IOException {
    AcceptedTable table = aTable().coded("T1").build();
    Spending project = aProject().coded("0009").named("台账里的名称").build();
    ProjectMap map = read(HEADING + line + "\n");

    assertThat(rules(run(ProjectMap.EMPTY, table, project))).contains("project-not-in-ledger");
    assertThat(rules(run(map, table, project))).isEmpty();
  }

  @Test
  void aLineIsOfOneUnit() throws IOException {
    AcceptedTable table = aTable().coded("T1").build();
    Spending project = aProject().coded("0009").named("台账里的名称").build();

    assertThat(rules(run(read(HEADING + "004,0009,T1\n"), table, project)))
        .contains("project-not-in-ledger");
  }

  @Test
  void whatIsWrittenDownSaysMoreThanANameOrACode() throws IOException {
    ProjectMap map = read(HEADING + "003,0009,文化惠民“活动”\n");
    Spending sameName = aProject().coded("").fiscal("100", "0").build();
    Spending written = aProject().coded("0009").named("别名").build();

    UnitOutcome run = run(map, aTable().build(), sameName, written);
    assertThat(run.findings()).isEmpty();
    assertThat(run.progress().get(0).execution().known().orElseThrow().spending())
        .isEqualTo(written);
  }

  @Test
  void aProjectThatIsWrittenDownToBeAnotherTablesIsNotJoinedByItsName() throws IOException {
    ProjectMap map = read(HEADING + "003,0007,另一张表\n");

    assertThat(rules(run(map, aTable().build(), aProject().build())))
        .containsExactly("payment-without-accepted-table", "project-not-in-ledger");
  }

  @Test
  void twoProjectsOfOneTableAreNotGuessedAt() throws IOException {
    ProjectMap map = read(HEADING + "003,0008,文化惠民“活动”\n003,0009,文化惠民“活动”\n");

    assertThat(
            rules(
                run(
                    map,
                    aTable().build(),
                    aProject().coded("0008").named("甲").build(),
                    aProject().coded("0009").named("乙").build())))
        .containsExactly("project-ambiguous-in-ledger");
  }

  @Test
  void anEmptyTableSaysThatNoneIsDue() throws IOException {
    Spending repair = aProject().coded("0009").named("应急维修").build();
    ProjectMap map = read(HEADING + "003,应急维修,\n");

    assertThat(rules(run(ProjectMap.EMPTY, aTable().build(), aProject().build(), repair)))
        .containsExactly("payment-without-accepted-table");
    UnitOutcome run = run(map, aTable().build(), aProject().build(), repair);
    assertThat(run.findings()).isEmpty();
    assertThat(run.noTableDue()).containsExactly(repair);
    assertThat(run.withoutTable()).isEmpty();
  }

  @Test
  void namesOfPersonnelAndRunningCostsNeedNoTable() {
    Spending wages = aProject().coded("1").named("在职人员经费").build();
    Spending training = aProject().coded("2").named("人员培训").build();

    UnitOutcome run = run(ProjectMap.EMPTY, aTable().build(), aProject().build(), wages, training);
    assertThat(run.noTableDue()).containsExactly(wages);
    assertThat(run.withoutTable()).containsExactly(training);
    assertThat(rules(run)).containsExactly("payment-without-accepted-table");
  }

  @Test
  void whatIsWrittenDownSaysMoreThanAnExemptName() throws IOException {
    Spending wages = aProject().coded("1").named("编外人员经费").build();
    ProjectMap map = read(HEADING + "003,1,编外人员聘用\n");

    assertThat(run(map, aTable().build(), aProject().build(), wages).withoutTable())
        .containsExactly(wages);
  }

  @Test
  void anExemptProjectIsWatchedWhereItHasATable() {
    UnitOutcome run =
        run(ProjectMap.EMPTY, aTable().named("编外人员经费").build(), aProject().named("编外人员经费").build());

    assertThat(run.noTableDue()).isEmpty();
    assertThat(run.progress().get(0).execution().known()).isPresent();
  }

  @Test
  void thereNeedBeNoFile() throws IOException {
    assertThat(ProjectMap.readIfThere(home.resolve("projects.csv"))).isSameAs(ProjectMap.EMPTY);
    assertThat(read(HEADING).text()).isEqualTo(ProjectMap.EMPTY.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFFunit,ledger,table\n003,1,甲\n",
        "unit,ledger,table\r\n003,1,甲\r\n",
        "\"unit\",\"ledger\",\"table\"\n\n003,1,甲\n\n",
        "unit,ledger,table,备注\n003,1,甲,已核对\n",
        "unit,ledger,table,,\n003,1,甲,,\n"
      })
  void readsWhatProgramsWrite(String csv) throws IOException {
    assertThat(read(csv).text()).isEqualTo("[003,1,甲]");
  }

  @Test
  void theOrderOfTheLinesDoesNotMatter() throws IOException {
    assertThat(read(HEADING + "003,1,甲\n004,2,\n").text())
        .isEqualTo(read(HEADING + "004,2,\n003,1,甲\n").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "003,1,甲\n", "unit;ledger;table\n", "unit,table,ledger\n"})
  void saysThatTheHeadingIsMissing(String csv) {
    assertThatExceptionOfType(WrongProjectMapException.class)
        .isThrownBy(() -> read(csv))
        .withMessageContaining("projects.csv 第1行应为表头 unit,ledger,table");
  }

  @Test
  void saysAfterWhichLineAQuoteIsNotClosed() {
    assertThatExceptionOfType(WrongProjectMapException.class)
        .isThrownBy(() -> read(HEADING + "003,1,甲\n003,\"2,乙\n004,3,丙\n"))
        .withMessageContaining("projects.csv 第2行之后有引号没有成对");
  }

  @ParameterizedTest
  @ValueSource(strings = {",1,甲", "003", "003,,甲", "003,  ,甲", " ,1,甲"})
  void namesTheLineThatSaysNoUnitOrProject(String line) {
    assertThatExceptionOfType(WrongProjectMapException.class)
        .isThrownBy(() -> read(HEADING + "003,1,甲\n" + line + "\n"))
        .withMessageContaining("projects.csv 第3行应有单位编码和台账项目的编码或名称");
  }

  @Test
  void namesTheLineAfterANameOfTwoLines() {
    assertThatExceptionOfType(WrongProjectMapException.class)
        .isThrownBy(() -> read(HEADING + "003,\"甲\n乙\",丙\n003,,丁\n"))
        .withMessageContaining("第4行");
  }

  @Test
  void saysThatAFileIsInAnotherEncoding() throws IOException {
    Path file = home.resolve("projects.csv");
    Files.write(file, (HEADING + "003,1,惠民演出\n").getBytes(Charset.forName("GB18030")));

    assertThatExceptionOfType(WrongProjectMapException.class)
        .isThrownBy(() -> ProjectMap.readIfThere(file))
        .withMessageContaining("不是 UTF-8 编码");
  }

  private ProjectMap read(String csv) throws IOException {
    Path file = home.resolve("projects.csv");
    Files.write(file, csv.getBytes(StandardCharsets.UTF_8));
    return ProjectMap.readIfThere(file);
  }

  private static UnitOutcome run(ProjectMap map, AcceptedTable table, Spending... projects) {
    return new Monitor(Thresholds.standard(), map, "test")
        .unit(on(JULY_31), unit(List.of(table), projects));
  }
}
