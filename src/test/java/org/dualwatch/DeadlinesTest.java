package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dualwatch.AnOffice.UNIT;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.dualwatch.json.Json;
import org.dualwatch.report.deadline.DeadlineList;
import org.dualwatch.report.deadline.FiledForms;
import org.dualwatch.report.deadline.Standing;
import org.dualwatch.report.deadline.UnitStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has filed what by when, from what was dropped to the list. */
final class DeadlinesTest {

  private static final Instant AUGUST_20 = Instant.parse("2025-08-20T02:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2025, 8, 20);
  private static final String[] DUE = {"submission.due", "2025-01-31"};

  @TempDir private Path folder;

  @Test
  void theListIsThereAtTheStartAndTellsWhatCameSince() throws Exception {
    Home home = new Home(folder);
    AnOffice.loadLedger(AnOffice.settings(home, DUE));
    try (AnOffice office = AnOffice.at(AUGUST_20, folder, Map.of(), DUE)) {
      await().until(() -> Files.exists(file(home, "json")));
      assertThat(file(home, "html")).exists();
      assertThat(file(home, "xlsx")).exists();
      assertThat(json(home).path("tables").path("overdue").asInt()).isEqualTo(2);

      office.drop(UNIT, "表.docx", AnOffice.sample());
      office.drop("900001", "读不了.docx", new byte[] {1, 2, 3});
      office.untilQuiet();
      office.pipeline().monitor(LocalDate.of(2025, 7, 31));
      office.drop(UNIT, "监控表.docx", AnOffice.sampleForms());
      office.untilQuiet();
    }

    DeadlineList list = Deadlines.of(AnOffice.settings(home, DUE), 2025, DAY);
    UnitStanding late = list.units().get(1);
    assertThat(late.code()).isEqualTo(UNIT);
    assertThat(late.ofTables()).isEqualTo(Standing.LATE);
    assertThat(late.firstAccepted()).contains(DAY);
    assertThat(late.accepted()).isEqualTo(9);
    assertThat(late.sentBack()).isEqualTo(1);
    assertThat(late.ofForms()).isEqualTo(Standing.LATE);
    assertThat(late.forms()).isEqualTo(new FiledForms(9, 9, 0));
    UnitStanding missing = list.units().get(0);
    assertThat(missing.ofTables()).isEqualTo(Standing.OVERDUE);
    assertThat(missing.remark()).contains("1 个读不出表的文件");
    assertThat(missing.ofForms()).isEqualTo(Standing.NOT_DUE);

    DeadlineList before = Deadlines.of(AnOffice.settings(home, DUE), 2025, DAY.minusDays(1));
    assertThat(before.countOfTables(Standing.OVERDUE)).isEqualTo(2);
    assertThat(before.units().get(0).remark()).isEmpty();
  }

  private static Path file(Home home, String ending) {
    return home.reports().resolve("报送情况-2025." + ending);
  }

  private static JsonNode json(Home home) throws Exception {
    return Json.parse(Files.readString(file(home, "json")));
  }
}
