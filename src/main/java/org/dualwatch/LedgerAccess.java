package org.dualwatch;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.dualwatch.spending.LedgerQuestions;
import org.dualwatch.spending.LedgerRights;
import org.dualwatch.spending.WrongLedgerQuestionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the ledger is asked, and whether it can be. */
final class LedgerAccess {

  private static final Logger LOG = LoggerFactory.getLogger(LedgerAccess.class);

  private final Settings settings;
  private final DataSource ledger;
  private final Clock clock;

  LedgerAccess(Settings settings, DataSource ledger, Clock clock) {
    this.settings = settings;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The office's questions; a ledger of its own is looked at, whether it can answer them. */
  LedgerQuestions questions() throws IOException {
    try {
      LedgerQuestions questions =
          LedgerQuestions.of(
              settings.text("ledger.questions"),
              settings.home().path(),
              Databases.ledgerIsPostgresql(settings));
      if (!Databases.ledgerIsEmbedded(settings)) {
        lookAtLedger(questions);
      }
      return questions;
    } catch (WrongLedgerQuestionException wrong) {
      throw new WrongSettingException(
          "ledger.questions: " + String.valueOf(wrong.getMessage()), wrong);
    }
  }

  /** Tells at the start what would hurt in August; a ledger that is away is only asked later. */
  private void lookAtLedger(LedgerQuestions questions) {
    LedgerRights rights = new LedgerRights(ledger);
    try {
      rights.require(questions, LocalDate.now(clock));
      List<String> writable = rights.writable();
      if (!writable.isEmpty()) {
        LOG.warn(
            "台账用户可以写入 {} 张表（如 {}）；Dualwatch 只读台账，请改用只有 select 权限的用户"
                + " (the ledger's user may write; one who may only read is better)",
            writable.size(),
            writable.get(0));
      }
    } catch (SQLException away) {
      Throwable why = away.getCause() == null ? away : away.getCause();
      LOG.warn("启动时没能核对台账，监控时再连接 (the ledger was not looked at): {}", why.toString());
    }
  }
}
