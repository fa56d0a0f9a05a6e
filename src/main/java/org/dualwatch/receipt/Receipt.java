package org.dualwatch.receipt;

/**
 * The page that a department gets.
 *
 * @param id the same for the same answer to the same drop
 * @param path where it is written, relative to the outbox
 * @param html the page, complete in itself
 * @param json the same for programs and for whoever verifies the page; empty where there is none,
 *     as of notices
 */
public record Receipt(String id, String path, String html, String json) {

  private static final String PAGE = ".html";

  /** A page alone. */
  public Receipt(String id, String path, String html) {
    this(id, path, html, "");
  }

  /** Whether there is JSON beside the page. */
  public boolean hasJson() {
    return !json.isEmpty();
  }

  /** Where the JSON is written, relative to the outbox: beside the page, by the same name. */
  public String jsonPath() {
    return jsonBeside(path);
  }

  static String jsonBeside(String page) {
    return page.substring(0, page.length() - PAGE.length()) + ".json";
  }
}
