package org.dualwatch.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dualwatch.value.Spelling;

/**
 * The level 1 labels of the regulation with the level 2 labels that each may carry: 产出, 效益 and 满意度
 * by 财预〔2015〕88号, 成本 as a level 1 of its own by 财预〔2021〕101号. Each also knows the variants of its
 * level 2 labels that forms in the field carry.
 */
public enum Labels {
  OUTPUT("产出", List.of("数量", "质量", "时效", "成本"), "成本控制"),
  BENEFIT("效益", List.of("经济效益", "社会效益", "生态效益", "可持续影响"), ".*效益|可持续.*"),
  SATISFACTION("满意度", List.of("服务对象满意度", "社会公众满意度"), ".*满意度"),
  COST("成本", List.of("经济成本", "社会成本", "生态环境成本"), "成本");

  private static final String SUFFIX = "指标";

  private final String level1;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of only
  private final List<String> level2;

  private final Pattern variants;

  Labels(String level1, List<String> level2, String variants) {
    this.level1 = level1;
    this.level2 = level2;
    this.variants = Pattern.compile(variants);
  }

  /** The level 1 of a label as a form writes it, where the regulation knows it. */
  public static Optional<Labels> ofLevel1(String label) {
    String bare = bare(label);
    return Arrays.stream(values()).filter(labels -> labels.level1.equals(bare)).findFirst();
  }

  /** The level 1 that a level 2 label belongs to, where the regulation knows it. */
  public static Optional<Labels> ofLevel2(String label) {
    return Arrays.stream(values()).filter(labels -> labels.has(label)).findFirst();
  }

  /** Whether a name is one of the level 2 labels in full, such as 质量指标. */
  public static boolean isLevel2InFull(String name) {
    return Arrays.stream(values())
        .flatMap(labels -> labels.level2.stream())
        .anyMatch(label -> (label + SUFFIX).equals(name));
  }

  /** A label without 指标, white space, and points or notes in brackets: 产出指标（50分） is 产出. */
  public static String bare(String label) {
    String key = Spelling.key(label).replaceFirst("\\(.*$", "");
    return key.endsWith(SUFFIX) ? key.substring(0, key.length() - SUFFIX.length()) : key;
  }

  /** Whether this level 1 may carry a level 2 label. */
  public boolean has(String label) {
    String bare = bare(label);
    return level2.contains(bare) || variants.matcher(bare).matches();
  }

  /** The level 1 label in full. */
  public String full() {
    return level1 + SUFFIX;
  }

  /** Its level 2 labels in full, as people list them. */
  public String listed() {
    return String.join("、", level2.stream().map(label -> label + SUFFIX).toList());
  }
}
