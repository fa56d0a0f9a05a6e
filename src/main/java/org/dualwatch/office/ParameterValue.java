package org.dualwatch.office;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.dualwatch.rule.Parameter;

/**
 * The value of a parameter as a profile gives it, of the kind of its standard: a whole number, a
 * number, or a list of such or of words.
 */
final class ParameterValue {

  private static final String BETWEEN = "、";
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,10})?");

  private ParameterValue() {}

  /** The value as the rule reads it. */
  static String of(Parameter parameter, Yaml yaml) {
    String standard = parameter.standard();
    if (WHOLE.matcher(standard).matches()) {
      return exact(standard, one(parameter, yaml, WHOLE, "整数", "a whole number"));
    }
    if (NUMBER.matcher(standard).matches()) {
      return exact(standard, one(parameter, yaml, NUMBER, "数字", "a number"));
    }
    List<Yaml> given = yaml.isList() ? yaml.list() : List.of(yaml);
    List<String> words =
        given.stream().flatMap(each -> Arrays.stream(each.text().split(BETWEEN, -1))).toList();
    if (words.stream().anyMatch(word -> word.isBlank() || !word.equals(word.strip()))) {
      throw wrong(parameter, yaml, "用“、”分隔的文字", "words parted by 、");
    }
    boolean numbers =
        !standard.isEmpty()
            && Arrays.stream(standard.split(BETWEEN, -1))
                .allMatch(w -> NUMBER.matcher(w).matches());
    if (numbers && !words.stream().allMatch(word -> NUMBER.matcher(word).matches())) {
      throw wrong(parameter, yaml, "用“、”分隔的数字", "numbers parted by 、");
    }
    return String.join(BETWEEN, words);
  }

  private static String one(Parameter parameter, Yaml yaml, Pattern kind, String zh, String en) {
    if (!yaml.isText() || !kind.matcher(yaml.text()).matches()) {
      throw wrong(parameter, yaml, zh, en);
    }
    return yaml.text();
  }

  /** The same number is the same profile, however it is written. */
  private static String exact(String standard, String number) {
    BigDecimal value = new BigDecimal(number);
    return value.compareTo(new BigDecimal(standard)) == 0
        ? standard
        : value.stripTrailingZeros().toPlainString();
  }

  private static WrongOfficeFileException wrong(
      Parameter parameter, Yaml yaml, String zh, String en) {
    return yaml.wrong(
        parameter.name()
            + " 应为"
            + zh
            + "，如 "
            + parameter.standard()
            + "（"
            + parameter.meaning()
            + "）",
        parameter.name() + " has to be " + en + " such as " + parameter.standard());
  }
}
