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
    for (String name : List.of("budget.sql", "payments.sql", "last-year.sql")) {
      copy("/org/dualwatch/sql/treasury/" + name, folder.resolve(name));
    }
    return folder;
  }

  /**
   * The same, asked as before payments said what they were for: cost items in a file of their own.
   */
  static Path withCostItems(Path home) throws IOException {
    Path folder = in(home);
    earlier("payments.sql", folder);
    earlier("cost-items.sql", folder);
    return folder;
  }

  private static void earlier(String name, Path folder) throws IOException {
    copy("/org/dualwatch/questions/" + name, folder.resolve(name));
  }

  /** The same, with a project's payments in one text. */
  static Path withPaymentLines(Path home) throws IOException {
    Path folder = in(home);
    Files.delete(folder.resolve("payments.sql"));
    copy("/org/dualwatch/sql/treasury/payment-lines.sql", folder.resolve("payment-lines.sql"));
    return folder;
  }

  private static void copy(String packaged, Path file) throws IOException {
    try (InputStream in = OwnQuestions.class.getResourceAsStream(packaged)) {
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
