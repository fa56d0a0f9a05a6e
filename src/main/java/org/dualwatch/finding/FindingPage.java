package org.dualwatch.finding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The pages that explain findings, each in the program beside what makes the finding. */
public final class FindingPage {

  private FindingPage() {}

  /**
   * A page as it is written, in Markdown.
   *
   * @param maker what the page lies beside
   * @param path from there to the page, without its ending: the finding's id, as a rule
   * @throws IllegalStateException where there is none: our own fault
   */
  public static String text(Class<?> maker, String path) {
    try (InputStream page = maker.getResourceAsStream(path + ".md")) {
      if (page == null) {
        throw new IllegalStateException("There is no page " + path + ".md");
      }
      return new String(page.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The page " + path + ".md could not be read", e);
    }
  }
}
