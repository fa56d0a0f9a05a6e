package org.dualwatch.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.target.TargetReader;
import org.dualwatch.target.TargetTables;
import org.dualwatch.value.ValueGrammar;

/** The ten real tables of one unit for 2025, read from the Word file that the unit published. */
final class Seed {

  static final Path FILE =
      Path.of("src", "main", "resources", "org", "dualwatch", "sample", "363207-2025.docx");

  private Seed() {}

  static TargetTables tables() {
    return read(FILE);
  }

  /** The tables of any file, as the command line reads it. */
  static TargetTables read(Path file) {
    try (DocumentReader documents = new DocumentReader()) {
      return new TargetReader(new ValueGrammar())
          .read(
              documents.read(Files.readAllBytes(file), file.getFileName().toString()),
              OptionalInt.empty());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
