package org.dualwatch.dashboard.unit;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.dashboard.NotThereException;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.dashboard.http.Reply;

/** One file that lies ready for a unit: to be kept, or a page of ours to be looked at. */
final class OutgoingFile implements View.Download {

  private static final String ANYTHING = "application/octet-stream";

  /** A page of ours quotes files: it may run nothing, load nothing and send nothing. */
  private static final String ALONE =
      "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

  private final Reach reach;
  private final Outgoing outgoing;
  private final boolean inline;

  OutgoingFile(Reach reach, Outgoing outgoing, boolean inline) {
    this.reach = reach;
    this.outgoing = outgoing;
    this.inline = inline;
  }

  @Override
  public Path path() {
    return Path.of("/units/{unit}/" + (inline ? "page" : "file"));
  }

  @Override
  public Set<Role> roles() {
    return READERS;
  }

  /** The address of a file of a unit, to be kept. */
  static String download(String unit, String path) {
    return "/units/" + Params.encoded(unit) + "/file?path=" + Params.encoded(path);
  }

  /** The address of a page of a unit, to be looked at. */
  static String inline(String unit, String path) {
    return "/units/" + Params.encoded(unit) + "/page?path=" + Params.encoded(path);
  }

  @Override
  public Reply file(Visit visit) throws NotThereException, SQLException, IOException {
    String unit = reach.unit(visit);
    String path = visit.params().exactly("path");
    if (inline && !path.endsWith(".html")) {
      throw new NotThereException();
    }
    Optional<byte[]> content = outgoing.read(unit, path);
    if (content.isEmpty()) {
      throw new NotThereException();
    }
    return inline ? page(content.get()) : kept(path, content.get());
  }

  /** A page of ours, shown by itself. */
  static Reply page(byte[] html) {
    return Reply.of(Reply.OK, "text/html; charset=utf-8", html)
        .with("Content-Security-Policy", ALONE);
  }

  /** A file to be kept, whatever is in it. */
  static Reply kept(String path, byte[] content) {
    return Reply.download(path.substring(path.lastIndexOf('/') + 1), ANYTHING, content);
  }
}
