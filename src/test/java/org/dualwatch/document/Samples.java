package org.dualwatch.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that no test can make: other programs made them of what tests make. */
public final class Samples {

  private static final Path FOLDER = Path.of("src/test/resources/samples");

  private Samples() {}

  /** The sample's ten forms, converted by LibreOffice. */
  public static byte[] doc() {
    return bytes("363207-2025.doc");
  }

  /** The sample's ten forms, printed by LibreOffice. */
  public static byte[] pdf() {
    return bytes("363207-2025.pdf");
  }

  public static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
