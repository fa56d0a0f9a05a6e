package org.dualwatch.office;

import java.util.Map;
import org.dualwatch.finding.Bilingual;

/** What a rule says where it reports. */
record Wording(Template zh, Template en, String expected, Bilingual fix) {

  Bilingual message(Map<String, Object> variables) {
    return new Bilingual(zh.filled(variables), en.filled(variables));
  }

  /** All of it in one text. */
  String text() {
    return zh + " | " + en + " | " + expected + " | " + fix;
  }
}
