package org.dualwatch.dashboard.run;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.board.RunRow;
import org.dualwatch.dashboard.NotThereException;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.dashboard.http.Reply;
import org.dualwatch.store.BoardRuns;

/**
 * A file of a run's report. Its page opens in the browser, shut off from the dashboard: it may run
 * nothing and load nothing; whatever else there is is downloaded.
 */
final class RunFile implements View.Download {

  private static final String SHUT_OFF =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action"
          + " 'none'; frame-ancestors 'none'; sandbox";

  private final Path path;
  private final BoardRuns runs;
  private final Reader reader;

  /** Reads the file that an address names. */
  @FunctionalInterface
  private interface Reader {
    byte[] read(RunRow run, Visit visit) throws IOException, NotThereException;
  }

  private RunFile(String path, BoardRuns runs, Reader reader) {
    this.path = Path.of(path);
    this.runs = runs;
    this.reader = reader;
  }

  /** Those of the run as a whole. */
  static RunFile whole(BoardRuns runs, RunFiles files) {
    return new RunFile(
        "/runs/{no}/files/{file}", runs, (run, visit) -> files.whole(run, visit.part("file")));
  }

  /** Those of each unit, at an address that the links of the report lead to. */
  static RunFile ofUnit(BoardRuns runs, RunFiles files) {
    return new RunFile(
        "/runs/{no}/files/{folder}/{file}",
        runs,
        (run, visit) -> files.ofUnit(run, visit.part("folder"), visit.part("file")));
  }

  @Override
  public Path path() {
    return path;
  }

  @Override
  public Set<Role> roles() {
    return READERS_OF_ALL;
  }

  @Override
  public Reply file(Visit visit) throws NotThereException, SQLException, IOException {
    RunRow run = runs.run(visit.sight(), visit.part("no")).orElseThrow(NotThereException::new);
    byte[] content = reader.read(run, visit);
    String name = visit.part("file");
    return name.endsWith(".html")
        ? Reply.of(Reply.OK, "text/html; charset=utf-8", content)
            .with("Content-Security-Policy", SHUT_OFF)
        : Reply.download(name, "application/octet-stream", content);
  }
}
