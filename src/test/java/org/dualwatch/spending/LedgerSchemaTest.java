package org.dualwatch.spending;

import static org.assertj.core.api.Assertions.assertThat;

import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

class LedgerSchemaTest {

  @Test
  void migratesBesideOtherTablesAndTwice() throws Exception {
    JdbcConnectionPool shared =
        JdbcConnectionPool.create(
            "jdbc:h2:mem:shared;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1", "", "");
    TestLedger.execute(shared, "create table submission (id int)");

    LedgerSchema.migrate(shared);
    LedgerSchema.migrate(shared);

    assertThat(LedgerQuery.of("treasury").rows(shared, TestLedger.JULY_31, 2025)).isEmpty();
    shared.dispose();
  }
}
