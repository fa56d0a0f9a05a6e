package org.dualwatch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An office's own SQL in the folder {@code questions} of its home, at first as it is packaged. */
final class OwnQuestions {

  private OwnQuestions() {}

  static Path in(Path home) throws IOException {
    Path folder = Files.createDirectories(home.resolve("questions"));
    for (String name : List.of("budget.sql", "payment-lines.sql", "last-year.sql")) {
      String packaged = "/org/dualwatch/sql/treasury/" + name;
      try (InputStream in = OwnQuestions.class.getResourceAsStream(packaged)) {
        Files.write(folder.resolve(name), in.readAllBytes());
      }
    }
    return folder;
  }

  /**
   * The same, asked as before payments said what they were for: cost items in a file of their own.
   */
  static Path withCostItems(Path home) throws IOException {
    Path folder = in(home);
    Files.delete(folder.resolve("payment-lines.sql"));
    earlier("payments.sql", folder.resolve("payments.sql"));
    earlier("cost-items.sql", folder.resolve("cost-items.sql"));
    return folder;
  }

  /** The same, asked payment by payment. */
  static Path withPaymentRows(Path home) throws IOException {
    Path folder = in(home);
    Files.delete(folder.resolve("payment-lines.sql"));
    earlier("payments-with-items.sql", folder.resolve("payments.sql"));
    return folder;
  }

  private static void earlier(String name, Path file) throws IOException {
    String earlier = "/org/dualwatch/questions/" + name;
    try (InputStream in = OwnQuestions.class.getResourceAsStream(earlier)) {
      Files.write(file, in.readAllBytes());
    }
  }

  /** Puts another text where one stands. */
  static void change(Path folder, String file, String old, String changed) throws IOException {
    Path path = folder.resolve(file);
    String sql = Files.readString(path, StandardCharsets.UTF_8);
    if (!sql.contains(old)) {
      throw new IllegalStateException(file + " does not contain " + old);
    }
    Files.writeString(path, sql.replace(old, changed), StandardCharsets.UTF_8);
  }
}
