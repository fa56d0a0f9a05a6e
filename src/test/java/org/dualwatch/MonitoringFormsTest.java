package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.AnOffice.UNIT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dualwatch.monitoring.MonitoringRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Monitoring forms on their way: written for the unit, completed, judged, watched. */
final class MonitoringFormsTest {

  private static final LocalDate JULY_31 = LocalDate.of(2025, 7, 31);

  @TempDir private Path folder;

  @Test
  void anOfficeGetsTheFormsItCompletesAndIsAskedForNoMore() throws Exception {
    try (AnOffice office = office()) {
      MonitoringRun money = office.pipeline().monitor(JULY_31);
      assertThat(money.totals().reported()).isZero();
      assertThat(rules(money)).contains("monitoring-form-missing");
      List<Path> forms = forms(office);
      assertThat(forms).hasSize(18);
      for (Path form : forms) {
        Files.delete(form);
      }

      office.drop(UNIT, "监控表.docx", AnOffice.sampleForms());
      office.untilQuiet();
      MonitoringRun both = office.pipeline().monitor(JULY_31);

      assertThat(both.totals().reported()).isEqualTo(9);
      assertThat(rules(both))
          .doesNotContain("monitoring-form-missing")
          .contains("quantity-behind-pace", "spending-and-achievement-apart");
      assertThat(both.id()).isNotEqualTo(money.id());
      assertThat(forms(office)).as("all are there").isEmpty();
    }
  }

  @Test
  void aFormThatWasOnlyPrefilledIsSentBack() throws Exception {
    try (AnOffice office = office()) {
      office.pipeline().monitor(JULY_31);
      Path form = forms(office).get(0);
      office.drop(UNIT, form.getFileName().toString(), Files.readAllBytes(form));
      office.untilQuiet();

      assertThat(office.receipts(UNIT))
          .anySatisfy(
              receipt ->
                  assertThat(receipt)
                      .contains("绩效运行监控表回执", "退回修改", "没有填写执行情况", "没有勾选", "监控表（截至7月）"));
      assertThat(office.pipeline().monitor(JULY_31).totals().reported()).isZero();
    }
  }

  @Test
  void aFormWithoutItsTableIsSentBack() throws Exception {
    try (AnOffice office = AnOffice.in(folder)) {
      office.drop(UNIT, "监控表.docx", AnOffice.sampleForms());
      office.untilQuiet();

      assertThat(office.receipts(UNIT))
          .singleElement()
          .satisfies(
              receipt -> assertThat(receipt).contains("退回修改", "form-without-accepted-table"));
    }
  }

  @Test
  void aFormInAnotherUnitsFolderIsSentBack() throws Exception {
    try (AnOffice office = office()) {
      office.drop("900001", "监控表.docx", AnOffice.sampleForms());
      office.untilQuiet();

      assertThat(office.receipts("900001"))
          .singleElement()
          .satisfies(receipt -> assertThat(receipt).contains("form-of-another-unit"));
    }
  }

  private AnOffice office() throws Exception {
    AnOffice.loadLedger(AnOffice.settings(new Home(folder)));
    AnOffice office = AnOffice.in(folder);
    office.drop(UNIT, "表.docx", AnOffice.sample());
    return office.untilQuiet();
  }

  private static List<Path> forms(AnOffice office) throws Exception {
    return AnOffice.files(office.home().outbox().resolve(UNIT).resolve("监控表"));
  }

  private static List<String> rules(MonitoringRun run) {
    return run.highlights().findings().stream().map(found -> found.finding().rule()).toList();
  }
}
