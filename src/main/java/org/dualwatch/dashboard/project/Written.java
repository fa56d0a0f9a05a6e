package org.dualwatch.dashboard.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.dualwatch.store.ProjectPapers.Sent;

/** Answers as they were written. */
final class Written {

  private final Path outbox;

  /**
   * @param outbox where answers lie that the record does not keep
   */
  Written(Path outbox) {
    this.outbox = outbox.toAbsolutePath().normalize();
  }

  /**
   * An answer's bytes. What the record does not keep is in the outbox, unless the unit has taken it
   * away.
   */
  Optional<byte[]> bytes(Sent sent) throws IOException {
    if (sent.isKept()) {
      return Optional.of(sent.content());
    }
    Path file;
    try {
      file = outbox.resolve(sent.path()).normalize();
    } catch (InvalidPathException noFile) {
      return Optional.empty();
    }
    return file.startsWith(outbox) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(Files.readAllBytes(file))
        : Optional.empty();
  }
}
