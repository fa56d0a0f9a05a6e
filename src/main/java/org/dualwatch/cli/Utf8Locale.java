package org.dualwatch.cli;

/**
 * Under a locale other than UTF-8 this Java cannot open a file with a Chinese name at all; it is
 * better not to start than to leave such files lying.
 */
final class Utf8Locale {

  static final String ADVICE =
      "请先设置 UTF-8 语言环境：export LC_ALL=C.UTF-8 (set the locale to UTF-8 and start again)";

  private Utf8Locale() {}

  static void require() {
    String encoding = System.getProperty("sun.jnu.encoding", "");
    if (!encoding.equalsIgnoreCase("UTF-8")) {
      throw new UsageException(ADVICE);
    }
  }
}
