package org.dualwatch;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;

/** An office's ledger on a server that can be killed, and started again as it was. */
final class LedgerServer implements AutoCloseable {

  private final Path files;
  private EmbeddedPostgres server;

  private LedgerServer(Path files, EmbeddedPostgres server) {
    this.files = files;
    this.server = server;
  }

  static LedgerServer in(Path files) throws IOException {
    return new LedgerServer(
        files,
        EmbeddedPostgres.builder().setDataDirectory(files).setCleanDataDirectory(false).start());
  }

  DataSource database() {
    return server.getPostgresDatabase();
  }

  /** Settings of an office whose ledger this is. */
  String[] and(String... more) {
    String[] settings = new String[more.length + 4];
    settings[0] = "ledger.url";
    settings[1] = server.getJdbcUrl("postgres", "postgres");
    settings[2] = "ledger.user";
    settings[3] = "postgres";
    System.arraycopy(more, 0, settings, 4, more.length);
    return settings;
  }

  /** As {@code kill -9} does; returns when no process of the server is left. */
  void kill() throws IOException {
    long pid = Long.parseLong(Files.readAllLines(files.resolve("postmaster.pid")).get(0).strip());
    ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
    var all = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !postmaster.isAlive() && all.stream().noneMatch(ProcessHandle::isAlive));
  }

  /** Starts it again with the same files at the same address. */
  void startAgain() throws IOException {
    int port = server.getPort();
    server.close();
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(files)
            .setCleanDataDirectory(false)
            .setPort(port)
            .start();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
