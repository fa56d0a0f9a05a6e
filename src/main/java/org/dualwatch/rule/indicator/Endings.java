package org.dualwatch.rule.indicator;

import java.util.List;
import org.dualwatch.value.Spelling;

/** Words that tell what an indicator measures, by the end of its name or anywhere in it. */
final class Endings {

  private Endings() {}

  /** A name as it is looked at: its key, without a remark in brackets at its end. */
  static String measured(String name) {
    String key = Spelling.key(name);
    int remark = key.endsWith(")") ? key.lastIndexOf('(') : -1;
    return remark > 0 ? key.substring(0, remark) : key;
  }

  /** Whether a name ends in one of these words. */
  static boolean ends(String name, List<String> words) {
    for (String word : words) {
      if (name.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name contains one of these words. */
  static boolean contains(String name, List<String> words) {
    for (String word : words) {
      if (name.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
