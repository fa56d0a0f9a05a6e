package org.dualwatch.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An alert as the few lines that a group reads. */
final class RobotText {

  /** 企业微信 takes no text of more than 2,048 bytes in UTF-8. */
  private static final int MOST_BYTES = 2_000;

  private static final int MOST_ROWS = 5;
  private static final String CUT = "……";

  private RobotText() {}

  static String of(Alert alert) {
    StringBuilder text = new StringBuilder(alert.subject());
    alert.lead().forEach(paragraph -> text.append('\n').append(paragraph));
    alert.rows().stream().limit(MOST_ROWS).forEach(row -> text.append('\n').append(line(row)));
    if (alert.rows().size() > MOST_ROWS) {
      text.append("\n其余 ").append(alert.rows().size() - MOST_ROWS).append(" 处略");
    }
    return cut(harmless(text.toString())) + "\n—— Dualwatch";
  }

  private static String line(AlertRow row) {
    return "·【"
        + row.gravity()
        + "】"
        + row.project()
        + (row.indicator().isEmpty() ? "" : "　" + row.indicator())
        + "："
        + row.message();
  }

  /** No document can call a person or everybody, which robots do by tags. */
  private static String harmless(String text) {
    return text.replace('<', '＜').replace('>', '＞').replace('@', '＠');
  }

  private static String cut(String text) {
    int bytes = 0;
    int end = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      bytes += Character.toString(character).getBytes(UTF_8).length;
      if (bytes > MOST_BYTES - CUT.length() * 3 - 20) {
        return text.substring(0, end) + CUT;
      }
      end += Character.charCount(character);
    }
    return text;
  }
}
