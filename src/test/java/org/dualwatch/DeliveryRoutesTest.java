package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.AdviceWith;
import org.apache.camel.component.file.GenericFileOperationFailedException;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.apache.camel.test.junit5.TestExecutionConfiguration;
import org.dualwatch.receipt.Receipt;
import org.dualwatch.store.Outages;
import org.dualwatch.store.Outbox;
import org.dualwatch.store.Patience;
import org.dualwatch.store.RecordSchema;
import org.dualwatch.store.Register;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The route that delivers receipts, with a step that fails. */
final class DeliveryRoutesTest extends CamelTestSupport {

  private static final Clock CLOCK = Clock.systemUTC();

  @TempDir private static Path folder;

  private final JdbcDataSource database = database();
  private final Outbox outbox =
      new Outbox(database, CLOCK, new Patience(Duration.ofMillis(50), 1000));

  @Override
  public void configureTest(TestExecutionConfiguration configuration) {
    super.configureTest(configuration);
    configuration.withUseAdviceWith(true);
  }

  @Override
  protected CamelContext createCamelContext() throws Exception {
    CamelContext context = super.createCamelContext();
    RecordSchema.migrate(database);
    context.getRegistry().bind("outbox", outbox);
    context
        .getPropertiesComponent()
        .addInitialProperty("home.outbox", folder.resolve("outbox").toString());
    context.getPropertiesComponent().addInitialProperty("delivery.receipt-every-ms", "50");
    context.getRegistry().bind("outages", new Outages());
    for (String file : new String[] {"00-errors", "60-receipt"}) {
      Resource routes =
          PluginHelper.getResourceLoader(context)
              .resolveResource("file:routes/" + file + ".camel.yaml");
      PluginHelper.getRoutesLoader(context).loadRoutes(routes);
    }
    return context;
  }

  @Test
  void aReceiptThatCannotBeWrittenWaitsWithTheReasonAndIsWrittenLater() throws Exception {
    AtomicBoolean full = new AtomicBoolean(true);
    AdviceWith.adviceWith(
        context,
        "deliver-receipt",
        advice ->
            advice
                .weaveById("write-receipt")
                .before()
                .process(
                    exchange -> {
                      if (full.get()) {
                        throw new GenericFileOperationFailedException(
                            "no space left", new IOException("no space left"));
                      }
                    }));
    new Register(database, CLOCK, "test")
        .answerAgain(new Receipt("1", "363207/回执.html", "<p>回执</p>"));
    context.start();

    await().until(() -> attempts() > 1);
    assertThat(outbox.waiting()).isEqualTo(1);
    assertThat(folder.resolve("outbox/363207/回执.html")).doesNotExist();

    full.set(false);
    await().until(() -> outbox.waiting() == 0);
    assertThat(Files.readString(folder.resolve("outbox/363207/回执.html"))).isEqualTo("<p>回执</p>");
  }

  @Test
  void nothingLeavesWhileTheRecordCannotBeWritten() throws Exception {
    Path receipt = folder.resolve("outbox/363207/回执二.html");
    new Register(database, CLOCK, "test")
        .answerAgain(new Receipt("2", "363207/回执二.html", "<p>回执</p>"));
    execute("alter table message add constraint full_disk check (attempts = 0)");
    context.start();

    await().until(() -> failed("full_disk"));
    assertThat(receipt).doesNotExist();

    execute("alter table message drop constraint full_disk");
    await().until(() -> outbox.waiting() == 0);
    assertThat(receipt).exists();
  }

  private boolean failed(String reason) throws Exception {
    String sql = "select last_error from message where id = '2'";
    try (Connection connection = database.getConnection();
        Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery(sql)) {
      return rows.next() && rows.getString(1).toLowerCase(Locale.ROOT).contains(reason);
    }
  }

  private void execute(String sql) throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int attempts() throws Exception {
    String sql = "select attempts from message where last_error like '%no space left%'";
    try (Connection connection = database.getConnection();
        Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery(sql)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private static JdbcDataSource database() {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    return h2;
  }
}
