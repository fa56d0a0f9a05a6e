package org.dualwatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.AnOffice.UNIT;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dualwatch.spending.LedgerTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of the same day, tables, rules and ledger is the same run; of another ledger another. */
final class RunAgainTest {

  private static final LocalDate JULY_31 = LocalDate.of(2025, 7, 31);

  @TempDir private Path folder;

  private Home home = new Home(Path.of(""));
  private String first = "";

  @BeforeEach
  void anOfficeWithARun() throws Exception {
    home = new Home(folder);
    AnOffice.loadLedger(AnOffice.settings(home));
    try (AnOffice office = AnOffice.in(folder)) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      office.untilQuiet();
      first = office.pipeline().monitor(JULY_31).id();
      office.untilQuiet();
    }
  }

  @Test
  void ofTheSameInputChangesNothing() throws Exception {
    List<String> before = everything();
    String again;
    try (AnOffice office = AnOffice.in(folder)) {
      again = office.pipeline().monitor(JULY_31).id();
      office.untilQuiet();
    }
    assertThat(again).isEqualTo(first);
    assertThat(OnRecord.of(home).count("run")).isEqualTo(1);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void ofALedgerThatHasMovedOnIsAnotherAndTheFirstStaysAsItWas() throws Exception {
    List<String> before = everything();
    String payment =
        "pay_cert_id,fiscal_year,agency_code,agency_name,pro_code,pro_name,fund_type_code,use_des,"
            + "pay_amt,xpay_amt,xpay_date,is_deleted,pay_bus_type_code\n"
            + "X1,2025,363207,天津市群众艺术馆,120000250363207000001,群众艺术馆免费开放补助经费,11,水电,"
            + "7000.00,7000.00,2025-07-02,2,001\n";
    EmbeddedLedger.load(
        AnOffice.settings(home),
        LedgerTable.PAY_VOUCHER_BILL,
        () -> new ByteArrayInputStream(payment.getBytes(UTF_8)));
    try (AnOffice office = AnOffice.in(folder)) {
      assertThat(office.pipeline().monitor(JULY_31).id()).isNotEqualTo(first);
      office.untilQuiet();
    }
    assertThat(OnRecord.of(home).count("run")).isEqualTo(2);
    assertThat(OnRecord.of(home).count("ledger_snapshot")).isEqualTo(2);
    assertThat(everything()).containsAll(before).hasSizeGreaterThan(before.size());
  }

  private List<String> everything() throws Exception {
    List<String> all = new ArrayList<>();
    for (String table :
        List.of(
            "run",
            "run_unit",
            "run_progress",
            "run_finding",
            "ledger_snapshot",
            "ledger_snapshot_unit",
            "correction_case",
            "case_event",
            "message")) {
      all.addAll(OnRecord.of(home).rows("select * from " + table).stream().sorted().toList());
    }
    all.addAll(AnOffice.contents(home.reports()));
    return all;
  }
}
