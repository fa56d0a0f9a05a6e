package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dualwatch.AnOffice.UNIT;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import org.dualwatch.store.Outages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An outage is never turned into a finding or a loss. */
final class OutageTest {

  private static final String NOBODY_LISTENS = "jdbc:postgresql://127.0.0.1:1/ledger";

  @TempDir private Path folder;

  private final Outages outages = new Outages();

  @Test
  void filesAreAnsweredWhileTheLedgerIsAwayAndARunLeavesNoTrace() throws Exception {
    try (Listening log = Listening.to(LedgerAccess.class);
        AnOffice office = AnOffice.in(folder, "ledger.url", NOBODY_LISTENS)) {
      assertThat(log.lines()).singleElement().asString().contains("not looked at", "127.0.0.1:1");
      office.drop(UNIT, "表.docx", AnOffice.sample());
      office.untilQuiet();
      assertThat(office.receipts(UNIT)).hasSize(1);

      assertThatThrownBy(() -> office.pipeline().monitor(LocalDate.of(2025, 7, 31)))
          .satisfies(failure -> assertThat(outages.isOutage(failure)).isTrue());
      assertThat(AnOffice.runReports(office.home())).isEmpty();
      assertThat(office.pipeline().outbox().waiting()).isZero();
    }
  }

  @Test
  void whatMayBeOverWhenTriedAgainIsAnOutage() {
    assertThat(outages.isOutage(new IOException("no space left"))).isTrue();
    assertThat(outages.isOutage(new SQLTransientConnectionException("timed out"))).isTrue();
    assertThat(outages.isOutage(new SQLException("connection refused", "08001"))).isTrue();
    assertThat(outages.isOutage(new IllegalStateException(new SQLException("x", "57P01"))))
        .isTrue();
  }

  @Test
  void whatWouldOnlyComeAgainIsNone() {
    assertThat(outages.isOutage(new SQLSyntaxErrorException("no such column", "42703"))).isFalse();
    assertThat(outages.isOutage(new SQLException("value too long", "22001"))).isFalse();
    assertThat(outages.isOutage(new IllegalStateException("a bug"))).isFalse();
  }
}
