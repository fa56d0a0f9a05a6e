package org.dualwatch.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The indicator's name repeated in its value, as in 接单后一小时内到场率≥92%. Only a noun that names a
 * measure is a label, so that no word that changes the number's meaning is skipped.
 */
final class Labels {

  private static final String NOUN =
      "(?:率|度|数|量|额|比例|占比|比重|时间|时长|周期|面积|成本|费用|经费|单价|价格|人次|场次|指标|指标值|目标值)";

  /** A time that a rate is about: 24小时内到场率. */
  private static final String WITHIN = "(?:\\d{1,3}(?:分钟|个?小时|个?工作日|天|日)(?:以|之)?内)?";

  private static final Pattern LABEL =
      Pattern.compile("([\\p{IsHan}、]{0,20}" + WITHIN + "[\\p{IsHan}、]{0,20}" + NOUN + "):?");

  /** From when a time is counted: 收到申请后3个工作日内办结. */
  private static final Pattern SINCE = Pattern.compile("\\p{IsHan}{1,20}?(?:后|之日起)");

  private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}、]{2,20}");
  private static final int SHORTEST = 2;

  /** 提高5% is no value by itself, whatever the name says. */
  private static final Pattern CHANGE =
      Pattern.compile("(?:提高|提升|增长|增加|上升|下降|降低|减少|压减|扩大|节约|节省)[了至到]?$");

  private static final Pattern HEDGE =
      Pattern.compile("^(?:大?约|近(?!视)|余|预计|力争|争取|原则|除(?!险)|较|比|至少|最多|不(?!合格|良|满意)|未)");
  private static final Pattern NUMERAL = Pattern.compile("[\\d零〇一二两三四五六七八九十百千万亿]");
  private static final Pattern SIGNED = Pattern.compile("[≥≤><=].*");

  private Labels() {}

  /** What stands behind the words that the text begins with and the indicator's name has too. */
  static Optional<String> named(String text, String name) {
    Matcher words = WORDS.matcher(text);
    int end = words.lookingAt() ? words.end() : 0;
    while (end >= SHORTEST && !name.contains(text.substring(0, end))) {
      end--;
    }
    String label = end >= SHORTEST ? text.substring(0, end) : "";
    boolean plain = !NUMERAL.matcher(label).find() && !CHANGE.matcher(label).find();
    return plain && !label.isEmpty() ? Optional.of(text.substring(end)) : Optional.empty();
  }

  /** What stands behind the label, where the text begins with one. */
  static Optional<String> behind(String text) {
    Matcher label = LABEL.matcher(text);
    if (!label.lookingAt()) {
      return since(text);
    }
    if (HEDGE.matcher(label.group(1)).find()) {
      return Optional.empty();
    }
    String rest = text.substring(label.end());
    boolean rate = label.group(1).endsWith("率") || label.group(1).endsWith("度");
    boolean certain = rate && SIGNED.matcher(rest).matches();
    return NUMERAL.matcher(label.group(1)).find() && !certain
        ? Optional.empty()
        : Optional.of(rest);
  }

  private static Optional<String> since(String text) {
    Matcher since = SINCE.matcher(text);
    return since.lookingAt() && text.indexOf(Signs.WITHIN_TIME, since.end()) > 0
        ? Optional.of(text.substring(since.end()))
        : Optional.empty();
  }
}
