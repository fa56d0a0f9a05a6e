package org.dualwatch.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dualwatch.value.Spelling;

/** The labels of 绩效运行监控整改回复表, each with the other words that people have for it. */
enum FormLabel {
  CASE("案件编号", "整改案件编号", "案件号", "编号"),
  UNIT("单位", "单位名称", "预算单位", "填报单位"),
  PROJECT("项目", "项目名称"),
  PROBLEM("问题", "存在问题", "存在的问题"),
  DEADLINE("期限", "回复期限"),
  CHOICE("处理选择", "处理方式", "处理意见", "选择"),
  REASON("原因", "原因说明", "原因分析", "偏差原因"),
  MEASURES("整改措施", "措施", "改进措施"),
  FINISHED_BY("完成时限", "完成时间", "完成日期", "完成期限", "整改完成时限"),
  BY("填报人", "填表人", "联系人"),
  PHONE("联系电话", "电话");

  /** Labels are short; a long text only quotes one. */
  private static final int LONGEST = 40;

  private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)$");

  private static final Map<String, FormLabel> BY_KEY =
      Arrays.stream(values())
          .flatMap(label -> label.words.stream().map(word -> Map.entry(word, label)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> words;

  FormLabel(String... words) {
    this.words = List.of(words);
  }

  /** The words on the form. */
  String zh() {
    return words.get(0);
  }

  /** The label that a text is, if it is one; a colon or a note in brackets behind it is none. */
  static Optional<FormLabel> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String key = Spelling.key(text);
    String open = key.endsWith(":") ? key.substring(0, key.length() - 1) : key;
    return Optional.ofNullable(BY_KEY.get(NOTE.matcher(open).replaceFirst("")));
  }
}
